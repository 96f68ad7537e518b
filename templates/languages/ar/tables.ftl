# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-eb484607
rows-wrong = { $problem } ({ $rows })
    .where = { $problem } ({ $rows }: { $where })

# of-e50eaaab
row-count = { $n ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $n } صفوف
        [many] { $n } صفًا
       *[other] { $n } صف
    }

# of-15c81071
rows-of-case = { $n ->
        [zero] الحالات { $which }
        [one] الحالة { $which }
        [two] الحالتان { $which }
        [few] الحالات { $which }
        [many] الحالات { $which }
       *[other] الحالات { $which }
    }

# of-93209827
rows-of-row = { $n ->
        [zero] الصفوف { $which }
        [one] الصف { $which }
        [two] الصفان { $which }
        [few] الصفوف { $which }
        [many] الصفوف { $which }
       *[other] الصفوف { $which }
    }

# of-2e3b58e5
rows-of-line = { $n ->
        [zero] السطور { $which }
        [one] السطر { $which }
        [two] السطران { $which }
        [few] السطور { $which }
        [many] السطور { $which }
       *[other] السطور { $which }
    }

# of-c4779698
rows-more = فيه أشياء أخرى لا يمكن استخدامها

# of-c265a36e
rows-set-aside = تُركت صفوف جانبًا:

# of-0715e107
column-takes = المطلوب هنا: { $kind }؛ والموجود في هذا العمود: { $found }
    .label = المطلوب هنا نص أو أعداد صحيحة؛ والموجود في هذا العمود: { $found }

# of-a242be68
holds-text = نص

# of-709b4afc
holds-yes-and-no = نعم ولا

# of-e1808673
holds-whole-numbers = أعداد صحيحة

# of-048af168
holds-decimals = أعداد فيها كسور عشرية

# of-d682dfb0
holds-sections = أقسام

# of-0c0610e0
holds-lists = قوائم

# of-dc65e2b6
holds-times = تواريخ أو أوقات

# of-5896a70a
holds-something-else = شيء آخر

# of-98bdb245
column-of-lists = يجب أن تكون فيه قائمة مجموعات في كل صف؛ أو ضعوا المجموعات في جدول خاص بها

# of-873d89b8
column-twice = هو والعمود { $other } حقيقة واحدة؛ أبقوا واحدًا منهما

# of-8541870f
column-no-label =
    .case = غير موجود؛ تحتاج كل حالة إلى اسمها في هذا العمود
    .ally = غير موجود؛ يحتاج كل حليف إلى اسم حالته في هذا العمود

# of-39948008
column-about =
    .case = حقيقة عن حالة؛ ضعوها في جدول الحالات
    .ally = حقيقة عن حليف؛ ضعوها في جدول الحلفاء

# of-a61639d0
column-sections = ليس حقيقة؛ يمكن أن تكون فيه أقسام، مثل { $fact }

# of-a510bd11
column-prefix = هو { $fact } وقبله ما يضيفه برنامج استمارات؛ سمّوا العمود { $fact }

# of-684d31f6
column-of-form-tool = عمود من برنامج استمارات، لا حقيقة؛ احذفوا هذا العمود

# of-e0983136
column-no-fact = ليس حقيقة؛ احذفوا هذا العمود (الأمر «groundswell schema case» يعرض الحقائق)
    .near = ليس حقيقة؛ هل تقصدون { $near }؟

# of-8a4f09ee
table-allies-twice = موجود مع جدول للحلفاء؛ ضعوا الحلفاء في مكان واحد فقط

# of-a7f37d4b
table-blank-label = فارغ؛ يحتاج كل صف إلى اسم حالته

# of-0286a2e3
table-same-label = يجب أن يختلف في كل صف؛ وهذا الاسم في عدة صفوف

# of-07e75dea
table-same-name = اسم مجموعة أخرى في هذه الحالة؛ أعطوا كل مجموعة اسمًا خاصًا بها

# of-d50e5ce8
table-stranger = ليس له صف في جدول الحالات

# of-2ede7f51
table-too-many = فيه من الحلفاء أكثر من الحد المسموح، وهو { $most }

# of-227473cd
table-no-allies = لا حلفاء في هذا الجدول؛ ضعوهم في جدول خاص بهم

# of-d1fb9df2
table-other = ليس جدولًا تمكن قراءته؛ استخدموا جدولًا من Polars أو pandas أو PyArrow أو DuckDB أو Spark

# of-29d77ef0
table-dask = جدول من Dask، وفيه يصير غير المعروف خطأً (false) دون تنبيه؛ استخدموا Spark إذا كان الجدول أكبر من الذاكرة، وإلا فأعطوا table.compute()

# of-aab14bf6
table-two-kinds = جدول من { $kind }، وجدول الحالات من { $of_cases }؛ اجعلوهما من نوع واحد

# of-9ee43882
table-mixed-types = في عمود قيم من عدة أنواع؛ اجعلوا كل عمود من نوع واحد

# of-2b96c65e
table-same-columns = فيه أعمدة لا تختلف إلا بنقطة أو بشرطتين سفليتين؛ أبقوا واحدًا من كل منها

# of-f8417628
table-needs-packages = تحتاج الجداول إلى برامج أخرى؛ ثبّتوها: pip install 'groundswell[table]'

# of-bbb387f2
table-ending = يجب أن ينتهي اسمه بواحدة من هذه: { $allowed }؛ فمنها يُعرف كيف كُتب

# of-ab10fb00
table-not-read = لا تمكن قراءته على أنه { $kind }: هو فارغ، أو معطوب، أو مكتوب بصيغة أخرى

# of-01f5c1cc
table-refused = رفض ذلك القرص أو المكتبة

# of-2ed7c6ce
cluster-needs-spark = يحتاج إلى Spark؛ ثبّتوه: pip install 'groundswell[spark]'، ومعه Java بنسخة 17 أو أحدث

# of-95b4458d
cluster-address = ليس عنوان مجموعة أجهزة Spark؛ اكتبوه هكذا: spark://HOST:PORT

# of-7561faef
cluster-no-answer = لا شيء يجيب هناك؛ هل تعمل مجموعة الأجهزة؟

# of-b5771051
cluster-no-session = لم يمكن بدء جلسة هناك؛ هل Java مثبت على هذا الجهاز؟

# of-d064a755
cluster-there-already = هذا موجود من قبل؛ ومجموعة الأجهزة لا تكتب إلا في مجلد جديد

# of-f1703112
cluster-hidden = يبدأ بعلامة تعني عند Spark أنه مخفي؛ أعطوه اسمًا آخر

# of-b8e25251
cluster-not-read = لا تمكن قراءته؛ هل هو موجود، وهل تصل إليه كل أجهزة المجموعة؟

# of-28c813fe
navco-no-column = ليس NAVCO 2.0 بسنوات الحملات: لا يوجد عمود { $columns }

# of-6e46d439
navco-codes = فيه ما ليس في NAVCO 2.0 في هذا الموضع: { $codes }
