# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-e1772267
condition-of = { $topic }: { $values }

# of-b4dbb174
condition-either-way = في الحالتين: { $one }؛ أو { $other }

# of-d2bd92fe
condition-anything-but = أي شيء ما عدا: { $values }

# of-c28bbb3b
stretch-from = { $low } أو أكثر

# of-aa1856ac
stretch-none = صفر

# of-5b5830e3
stretch-exactly = { $low } بالضبط

# of-f2d9ffe9
stretch-between = من { $low } إلى { $high }

# of-5aae9c59
stretch-to = { $high } على الأكثر

# of-9a4d8b4b
stretch-no-number = لا عدد

# of-0b0c39df
stretch-outside = أقل من { $low } أو أكثر من { $high }

# of-48f9c316
count-from = { $low } على الأقل من المجموعات المهمة

# of-6b6b6cb3
count-none = ولا واحدة من المجموعات المهمة

# of-fd4705b4
count-exactly = { $low } بالضبط من المجموعات المهمة

# of-bb7d0df3
count-between = من { $low } إلى { $high } من المجموعات المهمة

# of-1de9832c
count-to = { $high } على الأكثر من المجموعات المهمة

# of-e60b2886
count-no-number = لا عدد من المجموعات المهمة

# of-e62477a4
count-outside = أقل من { $low } أو أكثر من { $high } من المجموعات المهمة

# of-0505420d
found-not-listed = المجموعات المهمة ليست في القائمة

# of-b8c464e9
found-open = { $listed ->
        [zero] لا مجموعات في القائمة
        [one] في القائمة مجموعة واحدة
        [two] في القائمة مجموعتان
        [few] في القائمة { $listed } مجموعات
        [many] في القائمة { $listed } مجموعة
       *[other] في القائمة { $listed } مجموعة
    }؛ هذا صحيح بالتأكيد عن عدد منها هو { $least }؛ ولم يقل أحد إن القائمة كاملة

# of-50a7c469
found-more = { $listed ->
        [zero] لا مجموعات في القائمة
        [one] في القائمة مجموعة واحدة
        [two] في القائمة مجموعتان
        [few] في القائمة { $listed } مجموعات
        [many] في القائمة { $listed } مجموعة
       *[other] في القائمة { $listed } مجموعة
    }؛ هذا صحيح بالتأكيد عن عدد منها هو { $least }؛ وقلتم إن هناك غيرها

# of-b0055417
found-all = { $listed ->
        [zero] لا مجموعات في القائمة، وهي كاملة
        [one] في القائمة مجموعة واحدة، وهي كاملة
        [two] في القائمة مجموعتان، وهي كاملة
        [few] في القائمة { $listed } مجموعات، وهي كاملة
        [many] في القائمة { $listed } مجموعة، وهي كاملة
       *[other] في القائمة { $listed } مجموعة، وهي كاملة
    }؛ هذا صحيح عن عدد منها هو { $least }

# of-9ee5c2a1
found-perhaps = { $listed ->
        [zero] لا مجموعات في القائمة، وهي كاملة
        [one] في القائمة مجموعة واحدة، وهي كاملة
        [two] في القائمة مجموعتان، وهي كاملة
        [few] في القائمة { $listed } مجموعات، وهي كاملة
        [many] في القائمة { $listed } مجموعة، وهي كاملة
       *[other] في القائمة { $listed } مجموعة، وهي كاملة
    }؛ هذا صحيح بالتأكيد عن عدد منها هو { $least }، وعن { $most } على الأكثر
