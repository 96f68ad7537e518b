# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-cb7d7239
page-alone = تعمل هذه الصفحة بلا شبكة. لا تطلب شيئًا من أي جهاز آخر، ولا يخرج منها شيء.

# of-791beedc
page-memory = أجوبتكم في ذاكرة هذه الصفحة فقط. تضيع إذا أغلقتموها أو أعدتم تحميلها.

# of-9cdac0ab
page-groups-all = هل هذه هي كل المجموعات المهمة؟

# of-f7cd7138
page-wrong-text = لا يمكن الاحتفاظ بهذا: اكتبوا شيئًا يُرى، لا يزيد على 200 حرف.

# of-5e0c6832
page-hand-on = إذا أردتم أن تعطوها لغيركم، فاصنعوا أولًا نسخة بلا أسماء: على حاسوب، بالأمر groundswell advise --share.

# of-daa5117a
page-print = تُطبع النصائح من صفحتها: اذهبوا إليها واطبعوها من هناك.

# of-5c901ba5
page-file-head = ملف حالة لـ Groundswell. احفظوه حيث لا يقرؤه غيركم.
    ما لم يُكتب هنا فهو غير معروف، وليس معناه «لا» أبدًا.

# of-ee2b63be
page-file-hint = ملف بصيغة YAML أو JSON، فيه أجوبة حفظتموها.

# of-e3c66489
page-file-no-json = لا تمكن قراءة هذا الملف بصيغة JSON.

# of-fe63be1d
page-file-no-line = لا يمكن قراءة هذا السطر هنا. في السطر كلمة، ثم نقطتان، ثم جواب.

# of-d0dff433
page-file-no-key = لا شيء في ملف الحالة اسمه «{ $key }».

# of-c01304e9
page-file-no-value = لا يصح هذا جوابًا عن «{ $key }». المسموح: { $allowed }

# of-c216b022
page-file-empty = لا شيء في هذا الملف.

# of-af9aafe6
page-file-twice = «{ $key }» مكتوب هنا مرتين.

# of-5f9700a9
page-file-format = ليس هذا الملف بالشكل { $format }.

# of-04d0cf52
page-file-names = تحتاج كل مجموعة إلى اسم خاص بها. هناك اسمان متشابهان، أو مجموعة بلا اسم.

# of-9da9e297
page-why-counted = { $n ->
        [zero] لا يصح بالتأكيد في أي مجموعة
        [one] يصح بالتأكيد في مجموعة واحدة
        [two] يصح بالتأكيد في مجموعتين
        [few] يصح بالتأكيد في { $n } مجموعات
        [many] يصح بالتأكيد في { $n } مجموعة
       *[other] يصح بالتأكيد في { $n } مجموعة
    }

# of-73957fae
page-no-script = تحتاج هذه الصفحة إلى JavaScript، ومتصفحكم لا يشغّله هنا. على iPhone استخدموا تطبيق الويب، أو نافذة الأوامر.
