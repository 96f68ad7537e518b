# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-7e890f21
pack-not-there = لا توجد حزمة بهذا الاسم (الموجود: { $known })
    .near = لا توجد حزمة بهذا الاسم؛ هل تقصدون { $near }؟ (الموجود: { $known })

# of-234408c6
pack-folder-not-read = لا تمكن قراءة هذا المجلد

# of-a815cfcb
pack-no-head = ليس في هذا المجلد pack.yaml، فهو ليس حزمة

# of-a2d3e5da
pack-file-not-read = لا تمكن قراءة هذا الملف

# of-59105a5a
pack-too-low = هذا في مجلد داخل الحزمة، فلا يُقرأ؛ انقلوه إلى أعلى

# of-efb0919d
pack-misnamed = هذا لا يُقرأ: ملفات الحزمة تنتهي بـ .yaml؛ غيّروا اسمه

# of-acd42023
pack-same-pack = هناك حزمة أخرى باسم { $name }

# of-d44ed128
pack-same-rule = هناك قاعدة بهذا الاسم من قبل في { $file }

# of-4ee2c5ff
pack-same-definition = الاسم { $name } موجود من قبل في { $file }

# of-711f4950
pack-first-postures = لا يحدد الأوضاع إلا الحزمة الأولى

# of-2bafac86
pack-first-scope = لا يحدد النطاق إلا الحزمة الأولى

# of-71527dec
pack-prefix-rule = يجب أن يبدأ اسم هذه القاعدة بـ { $prefix } حتى لا يشبه اسمًا في حزمة أخرى

# of-b8747f9a
pack-prefix-definition = يجب أن يبدأ اسم هذا التعريف بـ { $prefix } حتى لا يشبه اسمًا في حزمة أخرى

# of-92b786ef
pack-no-rule = لا توجد قاعدة باسم { $name }
    .near = لا توجد قاعدة باسم { $name }؛ هل تقصدون { $near }؟

# of-9eefdd89
pack-no-source = لا يوجد مصدر باسم { $name }
    .near = لا يوجد مصدر باسم { $name }؛ هل تقصدون { $near }؟

# of-52225e12
pack-no-passage = لا يوجد مقطع باسم { $name }
    .near = لا يوجد مقطع باسم { $name }؛ هل تقصدون { $near }؟

# of-f0c299b6
pack-no-posture = لا يوجد وضع باسم { $name }
    .near = لا يوجد وضع باسم { $name }؛ هل تقصدون { $near }؟

# of-f62fdbe3
pack-no-definition = لا يوجد تعريف بهذا الاسم

# of-62284560
pack-circle = قواعد تحل كل منها محل الأخرى في دائرة: { $rules }

# of-087a9c98
pack-uses = التعريف { $first } يستخدم { $next }

# of-b525ec91
pack-depends-on-itself = التعريف يعتمد على نفسه: { $circle }

# of-d1ac3912
pack-definitions = يجب أن يكون definitions.yaml قسمًا فيه اسم لكل تعريف

# of-a046a323
pack-rule-name = يجب أن يكون اسم الملف، وهو { $name }

# of-538bc6dc
pack-needs-each = القاعدة عن الحلفاء تحتاج إلى `each`: سطر لكل حليف

# of-132f5bfb
pack-no-each = المفتاحان `each` و`risk` للقواعد عن الحلفاء فقط

# of-f7479097
pack-no-most = المفتاحان `most` و`first` للقواعد عن الحلفاء فقط

# of-ec34ffb9
pack-gives-way = هذه الحالات، التي تترك فيها القاعدة المكان، لا تُكتب إلا مع `unless`، ولا يُكتب `unless` بدونها

# of-e1d54b5d
pack-otherwise = آخر أولوية هي `otherwise`، ولا تُكتب إلا في الآخر

# of-b423a0ce
pack-ours = هذا لقاعدة يقولها مصدر؛ وهذه القاعدة كلها منا

# of-7e6dc86b
pack-reads-others = يقرأ ما لا يقرؤه النص الإنجليزي: { $names }

# of-7a4b1b72
pack-precedent = هذه ليست حقائق عن حركة، أو لا يمكن أن تكون لها هذه القيم

# of-650b27fe
pack-readiness = كل سطر في قائمة الاستعداد يسأل عن حقيقة واحدة فقط
