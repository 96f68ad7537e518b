# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-43148b49
assistant-how =
    هذا لبرامج المساعدة بالذكاء الاصطناعي: هي تشغّله وتخاطبه عبر الدخل والخرج القياسيين.
    اطلبوا من البرنامج المساعد أن يشغّل الأمر "groundswell" مع الكلمة "mcp".
    هو الآن ينتظر الرسائل. اضغطوا Ctrl-D لإنهائه.

# of-bff07e11
assistant-answers = يجب أن تكون أجوبة بمفاتيح أسئلتها

# of-66972b46
assistant-no-rule = لا توجد قاعدة كهذه. الأداة list_rules تذكر القواعد كلها.
    .near = لا توجد قاعدة كهذه. هل قصدتم { $near }؟

# of-0c6ab182
short-find-out = ابحثوا عن الجواب: { $question } يؤدي إلى ذلك إذا: { $answer }

# of-8e59b4f0
short-obstacle = { $says }؛ والمطلوب: { $needed }

# of-9064758c
short-difference = { $topic }: { $first } ← { $second }
    .decides = { $topic }: { $first } ← { $second } (هذا وحده يغيّر الوضع)
