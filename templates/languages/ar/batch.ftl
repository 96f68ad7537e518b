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
