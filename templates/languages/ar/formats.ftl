# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-bd7f253d
format-md = Markdown

# of-17ee04da
format-html = صفحة ويب

# of-4d8cecee
format-json = بيانات (JSON)

# of-61fec9e3
format-text = نص عادي

# of-ffcd5088
format-pdf = PDF

# of-e6a7e727
format-xlsx = نموذج (Excel)

# of-1b688fe1
pdf-too-long = صفحة قالبكم أطول من الحد الأقصى لما يُطبع، وهو { $most } حرفًا؛ --format html يكتبها كما هي

# of-7221eb99
pdf-not-printed = لا يستطيع WeasyPrint أن يطبع هذه الصفحة ({ $error })؛ --format html يكتبها كما هي. ابحثوا عن الخطأ في قالبكم، إذا كان لديكم قالب

# of-660fbd7a
pdf-needs-weasyprint = يحتاج PDF إلى WeasyPrint: ثبّتوه بـ pip install 'groundswell[pdf]'

# of-8adba84d
pdf-needs-pango = يحتاج PDF إلى مكتبة Pango، وهي ليست على هذا الجهاز؛ على Debian وUbuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

# of-2df0b9f0
pdf-no-font = لا يوجد على هذا الجهاز خط فيه هذه الحروف: { $scripts }. ستُطبع مربعات فارغة. على Debian وUbuntu: apt install fonts-noto-core fonts-noto-cjk. أو اكتبوا صفحة HTML، واطبعوها حيث توجد الخطوط.

# of-12499c10
pdf-takes-too-long = طباعة هذه الصفحة تحتاج إلى وقت أطول من اللازم

# of-b1749330
templates-not-read = لا يمكن قراءة هذا

# of-c776a1cf
templates-not-there = شيء مطلوب هنا غير موجود

# of-38652b7c
templates-no-name = لا يوجد هنا شيء اسمه { $name }
    .near = لا يوجد هنا شيء اسمه { $name }؛ هل تقصدون { $near }؟

# of-9b0f333f
templates-includes = يطلب إدراج ملف ليس في هذا المجلد
    .name = يطلب إدراج { $name }، وهو ليس في هذا المجلد

# of-ac3a1300
templates-not-allowed = هذا غير مسموح في قالب

# of-e9ca4a56
templates-too-large = هذا أكبر مما يسمح به قالب

# of-e085ed5b
templates-too-long = هذا يأخذ وقتًا أطول مما يسمح به قالب؛ ربما هناك حلقة بلا نهاية

# of-b5bc6e31
templates-file-not-read = لا يمكن قراءة هذا الملف

# of-63dbd26b
templates-not-utf-8 = هذا ليس نصًا بترميز UTF-8: احفظوا الملف بترميز UTF-8

# of-6497e670
templates-not-worked-out = لا يمكن حساب هذا ({ $error })

# of-2ba4be68
templates-ended = هذا يأخذ وقتًا أطول، أو مكانًا أكبر، مما يسمح به قالب

# of-4a42c705
templates-not-started = لم يمكن تشغيل العملية الخاصة بقوالبكم

# of-691c02cd
templates-folder-not-read = لا يمكن قراءة هذا المجلد: { $reason }

# of-57f66f4b
templates-none = لا يوجد { $file } في هذا المجلد

# of-9fc9fae5
templates-unused = هذا ليس اسم قالب، فلن يُستخدم ({ $allowed })
    .near = هذا ليس اسم قالب، فلن يُستخدم؛ هل تقصدون { $near }؟ ({ $allowed })

# of-d5a141a2
templates-no-file = هذا ليس ملفًا

# of-7b065de8
templates-link = هذا رابط يقود إلى خارج مجلده؛ ضعوا الملف نفسه هنا
