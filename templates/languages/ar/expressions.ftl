# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-2adf4d1b
sign-instead = لا مكان لـ «{ $sign }» في شرط؛ هل تقصدون { $right }؟

# of-45dad042
sign-minus = لا مكان لـ «-» في شرط؛ تُوصل الأسماء بـ _، وتبدأ الأعداد من 0

# of-44fe9734
sign-braces = لا مكان لـ «{ $sign }» في شرط؛ القائمة بين قوسين مربعين

# of-bf00e62e
sign-backslash = لا مكان للشرطة المائلة \ في شرط؛ يمكن أن يمتد الشرط على عدة سطور بدونها

# of-e106c54a
sign-quotation-mark = علامة اقتباس فُتحت ولم تُغلق في سطرها

# of-f96c6d59
sign-comment = لا مكان لـ # في شرط، وما بعدها لا يُقرأ؛ ضعوا التعليق في سطر وحده خارج الشرط

# of-95078630
sign-prefix = لا مكان لحرف قبل علامة اقتباس في شرط؛ احذفوه

# of-ed863711
sign-in-quotes = لا مكان للشرطة المائلة \ في كلمة بين علامتي اقتباس

# of-276fde22
sign-no-number = ليس { $found } عددًا صحيحًا بأرقام بسيطة، مثل 16

# of-ab46afcb
sign-is = لا توجد «is» في هذه اللغة؛ هل تقصدون ==؟ للحقيقة التي جوابها نعم أو لا اكتبوا { $fact } وحدها، أو not { $fact }

# of-388d475d
sign-none = لا شرط يستطيع أن يسأل هل الحقيقة معروفة؛ احذفوا ذلك

# of-acb67567
sign-capitals = لا مكان لـ { $name } في شرط؛ هل تقصدون { $right } بحروف صغيرة؟

# of-71cc8e12
sign-unknown = لا مكان لـ «{ $sign }» في شرط
    .number = حرف أو علامة ({ $sign }) لا مكان لها في شرط؛ حروفه من a إلى z فقط

# of-a7f1eae9
sign-side-by-side = كلمتان بين علامات اقتباس متجاورتان؛ اكتبوا واحدة، أو قائمة
    .text = كلمتان بين علامات اقتباس متجاورتان؛ ضعوا فاصلة بينهما

# of-a00614d4
sign-brackets = أقواس حول اسم واحد أو قيمة واحدة أو قائمة واحدة؛ احذفوها

# of-6d0a2c1d
condition-too-long = الشرط أطول من الحد المسموح من الحروف، وهو { $most }؛ قسّموه

# of-f35767dd
condition-too-deep = في الشرط أجزاء كثيرة بعضها داخل بعض؛ قسّموه

# of-4d048279
condition-empty = الشرط فارغ

# of-e22f9fd6
condition-not-read = لا تمكن قراءة الشرط

# of-08a526ae
condition-none = ليس { $found } شرطًا؛ استخدموا الحقائق والتعريفات والمقارنات وand وor وnot وcount وany وall

# of-5da587f6
condition-chain = قارنوا بين شيئين في كل مرة؛ وصلوا بين المقارنات بـ «and»

# of-91590072
condition-no-name = ليس { $found } اسم حقيقة ولا تعريف

# of-87216d6e
condition-of-ally = الحقيقة { $name } عن حليف واحد؛ استخدموها داخل count أو any أو all
    .not = ليس { $name } عن حليف واحد؛ ولا مكان له داخل العدّ

# of-d24da801
no-fact-or-definition = لا توجد حقيقة ولا تعريف باسم { $name }
    .near = لا توجد حقيقة ولا تعريف باسم { $name }؛ هل تقصدون { $near }؟
    .here = لا حقيقة هنا ولا تعريف

# of-828b4d96
condition-free-text = الحقيقة { $name } نص حر، ولا تقرؤه أي قاعدة

# of-d9ae2479
condition-no-truth = نوع { $name }: { $kind }؛ فقارنوها بقيمة

# of-18d58c2e
condition-left = مكتوب { $found } على اليسار؛ اكتبوا الحقيقة هناك

# of-9cd01b58
condition-never-is = لا تكون { $name } أبدًا { $value } (المسموح: { $allowed })
    .near = لا تكون { $name } أبدًا { $value }؛ هل تقصدون { $near }؟ (المسموح: { $allowed })

# of-08ef586a
condition-no-order = كلمات { $name } بلا ترتيب؛ استخدموا == أو != أو in أو not in

# of-a1c46a66
condition-always = هذه المقارنة لـ { $name } صحيحة دائمًا
    .never = هذه المقارنة لـ { $name } لا تصح أبدًا

# of-bfc0b8ba
condition-always-count = هذه المقارنة للعدّ صحيحة دائمًا
    .never = هذه المقارنة للعدّ لا تصح أبدًا

# of-9ebd54b2
condition-not-compared = لا مقارنة مع { $found }؛ المقارنة مع count(…) فقط

# of-c17caec0
condition-count-alone = قارنوا count(…) بعدد صحيح

# of-008d36fe
condition-no-call = غير مسموح: { $found }؛ استخدموا count أو any أو all

# of-8ccba31e
condition-count-in-count = لا يكون عدّ داخل عدّ

# of-1ff040ed
condition-count-of-one = يأخذ كل من count وany وall شرطًا واحدًا عن حليف واحد

# of-212b96c4
condition-no-list = اكتبوا قائمة بعد in: ["one", "other"]

# of-f6c12cf3
condition-empty-list = القائمة بعد in فارغة

# of-9e342900
condition-needs-quotes = إذا كانت { $name } كلمة فضعوها بين علامتي اقتباس: "{ $name }"

# of-bba8f928
condition-two-facts = تُقارن الحقيقة بقيمة، لا بحقيقة أخرى أبدًا

# of-3a186ea9
condition-no-value = ليس { $found } كلمة بين علامتي اقتباس، ولا عددًا صحيحًا، ولا true أو false

# of-117abaa0
condition-whole-number = الحقيقة { $name } عدد صحيح؛ قارنوها بأعداد صحيحة
    .count = نتيجة العدّ عدد صحيح؛ قارنوها بأعداد صحيحة

# of-6097985d
condition-too-high = لا تزيد { $name } أبدًا على { $most }؛ قارنوها بعدد لا يتجاوز ذلك
    .count = لا تزيد نتيجة العدّ أبدًا على { $most }؛ قارنوها بعدد لا يتجاوز ذلك

# of-44d93aff
condition-is = لا تُقارن { $name } بـ «is»
    .count = لا تُقارن نتيجة العدّ بـ «is»

# of-e835374c
condition-yes-or-no = الحقيقة التي جوابها نعم أو لا لا تُقارن بـ { $word }؛ اكتبوا { $name } أو not { $name }

# of-13f020eb
text-not-read = لا تمكن قراءة النص: { $problem }

# of-94986563
text-too-deep = في النص أجزاء كثيرة بعضها داخل بعض

# of-299ac70d
text-only-prints = لا يفعل النص إلا أن يطبع قيمًا ويستخدم if، وليس فيه { $what }

# of-eaf7e9a3
text-not-printed = لا يُطبع إلا الحقائق والتعريفات و{ $others }

# of-e20595a3
text-counted-forms = تأخذ counted(…) نصوصًا بين علامات اقتباس، كل نص مع صيغته: { $forms }

# of-81057d6a
text-counted-other = تحتاج counted(…) إلى نص لـ other="…"

# of-5add460d
text-not-counted = ليست { $name } عددًا، فلا تُعدّ

# of-92978ed7
text-no-test = لا يوجد اختبار «is { $name }»
    .near = لا يوجد اختبار «is { $name }»؛ هل تقصدون { $near }؟

# of-fce38a19
text-after-if = بعد if اسألوا عن حقيقة بـ «is yes» أو «is no» أو «is known» أو «is unknown» أو «is any_of(…)» أو «is at_least(…)» أو «is at_most(…)»

# of-91d2da8b
text-print-only = تمكن طباعة { $name } فقط؛ اسألوا عن { $fact }

# of-36e739d5
text-takes-words = يأخذ is { $test }(…) كلمات بين علامات اقتباس أو أعدادًا صحيحة

# of-f9e0dde9
text-takes-no-words = لا يأخذ is { $test } كلمات

# of-fe27be88
text-no-yes-or-no = ليس جواب { $name } نعم أو لا؛ اسألوا بـ «is any_of(…)»

# of-157d4fc4
text-has-no-words = ليست لـ { $name } كلمات؛ اسألوا بـ «is yes» أو «is no» أو «is unknown»

# of-5dde191b
text-one-word = يأخذ is { $test }(…) كلمة واحدة
    .or-more = يأخذ is { $test }(…) كلمة أو أكثر

# of-e6e24a15
text-no-order = كلمات { $name } بلا ترتيب؛ اسألوا بـ «is any_of(…)»

# of-73bb9092
text-of-ally = الحقيقة { $name } عن حليف واحد؛ وهذا النص عن الحركة

# of-47269e3d
text-never-above = لا تزيد { $name } أبدًا على { $most }

# of-b4780ae3
text-at-least = لا تقل { $name } أبدًا عن { $word }؛ اسألوا بـ «is known»

# of-d604d3c8
text-at-most = لا تزيد { $name } أبدًا على { $word }؛ اسألوا بـ «is known»

# of-0a75accf
text-no-truth = الحقيقة ليست صوابًا أو خطأً فقط؛ اسألوا بـ «is yes» أو «is no» أو «is unknown»

# of-490d0dc3
text-no-equals = لا تُقارن الحقيقة بـ ==؛ اسألوا بـ «is any_of(…)»
