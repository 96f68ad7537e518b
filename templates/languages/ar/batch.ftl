# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-5dd46d90
batch-title = نصائح لحالات كثيرة

# of-d21606ef
batch-keep = احفظوا هذا المجلد في مكان أمين: فتقاريره تقول ما موقف المجموعات من أصحاب السلطة. لا تعطوه لغيركم كما هو.

# of-c143ed6b
batch-cases = { $n ->
        [zero] لا حالات.
        [one] حالة واحدة.
        [two] حالتان.
        [few] { $n } حالات.
        [many] { $n } حالة.
       *[other] { $n } حالة.
    }
    .postures = { $n ->
        [zero] لا حالات: { $postures }.
        [one] حالة واحدة: { $postures }.
        [two] حالتان: { $postures }.
        [few] { $n } حالات: { $postures }.
        [many] { $n } حالة: { $postures }.
       *[other] { $n } حالة: { $postures }.
    }

# of-e323e143
batch-posture = { $n } { $posture }

# of-ebb2d2b7
batch-failed = { $n ->
        [zero] لم يتعذر استخدام أي مدخل: انظروا { $file }.
        [one] تعذر استخدام مدخل واحد: انظروا { $file }.
        [two] تعذر استخدام مدخلين: انظروا { $file }.
        [few] تعذر استخدام { $n } مدخلات: انظروا { $file }.
        [many] تعذر استخدام { $n } مدخلًا: انظروا { $file }.
       *[other] تعذر استخدام { $n } مدخلًا: انظروا { $file }.
    }

# of-4f8a8e93
batch-column-case = الحالة

# of-3311103f
batch-column-posture = الوضع

# of-e75e2980
batch-column-first = النصيحة الأولى

# of-1dde3fc2
batch-column-questions = أسئلة مفتوحة

# of-8dac688e
batch-column-file = الملف

# of-cb2c3dea
batch-no-case = لا توجد حالة فيما سُمّي

# of-c73b70ff
batch-not-there = لا يوجد ملف أو مجلد كهذا
    .pattern = لا يوجد ملف أو مجلد كهذا؛ للبحث بنمط استخدموا --matching

# of-ddb3dd8e
batch-among-reports = هذا داخل مجلد التقارير؛ انقلوه إلى مكان آخر

# of-7b9ba6ee
batch-no-match = لا يوجد ملف له اسم كهذا

# of-e2531d64
batch-linked = هذا رابط إلى مجلد، والروابط لا تُتبع؛ سمّوا المجلد نفسه

# of-dad84aee
batch-not-read = هذا لا يُقرأ: غيّروا اسمه لينتهي بـ { $endings }

# of-dc78f41b
batch-no-case-file = لا يوجد ملف حالة في هذا المجلد ({ $endings })

# of-e3c5c8f5
batch-is-a-file = هذا ملف؛ سمّوا مجلدًا للتقارير

# of-6b692215
batch-no-parent = المجلد الذي يكون فيه غير موجود؛ أنشئوه أولًا

# of-9bfff898
batch-another = دفعة أخرى تكتب هنا الآن؛ انتظروا حتى تنتهي

# of-680baae5
batch-there-already = في هذا المجلد دفعة؛ أضيفوا --resume لمتابعتها، أو سمّوا مجلدًا آخر

# of-9ad1ec9f
batch-other-files = في هذا المجلد ملفات أخرى؛ سمّوا مجلدًا جديدًا أو فارغًا

# of-b332ba5e
batch-other-cases = في هذا المجلد تقارير عن حالات أخرى؛ سمّوا مجلدًا آخر

# of-2274c8a3
batch-in-the-way = موجود في المكان الذي يُكتب فيه، ولم تكتبه هذه الدفعة؛ انقلوه إلى مكان آخر

# of-09c09fc6
batch-worker-died = توقفت فجأة العملية التي كانت تعمل على هذه الحالة

# of-d1b5d4a8
batch-no-worker = لم يمكن تشغيل عملية للعمل على الحالات
    .because = لم يمكن تشغيل عملية للعمل على الحالات: { $reason }

# of-99e8b593
batch-rules-changed = تغيّرت القواعد أثناء عمل الدفعة
