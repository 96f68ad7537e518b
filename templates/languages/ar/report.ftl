# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-6dcabaf8
report-title = النصائح
    .of = النصائح: { $case }
    .at = النصائح، في { $moment }
    .of-at = النصائح: { $case }، في { $moment }

# of-8ea5f4d4
report-skip = انتقلوا إلى النصائح

# of-135eaa1d
report-keep =
    .groups = احفظوا هذه الصفحة في مكان أمين: فهي تقول ما موقف المجموعات من { $other_side }. { $hand_on }
    .plans = احفظوا هذه الصفحة في مكان أمين: فهي تقول ما الذي تخططون له، وأين نقاط ضعفكم. { $hand_on }

# of-1383c70b
report-hand-on = إذا أردتم إعطاءها لغيركم، فاطبعوها مع --share.

# of-23eca4d6
report-shared = هذه الصفحة مُعدّة لتُعطى لغيركم. ليس فيها أسماء، ولا إلى أي حد تتفقون فيما بينكم، ولا من يتكلم باسمكم، ولا ما تستطيعون فعله بلا اتفاق، ولا أي المجموعات موالية أو محبوبة أو في خطر. وليس فيها أيضًا مجموعات قريبة من السلطة أو عنيفة أو قد تكون كذلك، ولا الشرطة ولا الجيش ولا القضاء: { $n ->
        [0] لا شيء هنا
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $n } مجموعات
        [many] { $n } مجموعة
       *[other] { $n } مجموعة
    }. لكنها ما زالت تقول كم عدد المشاركين، وأين وصلت المفاوضات، وما موقف المجموعات الأخرى منكم بحسب نوعها. اقرأوها أولًا.

# of-4cf54174
report-closing = هذه النصائح لا تعرف إلا ما كتبتموه، ولا ترى الخطر. تكلموا عنها مع من معكم.

# of-8400a4fa
report-assumed-nonviolent = افترضنا أن حركتكم اختارت أن تعمل بلا عنف. إذا كان هذا غير صحيح، فلا تعملوا بهذه النصائح.

# of-0e30ab63
report-please-check = راجعوا هذا: { $warning }

# of-56f61dd4
report-first = أولًا
    .two = أمران تبدأون بهما
    .three = ثلاثة أمور تبدأون بها

# of-d3170430
report-find-out = اعرفوا: { $question }
    .of-groups = اعرفوا: { $question } ({ $groups })

# of-46836435
report-decides = هذا يحدد: { $about }.

# of-75fb791d
report-we-add = نضيف:

# of-bf29c919
report-for = المقصود:

# of-82e2c5b1
report-for-groups = { $for } { $groups }.

# of-c4e0ca59
report-steps-ours = { $label }؛ والخطوات منا

# of-4af18473
report-why = السبب:
    .heading = السبب

# of-b707a0a0
report-not-if = لا تعملوا بهذا إذا:
    .heading = لا تعملوا بهذا إذا

# of-6658f35f
report-not-settled = لم يُحسم:
    .heading = لم يُحسم

# of-c5e37368
report-perhaps = ربما «{ $title }» بدلًا منه. { $asked }

# of-b9c138f0
report-more-groups = المجموعات التي ليست في قائمتكم بعد هي التي تحسم ذلك.

# of-f656786c
report-which-groups = ما المجموعات المهمة؟

# of-dbd29a74
report-on-paper = على الورق، لتملأوها معًا:

# of-4298adb9
report-sheet = { $title }: { $command }

# of-afb63088
report-readiness = إذا أردتم التفاوض يومًا: إلى أين وصلتم؟
    .near = الاستعداد للطاولة: إلى أين وصلتم؟

# of-71bfd35b
report-numbers-below = { $picture }: الأرقام هي أرقام القائمة التي تحتها

# of-c2f61333
report-same-as-list = الشيء نفسه في قائمة

# of-aadf541b
report-column-number = رقم

# of-6b7a450f
report-column-check = ما يجب التأكد منه

# of-6e25ee41
report-column-answer = الجواب

# of-e9067914
report-answer-yes = نعم

# of-0bda77ed
report-answer-no = لا

# of-b6e7607f
report-ready-yes = نعم:
    .heading = نعم

# of-8c57b54c
report-ready-no = لا:
    .heading = لا

# of-8b626fac
report-ready-unknown = غير معروف:
    .heading = غير معروف

# of-b680a5d7
report-allies = حلفاؤكم

# of-e7c45e7e
report-where-allies-stand = أين يقف حلفاؤكم

# of-a8a1df44
report-off-map = ليست على الخريطة، لأن الدعم أو القرب غير معروف: { $groups }.

# of-32f2e08c
report-each-group = كل مجموعة، وما العمل بعد ذلك

# of-44a5e17b
report-column-group = المجموعة

# of-2719faed
report-column-stands = أين تقف

# of-24b9f646
report-column-next = ما العمل بعد ذلك

# of-3744a909
report-column-risk = من يحمل الخطر

# of-19d7c45e
report-natural = { $words } (طبيعية)

# of-fa89ad9e
report-strategic = { $words } (استراتيجية)

# of-fd482318
report-support-not-known = الدعم غير معروف

# of-e36b161f
report-closeness-not-known = القرب غير معروف

# of-b598666a
report-not-close = غير قريبة

# of-7d5a15e4
report-changes = ما قد يغيّر هذه النصائح

# of-d2b507c4
report-one-different = لو اختلف أمر واحد

# of-5a600bfe
report-column-if = إذا …

# of-bc2c5430
report-label-if = إذا

# of-7cc59294
report-column-then = عندها

# of-427b4906
report-headline-becomes = تصير النصيحة الرئيسية { $headlines }

# of-b733f9df
report-new-under = جديد تحت «{ $section }»: { $titles }

# of-1fd0440c
report-find-out-first = ما يجب أن تعرفوه أولًا:

# of-df613a5b
report-stood = من وقفوا حيث تقفون

# of-b69543da
report-to-compare = للمقارنة، لا كبرهان.

# of-2bf6245e
report-they-did-next = ما فعلوه بعد ذلك: للمقارنة، لا كبرهان.

# of-ba01fb09
report-trace = من أين يأتي هذا

# of-f7f7f1f4
report-column-advice = النصيحة

# of-fb507c4b
report-column-said = لأنكم قلتم

# of-3c69bb17
report-column-source = المصدر

# of-f548b28d
report-column-rests-on = تستند إلى

# of-6165c6a2
report-for-several = { $title } ({ $n ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $n } مجموعات
        [many] { $n } مجموعة
       *[other] { $n } مجموعة
    })

# of-5c335bd9
report-marks = معاني العلامات:

# of-89cb0d24
report-mark = { $mark }: «{ $title }».
    .at = { $mark }: «{ $title }» ({ $url }).

# of-efe0fbad
report-mark-ours = { $mark }: ما أضفناه نحن.

# of-14583145
report-marks-allies = طبيعية: تتعاطف معكم. استراتيجية: قريبة ممن بيدهم القرار، وتساعد على إسنادهم.

# of-aca347e8
report-frame = النصائح

# of-79f5ee98
report-page-of = صفحة { $page } من { $pages }
