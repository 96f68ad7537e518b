# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a567ed14
picture-readiness = ما مدى استعداد الائتلاف

# of-fb438f7c
picture-map = خريطة الحلفاء

# of-a9a58eeb
picture-spectrum = طيف الحلفاء

# of-abd8fe31
picture-pillars = أعمدة الدعم

# of-36b20298
picture-said = { $number }. { $name }: { $facts }.

# of-c65279c7
picture-not-known = { $topic } غير معروف

# of-497112d1
picture-groups = المجموعات

# of-060a25ec
picture-nobody = لا أحد

# of-e5e1b082
picture-bar-yes = نعم

# of-7d02a91c
picture-bar-unknown = غير معروف

# of-a488b481
picture-bar-no = لا

# of-515e2ade
picture-bar-count = { $found } من { $all }

# of-1dcf7e44
picture-bar-said = { $answer }: { $count }.

# of-17c81c00
picture-check-said = { $number }. { $check }: { $answer }.

# of-fa7136d8
picture-closer = ↑ أقرب إلى { $power }

# of-f6047cbc
picture-more-support = دعم أكبر لقضيتكم ←

# of-bc64ae17
picture-row-props_up = تسندها

# of-adec5abe
picture-row-close = قريبة

# of-0da2267a
picture-row-some = بعض الصلات

# of-03e2bdfa
picture-row-none = لا صلات

# of-e70ee895
picture-sign-circle = حليف طبيعي

# of-d1d37225
picture-sign-square = حليف استراتيجي

# of-b820bcf4
picture-sign-diamond = الاثنان معًا

# of-7a86a068
picture-sign-triangle = لا هذا ولا ذاك

# of-96314172
picture-size-low = تجلب القليل من الناس

# of-65610cda
picture-size-medium = عدد لا بأس به

# of-55964cc3
picture-size-high = كثيرون جدًا

# of-8678aca7
picture-size-unknown = خط متقطع: العدد غير معروف

# of-80b7ac6f
picture-off-map = ليست على الخريطة: الدعم أو القرب غير معروف
    .field = الدعم أو القرب غير معروف
    .said = ليست على الخريطة: { $groups }

# of-70e88a52
picture-field = { $support }، { $closeness }

# of-2a1e63ab
picture-map-empty = لم تُذكر أي مجموعة بعد.

# of-12ed9d39
picture-map-said = الدعم لقضيتكم بالعرض، والقرب من { $power } إلى أعلى. { $groups }

# of-7405dafa
picture-map-said-empty = لا يمكن وضع أي مجموعة.

# of-62bdac42
picture-chart-said = الدعم بالعرض، والقرب من { $power } إلى أعلى.

# of-a511379d
picture-chart-left = ضدكم

# of-d2cd8ca4
picture-chart-right = معكم

# of-d456601c
picture-chart-low = بعيدة عن { $power }

# of-58f711b1
picture-chart-high = قريبة منها

# of-d848c7f8
picture-chart-both = معكم وقريبة منها

# of-14bd2caf
picture-chart-close = قريبة منها

# of-f6e77c7b
picture-chart-neither = لا هذا ولا ذاك

# of-9e44c8ed
picture-chart-with-you = معكم

# of-b54478a4
picture-wedge-active_ally = حلفاء نشطون

# of-4012ed3e
picture-wedge-passive_ally = حلفاء غير نشطين

# of-6701494a
picture-wedge-neutral = محايدون

# of-fe2da0bd
picture-wedge-passive_opponent = معارضون غير نشطين

# of-7f186efe
picture-wedge-active_opponent = معارضون نشطون

# of-8e846b9b
picture-aim = الهدف: أن تتحرك كل مجموعة شريحة واحدة نحوكم

# of-60934b06
picture-off-wheel = ليست في نصف الدائرة: الدعم غير معروف
    .field = الدعم غير معروف
    .said = ليست في نصف الدائرة: { $groups }

# of-75941b80
picture-spectrum-said = نصف دائرة؛ أنتم تقفون في اليمين.

# of-fce38282
picture-wedge-said = { $title }: { $groups }.

# of-33c9bd9e
picture-pillar-loyal = موالية

# of-0843275f
picture-pillar-wavering = تتردد

# of-3c969130
picture-pillar-came_away = ابتعدت

# of-9c78a179
picture-pillar-unknown = غير معروف
    .field = الولاء غير معروف

# of-3e0efbf8
picture-pillars-states = عمود سليم: موالية علنًا. عمود متشقق: تتردد علنًا. عمود مكسور: ابتعدت. خط متقطع: الولاء غير معروف.

# of-46002c99
picture-pillars-widths = عمود عريض: بدونها يصعب على من في الأعلى أن يستمروا. عمود ضيق: يستمعون إليها.

# of-e37e343f
picture-the-pillars = الأعمدة

# of-ca118672
picture-off-pillars = القرب من { $power } غير معروف
    .field = القرب من { $power } غير معروف

# of-a4eaf077
picture-pillars-empty = لم تُذكر بعد أي مجموعة قريبة من { $power }.

# of-eb12d7c4
picture-pillars-said = المجموعات القريبة من { $power }، كأعمدة تسندها. { $groups }

# of-bfa81191
picture-pillars-said-empty = لم يُذكر شيء منها بعد.

# of-2d99ae17
picture-spread = بماذا أجبتم حيث تختلفون

# of-ee21db02
picture-camps = إلى أين توصل أجوبتكم

# of-45344ee9
picture-bars-said = { $title }: { $bars }.

# of-118aa892
picture-headlines = النصائح الرئيسية عبر الزمن

# of-3d3480ce
picture-headlines-open = متقطع: واحدة من عدة نصائح كانت ما تزال ممكنة.

# of-ea82cc7f
picture-ripening = ما كان مدى استعداد الائتلاف

# of-8bddcbb4
picture-moving = كيف كانت تقف المجموعات

# of-b53f0b1d
picture-moving-unknown = الدعم غير معروف

# of-4ac2e5f4
picture-moving-more = { $n ->
        [zero] كل المجموعات مرسومة.
        [one] مجموعة أخرى غير مرسومة.
        [two] مجموعتان أخريان غير مرسومتين.
        [few] { $n } مجموعات أخرى غير مرسومة.
        [many] { $n } مجموعة أخرى غير مرسومة.
       *[other] { $n } مجموعة أخرى غير مرسومة.
    }

# of-ed495044
picture-moves = مجموعات تحركت على خريطة الحلفاء
