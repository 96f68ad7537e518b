# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a3505344
dialogue-begins = يسأل Groundswell عن حركتكم ثم يعطي النصائح.

# of-3f552e72
dialogue-goes-on = { $n ->
        [zero] يواصل Groundswell السؤال. لم يُجَب عن أي سؤال من قبل.
        [one] يواصل Groundswell السؤال. أُجيب عن سؤال واحد من قبل.
        [two] يواصل Groundswell السؤال. أُجيب عن سؤالين من قبل.
        [few] يواصل Groundswell السؤال. أُجيب عن { $n } أسئلة من قبل.
        [many] يواصل Groundswell السؤال. أُجيب عن { $n } سؤالًا من قبل.
       *[other] يواصل Groundswell السؤال. أُجيب عن { $n } سؤال من قبل.
    }

# of-2b35bc83
dialogue-how-to-answer = أجيبوا برقم أو بكلماته. k تعني «{ $dont_know }»، وx تعني «{ $rather_not_say }»؛ ولا تعني أي منهما «لا». ? تقول لماذا نسأل، وq تحفظ وتخرج، وh تُظهر المزيد.

# of-0a2ee253
dialogue-not-kept = لم تسمّوا ملفًا، فلا يُحفظ شيء. تستطيعون أن تختاروا الحفظ في النهاية.

# of-a93c2479
dialogue-kept = تُحفظ أجوبتكم في { $file } بعد كل سؤال؛ ولا يستطيع قراءته غيركم.

# of-86aef123
dialogue-comments = ما كتبتموه من تعليقات في ذلك الملف لا يُحفظ.

# of-7e9e6005
dialogue-move-why = ما الذي يحدده هذا السؤال
    .words = لماذا

# of-0b33a5f2
dialogue-move-back = العودة إلى السؤال السابق
    .words = عودة, رجوع

# of-ab124896
dialogue-move-go = الذهاب إلى سؤال أو جزء
    .words = اذهب

# of-57ae139f
dialogue-move-review = مراجعة أجوبتكم
    .words = مراجعة

# of-577d59e3
dialogue-move-advice = النصائح حتى الآن، باختصار؛ aa للصفحة كلها
    .words = نصائح

# of-e88564d3
dialogue-move-help = هذه الأوامر
    .words = مساعدة

# of-950a53a2
dialogue-move-quit = الحفظ والخروج
    .words = خروج, إنهاء

# of-65b0da6f
dialogue-question = السؤال { $number }

# of-1d8cae04
dialogue-question-to-come = السؤال { $number } ({ $to_come })

# of-eb345143
dialogue-group = المجموعة: { $group }

# of-c941bc2f
dialogue-answer-so-far = جوابكم حتى الآن: { $answer }. اضغطوا Enter لإبقائه.

# of-88985e2f
dialogue-on-the-list = في قائمتكم: { $group }

# of-84ba8bc6
dialogue-last-on-the-list = { $n ->
        [zero] لا مجموعات في قائمتكم (r تُظهرها). الأخيرة: { $group }
        [one] في قائمتكم مجموعة واحدة (r تُظهرها). الأخيرة: { $group }
        [two] في قائمتكم مجموعتان (r تُظهرهما). الأخيرة: { $group }
        [few] في قائمتكم { $n } مجموعات (r تُظهرها). الأخيرة: { $group }
        [many] في قائمتكم { $n } مجموعة (r تُظهرها). الأخيرة: { $group }
       *[other] في قائمتكم { $n } مجموعة (r تُظهرها). الأخيرة: { $group }
    }

# of-c6bebb8b
dialogue-write-names = اكتبوا أسماء، وبينها ; أو كل اسم في سطر، أو اختاروا:

# of-6a6d0bb0
dialogue-write-number = اكتبوا عددًا صحيحًا:
    .or-choose = اكتبوا عددًا صحيحًا، أو اختاروا:

# of-4adf3dae
dialogue-write-text = اكتبوه في سطر واحد:
    .or-choose = اكتبوه في سطر واحد، أو اختاروا:

# of-38ee36bb
dialogue-take-off = حذف مجموعة من القائمة

# of-c870aeec
dialogue-which-off = أي مجموعة تُحذف؟ اضغطوا Enter لعدم حذف أي منها.

# of-889f1e75
dialogue-none-off = لم تُحذف أي مجموعة.

# of-2f224c2f
dialogue-please-write = اكتبوا من فضلكم { $ways }. h تُظهر ما تستطيعون فعله غير ذلك.

# of-01bc6e24
dialogue-way-number = رقمًا من 1 إلى { $last }

# of-ffd7c307
dialogue-way-name = اسمًا

# of-06bddd39
dialogue-way-whole-number = عددًا صحيحًا

# of-999b3e02
dialogue-way-text = سطرًا من النص

# of-b826244d
dialogue-did-you-mean = هل قصدتم «{ $text }»؟ إذن اكتبوا { $label }.

# of-8cd11b75
dialogue-do-you-mean = هل تقصدون «{ $text }»؟ إذن اكتبوا { $label }.

# of-998ee80c
dialogue-or-a-name = هل هو اسم مجموعة؟ إذن اكتبوه بين علامتي اقتباس: "{ $written }"

# of-673ed8e4
dialogue-or-a-text = هل هو نصكم؟ إذن اكتبوه بين علامتي اقتباس: "{ $written }"

# of-62cf4561
dialogue-taken-as = فهمناه على أنه «{ $text }». إذا قصدتم شيئًا آخر، فاكتبوا b.

# of-21fe87a9
dialogue-answers-of = { $group }:

# of-a0625ece
dialogue-change = لتغيير جواب، اكتبوا g ورقمه، مثلًا: g 1

# of-a466cbf7
dialogue-nothing-answered = لم يُجَب عن شيء بعد.

# of-07d2da03
dialogue-places = اكتبوا رقم سؤال أجبتم عنه (r تُظهر الأسئلة)، أو جزءًا:

# of-efdf6138
dialogue-no-place = لا يوجد مكان كهذا. g وحدها تُظهر الأماكن.

# of-1c0fbeb1
dialogue-first-question = هذا هو السؤال الأول.

# of-ee209107
dialogue-could-change = غير معروف بعد، وقد يغيّر هذا:

# of-40729cb2
dialogue-all-asked = هذا كل ما نسأل عنه.

# of-641fb639
dialogue-read = قراءة النصائح

# of-51bd31d5
dialogue-review-first = مراجعة أجوبتكم أولًا؛ g تغيّر جوابًا

# of-b033ac48
dialogue-name-a-file = أجوبتكم غير محفوظة. لحفظها، اكتبوا اسم ملف جديد، مثل our-case.yaml. وللخروج بدون حفظ، اضغطوا Enter.

# of-cc371543
dialogue-not-saved = لم تُحفظ: { $problem }.

# of-d0248a0f
dialogue-saved-beside = من الآن أجوبتكم في { $file }؛ لم يضع شيء.

# of-4b6b492f
dialogue-saved = أجوبتكم في { $file }. للمتابعة: groundswell ask { $file }

# of-16e10306
dialogue-no-file = لم يُحفظ شيء، لأنكم لم تسمّوا ملفًا.

# of-1a0c1faf
dialogue-nothing = لم يُجَب عن شيء، ولم يُحفظ شيء.
