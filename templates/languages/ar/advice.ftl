# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-298241c7
posture-word = { $posture ->
        [mobilize] حشد
        [broaden] توسيع
        [consolidate] توحيد الصفوف
        [negotiate] تفاوض
        [sustain] استمرار
        [out_of_scope] خارج النطاق
        [undetermined] لم يُحسم بعد
       *[other] { $posture }
    }

# of-ca1c47ca
priority-now = الآن

# of-998d7092
priority-next = بعد ذلك

# of-15334c12
priority-later = فيما بعد

# of-8130b093
priority-keep_in_mind = لا تنسوا

# of-fc620761
priority-hold_off = لا تفعلوا هذا الآن

# of-549497e4
evidence-practice = خبرة عملية

# of-5c511046
evidence-case_studies = دراسات حالات

# of-d36a686d
evidence-statistical = إحصاءات

# of-67fbb361
rests-on-each = ما قلتموه عن كل مجموعة

# of-ec45ac98
rests-on-nonviolence = ما قلتموه عن اللاعنف

# of-6b66c580
ours-rests-on = ما أضفناه نحن يستند إلى: { $names }.

# of-a6d1cf3a
follows-from = مستخلَص من: { $source }

# of-f5232b18
ours = منا

# of-a323ee41
left-out-for-better =
    .for-all = تركنا هذا: «{ $title }»، لأن هذا أنسب: { $better }.
    .for-groups = تركنا هذا: «{ $title }» في حالة { $groups }، لأن هذا أنسب: { $better }.

# of-7628069a
left-out-needless =
    .for-all = تركنا هذا بناءً على ما قلتموه: «{ $title }». لا تعملوا بهذه النصيحة إذا { $limits }
    .for-groups = تركنا هذا بناءً على ما قلتموه: «{ $title }» في حالة { $groups }. لا تعملوا بهذه النصيحة إذا { $limits }

# of-2c0b9e90
headline-likely = الأرجح: { $headlines }

# of-aeaad7ae
headline-open = لم يُحسم بعد: { $headlines }

# of-e541e64d
settle-first = احسموا أولًا: { $questions }

# of-85fd5785
settled-elsewhere = ما يحسم الأمر بينها ليس في هذه الصفحة.

# of-466ae8a5
nothing-yet = لا شيء بعد. غير معروف: { $topics }.

# of-e89bcfd3
decides-headline = النصيحة الرئيسية

# of-81bc1cf7
decides-how-soon = متى يجب القيام بهذا: { $titles }

# of-3c3cb053
titles-and-more = { $titles } وغيرها

# of-fc42a8b6
group-by-kind = المجموعة { $number } ({ $kind })

# of-dcdb7a4f
kind-not-known = نوعها غير معروف

# of-a0cde30f
person-in-label = { $what ->
        [telephone] في اسم الحالة ما يشبه رقم هاتف. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
        [mail] في اسم الحالة ما يشبه عنوان بريد إلكتروني. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
        [account] في اسم الحالة ما يشبه اسم حساب. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
       *[person] في اسم الحالة ما يشبه اسم شخص. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
    }

# of-200a8979
person-in-group = { $what ->
        [telephone] في اسم المجموعة { $number } ما يشبه رقم هاتف. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
        [mail] في اسم المجموعة { $number } ما يشبه عنوان بريد إلكتروني. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
        [account] في اسم المجموعة { $number } ما يشبه اسم حساب. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
       *[person] في اسم المجموعة { $number } ما يشبه اسم شخص. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
    }

# of-c51f2650
person-in-groups = { $what ->
        [telephone] في أسماء المجموعات { $numbers } ما يشبه رقم هاتف. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
        [mail] في أسماء المجموعات { $numbers } ما يشبه عنوان بريد إلكتروني. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
        [account] في أسماء المجموعات { $numbers } ما يشبه اسم حساب. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
       *[person] في أسماء المجموعات { $numbers } ما يشبه اسم شخص. اكتبوا مجموعة أو دورًا بدلًا منه، ولا تكتبوا شخصًا أبدًا.
    }

# of-e43b2ec7
reviewed-by = تُرجم عن الإنجليزية؛ قرأه { $names }، والعربية لغتهم الأم.

# of-0d9e1c0a
not-reviewed = تُرجم عن الإنجليزية. لم يقرأه بعد أحد لغته الأم العربية.

# of-c2531ffc
contradiction-deal-and-talks = تقولون إن هناك اتفاقًا أو انتصارًا، وإنكم تريدون التفاوض. تنطلق هذه النصائح من الاتفاق. إذا كنتم تريدون مفاوضات جديدة، فصِفوا مرحلة هذا الجهد الجديد.

# of-e6a0c42f
contradiction-talks-not-wanted = تقولون إن مفاوضات تجري بينكم وبين الجهة الأخرى، وإنكم لا تريدون التفاوض. إذا كان غيركم هو الذي يتفاوض، فاكتبوا «none» عن مفاوضاتكم أنتم.

# of-ee6976f7
contradiction-group-against = هناك مجموعة في ائتلافكم وتعمل ضدكم. راجعوا الجوابين.

# of-c7c6a1f1
no-engine = لا يوجد محرّك باسم { $name } (المسموح: { $allowed })
    .near = لا يوجد محرّك باسم { $name }؛ هل تقصدون { $near }؟ (المسموح: { $allowed })

# of-345192e5
engine-durable-lacks = البرنامج durable_rules غير مثبت هنا

# of-104d0945
engine-lacks = { $lacking }؛ انظروا «Installing» في ملف README، أو استخدموا --engine { $other }
