# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-959b6b64
refusal-wrong-host = هذا ليس عنوان هذا الخادم
    .detail = اكتبوا العنوان كما طُبع حين شُغّل الخادم، مثل http://127.0.0.1:8765/. لا يجيب عن أي اسم آخر، حتى لا يستطيع موقع آخر أن يدّعي أنه هو.

# of-2f1b4a05
refusal-other-site = جاء هذا من موقع آخر
    .detail = حاولت صفحة في موقع آخر أن تستخدم هذا الموقع باسمكم. لم يتغير شيء.

# of-d9a7a085
refusal-too-many-connections = اتصالات أكثر من اللازم في وقت واحد
    .detail = العدد المسموح في وقت واحد هو { $most } على الأكثر. حاولوا من جديد فيما بعد.

# of-60518836
refusal-head-too-slow = استغرق وصول هذا وقتًا أطول من اللازم
    .detail = يجب أن يبدأ الطلب خلال مدة أقصاها بالثواني: { $seconds }.

# of-dea3b55f
refusal-too-slow = استغرق وصول هذا وقتًا أطول من اللازم
    .detail = يجب أن يصل ما يُرسل خلال مدة أقصاها بالثواني: { $seconds }. حاولوا من جديد.

# of-78b93eaf
refusal-too-large = هذا أكبر من اللازم
    .detail = أقصى ما يُقبل مرة واحدة بالبايت هو { $most }. ملف الحالة أصغر من ذلك بكثير.

# of-46645f8f
refusal-unreadable = لم تمكن قراءة هذا
    .detail = ما أُرسل معطوب أو مقطوع.

# of-2603df78
refusal-not-found = لا شيء في هذا العنوان
    .detail = تأكدوا من طريقة كتابته.

# of-deb4960b
refusal-method = هذا العنوان ليس لذلك
    .detail = لا يقبل طلبات من هذا النوع. لم يتغير شيء.

# of-5d6aba6a
refusal-refused = { $phrase }
    .detail = ارجعوا وجرّبوا شيئًا آخر.

# of-d828a60e
refusal-input = لا يمكن استخدام هذا كما هو
    .detail = { $n ->
            [zero] لا مشاكل.
            [one] هناك مشكلة واحدة.
            [two] هناك مشكلتان.
            [few] هناك { $n } مشاكل.
            [many] هناك { $n } مشكلة.
           *[other] هناك { $n } مشكلة.
        }

# of-c5b7b124
refusal-failure = حدث خطأ هنا
    .detail = { $what }. لم تُرسل أجوبتكم إلى أي مكان. أبلغونا بهذا من فضلكم.

# of-b47f656b
refusal-media-type = لم يُرسل هذا بصيغة تُقرأ هنا
    .detail = أرسلوه مع الترويسة Content-Type: { $first }. الصيغ التي تُقرأ: { $all }.

# of-35b60a00
refusal-too-many-requests = برامج أكثر من اللازم تسأل في وقت واحد
    .detail = حاولوا من جديد بعد لحظة.

# of-e5194258
refusal-too-many-batches = دفعات أكثر من اللازم في وقت واحد
    .detail = العدد المسموح في وقت واحد هو { $most } على الأكثر. حاولوا من جديد فيما بعد.

# of-9191280f
refusal-too-much-time = هذا عمل أكثر مما يحتمله هذا الخادم
    .detail = أقصى مدة بالثواني لما يطلبه برنامج هي { $seconds }. يقل الوقت إذا قلّت المجموعات؛ وليس في الأوامر حد كهذا.

# of-b99e8eb6
refusal-out-of-memory = هذا عمل أكثر مما يحتمله هذا الخادم
    .detail = لم تكف الذاكرة. تقل الحاجة إذا قلّت المجموعات؛ وليس في الأوامر حد كهذا.

# of-7ac1a506
refused-choice = يجب أن تكون واحدة من هذه الكلمات: { $allowed }

# of-c7f9fb46
refused-yes-no = يجب أن تكون true أو false

# of-0dc18fd1
refused-value = غير مسموح هنا

# of-360a5181
refused-line = هذا السطر أطول من الحد المسموح بالبايت، وهو { $most }

# of-5e7d75fa
refused-not-worked-out = لم يمكن حسابه

# of-3f739eb7
refused-batch-gave-way = ينتظر آخرون دورهم، ولم يتقدم شيء هنا؛ انتهت الدفعة

# of-f93256fb
refused-batch-too-slow = لم تصل كاملة خلال المدة المسموحة بالثواني، وهي { $seconds }؛ انتهت الدفعة

# of-fb3af543
refused-batch-silent = لم يصل شيء خلال مدة بالثواني قدرها { $seconds }؛ انتهت الدفعة

# of-7891b304
refused-batch-too-large = أقصى حجم للدفعة بالبايت هو { $most }؛ انتهت الدفعة

# of-83998d21
refused-in-short = { $title }: { $detail }

# of-5e9041f0
refused-process-ended = توقفت العملية التي تُعدّ النصائح

# of-5be9fc97
refusal-too-many-sessions = ناس أكثر من اللازم يجيبون في هذه اللحظة
    .detail = حاولوا من جديد فيما بعد. ومن انتهى يستطيع أن يساعد باختيار «{ $page }».

# of-d65586e6
refusal-too-many-answers = هذا أكثر مما تتسع له الصفحات
    .detail = أكبر عدد من المجموعات تتسع له هو { $most }. وليس في سطر الأوامر حد كهذا. أجوبتكم كما كانت من قبل.

# of-525e3a25
refusal-gone = أجوبتكم لم تعد هنا
    .detail = تُمحى بعد ساعة بلا صفحة، وحين يختار أحد الخروج أو المحو، وحين يُوقف Groundswell.

# of-e3765c2e
refusal-no-session = لا أجوبة هنا بعد
    .detail = ابدأوا من الصفحة الأولى. وإذا كنتم بدأتم، فمتصفحكم لا يحفظ ملفات ارتباط (cookies) لهذه الصفحة؛ اسمحوا بها لهذا العنوان. فيها اسم عشوائي ولا شيء غيره.

# of-2ed329e8
refusal-old-form = هذه الاستمارة لم تعد صالحة
    .detail = لم يتغير شيء. افتحوا الصفحة من جديد وأرسلوها من هناك.

# of-49b08430
refusal-file-for-text = جاء ملف حيث يُطلب نص
    .detail = لم يتغير شيء. افتحوا الصفحة من جديد وأرسلوها من هناك.

# of-9d2fe6ea
refusal-no-question = لا يوجد سؤال كهذا
    .detail = ربما لم تعد المجموعة التي يخصها في قائمتكم.

# of-948618cd
refusal-no-group = لا توجد مجموعة كهذه
    .detail = ربما حُذفت من قائمتكم، وتقدمت التي بعدها.

# of-7e965f28
refusal-no-section = لا يوجد جزء كهذا
    .detail = اختاروا واحدًا من المعروضة.

# of-e98c1f64
refusal-no-example = لا يوجد مثال كهذا
    .detail = اختاروا واحدًا من صفحة «{ $page }».

# of-e3bd8554
refusal-no-advice = لا توجد نصيحة كهذه
    .detail = اختاروا واحدة من صفحة «{ $page }».

# of-9b5efa43
refusal-no-headline = لا توجد نصيحة رئيسية كهذه
    .detail = اختاروا واحدة من المعروضة.

# of-280ae4e3
refusal-no-file = لا يوجد ملف كهذا
    .detail = اختاروا واحدًا من صفحة «{ $page }».
