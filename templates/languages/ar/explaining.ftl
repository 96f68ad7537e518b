# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d60cd122
groups-listed = { $n ->
        [zero] لا مجموعات في القائمة
        [one] في القائمة مجموعة واحدة
        [two] في القائمة مجموعتان
        [few] في القائمة { $n } مجموعات
        [many] في القائمة { $n } مجموعة
       *[other] في القائمة { $n } مجموعة
    }

# of-227f69ec
all-of-these = كل هذه

# of-af28c1be
one-of-these = واحد من هذه على الأقل

# of-9aae0c6d
count-of = { $how }: { $what }

# of-504f8c40
in-brackets = ({ $text })

# of-6ae08f5c
why-no-ally = «{ $name }» تخص الحركة كلها؛ لا تكتبوا --ally

# of-7d87cbea
why-no-rule = لا توجد قاعدة ولا وضع باسم { $name }؛ انظروا «groundswell rules list»
    .near = لا توجد قاعدة ولا وضع باسم { $name }؛ هل تقصدون «{ $near }»؟

# of-5dc9ffab
why-group-near = لا توجد مجموعة بهذا الاسم؛ أقرب اسم هو رقم { $number }؛ في الحالة { $groups }؛ ويكفي رقم

# of-e27e1692
why-no-group = { $groups ->
        [0] لا توجد مجموعة بهذا الاسم؛ لا مجموعات في الحالة؛ ويكفي رقم
       *[other] لا توجد مجموعة بهذا الاسم؛ في الحالة { $groups }؛ ويكفي رقم
    }

# of-96971c22
path-no-violence = لا طريق يقود بعيدًا عن اللاعنف؛ اختاروا واحدًا من: { $names }

# of-824b5015
path-no-posture = لا يوجد وضع باسم { $name }؛ اختاروا واحدًا من: { $names }
    .near = لا يوجد وضع باسم { $name }؛ هل تقصدون «{ $near }»؟

# of-69496c83
this-case = هذه الحالة

# of-4e812661
case-without-label = حالة بلا اسم

# of-8735e61e
case-at = { $case }، في { $moment }

# of-0c6df357
why-headline = النصيحة الرئيسية: { $headline } ({ $posture })

# of-02afc6b9
why-keep = احفظوا هذه الصفحة في مكان أمين: ففيها ما كتبتموه.

# of-22628ed3
why-title = لماذا: { $case }

# of-ba913b92
why-assumption = افتراض: الحركة اختارت أن تعمل بلا عنف.

# of-e405376d
why-these-fire = هذه تنطبق

# of-1dffea9a
why-these-open = هذه لم تُحسم

# of-3ebc23b0
why-these-silent = هذه لا تنطبق

# of-3a0292cb
why-named = { $name }: { $title }

# of-443674da
why-for-groups = عن { $groups }: { $line }

# of-c98c596e
why-because = السبب: { $facts }

# of-09e615f2
why-it-gives-way = { $line }؛ وتترك المكان لـ { $rule }

# of-203997df
why-it-may-give-way = { $line }؛ وقد تترك المكان لـ { $rule }

# of-f33d8f23
why-it-waits = تنتظر: { $questions }

# of-8dc3fe38
why-it-is-open = لم تُحسم: قلتم إن هناك مجموعات مهمة ليست في قائمتكم؛ وهي التي تحسمها.

# of-3314ba56
why-posture-waits = { $name } ينتظر: { $questions }

# of-9654c53b
why-posture-is-open = { $name } لم يُحسم: قلتم إن هناك مجموعات مهمة ليست في قائمتكم؛ وهي التي تحسمه.

# of-3e164201
why-asked-of = { $question } ({ $groups })

# of-1d79e0f6
why-of-group = { $group }: { $text }

# of-4aa36305
why-assumed = { $fact } (افتراض)

# of-908fbe40
why-one-rule = قاعدة واحدة، حتى حقائقها: groundswell why CASE RULE

# of-dc998110
why-no-group-listed = { $name } يُسأل عنها لكل مجموعة. لا مجموعات في الحالة.

# of-66530051
why-rule = { $title } (القاعدة { $name }).

# of-d0b56a3a
why-posture = { $title } (الوضع { $name }).

# of-e6c74c31
why-definition = { $title } (التعريف { $name }).

# of-65db1db0
why-for-group = المقصود: { $group }.

# of-38fbd65e
why-rule-fires = تنطبق.

# of-b8f46975
why-rule-silent = لا تنطبق.

# of-e4e66c78
why-posture-fires = هذه هي النصيحة الرئيسية.

# of-04a62a99
why-posture-silent = ليست هذه النصيحة الرئيسية.

# of-568b3689
why-posture-open = قد تكون النصيحة الرئيسية: تنقص معلومة.

# of-f3121066
why-definition-fires = هذا صحيح هنا.

# of-fbb62fb1
why-definition-silent = هذا غير صحيح هنا.

# of-01d92377
why-open = لم يُحسم: تنقص معلومة.

# of-7ec08d16
why-open-groups = لم يُحسم: قلتم إن هناك مجموعات مهمة ليست في قائمتكم؛ وهي التي تحسمه.

# of-72385436
why-questions-decide = هذه الأسئلة تحسم الأمر:

# of-2e0ebf1e
why-one-fact = معلومة واحدة تكفي لحسم الأمر:

# of-2e0d6ac6
why-these-facts = هذه المعلومات معًا تحسم الأمر، ولا يمكن ترك أي منها:

# of-d7580142
why-true-if = صحيح إذا: { $answers }

# of-d413ab40
why-false-if = غير صحيح إذا: { $answers }

# of-cee7e7b2
why-open-if = يبقى غير محسوم إذا: { $answers }

# of-5644dcb1
why-gives-way = تترك المكان لـ «{ $title }» ({ $rule })، التي تأتي أولًا حيث تنطبق الاثنتان.

# of-3b07043b
why-may-give-way = قد تترك المكان لـ «{ $title }» ({ $rule })، التي تأتي أولًا حيث تنطبق الاثنتان.

# of-b7f69e37
why-that-fires = تلك القاعدة تنطبق، والسبب:

# of-8aa3b364
why-that-depends = ذلك يتوقف على:

# of-29f2cf9c
why-how-decided = كيف يُحسم الأمر:

# of-20bf79ec
why-true = صحيح

# of-02efed3b
why-false = غير صحيح

# of-ed3de944
why-unknown = غير معروف

# of-34dea94f
why-found = { $asked } ({ $said })

# of-fb107af4
why-case-says = { $asked } (تقول الحالة: { $said })

# of-caffe110
path-title = الطريق: { $case }

# of-1afbde2f
path-now = الآن: { $headline } ({ $posture })

# of-b6433a39
path-to = إلى: { $headline } ({ $posture })

# of-9f541960
path-there = هذه هي النصيحة الرئيسية أصلًا. لا يجب أن يتغير شيء.

# of-3096a364
path-impossible = لا يقود إلى هناك أي تغيير تستطيع الحركة أن تقوم به وحدها.

# of-f4a41a91
path-obstacle = { $topic }: تقول الحالة «{ $says }». يجب أن تكون: { $needed }. لا تستطيع الحركة أن تغيّر هذا بعملها وحده.

# of-fd09a5aa
path-depends-on-groups = يتوقف هذا على المجموعات في الحالة، وهذا البحث لا يمسها.

# of-39bd7546
path-would-lead = ما قد يقود إلى هناك، والأقل خطوات أولًا. فُحص كل طريق بإعطاء النصائح للحالة بعد تغييرها. أما هل تريدون هذه التغييرات فالقرار لكم.

# of-4569e861
path-steps = { $n ->
        [zero] لا خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $n } خطوات
        [many] { $n } خطوة
       *[other] { $n } خطوة
    }

# of-2b0e50e4
path-change = غيّروا:

# of-f5551e7c
path-find-out = اعرفوا أو احسموا:

# of-6488ad7a
path-from-to = { $topic }: من «{ $before }» إلى { $values }

# of-c6ee8392
path-leads-if = { $question } يقود إلى هناك إذا: { $values }.

# of-b05a1f20
path-not-alone = { $step } لا تستطيع الحركة أن تغيّر هذا بعملها وحده.

# of-bd23ea67
compare-title = ملفا حالتين

# of-4bf63bdc
compare-first = الأول:

# of-31f355a1
compare-second = الثاني:

# of-3c5759d7
compare-same-headline = النصيحة الرئيسية نفسها: { $headline } ({ $posture })

# of-ef48ee8a
compare-two-headlines = نصيحتان رئيسيتان

# of-eb4f420e
compare-headline = { $headline } ({ $posture })

# of-c98e0a64
compare-same = يقول الملفان الشيء نفسه، والنصائح هي نفسها.

# of-cee525b1
compare-keep = احفظوا هذه الصفحة في مكان أمين: ففيها ما يقوله الملفان.

# of-d598a982
compare-differ = يقول الملفان أمورًا مختلفة

# of-61418f81
compare-first-says = يقولها الملف الأول فقط

# of-17e17126
compare-second-says = يقولها الملف الثاني فقط

# of-3c22cafb
compare-of-group = { $group }: { $topic }

# of-d25d6846
compare-said = { $topic }: { $says }

# of-54a1f535
compare-decides = هذا وحده يغيّر النصائح الرئيسية الممكنة.

# of-ddfd0c50
compare-groups-first = مجموعات في الملف الأول فقط

# of-a27155e3
compare-groups-second = مجموعات في الملف الثاني فقط

# of-333bacb2
compare-advice-first = نصائح في الملف الأول فقط

# of-df24025b
compare-advice-second = نصائح في الملف الثاني فقط

# of-836aa468
compare-rule = { $title } ({ $rule })
    .groups = { $title } ({ $rule }): { $groups }

# of-233d9495
compare-advised = { $section }: { $advice }
    .gives-way = { $section }: { $advice }؛ وفي الملف الآخر تترك المكان لـ { $rule }

# of-e9fa2e75
compare-moved = النصائح نفسها تحت عنوان آخر

# of-01e9c86a
compare-place = { $section }، رقم { $place }

# of-048b0153
compare-reworded = النصائح نفسها بخطوات أخرى

# of-a1901aa6
compare-questions-first = أسئلة مفتوحة في الملف الأول فقط

# of-545b2a3b
compare-questions-second = أسئلة مفتوحة في الملف الثاني فقط
