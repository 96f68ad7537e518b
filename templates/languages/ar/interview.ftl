# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-9a4b67ba
unsaid-dont_know = لا أعرف

# of-20bf7616
unsaid-rather_not_say = أفضّل ألا أقول

# of-db3214bb
section-allies = المجموعات المهمة

# of-1dcc4838
section-case = عنوان صفحتكم

# of-05384df9
interview-other-groups = ما المجموعات المهمة الأخرى؟

# of-1c839134
interview-list-none = لا توجد مجموعات

# of-f588e8d1
interview-list-all = هذا كل شيء: هذه هي المجموعات المهمة

# of-4b0e6c1f
interview-list-more = قد تكون هناك مجموعات أخرى، لكنني أتوقف هنا

# of-03bc2e83
interview-parked = (محفوظ؛ لا يغيّر شيئًا الآن)

# of-064cd578
interview-why-we-ask = لماذا نسأل: { $because }

# of-30f06788
interview-what-it-decides = ما الذي يحدده هذا السؤال

# of-0a0a2296
interview-waits-posture = قد تتوقف عليه نصيحتكم الرئيسية: { $titles }.

# of-48b25991
interview-waits-rule = قد تتوقف عليه هذه النصائح: { $titles }.

# of-346b6143
interview-waits-words = قد يغيّر طريقة قول هذا: { $titles }.

# of-77219f18
interview-waits-readiness = هو في قائمة ما يجب تجهيزه للمفاوضات: { $titles }.

# of-7522974e
interview-waits-heading = يظهر في أعلى صفحتكم. لا يغيّر النصائح.

# of-28b198e4
interview-waits-nothing = في الوضع الحالي لا يغيّر شيئًا.

# of-7e019591
interview-leads = إلى أين يقود كل جواب وحده

# of-858386f9
interview-leads-fits = عندها تناسبكم هذه النصائح: { $titles }.

# of-0b9b3dd0
interview-leads-does-not-fit = عندها لا تناسبكم هذه النصائح: { $titles }.

# of-4a2b724b
interview-leads-headline = عندها تكون نصيحتكم الرئيسية «{ $headline }».

# of-288e10a1
interview-leads-headlines = { $n ->
        [zero] عندها لا تبقى أي نصيحة رئيسية ممكنة.
        [one] عندها تبقى نصيحة رئيسية واحدة ممكنة.
        [two] عندها تبقى نصيحتان رئيسيتان ممكنتين.
        [few] عندها تبقى { $n } نصائح رئيسية ممكنة.
        [many] عندها تبقى { $n } نصيحة رئيسية ممكنة.
       *[other] عندها تبقى { $n } نصيحة رئيسية ممكنة.
    }

# of-695d3ca4
interview-leads-nowhere = هذا الجواب وحده لا يحسم شيئًا.

# of-89d0fbd9
interview-leads-none = لا جواب يحسم شيئًا وحده؛ لكنه يحسم مع أجوبة أخرى.

# of-58dae012
interview-numbers = من { $low } إلى { $high }

# of-1f222be3
interview-please-check = راجعوا هذا: { $caution }

# of-739eb756
interview-stays = تبقى نصائحكم كما هي.

# of-844c8282
interview-changes = هذا يغيّر نصائحكم.

# of-9483e0c9
interview-headline-before = النصيحة الرئيسية من قبل: { $headline }

# of-8d503a60
interview-headline-now = النصيحة الرئيسية الآن: { $headline }

# of-6210fb49
interview-new = جديد: { $title }

# of-3854307c
interview-gone = لم يعد موجودًا: { $title }

# of-e9ab0dc1
interview-moved = من الآن تحت «{ $part }»: { $title }

# of-fe5d1a6a
interview-title-for = { $title } ({ $groups })

# of-1fa7835a
interview-parked-now = محفوظ، لكنه لا يغيّر شيئًا الآن: { $topics }.

# of-61745852
interview-could-be-person =
    .terminal = «{ $name }»: إذا كان هذا شخصًا، فاحذفوه من القائمة بـ { $label }، واكتبوا بدلًا منه مجموعة أو دورًا.
    .browser = «{ $name }»: إذا كان هذا شخصًا، فاحذفوه أدناه، واكتبوا بدلًا منه مجموعة أو دورًا.

# of-37cdfcb7
interview-could-be-several =
    .terminal = مجموعة واحدة: { $name }. إذا كانت عدة مجموعات، فاحذفوها من القائمة بـ { $label }، واكتبوا ; بينها.
    .browser = مجموعة واحدة: { $name }. إذا كانت عدة مجموعات، فاحذفوها أدناه، واكتبوا كل واحدة في سطر.

# of-4f7efe81
interview-settled-advice = طُرحت كل الأسئلة التي تحدد أي نصائح تحصلون عليها.
    .title = طُرحت كل الأسئلة التي تحدد أي نصائح تحصلون عليها

# of-eb673508
interview-settled-headline = حُسمت نصيحتكم الرئيسية: «{ $headline }».
    .title = حُسمت نصيحتكم الرئيسية: «{ $headline }»

# of-e342bb88
interview-not-settled = ما تعرفونه لا يحسم النصيحة الرئيسية.
    .title = ما تعرفونه لا يحسم النصيحة الرئيسية

# of-5f96c50f
interview-open-headline = { $headline }.

# of-28147dde
interview-more-words = { $n ->
        [zero] لم يبق سؤال لضبط كلماتها وملء القائمة.
        [one] سؤال واحد آخر على الأكثر لضبط كلماتها وملء القائمة.
        [two] سؤالان آخران على الأكثر لضبط كلماتها وملء القائمة.
        [few] { $n } أسئلة أخرى على الأكثر لضبط كلماتها وملء القائمة.
        [many] { $n } سؤالًا آخر على الأكثر لضبط كلماتها وملء القائمة.
       *[other] { $n } سؤال آخر على الأكثر لضبط كلماتها وملء القائمة.
    }

# of-6bf2c590
interview-more-advice = { $n ->
        [zero] لم يبق سؤال يغيّر باقي النصائح.
        [one] سؤال واحد آخر على الأكثر قد يغيّر باقي النصائح.
        [two] سؤالان آخران على الأكثر قد يغيّران باقي النصائح.
        [few] { $n } أسئلة أخرى على الأكثر قد تغيّر باقي النصائح.
        [many] { $n } سؤالًا آخر على الأكثر قد تغيّر باقي النصائح.
       *[other] { $n } سؤال آخر على الأكثر قد تغيّر باقي النصائح.
    }

# of-ab7badf8
interview-more-advice-and-groups = { $n ->
        [zero] لم يبق سؤال يغيّر باقي النصائح، إلا { $each } على الأكثر عن كل مجموعة تسمّونها.
        [one] سؤال واحد آخر على الأكثر قد يغيّر باقي النصائح، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [two] سؤالان آخران على الأكثر قد يغيّران باقي النصائح، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [few] { $n } أسئلة أخرى على الأكثر قد تغيّر باقي النصائح، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [many] { $n } سؤالًا آخر على الأكثر قد تغيّر باقي النصائح، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
       *[other] { $n } سؤال آخر على الأكثر قد تغيّر باقي النصائح، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
    }

# of-9410e8c7
interview-go-on-advice = نريد نصائح أدق

# of-6f706ae6
interview-go-on-words = نواصل الأسئلة

# of-b1519541
interview-read-now = نقرأ النصائح الآن

# of-2334b93a
interview-to-headline = أولًا: ما الذي يحدد نصيحتكم الرئيسية

# of-815e1234
interview-all-asked = هذا كل ما نسأل عنه

# of-8dd9ac72
interview-nothing-left = لم يبق شيء نسأل عنه.

# of-e115c291
interview-minutes = { $n ->
        [zero] أقل من دقيقة
        [one] نحو دقيقة واحدة
        [two] نحو دقيقتين
        [few] نحو { $n } دقائق
        [many] نحو { $n } دقيقة
       *[other] نحو { $n } دقيقة
    }

# of-5626c47b
interview-length-headline = { $n ->
        [zero] لا أسئلة للوصول إلى نصيحتكم الرئيسية: { $minutes }.
        [one] سؤال واحد على الأكثر للوصول إلى نصيحتكم الرئيسية: { $minutes }.
        [two] سؤالان على الأكثر للوصول إلى نصيحتكم الرئيسية، وكثيرًا ما يكفي أقل: { $minutes }.
        [few] { $n } أسئلة على الأكثر للوصول إلى نصيحتكم الرئيسية، وكثيرًا ما يكفي أقل: { $minutes }.
        [many] { $n } سؤالًا على الأكثر للوصول إلى نصيحتكم الرئيسية، وكثيرًا ما يكفي أقل: { $minutes }.
       *[other] { $n } سؤال على الأكثر للوصول إلى نصيحتكم الرئيسية، وكثيرًا ما يكفي أقل: { $minutes }.
    }

# of-b7f945b7
interview-length = { $n ->
        [zero] لا أسئلة.
        [one] سؤال واحد على الأكثر.
        [two] سؤالان على الأكثر.
        [few] { $n } أسئلة على الأكثر.
        [many] { $n } سؤالًا على الأكثر.
       *[other] { $n } سؤال على الأكثر.
    }

# of-b9614fa0
interview-length-and-groups = { $n ->
        [zero] لا أسئلة، إلا { $each } على الأكثر عن كل مجموعة تسمّونها.
        [one] سؤال واحد على الأكثر، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [two] سؤالان على الأكثر، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [few] { $n } أسئلة على الأكثر، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [many] { $n } سؤالًا على الأكثر، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
       *[other] { $n } سؤال على الأكثر، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
    }

# of-c359396d
interview-length-in-all = والمجموع { $n } على الأكثر.

# of-e974bd1b
interview-length-in-all-and-groups = والمجموع { $n } على الأكثر، و{ $each } على الأكثر عن كل مجموعة تسمّونها.

# of-b4e47cfd
interview-stop-at-any-time = تستطيعون التوقف في أي وقت.

# of-581a00bf
interview-to-come-headline = { $n } على الأكثر إلى نصيحتكم الرئيسية

# of-69348c0e
interview-to-come = بقي { $n } على الأكثر

# of-2a7a00a6
interview-to-come-groups-apart = بقي { $n } على الأكثر، غير المجموعات

# of-bb190cb9
interview-section = الجزء { $number } من { $of }: { $title }

# of-675432e7
interview-stays-here = لا شيء يخرج من هذا الجهاز.

# of-6146cd3c
interview-no-persons = اكتبوا مجموعات وأدوارًا، ولا تكتبوا أشخاصًا أبدًا، ولا شيئًا قيل في السر.

# of-a9949ddb
interview-row-pillar = نوع المجموعة

# of-4f365754
interview-row-support = الموقف من قضيتكم

# of-4a28876e
interview-row-closeness = الصلات مع السلطة

# of-238b7e9c
interview-wrong-open = يجب أن يكون هنا جواب؛ و«{ $dont_know }» جواب أيضًا.

# of-b246756e
interview-wrong-unreadable = لم تمكن قراءة هذا كنص. اكتبوه من جديد.

# of-150a3e4c
interview-wrong-word = هذا ليس من الأجوبة. اختاروا واحدًا منها.

# of-96435d06
interview-wrong-number = يجب أن يكون هذا عددًا صحيحًا من 0 إلى { $most }، بالأرقام.

# of-a5aad317
interview-wrong-blank = هذا فارغ؛ اكتبوا شيئًا.

# of-53971345
interview-wrong-long = هذا أطول من الحد الأقصى للأحرف، وهو { $most }.

# of-00953953
interview-wrong-invisible = لا توجد هنا علامة يمكن رؤيتها؛ اكتبوا شيئًا.

# of-1bef73f4
interview-wrong-unseen = توجد هنا علامة لا يراها أحد؛ احذفوها، أو اكتبوا النص من جديد.

# of-8456ae95
interview-wrong-moment = يجب أن تكون هذه سنة، أو سنة وشهرًا، أو تاريخًا: 2019، 2019-09، 2019-09-15.

# of-39e54d10
interview-wrong-day = هذا يوم لا يوجد في أي تقويم؛ اكتبوا سنة، أو سنة وشهرًا، أو تاريخًا: 2019، 2019-09، 2019-09-15.

# of-a5212162
interview-wrong-same-name = هذا اسم مجموعة أخرى؛ أعطوا كل مجموعة اسمًا خاصًا بها.

# of-9d7236dc
interview-wrong-no-room = لا مكان لهذا: أكبر عدد من المجموعات تتسع له هذه الصفحات هو { $most }.

# of-8179e822
interview-wrong-none = هناك مجموعات في القائمة؛ احذفوها أولًا.

# of-c11ccd5a
interview-wrong-otherwise = هذا لا يصلح هنا. اكتبوه بطريقة أخرى من فضلكم.

# of-717dec1d
interview-wrong-name = الاسم { $number }: { $problem }

# of-b2d2811d
interview-problem-same-name = هو اسم مجموعة أخرى؛ أعطوا كل مجموعة اسمًا خاصًا بها

# of-051196c3
interview-problem-no-name = هو اسم، ولا بد لكل مجموعة من اسم؛ ولا بأس باسم رمزي

# of-5bfb8020
interview-problem-closing = يجب أن يكون واحدًا من: { $values }

# of-212553d1
interview-problem-none = لا يمكن أن يكون none: هناك مجموعات في القائمة؛ احذفوها أولًا

# of-58e9b4dd
interview-problem-no-question = لا يوجد سؤال كهذا

# of-778bbba3
interview-problem-no-question-but = لا يوجد سؤال كهذا؛ هل تقصدون { $near }؟

# of-62c2dc7c
interview-also-name = لتسمية مجموعة، أجيبوا بدلًا من ذلك عن { $key }

# of-1a93c011
interview-words-of-every-kind = في من إلى على مع عن أو مثل لدى غير غيره وغيره أخرى آخر شيء مجموعة مجموعات المجموعة منظمة منظمات المنظمة هيئة جمعية جمعيات اتحاد قوات القوات نوع أعضاء أعضاؤه عضو ناس الناس مدينة بلدة المدينة الدولة دولة اجتماعية المواطنين للمواطنين عمل يعملون الخارج
