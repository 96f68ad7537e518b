# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-b9ec85ea
journey-none = لا توجد حالة؛ أعطوا ملفات حالات حركة واحدة

# of-72a0ed27
journey-no-files = لا توجد ملفات حالات في هذا المجلد

# of-5d9ad19e
journey-title = عبر الزمن

# of-887e26f2
journey-skip = إلى ما تغيّر

# of-4c75f5ed
journey-keep = احفظوا هذه الصفحة في مكان أمين: فهي تقول كيف كانت تقف المجموعات، وأين كنتم ضعفاء، في كل لحظة.

# of-d62f4dbe
journey-one = يوجد ملف واحد فقط، فلا يمكن أن يكون قد تغيّر شيء بعد. احتفظوا به، وأجيبوا من جديد بعد أسابيع، وأعطوا الملفين.

# of-47b43fe0
journey-undated = { $n ->
        [zero] كل الملفات مؤرخة.
        [one] ملف واحد بلا تاريخ. مكانه في الآخر.
        [two] ملفان بلا تاريخ. مكانهما في الآخر، بالترتيب الذي أُعطيا به.
        [few] { $n } ملفات بلا تاريخ. مكانها في الآخر، بالترتيب الذي أُعطيت به.
        [many] { $n } ملفًا بلا تاريخ. مكانها في الآخر، بالترتيب الذي أُعطيت به.
       *[other] { $n } ملف بلا تاريخ. مكانها في الآخر، بالترتيب الذي أُعطيت به.
    }

# of-fdca4815
journey-same-date = { $n ->
        [zero] لا ملفات بتاريخ { $moment }.
        [one] ملف واحد بتاريخ { $moment }.
        [two] ملفان بتاريخ { $moment }. هما بالترتيب الذي أُعطيا به؛ ولا يُعرف أيهما أقدم.
        [few] { $n } ملفات بتاريخ { $moment }. هي بالترتيب الذي أُعطيت به؛ ولا يُعرف أيها أقدم.
        [many] { $n } ملفًا بتاريخ { $moment }. هي بالترتيب الذي أُعطيت به؛ ولا يُعرف أيها أقدم.
       *[other] { $n } ملف بتاريخ { $moment }. هي بالترتيب الذي أُعطيت به؛ ولا يُعرف أيها أقدم.
    }

# of-21972a69
journey-labels = للملفات أسماء مختلفة. تأكدوا من أنها عن حركة واحدة.

# of-a674385f
journey-vocabulary = { $n ->
        [zero] منذ { $moment } لا تقول الملفات شيئًا جديدًا.
        [one] منذ { $moment } تقول الملفات حقيقة واحدة ليست في أي ملف أقدم. ربما طُرحت أسئلة أخرى. لا يُعرض هذا على أنه تغيّر.
        [two] منذ { $moment } تقول الملفات حقيقتين ليستا في أي ملف أقدم. ربما طُرحت أسئلة أخرى. لا يُعرض هذا على أنه تغيّر.
        [few] منذ { $moment } تقول الملفات { $n } حقائق ليست في أي ملف أقدم. ربما طُرحت أسئلة أخرى. لا يُعرض هذا على أنه تغيّر.
        [many] منذ { $moment } تقول الملفات { $n } حقيقة ليست في أي ملف أقدم. ربما طُرحت أسئلة أخرى. لا يُعرض هذا على أنه تغيّر.
       *[other] منذ { $moment } تقول الملفات { $n } حقيقة ليست في أي ملف أقدم. ربما طُرحت أسئلة أخرى. لا يُعرض هذا على أنه تغيّر.
    }

# of-97a1d95c
journey-moment-number = اللحظة { $number }

# of-e2e05972
journey-moment-both = { $moment } ({ $number })

# of-b306fef0
journey-moments = لحظة بعد لحظة

# of-d28883c4
journey-column-moment = اللحظة

# of-f3381978
journey-column-headline = النصيحة الرئيسية

# of-193d94a9
journey-column-ready = جاهز

# of-3c284a5c
journey-column-with = مجموعات معكم

# of-c4add202
journey-column-away = ابتعدت

# of-3df5ac44
journey-ready = { $found } من { $all }

# of-081a2547
journey-changes = ما تغيّر
    .from = من { $before } إلى { $after }
    .nothing = لم يتغيّر شيء مما يقوله الملفان معًا.
    .same = ما زالت النصيحة الرئيسية: { $headline }

# of-e4e0fea0
journey-headline = كانت النصيحة الرئيسية { $before }، ثم صارت { $after }.

# of-54035dc9
journey-fact = { $topic }: { $before } ← { $after }

# of-4b06acdd
journey-told = يُقال لأول مرة، أو من جديد:

# of-83e160f5
journey-untold = لم يعد يُقال:

# of-37ce43dd
journey-groups-came = مجموعات لم تكن في القائمة من قبل:

# of-c4a04f8d
journey-groups-went = مجموعات لم تعد في القائمة:

# of-d80fa5dc
journey-came = نصائح جديدة:

# of-439efa8f
journey-went = نصائح لم تعد تُعطى:

# of-6949a912
journey-rested = بماذا نُصح، وعلى ماذا استند ذلك
    .about = تستند النصائح إلى حقائق. وهنا ما صار إليه ما يمكن أن يتغيّر منها. وأن تتغيّر حقيقة لا يدل على أن النصيحة هي السبب.

# of-4573fd59
journey-rested-changed = { $before }. منذ { $moment }: { $after }.

# of-b5fdd1da
journey-rested-back = { $before }. منذ { $moment }: { $after }. وآخر ما يُعرف: { $latest }.

# of-344baaaf
journey-rested-same = { $before }. وما زال الأمر كذلك.

# of-fa46dadd
journey-rested-unknown = { $before }. ولا يُعرف عن ذلك شيء منذ ذلك الحين.

# of-275d7941
journey-closing = هذه الصفحة لا تعرف إلا ما تقوله الملفات، ولا ترى الخطر.
