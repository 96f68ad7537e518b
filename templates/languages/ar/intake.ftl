# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-0ad2b6c7
intake-words-case = الحالة | حالة | اسم الحالة | الحملة | اسم الحملة | اسم الحركة

# of-316e1882
intake-words-group-name = المجموعة | مجموعة | اسم المجموعة | الجهة | اسم الجهة | المنظمة | المؤسسة | الحليف | اسم الحليف | صاحب المصلحة

# of-70c18408
intake-words-group = الحليف | حليف | الحلفاء | المجموعة | مجموعة | الجهة | جهة | المنظمة

# of-241fc34f
intake-words-notes = ملاحظة | ملاحظات | الملاحظات | تعليق | تعليقات | التعليقات

# of-40e69ec7
intake-words-tool = طابع زمني | الطابع الزمني | عنوان البريد الإلكتروني | اسم المستخدم | النتيجة

# of-5cc7b189
intake-words-index = الفهرس | المفتاح

# of-5f8d92b6
intake-words-parent = فهرس الأصل | مفتاح الأصل

# of-bfd5bda1
intake-words-standing = الموقف | موقف | الدعم

# of-483fa813
intake-words-power = القوة | السلطة | النفوذ

# of-3881952c
intake-words-interest = الاهتمام | المصلحة

# of-11ee5a91
intake-words-influence = التأثير

# of-7e18d4f7
intake-words-unknown = لا أعرف | لا نعرف | لا يعرف | غير معروف | مجهول | لست متأكدا | لا جواب | بدون إجابة | لا ينطبق | غير متوفر

# of-f1c29851
intake-words-yes = نعم | أجل | صحيح

# of-8ea01439
intake-words-no = لا | كلا | خطأ

# of-b3a0f690
intake-words-support =
    .active_opponent = معارض نشط | معارضة نشطة | معارض بشدة
    .passive_opponent = معارض سلبي | معارضة سلبية
    .neutral = محايد | متردد | لا مع ولا ضد
    .passive_ally = حليف سلبي | دعم سلبي
    .active_ally = حليف نشط | دعم نشط

# of-52898425
intake-words-for = داعم | مؤيد | مع | يدعم | يؤيد | إيجابي

# of-3b169661
intake-words-against = معارض | ضد | يعارض | رافض | سلبي

# of-c3dc00c9
intake-place = { $file }، الورقة { $sheet }

# of-13dd8c87
intake-holds-cases = { $place }: كل صف حالة؛ العناوين في الصف { $row }.

# of-5131af9a
intake-holds-groups = { $place }: كل صف مجموعة من حالة؛ العناوين في الصف { $row }.

# of-b6360969
intake-holds-one_case = { $place }: كل صف مجموعة، وكلها من حالة واحدة؛ العناوين في الصف { $row }.

# of-c432be7f
intake-holds-nothing = { $place }: لا تُستعمل.
    .unknown = { $place }: غير معروفة.

# of-dff1c319
intake-read-as =
    .comma = قُرئ بترميز { $encoding }، وبين الخلايا فواصل.
    .semicolon = قُرئ بترميز { $encoding }، وبين الخلايا فواصل منقوطة.
    .tab = قُرئ بترميز { $encoding }، وبين الخلايا علامات جدولة.
    .bar = قُرئ بترميز { $encoding }، وبين الخلايا خطوط عمودية.

# of-289716b8
intake-column-certain = { $title } ← { $target } ({ $topic })
    .link = { $title } ← { $target } (يربط صفوف ورقتين)

# of-4b43b55f
intake-column-likely = { $title } ← { $target } ({ $topic }): هذا تخمين، تحققوا منه

# of-0b200088
intake-column-map = { $title } ← { $target } ({ $topic })، كما في الخريطة
    .link = { $title } ← { $target }، كما في الخريطة

# of-7eac7ab9
intake-column-left_out = { $title }: لا يُستعمل

# of-3d280397
intake-column-empty = { $title }: لا يُستعمل، فليس فيه شيء

# of-9674526d
intake-column-not_said = { $title }: لا يُستعمل؛ فهو لا يقول كم تقرب المجموعة من السلطة، ولا كم من الناس تستطيع أن تجلب

# of-8ad81bb7
intake-column-open = { $title }: غير معروف

# of-657a28a2
intake-likely-value = { $title }: فُهم «{ $text }» على أنه { $value }؛ تحققوا منه

# of-56417592
intake-open-value = { $title }: لا يقول «{ $text }» بأي قوة؛ تُرك هذا مفتوحًا

# of-253eceb7
intake-left-to-ask = لا تقول الورقة عن مجموعاتها: { $topics }. تابعوا بهذا الأمر: groundswell ask { $file }

# of-182aaa89
intake-cases = { $n ->
        [zero] لم توجد أي حالة.
        [one] وُجدت حالة واحدة.
        [two] وُجدت حالتان.
        [few] وُجدت { $n } حالات.
        [many] وُجدت { $n } حالة.
       *[other] وُجدت { $n } حالة.
    }

# of-1a9d4d66
intake-wrote = { $n ->
        [zero] لم تُكتب أي حالة في { $file }.
        [one] كُتبت حالة واحدة في { $file }؛ لا يستطيع غيركم قراءتها.
        [two] كُتبت حالتان في { $file }؛ لا يستطيع غيركم قراءتهما.
        [few] كُتبت { $n } حالات في { $file }؛ لا يستطيع غيركم قراءتها.
        [many] كُتبت { $n } حالة في { $file }؛ لا يستطيع غيركم قراءتها.
       *[other] كُتبت { $n } حالة في { $file }؛ لا يستطيع غيركم قراءتها.
    }

# of-6d88468a
intake-wrote-map = الخريطة في { $file }. صححوا ما ليس صحيحًا، ثم شغلوا الأمر نفسه مرة أخرى.

# of-3a7c0485
intake-hint-map = صححوا الخريطة { $file }، ثم شغلوا الأمر نفسه مرة أخرى؛ أو اتركوا ما لا يصلح باستعمال --partial.
    .none = اكتبوا خريطة لتصحيحها باستعمال --map map.yaml؛ أو اتركوا ما لا يصلح باستعمال --partial.

# of-b646e6b8
intake-partial = هذا ما تُرك:

# of-b9a18865
intake-folder-not-empty = هذا المجلد ليس فارغًا؛ سموا مجلدًا جديدًا

# of-e0d1dd10
intake-no-output = لم يُكتب شيء؛ سموا مجلدًا باستعمال -o.

# of-dc9d4850
intake-map-head =
    ما يحمله كل عمود من أوراقكم. صححوه، ثم شغلوا الأمر نفسه مرة أخرى مع هذه الخريطة.
    بعد العنوان تأتي معلومة، مثل movement.stage، أو leave_out. يعرض الأمر 'groundswell schema case' المعلومات كلها.
    تحت values يأتي معنى نص الخلية: كلمة من كلمات المعلومة، أو unknown.
    holds: cases (كل صف حالة)، أو groups (مجموعات حالات في ورقة أخرى)، أو one_case (قائمة مجموعات حالة واحدة)، أو nothing.

# of-9e8fe48c
intake-map-open = غير معروف: اكتبوا معلومة، أو leave_out

# of-6a143efd
intake-map-likely = { $topic }: هذا تخمين، تحققوا منه

# of-8623e2a8
intake-map-check = هذا تخمين، تحققوا منه

# of-8e2a3df6
intake-map-no-column = لا يوجد هذا العمود بين أعمدة هذه الورقة، أو هو يقبل أي نص

# of-69bb3669
intake-no-target = ليست هذه معلومة؛ اكتبوا واحدة، مثل movement.stage أو allies[0].name، أو leave_out
    .near = ليست هذه معلومة؛ هل قصدتم { $near }؟ اكتبوا leave_out لعمود لا تريدونه

# of-1a73d347
whole-map = ليس في هذه الخريطة شيء؛ احذفوها، فيكتبها 'groundswell import' من جديد
    .no-section = يجب أن تكون الخريطة قسمًا تحته مفاتيح ({ $keys })؛ وهذا { $found }

# of-7a2270aa
intake-form-title = Groundswell: أسئلة عن حركتكم

# of-f2cecb68
intake-form-together = أجيبوا معًا إن استطعتم. إن لم تتفقوا، أو لم تعرفوا، فقولوا ذلك: لا يُفهم هذا أبدًا على أنه لا.

# of-57ec1b84
intake-form-number = اكتبوا عددًا صحيحًا من 0 إلى { $most }، أو اتركوه فارغًا.

# of-a80c4506
intake-form-moment = اكتبوا سنة، أو سنة وشهرًا، أو تاريخًا: 2019 أو 2019-09 أو 2019-09-15.

# of-b8bc1ed4
intake-form-text = هذا طويل جدًا؛ اكتبوا كلمات قليلة.

# of-e3380bee
intake-form-then = ضعوه في ODK أو KoboToolbox. ما يعود منه يقرؤه الأمر: groundswell import

# of-cd9295a1
intake-form-questions = الاستبيان كله وحده يمكن أن يكون نموذجًا (.xlsx)

# of-8cad4581
intake-delimiter = يمكن أن تكون بين الخلايا فاصلة، أو فاصلة منقوطة، أو علامة جدولة، أو خط عمودي

# of-c8e52c17
intake-encoding = هذا النص ليس بترميز يُقرأ على وجه اليقين؛ احفظوه بترميز UTF-8، أو سموا الترميز في الخريطة

# of-62ba4dc9
intake-quotes = علامات الاقتباس في هذا الصف غير متوافقة، أو في الصف خلية أطول مما تسمح به جداول البيانات؛ احفظوا الورقة بصيغة CSV من جديد

# of-04b1c47a
intake-too-many-rows = الصفوف أكثر من { $most }، أو تمتد بعيدًا جدًا؛ احذفوا ما لا يلزم

# of-23dcbe2d
intake-too-many-columns = الأعمدة أكثر من { $most }؛ احذفوا ما لا يلزم

# of-b6b25d10
intake-too-many-sheets = الأوراق أكثر من { $most }؛ احذفوا ما لا يلزم

# of-36853b69
intake-too-large = حجمه بعد فك الضغط أكبر من { $most } بايت، وهو أكثر ما يُقرأ

# of-74731218
intake-needs-packages = تحتاج المصنفات إلى حزم أخرى؛ ثبتوها: pip install 'groundswell[sheets]'؛ أو احفظوا الورقة بصيغة CSV

# of-047e18ad
intake-broken-workbook = لا يمكن قراءة هذا المصنف؛ افتحوه في برنامج لجداول البيانات واحفظوه بصيغة .xlsx أو CSV

# of-e3be95a8
intake-macros = في هذا المصنف برامج (ماكرو)؛ احفظوه بصيغة .xlsx من دونها، أو بصيغة CSV

# of-b73d6be0
intake-locked = هذا المصنف مقفل، أو مضغوط بطريقة أخرى؛ احفظوه بصيغة .xlsx من دون كلمة سر، أو بصيغة CSV

# of-33dc27aa
intake-old-workbook = هذا المصنف قديم أو مقفل؛ احفظوه بصيغة .xlsx من دون كلمة سر، أو بصيغة CSV

# of-c62fb3c2
intake-formula = في الخلية { $cell } معادلة لم تُحسب قط؛ افتحوا الملف في برنامج لجداول البيانات واحفظوه
    .row = في خلية من الصف { $row } معادلة لم تُحسب قط؛ افتحوا الملف في برنامج لجداول البيانات واحفظوه

# of-71bacc61
intake-failed-formula = في الخلية { $cell } معادلة فشلت؛ صححوها أو احذفوها

# of-ce981318
intake-blank = ليس فيه شيء

# of-e62ea0d6
intake-rows = { $problem } (عدد الصفوف { $n }: { $rows })

# of-f3900b67
intake-sheet-unknown = لا يُعرف أي عمود من هذه الورقة؛ هل العناوين موجودة؟ اكتبوا في الخريطة ما تحمله أعمدتها، أو holds: nothing

# of-3130e7fc
intake-no-idea = لا يُعرف ما يحمله هذا العمود؛ اكتبوا معلومة أو leave_out في الخريطة

# of-0e20e98d
intake-several = قد يكون هذا { $targets }؛ اكتبوا واحدة منها في الخريطة

# of-044aa874
intake-not-in =
    .cases = هذا عن مجموعة واحدة؛ قولوا عن أيها، مثل allies[0].support، أو اتركوه
    .groups = هذا عن حالة، وكل صف من هذه الورقة مجموعة؛ ضعوه في ورقة الحالات، أو اتركوه
    .one_case = هذا عن حالة، وكل صف من هذه الورقة مجموعة؛ ضعوه في ورقة للحالات، أو اتركوه
    .nothing = هذه الورقة لا تُستعمل

# of-cbaa92a5
intake-no-title = هناك شيء بعد آخر عنوان؛ أعطوا العمود عنوانًا، أو احذفوه

# of-288b4a39
intake-is-formula = هذا يبدأ مثل معادلة؛ اكتبوا ما تقوله

# of-abb7fff4
intake-day-or-month = قد يختلط هنا اليوم بالشهر؛ اكتبوه هكذا: 2019-09-15

# of-b3070b0d
intake-chosen = يجب أن يقول هذا هل اختيرت الإجابة: 1 أو 0، yes أو no

# of-5f21c6f5
intake-two-answers = اختيرت هنا إجابتان؛ لا يمكن إلا واحدة

# of-4caa9d2e
intake-no-name = ليس لهذه المجموعة اسم، وكل مجموعة تحتاج إلى اسم

# of-b0bf9eda
intake-whose = لا يُعرف إلى أي حالة تنتمي كل مجموعة هنا؛ أعطوا الورقة عمودًا فيه اسم الحالة

# of-fcf07e40
intake-whose-blank = لم يُقل إلى أي حالة تنتمي هذه المجموعة

# of-6d4d66ab
intake-stranger = لا توجد هذه الحالة في الورقة الأخرى

# of-8529abeb
intake-same-name = لمجموعتين من هذه الحالة الاسم نفسه؛ أعطوا كل مجموعة اسمًا خاصًا بها

# of-acb3db96
intake-not-a-case = لا يمكن قراءة هذا الصف على أنه حالة
