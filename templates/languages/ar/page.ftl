# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-cb7d7239
page-alone = لا تحتاج هذه الصفحة إلى شبكة. لا تطلب شيئًا من أي جهاز آخر، ولا يخرج منها شيء.

# of-791beedc
page-memory = أجوبتكم في ذاكرة هذه الصفحة فقط. تضيع عندما تغلقونها أو تعيدون تحميلها.

# of-9cdac0ab
page-groups-all = هل هذه هي كل المجموعات المهمة؟

# of-f7cd7138
page-wrong-text = لا يمكن حفظ هذا: اكتبوا شيئًا يُرى، في 200 حرف على الأكثر.

# of-5e0c6832
page-hand-on = إذا أردتم إعطاءها لغيركم، فاصنعوا أولًا نسخة بلا أسماء: على حاسوب، بالأمر groundswell advise --share.

# of-daa5117a
page-print = لطباعة النصائح، اذهبوا إلى النصائح واطبعوها من هناك.

# of-5c901ba5
page-file-head = ملف حالة لـ Groundswell. احفظوه حيث لا يقرؤه غيركم.
    ما ليس هنا غير معروف، وليس «لا» أبدًا.

# of-ee2b63be
page-file-hint = ملف فيه أجوبة حفظتموه، بصيغة YAML أو JSON.

# of-e3c66489
page-file-no-json = هذا ليس JSON يمكن قراءته.

# of-fe63be1d
page-file-no-line = لا يمكن قراءة هذا السطر هنا. السطر كلمة ثم نقطتان ثم جواب.

# of-d0dff433
page-file-no-key = لا يعرف ملف الحالة «{ $key }».

# of-c01304e9
page-file-no-value = لا يمكن أن يكون هذا جوابًا عن «{ $key }». المسموح به: { $allowed }

# of-af9aafe6
page-file-twice = «{ $key }» موجود هنا مرتين.

# of-5f9700a9
page-file-format = لهذا الملف شكل غير { $format }.

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
page-no-script = تحتاج هذه الصفحة إلى JavaScript، ومتصفحكم لا يشغّله هنا. على iPhone استعملوا تطبيق الويب، أو سطر الأوامر.
