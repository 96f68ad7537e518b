# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d709ccc1
web-title = { $title } – Groundswell

# of-019c7ae6
web-title-failed = خطأ: { $title } – Groundswell

# of-3d961217
web-skip = انتقلوا إلى الجزء الأساسي

# of-13c297a7
web-leave = اخرجوا الآن

# of-8ba1df9a
web-menu = الصفحات

# of-a368c39f
web-menu-questions = الأسئلة

# of-5a919816
web-menu-groups = المجموعات

# of-fd0dd240
web-menu-all = الكل في صفحة واحدة

# of-42d5f878
web-menu-answers = الأجوبة

# of-d7abccb1
web-menu-advice = النصائح

# of-ca8d9c34
web-language = اللغة

# of-d7c8331a
language-name = العربية

# of-1a2c5857
web-in-memory = أجوبتكم في ذاكرة هذا البرنامج فقط.

# of-0801eb80
web-crosses-network = تمر عبر الشبكة نصًا مكشوفًا: لا تستخدموا هذا إلا على شبكة تثقون بها.

# of-b9d188a2
web-leave-forgets = { $leave } يمحوها ويُظهر صفحة فارغة.

# of-c556558d
web-error = خطأ:

# of-b180666b
web-name = الاسم

# of-559b62ce
web-group = المجموعة { $number }

# of-64091626
web-group-named = المجموعة { $number }: { $group }

# of-2b3cb659
web-group-and-question = المجموعة { $number }: { $question }

# of-f854b710
web-behind = : { $text }

# of-d829fc53
web-group-then-text = { $group }، { $text }

# of-c1ccee41
web-go-on = متابعة

# of-853b29c9
web-keep = حفظ

# of-1f568476
web-keep-and-add = حفظ وإضافة هذه

# of-e4197eb5
web-go-on-questions = متابعة الأسئلة

# of-f3088471
web-change = تغيير

# of-ee86f8c7
web-remove = حذف

# of-3ee58b11
web-more = المزيد

# of-d1955dab
web-back = رجوع

# of-c6c06019
web-back-to-answers = رجوع إلى أجوبتكم

# of-60930456
web-back-to-advice = رجوع إلى النصائح

# of-0392e5ee
web-back-to-groups = رجوع إلى المجموعات

# of-c905e0cf
web-back-to-first = رجوع إلى الصفحة الأولى

# of-c2d6f4e8
web-back-to-page = رجوع إلى «{ $page }»

# of-2c431735
web-to-first = إلى الصفحة الأولى

# of-45628316
web-answers-link = انظروا إلى أجوبتكم أولًا

# of-33985ac4
web-read-advice = قراءة النصائح

# of-688852f0
web-print = طباعة هذه الصفحة

# of-76e75366
web-sections = الأجزاء

# of-17784d7a
web-your-answers = أجوبتكم

# of-45de56d6
web-left-open = يمكن ترك أي سؤال مفتوحًا. المفتوح غير معروف، وليس «لا» أبدًا.

# of-0ab2d68a
web-leave-open = اتركوا مفتوحًا ما لا تعرفونه. المفتوح غير معروف، وليس «لا» أبدًا.

# of-155ba33e
web-keep-to-yourself = لا تُظهروا هذه الصفحة لغيركم: ففيها ما أجبتم به.

# of-a490f719
web-headline-now = نصيحتكم الرئيسية في الوضع الحالي: { $headline }

# of-4e95082d
web-kept = حُفظت أجوبتكم.

# of-8311e1b9
web-list-changed = تغيّرت قائمة المجموعات في هذه الأثناء من صفحة أخرى. لم يتغير شيء هنا؛ انظروا إليها من جديد.

# of-e5156fc7
web-not-answered = (بلا جواب)

# of-c5879ec2
web-perhaps = ربما

# of-56ad24c5
web-all-kinds = كل الأنواع

# of-0528e493
web-names-of-groups = أسماؤها، كل اسم في سطر

# of-ffad5bc4
web-names-of-more-groups = مجموعات أخرى، كل واحدة في سطر

# of-3fd64d5e
web-names-hint = مجموعات أو أدوار أو مؤسسات؛ لا أشخاص أبدًا. ولا بأس بأسماء رمزية.

# of-ffcc158a
web-names-to-add = أسماء للإضافة

# of-3136a416
web-problem = هناك مشكلة

# of-37932bc2
web-problem-rest = ما هو صحيح حُفظ. انظروا إلى:

# of-6b34e900
web-how-far = إلى أين وصلتم
    .told = { $n } من الأجوبة؛ { $to_come }.

# of-c6be684c
web-nothing-answered = لا جواب هنا.

# of-f45968fc
web-start = ابدأوا

# of-3324b433
web-start-heading = نصائح للحركات اللاعنفية عن الائتلافات والحلفاء والتفاوض

# of-e8152331
web-start-about = تجيبون عن أسئلة عن حركتكم. ثم تقرأون ما تفعلونه الآن، وما تفعلونه بعد ذلك، وما لا تفعلونه الآن، ولماذا.

# of-9bcfd22b
web-start-memory = { $minutes ->
        [zero] تبقى أجوبتكم في الذاكرة إلى أن تمحوها، أو إلى أن تمر دقيقة على آخر صفحة لكم.
        [one] تبقى أجوبتكم في الذاكرة إلى أن تمحوها، أو إلى أن تمر دقيقة واحدة على آخر صفحة لكم.
        [two] تبقى أجوبتكم في الذاكرة إلى أن تمحوها، أو إلى أن تمر دقيقتان على آخر صفحة لكم.
        [few] تبقى أجوبتكم في الذاكرة إلى أن تمحوها، أو إلى أن تمر { $minutes } دقائق على آخر صفحة لكم.
        [many] تبقى أجوبتكم في الذاكرة إلى أن تمحوها، أو إلى أن تمر { $minutes } دقيقة على آخر صفحة لكم.
       *[other] تبقى أجوبتكم في الذاكرة إلى أن تمحوها، أو إلى أن تمر { $minutes } دقيقة على آخر صفحة لكم.
    }

# of-afc79018
web-start-save = لحفظها، احفظوا ملف الحالة في صفحة «{ $page }». لا شيء يُحفظ من نفسه.

# of-0aa083e6
web-start-history = سجل المتصفح يُظهر أنكم كنتم هنا. النافذة الخاصة لا تحتفظ بسجل.

# of-346cce39
web-start-go-on = تابعوا أجوبتكم

# of-be51d371
web-start-asked = تُسألون مرة أخرى قبل أن تُمحى الأجوبة الموجودة هنا الآن.

# of-e164142f
web-start-one = سؤال واحد في كل صفحة

# of-b1adbbdb
web-start-all = كل الأسئلة في صفحة واحدة

# of-022ea367
web-start-before = قبل أن تبدأوا

# of-6065854a
web-start-example = انظروا مثالًا أولًا
    .about = كيف تبدو هذه النصائح لحركات حقيقية.

# of-27670998
web-start-paper = أجيبوا على الورق أولًا
    .about = أوراق تُطبع وتُملأ معًا.

# of-03bb2e37
web-begin = بداية جديدة

# of-97fdd748
web-begin-sure = هل تبدأون من جديد؟

# of-c787603d
web-begin-forgets = { $n ->
        [zero] لا أجوبة هنا الآن لتُمحى. لا يمكن إعادتها إلا إذا { $save }.
        [one] هذا يمحو ما أُجيب عنه هنا الآن: جوابًا واحدًا. لا يمكن إعادته إلا إذا { $save }.
        [two] هذا يمحو ما أُجيب عنه هنا الآن: جوابين. لا يمكن إعادتهما إلا إذا { $save }.
        [few] هذا يمحو ما أُجيب عنه هنا الآن: { $n } أجوبة. لا يمكن إعادتها إلا إذا { $save }.
        [many] هذا يمحو ما أُجيب عنه هنا الآن: { $n } جوابًا. لا يمكن إعادتها إلا إذا { $save }.
       *[other] هذا يمحو ما أُجيب عنه هنا الآن: { $n } جواب. لا يمكن إعادتها إلا إذا { $save }.
    }

# of-289ce009
web-begin-save = حفظتم أولًا

# of-f322c891
web-begin-forget = محوها، وبداية جديدة

# of-f6ec724c
web-begin-keep = إبقاؤها، والمتابعة

# of-20d9af2a
web-upload = المتابعة بملف حالة

# of-61267446
web-upload-replaces = الأجوبة في الملف تحل محل الموجودة هنا الآن. { $save } إذا أردتم إبقاءها.

# of-295542b0
web-upload-save = احفظوا هذه أولًا

# of-bc61537e
web-upload-file = ملف حالتكم

# of-36dcfe77
web-upload-go-on = متابعة بهذا الملف

# of-cefa9ebb
web-upload-rest = متابعة بباقيه

# of-153110fb
web-file-hint = ملف فيه أجوبة حفظتموه من صفحة «{ $page }»، أو أعطاكم إياه أحد.

# of-8186b1e4
web-file-unusable = شيء في هذا الملف لا يمكن استخدامه

# of-4809f45c
web-file-as-before = أجوبتكم كما كانت من قبل.

# of-80e85f35
web-file-line = السطر { $line }: { $text }

# of-0dec6532
web-file-group = المجموعة { $number }. { $text }

# of-bbff21c0
web-file-question = «{ $question }» { $text }

# of-0f55d2fd
web-file-rest = { $n ->
        [zero] لا شيء من باقيه يمكن استخدامه.
        [one] باقيه يمكن استخدامه: جواب واحد.
        [two] باقيه يمكن استخدامه: جوابان.
        [few] باقيه يمكن استخدامه: { $n } أجوبة.
        [many] باقيه يمكن استخدامه: { $n } جوابًا.
       *[other] باقيه يمكن استخدامه: { $n } جواب.
    }

# of-16dcecdd
web-file-none = لم يُختر ملف بعد. اختاروا ملفًا أدناه، ثم اضغطوا الزر من جديد.

# of-f7254161
web-file-refused = { $title }. { $detail }

# of-74c2334f
web-file-empty = لا شيء في هذا الملف.

# of-0d4fd45e
web-file-no-case = هذا ليس ملف أجوبة.

# of-30bce632
web-file-newer = كُتب هذا الملف لإصدار أحدث من Groundswell. افتحوه بذلك الإصدار.

# of-5d85ff8c
web-file-not-asked = لا سؤال بهذا الاسم.

# of-aa711ba4
web-file-misspelt = ربما المقصود «{ $question }»: اسمه في الملف مكتوب خطأ.

# of-65a020b4
web-file-misplaced = «{ $question }» في الجزء الخطأ من الملف.

# of-4a8b8636
web-file-unreadable = لا يمكن قراءة هذا الجزء.

# of-ec09c09f
web-file-no-name = ليس لهذه المجموعة اسم يمكن استخدامه.

# of-74b51fb3
web-file-same-name = لمجموعة أخرى هذا الاسم.

# of-4bd12700
web-file-too-many = عدد المجموعات أكبر من اللازم.

# of-225aae27
web-file-answer = الجواب في الملف هو { $answer }.

# of-3421ed47
web-file-answers = أجوبته هي: { $answers }.

# of-47d37473
web-file-no-answer = { $value } ليس من الأجوبة.

# of-f28041d7
web-file-none-of-them = هذا ليس من الأجوبة.

# of-7d45e886
web-file-nearest = الأقرب هو { $answer }.

# of-d25bf239
web-question-so-far = جوابكم حتى الآن: { $answer }

# of-9deeaad1
web-question-advice = النصائح حتى الآن

# of-eb2c2583
web-question-read = قراءة كل النصائح

# of-207fa36d
web-groups = المجموعات المهمة

# of-8cf19f3a
web-groups-listed = في قائمتكم

# of-2640def6
web-groups-answered = (عدد الأجوبة: { $n })

# of-3f13699c
web-groups-add = إضافة هذه المجموعات

# of-bc39fcce
web-groups-go-on = حفظ ومتابعة

# of-1d65fd99
web-groups-which = أي مجموعات قد تكون مهمة؟

# of-72311e61
web-groups-kinds = من المفيد أن تفكروا في كل نوع بدوره: من منهم يشارككم القضية، ومن منهم يصعب على أصحاب السلطة الاستغناء عنه؟

# of-92b89791
web-groups-added = { $n ->
        [zero] لم تُضف أي مجموعة إلى قائمتكم.
        [one] أُضيفت مجموعة واحدة إلى قائمتكم.
        [two] أُضيفت مجموعتان إلى قائمتكم.
        [few] أُضيفت { $n } مجموعات إلى قائمتكم.
        [many] أُضيفت { $n } مجموعة إلى قائمتكم.
       *[other] أُضيفت { $n } مجموعة إلى قائمتكم.
    }

# of-fbbe2719
web-group-idle = أسئلة أخرى قلما تناسب هذه المجموعة، أو لا تغيّر شيئًا في الوضع الحالي

# of-40a44bee
web-group-removed = حُذفت المجموعة من قائمتكم.

# of-6688e2a6
web-remove-title = حذف المجموعة { $number }

# of-99133e2b
web-remove-heading = هل تحذفون { $group } من قائمتكم؟

# of-9e0097b6
web-remove-forgets = ما أجبتم به عن هذه المجموعة يُمحى.

# of-8258e9d9
web-remove-yes = حذفها

# of-8ff02001
web-remove-no = إبقاؤها

# of-43bf9ea6
web-all = كل الأسئلة

# of-1a086de5
web-all-many = { $n ->
        [zero] لم تسمّوا أي مجموعة. { $link }
        [one] سمّيتم مجموعة واحدة. { $link }
        [two] سمّيتم مجموعتين. { $link }
        [few] سمّيتم { $n } مجموعات. { $link }
        [many] سمّيتم { $n } مجموعة. { $link }
       *[other] سمّيتم { $n } مجموعة. { $link }
    }

# of-c261e4c9
web-all-many-link = لكل منها صفحة خاصة بها.

# of-086c3051
web-all-remove = حذف هذه المجموعة

# of-35049439
web-all-advice = حفظ وقراءة النصائح

# of-9d60605a
web-answers-go-on = المتابعة هنا

# of-9f16d227
web-answers-save = حفظ أجوبتكم

# of-d247daac
web-end-look = { $answers }، أو { $save }.

# of-0c96b413
web-end-save = احفظوها

# of-8ddcc7e5
web-advice = النصائح

# of-b6e5658b
web-advice-heading = النصائح في الوضع الحالي

# of-e1592fc6
web-advice-keep = لا تُظهروا هذه الصفحة لغيركم: فهي تقول ما الذي تخططون له، وأين نقاط ضعفكم. في «{ $save }» صفحة يمكن إعطاؤها لغيركم.

# of-cf412b70
web-advice-keep-groups = لا تُظهروا هذه الصفحة لغيركم: فهي تقول ما موقف المجموعات من الجهة الأخرى. في «{ $save }» صفحة يمكن إعطاؤها لغيركم.

# of-06c022a3
web-advice-look = انظروا عن قرب، وتابعوا

# of-4d6d63f8
web-advice-deciding = { $n ->
        [zero] لا سؤال يستطيع أن يغيّر هذا بعد.
        [one] سؤال واحد على الأكثر قد يغيّر هذا بعد.
        [two] سؤالان على الأكثر قد يغيّران هذا بعد.
        [few] { $n } أسئلة على الأكثر قد تغيّر هذا بعد.
        [many] { $n } سؤالًا على الأكثر قد تغيّر هذا بعد.
       *[other] { $n } سؤال على الأكثر قد تغيّر هذا بعد.
    }

# of-fc595a23
web-advice-deciding-and-groups = { $n ->
        [zero] لا سؤال يستطيع أن يغيّر هذا بعد، إلا { $each } على الأكثر عن كل مجموعة تسمّونها.
        [one] سؤال واحد على الأكثر قد يغيّر هذا بعد، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [two] سؤالان على الأكثر قد يغيّران هذا بعد، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [few] { $n } أسئلة على الأكثر قد تغيّر هذا بعد، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
        [many] { $n } سؤالًا على الأكثر قد تغيّر هذا بعد، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
       *[other] { $n } سؤال على الأكثر قد تغيّر هذا بعد، و{ $each } على الأكثر عن كل مجموعة تسمّونها.
    }

# of-b4efd486
web-advice-words = { $n ->
        [zero] لا سؤال بعد لضبط كلماتها.
        [one] سؤال واحد على الأكثر لضبط كلماتها.
        [two] سؤالان على الأكثر لضبط كلماتها.
        [few] { $n } أسئلة على الأكثر لضبط كلماتها.
        [many] { $n } سؤالًا على الأكثر لضبط كلماتها.
       *[other] { $n } سؤال على الأكثر لضبط كلماتها.
    }

# of-f82fa60e
web-advice-answers = انظروا إلى أجوبتكم، أو غيّروا واحدًا منها

# of-f304ba0a
web-advice-save = احفظوها، في صفحة واحدة أو كاملة، أو أعطوها لغيركم

# of-728f1619
web-advice-why = لماذا؟

# of-58ec4e5f
web-hand-on = لإعطائها لغيركم، اختاروا «{ $heading }» في صفحة «{ $page }».

# of-671b0c42
web-on-paper = «{ $sheet }»، في صفحة «{ $page }»

# of-f75fb615
web-save = حفظ الملفات

# of-7cf3d0c2
web-save-where = الملف المحفوظ يبقى حيث يضعه متصفحكم. احفظوه حيث لا يقرأه غيركم.

# of-24af09c7
web-save-case = في ملف الحالة كل ما أجبتم به. تستطيعون المتابعة به هنا في يوم آخر، أو إعطاءه لمن يساعدكم.

# of-34f819f7
web-save-yaml = ملف حالة للقراءة والتعديل

# of-13ed88d9
web-save-json = ملف حالة للبرامج

# of-d53b4aa8
web-save-the-advice = النصائح

# of-ca6d933c
web-save-whole-advice = كل النصائح

# of-28bc1c32
web-save-on-one-page = في صفحة واحدة

# of-3c30031a
web-save-two-weeks = الأسبوعان القادمان: صفحة واحدة فيها مكان لمن يفعل وقبل أي موعد

# of-b2def6b5
web-save-to-hand-on = لإعطائها لغيركم
    .about = بلا أسماء، وبلا ما قد يؤذي الناس. اقرأوها قبل أن تعطوها لغيركم.

# of-4e006703
web-save-as = { $title }، بصيغة { $format }

# of-2ea058b0
web-save-to-hand-on-as = لإعطائها لغيركم: { $title }، بصيغة { $format }

# of-b159c284
web-save-paper = أوراق تُطبع وتُملأ
    .about = { $link }: كل الأسئلة، ومخطط للمجموعات يُعلّق على الحائط، وميثاق، والاستعداد للمفاوضات، وأي مجموعة بعد ذلك.

# of-a360f67c
web-save-other = أجوبة أخرى
    .about = { $link } كنتم حفظتموه من قبل.

# of-8a8cec4c
web-paper = على الورق

# of-5b834b02
web-paper-about = أوراق تُطبع، وتُملأ معًا، وتُحفظ في مكان أمين. ليس فيها شيء من أجوبتكم.

# of-a376abd2
web-paper-then = ثم أدخلوا الأجوبة عن الأسئلة في صفحات Groundswell.

# of-a3b916de
web-take = خذوه معكم
    .about = كل هذا في ملف واحد: يُفتح على هاتف بلا شبكة. وليس فيه شيء من أجوبتكم.

# of-3631ec6b
web-closer = نظرة عن قرب

# of-f2f7173a
web-closer-why = عن كل نصيحة: على أي من أجوبتكم تستند، أو أي أجوبة تنتظر.

# of-b6fbd6dd
web-closer-what-if = جرّبوا جوابًا، وانظروا ماذا يغيّر. لا شيء يُحفظ إلا إذا أردتم.

# of-22bb91a8
web-closer-path = أقل التغييرات التي تقود إلى ذلك.

# of-f8db661a
web-closer-compare = أجوبتكم، والأجوبة في ملف تأتون به: الحركة نفسها في وقت لاحق، أو بأجوبة غيركم.

# of-6065b655
web-closer-examples = بماذا نُصحت حركات أخرى؟
    .about = حركات حقيقية، كل منها في لحظة واحدة. تبقى أجوبتكم كما هي.

# of-086dd0f0
web-why = لماذا

# of-5c09fd2d
web-why-title = لماذا هذه النصائح

# of-d2f1d050
web-why-heading = لماذا هذه النصائح؟

# of-03ece82b
web-why-headline = النصيحة الرئيسية: { $headline }

# of-7b4fed8a
web-why-assumed = لم يُقل شيء عن اللاعنف، فافترضنا أن الحركة اختارت أن تعمل بلا عنف.

# of-df7b85cb
web-why-advised = ما نُصح به، وإلى ماذا يستند

# of-71680190
web-why-open = ما ينتظر جوابًا

# of-381c06dd
web-why-gives-way = ما يترك المكان لنصيحة أخرى

# of-38ed16d1
web-why-silent = ما لم يُنصح به، ولماذا

# of-3c7986c3
web-why-because = السبب: { $reasons }.

# of-c2faccc3
web-why-gave-way = تترك المكان لنصيحة «{ $title }».

# of-75ace3ba
web-why-may-give-way = قد تترك المكان لنصيحة «{ $title }».

# of-0a07410a
web-why-for = عن { $groups }: { $text }

# of-5c91c4c9
web-why-waits-for = تنتظر: { $questions }

# of-e7a2ecbd
web-why-waits-for-groups = لم تُحسم: المجموعات التي ليست في قائمتكم بعد هي التي تحسمها.

# of-3b5ee6b3
web-why-reason-assumed = { $reason } (افتراض)

# of-0d531eb5
web-why-open-questions = لم تُحسم: شيء غير معروف. هذه الأسئلة تحسمها:

# of-01ab2d1e
web-why-rule-one = نُصح بها. أمر واحد يكفي لحسمها:

# of-f7e7c805
web-why-rule-all = نُصح بها. هذه الأمور معًا تحسمها، ولا يمكن ترك أي منها:

# of-797c89f5
web-why-no-rule-one = لم يُنصح بها. أمر واحد يكفي لحسمها:

# of-1e238a9e
web-why-no-rule-all = لم يُنصح بها. هذه الأمور معًا تحسمها، ولا يمكن ترك أي منها:

# of-fc309208
web-why-posture-one = هذه هي النصيحة الرئيسية. أمر واحد يكفي لحسمها:

# of-37f415bb
web-why-posture-all = هذه هي النصيحة الرئيسية. هذه الأمور معًا تحسمها، ولا يمكن ترك أي منها:

# of-c9ed2d71
web-why-no-posture-one = ليست هذه النصيحة الرئيسية. أمر واحد يكفي لحسم ذلك:

# of-a5025d3d
web-why-no-posture-all = ليست هذه النصيحة الرئيسية. هذه الأمور معًا تحسم ذلك، ولا يمكن ترك أي منها:

# of-bf1ede25
web-why-group = عن { $group }

# of-6678a444
web-why-then-fires = تأتي إذا: { $answers }

# of-f354cea2
web-why-then-silent = تسقط إذا: { $answers }

# of-940507c5
web-why-then-open = تبقى مفتوحة إذا: { $answers }

# of-beca55d9
web-why-rival = تترك المكان لنصيحة «{ $title }»، وهي أنسب حيث نُصح بالاثنتين.

# of-7689e897
web-why-rival-perhaps = قد تترك المكان لنصيحة «{ $title }»، وهي أنسب حيث نُصح بالاثنتين.

# of-528ea16f
web-why-rival-because = نُصح بتلك للسبب التالي:

# of-68362153
web-why-rival-depends = تلك تتوقف على:

# of-ad388923
web-why-how = كيف يُحسم الأمر

# of-cc3f98e8
web-why-yes = نعم

# of-1d6aae22
web-why-no = لا

# of-d07c7ab3
web-why-not-known = غير معروف

# of-9264c3c4
web-why-part = { $condition } ({ $said })

# of-f825eb74
web-why-part-answered = { $condition } (قلتم: { $said })

# of-072f4d58
web-why-no-groups = يُسأل هذا عن كل مجموعة، ولا مجموعة في قائمتكم. { $link }

# of-be43e9c1
web-why-name-groups = سمّوا مجموعات

# of-68958cdb
web-why-links = { $all }، أو { $advice }.

# of-9f93a711
web-why-all = كل النصائح

# of-89c3dc81
web-why-back = رجوع إلى النصائح

# of-4fc39066
web-what-if = ماذا لو

# of-6924cdd5
web-what-if-heading = ماذا لو كان جواب غير ما هو؟

# of-de1dc1e7
web-what-if-about = اختاروا سؤالًا، وجرّبوا جوابًا آخر، وانظروا ماذا يغيّر. تبقى أجوبتكم كما هي إلا إذا اخترتم حفظ واحد.

# of-064cb9bc
web-what-if-not-answered = بلا جواب

# of-5faf7998
web-what-if-open = بلا جواب بعد

# of-2f52d0b0
web-what-if-question = ماذا لو: { $question }

# of-b04a07d6
web-what-if-supposed = لو كان جوابكم «{ $answer }»

# of-529c12c8
web-what-if-same = تبقى نصائحكم كما هي.

# of-8ebedb96
web-what-if-headline-now = النصيحة الرئيسية الآن

# of-18a4f3d7
web-what-if-headline-then = النصيحة الرئيسية عندئذ

# of-7ad5d431
web-what-if-headline-same = تبقى النصيحة الرئيسية: { $headline }

# of-6ecc56f4
web-what-if-came = نصائح تأتي

# of-4a1cda52
web-what-if-went = نصائح تسقط

# of-d5fe6929
web-what-if-moved = نصائح تحت عنوان آخر

# of-dd5c6768
web-what-if-move = { $title }: ليست بعد تحت «{ $first }» بل تحت «{ $second }»

# of-1772dc49
web-what-if-closed = أسئلة تُحسم

# of-78b672f3
web-what-if-opened = أسئلة جديدة

# of-8161e1a8
web-what-if-answer = لم يُحفظ شيء حتى الآن: جوابكم هو «{ $answer }».

# of-5d38cbfe
web-what-if-no-answer = لم يُحفظ شيء حتى الآن: جوابكم ما زال مفتوحًا.

# of-d9702817
web-what-if-keep = حفظ هذا الجواب

# of-1868634e
web-what-if-see = انظروا ماذا يتغير

# of-abf09b4b
web-what-if-other = تجربة سؤال آخر

# of-5f74aaa6
web-what-if-kept = حُفظ. جوابكم الآن هو: { $answer }.

# of-edbfa956
web-path = ما الذي يقود إلى نصيحة رئيسية أخرى

# of-3d607dda
web-path-heading = ما الذي يقود إلى نصيحة رئيسية أخرى؟

# of-9a110943
web-path-which = إلى أيها تريدون الوصول؟

# of-e8c23d87
web-path-there = (أنتم هناك)

# of-e14fb9a0
web-path-only = لا يُغيَّر هنا إلا ما تستطيع الحركة أن تغيّره بعملها. وتبقى المجموعات كما هي.

# of-9883800b
web-path-one = الطريق إلى نصيحة رئيسية أخرى

# of-ed40db17
web-path-to = الطريق إلى «{ $headline }»

# of-e0231746
web-path-already = هذه نصيحتكم الرئيسية أصلًا. لا يجب أن يتغير شيء.

# of-a6bc301c
web-path-obstacle = { $topic }: قلتم «{ $said }». يجب أن يكون: { $needed }. لا تستطيع الحركة أن تغيّر هذا بعملها وحده.

# of-49e5bdeb
web-path-groups = يتوقف هذا على المجموعات في قائمتكم، وهي لا تُمس هنا.

# of-413f8664
web-path-fewest = ما قد يقود إلى هناك، والأقل خطوات أولًا. جُرّب كل طريق على أجوبتكم. أما هل تريدون هذه التغييرات فالقرار لكم.

# of-d3557c72
web-path-change = غيّروا { $topic }: من «{ $before }» إلى { $answers }. { $link }

# of-3a2bc61e
web-path-find-out = اعرفوا أو احسموا: { $question } يقود إلى هناك إذا: { $answers }. { $link }

# of-dc01a7de
web-path-cannot-change = لا تستطيع الحركة أن تغيّر هذا بعملها وحده.

# of-6bedf54c
web-path-what-if = ماذا لو؟

# of-329d319a
web-path-links = { $other }، أو { $back }.

# of-fa3aa885
web-path-other = اختاروا نصيحة رئيسية أخرى

# of-8c950283
web-path-back = ارجعوا

# of-86f683c3
web-compare = مقارنة

# of-bbd6b881
web-compare-question = بماذا تختلف مجموعتان من الأجوبة؟

# of-5ca33be4
web-compare-heading = قارنوا مجموعتين من الأجوبة

# of-1229aafa
web-compare-about = أجوبتكم، والأجوبة في ملف تأتون به: الحركة نفسها في وقت آخر، أو بأجوبة غيركم. تبقى أجوبتكم كما هي.

# of-07cfe4d3
web-compare-file = ملف الحالة الآخر

# of-8d5a6df5
web-compare-button = مقارنة بهذا الملف

# of-548abc7d
web-compare-rest = مقارنة بباقيه

# of-bebb4af9
web-compare-keep = لا تُظهروا هذه الصفحة لغيركم: ففيها ما يقوله الاثنان.

# of-fb92021b
web-compare-yours = أجوبتكم

# of-f01820a2
web-compare-the-file = الملف

# of-b2f882a2
web-compare-no-name = بلا اسم

# of-61bfb341
web-compare-side = { $name }: { $headline }

# of-a64c5090
web-compare-same-headline = النصيحة الرئيسية للاثنين هي نفسها.

# of-f1afc643
web-compare-facts = ما أُجيب عنه جوابًا مختلفًا

# of-c1f1d6f1
web-compare-only-yours = تقولها أجوبتكم فقط

# of-2b638dec
web-compare-only-file = يقولها الملف فقط

# of-63a490e9
web-compare-groups-yours = مجموعات في أجوبتكم فقط

# of-cb9829b7
web-compare-groups-file = مجموعات في الملف فقط

# of-3c73fd4b
web-compare-went = نصائح لأجوبتكم فقط

# of-daa24fc7
web-compare-came = نصائح للملف فقط

# of-12319bdc
web-compare-closed = أسئلة مفتوحة في أجوبتكم فقط

# of-73a58df3
web-compare-opened = أسئلة مفتوحة في الملف فقط

# of-0c7d28a7
web-compare-same = يقول الاثنان الشيء نفسه، والنصائح هي نفسها.

# of-8dd5ad3d
web-compare-put-away = إبعاد الملف الآخر

# of-21163c0a
web-compare-other = مقارنة بملف آخر

# of-91c99d39
web-compare-advice = { $part }: { $title }

# of-f6d87b67
web-examples = أمثلة

# of-4354d2ff
web-examples-about = حركات حقيقية، كل منها في لحظة واحدة، مع النصائح التي تحصل عليها هنا. لا يعرف كل مثال إلا ما قالته مصادر مسماة في ذلك الوقت، ولذلك بقي الكثير مفتوحًا. اقرأوها أمثلة على طريقة الجواب، لا تاريخًا.

# of-a45148bd
web-examples-none = لا توجد أمثلة هنا.

# of-082a6217
web-examples-own = تبقى أجوبتكم كما هي. { $on }

# of-7ad809a3
web-examples-go-on = تابعوها

# of-88c50f79
web-example = مثال

# of-c158836c
web-example-heading = مثال: { $case }

# of-d2ad7d8b
web-example-own = تبقى أجوبتكم كما هي. { $on } أو { $other }.

# of-23747186
web-example-other-inside = انظروا مثالًا آخر

# of-c5f82ad7
web-example-first = { $other } أو { $begin }.

# of-a82fba8d
web-example-other = انظروا مثالًا آخر

# of-ca93ef93
web-example-begin = ابدأوا بأجوبتكم أنتم

# of-0ae207d0
web-example-sources = المصادر: { $sources } (حيث تُذكر كلمة sketch، فهي ملاحظاتنا نحن عن الحركة.)

# of-25e66d22
web-example-answers = ما أُجيب عنه في هذا المثال

# of-2ee96b72
web-forget = محو كل شيء

# of-25665bbe
web-forget-sure = هل تمحون كل شيء؟

# of-3ba136be
web-forget-nothing = لم يُجَب هنا عن شيء بعد.

# of-0cc06fd2
web-forget-danger = في الخطر اختاروا { $leave } في الأعلى: فهو لا يسأل.

# of-c40194f8
web-forget-keep = إبقاء أجوبتنا

# of-aeb5c111
web-forgotten = مُحي كل شيء

# of-8ad30f39
web-forgotten-about = لم يعد لدى Groundswell أي من أجوبتكم. الملفات التي حفظتموها ما زالت حيث حفظتموها، وسجل متصفحكم يُظهر أنكم كنتم هنا.

# of-b6192584
web-blank = صفحة فارغة

# of-32e7c796
web-blank-heading = هذه الصفحة فارغة

# of-f7539dbd
web-refused-saved = إذا كنتم حفظتم ملف حالة
    .about = ففيه كل أجوبتكم إلى تلك اللحظة. اختاروه هنا وتابعوا.

# of-c533d96e
web-refused-not-saved = إذا لم تكونوا حفظتم
    .about = فلا يمكن إعادة الأجوبة.

# of-1a11a70c
web-help = مساعدة

# of-bf7f2deb
web-help-answers = ما الذي يحدث لأجوبتكم

# of-8c8a69c6
web-help-memory = هي في ذاكرة البرنامج الذي يُظهر هذه الصفحة. لا يكتب ملفًا ولا سجلًا، ولا يتصل بأي جهاز آخر.

# of-5b4fc9b8
web-help-forgotten = { $minutes ->
        [zero] تُمحى بعد أقل من دقيقة من آخر صفحة لكم، وحين تختارون «{ $forget }» أو «{ $leave }»، وحين يُوقف البرنامج.
        [one] تُمحى بعد دقيقة واحدة من آخر صفحة لكم، وحين تختارون «{ $forget }» أو «{ $leave }»، وحين يُوقف البرنامج.
        [two] تُمحى بعد دقيقتين من آخر صفحة لكم، وحين تختارون «{ $forget }» أو «{ $leave }»، وحين يُوقف البرنامج.
        [few] تُمحى بعد { $minutes } دقائق من آخر صفحة لكم، وحين تختارون «{ $forget }» أو «{ $leave }»، وحين يُوقف البرنامج.
        [many] تُمحى بعد { $minutes } دقيقة من آخر صفحة لكم، وحين تختارون «{ $forget }» أو «{ $leave }»، وحين يُوقف البرنامج.
       *[other] تُمحى بعد { $minutes } دقيقة من آخر صفحة لكم، وحين تختارون «{ $forget }» أو «{ $leave }»، وحين يُوقف البرنامج.
    }

# of-ddf661a2
web-help-cookie = ملف ارتباط (cookie) فيه اسم عشوائي يدل البرنامج على أجوبتكم. ولا شيء فيه غير ذلك.

# of-99536241
web-help-history = سجل متصفحكم يحفظ عناوين هذه الصفحات وأسماءها. ليس فيها أجوبة ولا أسماء مجموعات. النافذة الخاصة لا تحتفظ بسجل.

# of-89fd02fa
web-help-leave = «{ $leave }» يمحو كل شيء ويُظهر صفحة فارغة. وإذا رجعتم بعد ذلك فلا تظهر أي أجوبة.

# of-356f0d83
web-help-translation = هذه الصفحة تطلب من متصفحكم ألا يعرض ترجمة، لأن ذلك يرسل ما كتبتموه إلى شركة.

# of-3568eec4
web-help-around = كيف تتنقلون

# of-6bb1dd97
web-help-unsaid = «{ $dont_know }» و«{ $rather_not_say }» جوابان. لا يُفهم أي منهما أبدًا على أنه «لا».

# of-91853f33
web-help-back = «{ $back }» وزر الرجوع في المتصفح وإعادة تحميل الصفحة كلها بلا ضرر.

# of-69d014fe
web-help-two-pages = تستطيعون فتح صفحتين معًا. ما تحفظونه في واحدة يظهر في الأخرى حين تعيدون تحميلها.

# of-41200605
web-help-looking = «{ $answers }» تُظهر كل شيء، ومع كل جواب رابط لتغييره ثم العودة إلى هناك. «{ $advice }» تُظهر في أي لحظة إلى أين تقود أجوبتكم.

# of-895f1fef
web-help-closer = «{ $closer }» تقول لماذا أُعطيت كل نصيحة، وماذا يتغير لو كان جواب غير ما هو، وما الذي يقود إلى نصيحة رئيسية أخرى. وتقارن أجوبتكم بأجوبة في ملف آخر. لا شيء هناك يغيّر أجوبتكم إلا إذا اخترتم حفظ شيء.

# of-1de70e73
web-help-forget = «{ $forget }» يسأل مرة واحدة. «{ $leave }» لا يسأل.

# of-87fe9773
web-help-keyboard = كل شيء يعمل بلوحة المفاتيح: Tab للتقدم، ومفاتيح الأسهم للاختيار، وEnter للصفحة التالية.

# of-62190cc5
web-help-programs = للبرامج
    .about = النصائح نفسها لبرامج أخرى موصوفة في { $link }.

# of-e70c5eba
web-together = جمع ملفات كثيرة
    .about = ما أجاب به أناس كثيرون، أو حركة واحدة عبر الزمن.

# of-d0dee5e5
web-together-about = هاتوا ملفات حالات أشخاص كثيرين عن حركة واحدة، وانظروا أين تتفقون وأين تختلفون. أو هاتوا ملفات حركة واحدة في عدة لحظات، وانظروا ماذا تغيّر.

# of-150759f9
web-together-nothing-kept = تُقرأ الملفات مرة واحدة، وتظهر الصفحة في الحال. لا يبقى منها شيء هنا. وأسماء الملفات لا تُعرض أبدًا.

# of-8d7bbb96
web-together-files = ملفات الحالات

# of-1b816b90
web-together-hint = اختاروها كلها دفعة واحدة؛ ويمكن أن يبلغ حجمها معًا 1 ميغابايت.

# of-a41b86ef
web-together-gather = أين نتفق وأين نختلف؟

# of-2d2fa8d3
web-together-over-time = ماذا تغيّر عبر الزمن؟

# of-95dcc8fa
web-together-none = اختاروا أولًا ملف حالة واحدًا أو أكثر.

# of-2669dadc
web-together-left-out = جزء من هذا لم يمكن استعماله، وتُرك

# of-72457940
web-together-file = الملف { $number }: { $text }

# of-18d6a485
web-together-other = ملفات أخرى
