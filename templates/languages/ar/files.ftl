# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-92985f03
file-standard-input = الإدخال القياسي

# of-b0a4d9cd
file-not-there = هذا الملف غير موجود

# of-f250d5db
file-vanished = اختفى أثناء قراءته

# of-be398cf0
file-is-a-folder = هذا مجلد: سمّوا ملفًا فيه

# of-66869d3b
file-not-allowed = ليس لديكم إذن بقراءته: راجعوا أذونات الملف

# of-ee31ba32
file-not-read = لا تمكن قراءته
    .because = لا تمكن قراءته: { $reason }

# of-72e32777
file-is-none = هذا ليس ملفًا

# of-f1febeda
folder-not-read = لا تمكن قراءة هذا المجلد: { $reason }

# of-407bb3f1
file-too-large = أكبر من أقصى ما يُقرأ بالبايت، وهو { $limit }

# of-c8e72694
file-wrong-encoding = هذا محفوظ بترميز { $kind }: احفظوه بترميز UTF-8

# of-5b1e944d
file-not-text = هذا ليس ملف نص

# of-f81decac
file-not-utf-8 = هذا ليس نصًا بترميز UTF-8: احفظوا الملف بترميز UTF-8

# of-75a919cc
sign-control = علامة التحكم ({ $sign }) غير مسموحة: احذفوها

# of-22bda4a0
sign-turning = العلامة التي تقلب اتجاه السطر ({ $sign }) غير مسموحة: احذفوها

# of-0f72e6b4
file-name-a-file = هذا مجلد؛ سمّوا ملفًا

# of-18faae73
file-there-already = هذا الملف موجود من قبل؛ اختاروا اسمًا آخر

# of-0cbdf845
file-read-only = هذا الملف للقراءة فقط؛ اختاروا اسمًا آخر

# of-2e5cf8f2
file-no-folder = مجلده غير موجود؛ أنشئوه أولًا

# of-773bc524
file-not-written = لا تمكن كتابته: { $reason }

# of-4ef924e7
output-not-written = الإخراج القياسي: لا تمكن الكتابة فيه: { $reason }

# of-9fc07e34
output-is-closed = مغلق

# of-a876481a
file-changed = غيّره برنامج آخر في هذه الأثناء، وما كتبه ذلك البرنامج باقٍ فيه

# of-93abf6c8
file-in-use = يحفظ «groundswell ask» آخر أجوبته في هذا الملف؛ أنهوه أولًا، أو سمّوا ملفًا آخر

# of-4328c96c
ending-none = ينتهي الاسم هنا بـ { $allowed }، وليس لهذا الاسم نهاية
    .or-form = ينتهي الاسم هنا بـ { $allowed }، وليس لهذا الاسم نهاية؛ أو قولوا ما يُكتب بالخيار --format

# of-03913a8c
ending-wrong = ينتهي الاسم هنا بـ { $allowed }، وهذا الاسم ينتهي بغير ذلك
    .or-form = ينتهي الاسم هنا بـ { $allowed }، وهذا الاسم ينتهي بغير ذلك؛ أو قولوا ما يُكتب بالخيار --format

# of-d97a3820
ending-near = ينتهي الاسم هنا بـ { $allowed }، وهذا الاسم ينتهي بغير ذلك؛ هل تقصدون { $near }؟
    .or-form = ينتهي الاسم هنا بـ { $allowed }، وهذا الاسم ينتهي بغير ذلك؛ هل تقصدون { $near }؟ أو قولوا ما يُكتب بالخيار --format

# of-076efe4c
system-none = لم يذكر النظام سببًا

# of-0f0cf212
system-eperm = هذه العملية غير مسموحة

# of-291b0a14
system-enoent = لا يوجد ملف أو مجلد كهذا

# of-58e7855d
system-eio = خطأ في القراءة أو الكتابة على الجهاز

# of-ec95c0fc
system-enxio = لا يوجد جهاز أو عنوان كهذا

# of-a37b63da
system-ebadf = مقبض الملف غير صالح

# of-89f5a0d7
system-eagain = المورد غير متاح الآن

# of-fa36c09b
system-enomem = الذاكرة لا تكفي

# of-1d5eff5e
system-eacces = ليس لديكم إذن بذلك

# of-1f21aa4b
system-ebusy = الجهاز أو المورد مشغول

# of-7a8c883d
system-eexist = الملف موجود من قبل

# of-eca3826d
system-enodev = لا يوجد جهاز كهذا

# of-10b92d0b
system-enotdir = هذا ليس مجلدًا

# of-6a346dbf
system-eisdir = هذا مجلد

# of-028fc404
system-einval = قيمة غير صالحة

# of-5e5fb04f
system-enfile = الملفات المفتوحة في النظام أكثر من اللازم

# of-2a59775d
system-emfile = الملفات المفتوحة أكثر من اللازم

# of-e22140ca
system-etxtbsy = هذا الملف برنامج يعمل الآن

# of-79a84f1e
system-efbig = الملف أكبر من اللازم

# of-a5d400e4
system-enospc = لم يبق مكان على القرص

# of-3940678c
system-erofs = هذا القرص للقراءة فقط

# of-68c4200f
system-epipe = لم يعد أحد يقرأ من الطرف الآخر للأنبوب (pipe)

# of-4ca34237
system-enametoolong = اسم الملف أطول من اللازم

# of-0bdb6293
system-enotempty = المجلد ليس فارغًا

# of-41f2b2e3
system-eloop = الروابط الرمزية المتتالية أكثر من اللازم

# of-f1c3c83f
system-edquot = نفدت المساحة المخصصة لكم على القرص

# of-26436ce7
system-estale = لم يعد الملف على الخادم

# of-b6808760
system-eaddrinuse = هذا العنوان مستخدم الآن

# of-dce4bae1
system-eaddrnotavail = ليس لهذا الجهاز عنوان كهذا

# of-7fdb65db
system-econnrefused = رُفض الاتصال

# of-b8afe041
system-etimedout = لم يتم الاتصال في وقته

# of-cf3875fb
failed-inside = حدث خطأ داخل Groundswell ({ $error } في { $place })
    .somewhere = حدث خطأ داخل Groundswell ({ $error } في موضع غير معروف)
