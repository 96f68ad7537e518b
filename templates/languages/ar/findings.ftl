# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-ca8afebc
check-postures = في كل حالة كاملة يصح وضع واحد لا أكثر ولا أقل

# of-0aa42b5c
check-firing = كل قاعدة يمكن أن تنطبق، بكل أولوية من أولوياتها

# of-6481af91
check-superfluous = لا قاعدة تنطبق دائمًا، ولا قاعدة داخلة في أخرى تعطي النصيحة نفسها

# of-caea6a59
check-opposites = لا تنطبق معًا قاعدتان تطلب كل منهما عكس الأخرى

# of-6d37a8e2
check-contradictions = لا قاعدة تقول عكس النصيحة الرئيسية التي تُعطى معها

# of-cd6a649c
check-something-to-do = مع كل نصيحة رئيسية شيء يُفعل الآن أو بعد ذلك

# of-80d02441
check-groups = كل مجموعة يُعرف عنها كل شيء تتحدث عنها قاعدة، أو يُذكر سبب السكوت عنها

# of-915f8577
check-definitions = كل تعريف يمكن أن يصح ويمكن ألا يصح

# of-51549b1b
check-facts = كل حقيقة تُستخدم، وكل حقيقة تُستخدم يُسأل عنها

# of-44322b43
check-passages = كل مقطع من المصدر تقوله قاعدة

# of-fa09a804
check-notes = لا نص يطبع ما يشبه ملاحظة ممن كتبه

# of-4810d3a8
over-postures = { $n ->
        [zero] لا أوضاع
        [one] وضع واحد
        [two] وضعان
        [few] { $n } أوضاع
        [many] { $n } وضعًا
       *[other] { $n } وضع
    }

# of-38379e2d
over-rules = { $n ->
        [zero] لا قواعد
        [one] قاعدة واحدة
        [two] قاعدتان
        [few] { $n } قواعد
        [many] { $n } قاعدة
       *[other] { $n } قاعدة
    }

# of-d0ba9134
over-pairs = { $n ->
        [zero] لا أزواج
        [one] زوج واحد
        [two] زوجان
        [few] { $n } أزواج
        [many] { $n } زوجًا
       *[other] { $n } زوج
    }

# of-fe99ed3a
over-opposed = { $n ->
        [zero] لا قواعد متعارضة
        [one] زوج واحد من القواعد المتعارضة
        [two] زوجان من القواعد المتعارضة
        [few] { $n } أزواج من القواعد المتعارضة
        [many] { $n } زوجًا من القواعد المتعارضة
       *[other] { $n } زوج من القواعد المتعارضة
    }

# of-61dde4a6
over-contradictions = { $n ->
        [zero] لا أزواج من نصيحة رئيسية وقاعدة
        [one] زوج واحد من نصيحة رئيسية وقاعدة
        [two] زوجان من نصيحة رئيسية وقاعدة
        [few] { $n } أزواج من نصيحة رئيسية وقاعدة
        [many] { $n } زوجًا من نصيحة رئيسية وقاعدة
       *[other] { $n } زوج من نصيحة رئيسية وقاعدة
    }

# of-942a0e05
over-headlines = { $n ->
        [zero] لا نصائح رئيسية
        [one] نصيحة رئيسية واحدة
        [two] نصيحتان رئيسيتان
        [few] { $n } نصائح رئيسية
        [many] { $n } نصيحة رئيسية
       *[other] { $n } نصيحة رئيسية
    }

# of-035545d3
over-rules-over-allies = { $n ->
        [zero] لا قواعد عن الحلفاء
        [one] قاعدة واحدة عن الحلفاء
        [two] قاعدتان عن الحلفاء
        [few] { $n } قواعد عن الحلفاء
        [many] { $n } قاعدة عن الحلفاء
       *[other] { $n } قاعدة عن الحلفاء
    }

# of-de5501fb
over-silences = { $n ->
        [zero] لا مواضع سكوت
        [one] موضع سكوت واحد
        [two] موضعا سكوت
        [few] { $n } مواضع سكوت
        [many] { $n } موضع سكوت
       *[other] { $n } موضع سكوت
    }

# of-80eb027e
over-definitions = { $n ->
        [zero] لا تعريفات
        [one] تعريف واحد
        [two] تعريفان
        [few] { $n } تعريفات
        [many] { $n } تعريفًا
       *[other] { $n } تعريف
    }

# of-c519011d
over-facts = { $n ->
        [zero] لا حقائق
        [one] حقيقة واحدة
        [two] حقيقتان
        [few] { $n } حقائق
        [many] { $n } حقيقة
       *[other] { $n } حقيقة
    }

# of-c6693074
over-passages = { $n ->
        [zero] لا مقاطع
        [one] مقطع واحد
        [two] مقطعان
        [few] { $n } مقاطع
        [many] { $n } مقطعًا
       *[other] { $n } مقطع
    }

# of-8f5a6cbc
finding-two-postures = يمكن أن يصح { $one } و{ $other } في حالة واحدة

# of-89158f10
finding-no-posture = هناك حالة كاملة لا يصح فيها أي وضع

# of-a2cf4693
finding-priority = تنطبق، لكن أولويتها لا تكون أبدًا { $priority }

# of-d44f678b
finding-always = تنطبق في كل حالة كاملة، فشرطها لا يميّز شيئًا

# of-c8fb5a20
finding-contained = لا تنطبق إلا حيث تنطبق { $other } أيضًا، وتعطي النصيحة نفسها

# of-aecdafe2
finding-opposite = تطلب عكس ما تطلبه { $other }؛ ويمكن أن تنطبق الاثنتان، ولا تترك أي منهما المكان

# of-8d7e310a
finding-contradicts = تقول عكس النصيحة الرئيسية { $headline }، ويمكن أن تُعطى معها

# of-c10c5210
finding-nothing-to-do = يمكن أن تكون هذه هي النصيحة الرئيسية وليس معها أي قاعدة لما يُفعل الآن أو بعد ذلك

# of-5ced334e
finding-forgotten = لا قاعدة عن الحلفاء تتحدث عن مجموعة كهذه، ولا حزمة تذكر السبب تحت `silences`

# of-0cb0074d
finding-not-silent = القاعدة { $rule } تتحدث عن مجموعة كهذه، والحزمة تقول إن القواعد لا تتحدث عنها

# of-83a93a86
finding-never-fires = لا يمكن أن تنطبق أبدًا؛ هذا لا يصح أبدًا: { $parts }
    .together = لا يمكن أن تنطبق أبدًا؛ هذه لا تصح معًا أبدًا: { $parts }

# of-f26c59a8
finding-never-true = لا يمكن أن يصح أبدًا؛ هذا لا يصح أبدًا: { $parts }
    .together = لا يمكن أن يصح أبدًا؛ هذه لا تصح معًا أبدًا: { $parts }

# of-30026829
finding-never-false = يصح دائمًا، ولا يمكن ألا يصح

# of-3c4fc97f
finding-unused = لا يستخدمها أي شرط، ولا أي نص، ولا أي سطر في قائمة الاستعداد

# of-2e7a5168
finding-no-fact = مستخدمة، لكن لا توجد حقيقة كهذه يُسأل عنها

# of-9cad0196
finding-no-question = مستخدمة، لكن لا سؤال لها

# of-31a7f4d3
finding-no-words = مستخدمة، لكن أحد أجوبتها بلا كلمات

# of-b054877f
finding-not-said = لا تقوله أي قاعدة
    .cited = لا تقوله أي قاعدة؛ وإنما تشير إليه { $rules }

# of-02161866
place-facts = الحقائق

# of-5eada973
place-groups = المجموعات

# of-d23dede2
place-pack = الحزمة { $name }

# of-99876660
finding-to-see = لرؤية ذلك: { $command }، مع { $pack } و{ $rules } كما كانت

# of-28482ac7
finding-file-of-others = هذا الملف موجود من قبل، ولم يكتبه rules check؛ سمّوا مجلدًا آخر

# of-03ddd5ea
folder-not-made = لا يمكن إنشاء هذا المجلد: { $reason }

# of-71be0406
case-otherwise = المتوقع «{ $wanted }»، والنتيجة «{ $found }»

# of-e5e6aef1
case-rule-fires = تنطبق

# of-74b365bb
case-rule-silent = لا تنطبق

# of-38264088
case-rule-open = لم تُحسم

# of-98f91fb6
case-definition-holds = يصح

# of-43acae34
case-definition-fails = لا يصح

# of-438bcf25
case-definition-open = لم يُحسم

# of-3d14834a
case-gives-way = تنطبق، وتترك المكان

# of-6320fe39
case-does-not-give-way = تنطبق، ولا تترك المكان

# of-d6b935c5
case-not-right = { $key } غير صحيح في هذه الحالة
    .unnamed = حقيقة غير صحيحة في هذه الحالة
