# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-47ccab2a
found-nothing = قيمة فارغة

# of-ab6d1b51
found-yes = yes (نعم)

# of-7e5ec51e
found-no = no (لا)

# of-c8df0c0d
found-large-number = عدد كبير جدًا

# of-008d1048
found-number = عدد

# of-474ebd3a
found-text = نص

# of-3f4ee003
found-characters = { $n ->
        [zero] نص بلا حروف
        [one] نص من حرف واحد
        [two] نص من حرفين
        [few] نص من { $n } حروف
        [many] نص من { $n } حرفًا
       *[other] نص من { $n } حرف
    }

# of-8ce71ce5
found-list = قائمة

# of-9da5ca87
found-section = قسم

# of-ec59e2f9
found-other = قيمة من نوع { $type }

# of-cd9ff466
whole-case-file = ملف الحالة هذا فارغ؛ الأمر «groundswell new FILE» يكتب ملفًا جاهزًا للملء
    .no-section = يجب أن يكون ملف الحالة قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-a7a04fa4
whole-case = هذه الحالة فارغة؛ الأمر «groundswell new FILE» يكتب حالة جاهزة للملء
    .no-section = يجب أن تكون الحالة قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-21faa221
whole-answer = هذا الجواب فارغ؛ الأمر «groundswell new FILE» يكتب ملفًا جاهزًا للملء
    .no-section = يجب أن يكون الجواب قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-956e6df8
whole-request = هذا الطلب فارغ
    .no-section = يجب أن يكون الطلب قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-b051676b
whole-pack = هذه الحزمة فارغة
    .no-section = يجب أن تكون الحزمة قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-55063dac
whole-rule = هذه القاعدة فارغة
    .no-section = يجب أن تكون القاعدة قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-9e22b7d4
whole-definition = هذا التعريف فارغ
    .no-section = يجب أن يكون التعريف قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-6dfc9904
whole-precedent = هذه السابقة فارغة
    .no-section = يجب أن تكون السابقة قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-0b64188e
shape-text = يجب أن يكون نصًا، والمكتوب { $found }

# of-f086e508
shape-list = يجب أن يكون قائمة، والمكتوب { $found }
    .of = يجب أن يكون قائمة، يُكتب فيها "- { $key }: …" لكل بند، والمكتوب { $found }

# of-7487b79e
shape-entry = يُكتب هكذا: "- { $key }: …"، وتحته بقية مفاتيحه، والمكتوب { $found }

# of-34a60f51
shape-section = يجب أن يكون قسمًا فيه مفاتيح وقيم، والمكتوب { $found }
    .keys = يجب أن يكون قسمًا تحته مفاتيح ({ $keys })، والمكتوب { $found }

# of-6d1d8d9c
value-other = لا يصح هنا: { $found }

# of-4b22fd15
value-blank = فارغ؛ اكتبوا شيئًا

# of-d888c40b
value-int_type = يجب أن يكون عددًا صحيحًا، والمكتوب { $found }
    .unknown = يجب أن يكون عددًا صحيحًا، والمكتوب { $found }؛ إن كنتم لا تعرفون فاتركوه فارغًا

# of-6cbd8e14
value-whole_number = يجب أن يكون عددًا صحيحًا من 0 إلى { $most }، والمكتوب { $found }
    .unknown = يجب أن يكون عددًا صحيحًا من 0 إلى { $most }، والمكتوب { $found }؛ إن كنتم لا تعرفون فاتركوه فارغًا

# of-1b36c103
value-yes_no = يجب أن يكون yes (نعم) أو no (لا)، أو يُترك فارغًا إن كنتم لا تعرفون، والمكتوب { $found }

# of-c61a56c9
value-missing = غير موجود، ولا بد منه هنا

# of-b49ee127
value-string_too_long = أطول من الحد المسموح من الحروف، وهو { $max_length }: المكتوب { $found }

# of-40427b81
value-invisible = ليس فيه أي علامة تُرى؛ اكتبوا شيئًا

# of-05cd66cf
value-unseen = فيه علامة لا تُرى ({ $sign }، العلامة { $place } من { $length })؛ احذفوها، أو اكتبوا النص من جديد

# of-8d5460b9
value-too_short = يجب أن يكون فيه بند واحد على الأقل

# of-6393b299
value-too_long = بنوده أكثر من الحد المسموح، وهو { $max_length }

# of-3da46767
value-greater_than_equal = يجب أن يكون { $ge } أو أكثر، والمكتوب { $found }

# of-ac1c6080
value-less_than_equal = يجب أن يكون { $le } أو أقل، والمكتوب { $found }

# of-be957015
value-string_pattern_mismatch = يُكتب بكلمات لاتينية بحروف صغيرة، تصل بينها - أو _

# of-d640a128
value-address = يجب أن يكون عنوانًا يبدأ بـ https://، وليس فيه إلا حروف وأرقام و . _ ~ / % -

# of-ff9514d7
value-no_such_day = يوم غير موجود في أي تقويم؛ اكتبوا سنة، أو سنة وشهرًا، أو تاريخًا: 2019 أو 2019-09 أو 2019-09-15

# of-f92a152d
value-moment = يجب أن يكون سنة، أو سنة وشهرًا، أو تاريخًا: 2019 أو 2019-09 أو 2019-09-15
    .unknown = يجب أن يكون سنة، أو سنة وشهرًا، أو تاريخًا: 2019 أو 2019-09 أو 2019-09-15؛ إن كنتم لا تعرفون فاتركوه فارغًا

# of-1368d869
value-no-such-word = لا يصح هنا: { $found } (المسموح: { $allowed })
    .near = لا يصح هنا: { $found }؛ هل تقصدون { $near }؟ (المسموح: { $allowed })
    .unknown = لا يصح هنا: { $found }؛ إن كنتم لا تعرفون فاتركوه فارغًا (المسموح: { $allowed })

# of-a953b31c
value-same-name = هو اسم allies[{ $first }] نفسه؛ أعطوا كل مجموعة اسمًا خاصًا بها
    .line = هو اسم allies[{ $first }] نفسه في السطر { $line }؛ أعطوا كل مجموعة اسمًا خاصًا بها

# of-f113ce3a
value-newer-format = كُتب هذا الملف لنسخة أحدث من Groundswell: فيه { $found }، وهذه النسخة تقرأ { $known }؛ ثبّتوا نسخة أحدث، ثم اقرأوه بها

# of-57c39baf
value-unknown-format = يجب أن يكون { $known }، أو ألا يُكتب أصلًا، والمكتوب { $found }

# of-cbd60d89
key-elsewhere = ليس هذا مكانه: ابدأوا سطره من العمود الأول، خارج أي قسم
    .ally = ليس هذا مكانه: ضعوه في إحدى المجموعات تحت "allies:"
    .section = ليس هذا مكانه: ضعوه تحت "{ $section }:"

# of-ac4aae78
key-unknown = ليس مفتاحًا هنا (المسموح: { $allowed })
    .near = ليس مفتاحًا هنا؛ هل تقصدون { $near }؟ (المسموح: { $allowed })

# of-fd5db337
key-near-elsewhere = ليس مفتاحًا هنا؛ هل تقصدون { $near }؟ ذلك مكانه غير هذا: ابدأوا سطره من العمود الأول، خارج أي قسم
    .ally = ليس مفتاحًا هنا؛ هل تقصدون { $near }؟ ذلك مكانه غير هذا: ضعوه في إحدى المجموعات تحت "allies:"
    .section = ليس مفتاحًا هنا؛ هل تقصدون { $near }؟ ذلك مكانه غير هذا: ضعوه تحت "{ $section }:"
