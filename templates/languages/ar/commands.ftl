# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-60e1bd75
option-engine = أي قراءة تطبّق القواعد؛ والنصائح هي نفسها في القراءتين. القراءة المعتادة هي durable حيث ثُبّتت؛ وللحالات الكثيرة meaning، وهي أسرع.

# of-72595493
option-folders = حزمة قواعد خاصة بكم إلى جانب الحزم الموجودة (يمكن تكراره).

# of-5ec442b3
option-form = نص عادي (وهو المعتاد)، أو json.

# of-e3c24c61
option-packs = هذه الحزمة فقط من الحزم الموجودة (يمكن تكراره).

# of-f1a84b3a
option-pager = عرض صفحة طويلة دفعة واحدة.

# of-b499bd28
option-language = لغة ما يُعرض: { $codes }. اللغة المعتادة هي التي في GROUNDSWELL_LANGUAGE، أو لغة هذا الجهاز.

# of-ce724e4a
command-groundswell =
    نصائح للحركات اللاعنفية عن الائتلافات والحلفاء والتفاوض.

    كل شيء يبقى على هذا الجهاز: لا شبكة، ولا سجل، ولا نسخة مما تكتبونه.
    .example =
        ابدأوا من هنا:
          groundswell ask our-case.yaml
              أجيبوا عن الأسئلة، ثم اقرأوا النصائح
          groundswell serve
              الشيء نفسه في متصفح على هذا الجهاز
          groundswell advise our-case.yaml
              اقرأوا النصائح من جديد
    .version = عرض رقم الإصدار والقراءة التي تطبّق القواعد، ثم التوقف.

# of-4656f367
command-ask =
    أجيبوا عن أسئلة عن حركتكم، ثم اقرأوا النصائح.

    إذا سمّيتم ملفًا في مكان CASE، حُفظت أجوبتكم فيه بعد كل سؤال، وتستطيعون التوقف والمتابعة فيما بعد. وإذا لم تسمّوا ملفًا، لا يُحفظ شيء.
    .example =
        مثال:
          groundswell ask our-case.yaml
    .answers = البدء بالأجوبة التي في ملف الحالة هذا؛ ولا يتغير الملف.
    .given = الإجابة هنا عن سؤال واحد، مثل movement.stage=building (يمكن تكراره).
    .plain = سطور عادية فقط، ومن أنبوب (pipe) أيضًا: لقارئات الشاشة والسكربتات.

# of-bd730827
command-advise =
    يعرض النصائح لملف حالة أو أكثر؛ والعلامة - تقرأ من الإدخال القياسي.

    في الإدخال القياسي حالة واحدة، أو JSON Lines: حالة في كل سطر. والسطر الذي لا يمكن استخدامه جوابه { "{" }"line": …, "case": …, "error": […]{ "}" }؛ ويكون رمز الخروج عندئذ 3.
    .example =
        مثال:
          groundswell advise cases/hong-kong-2019.yaml
          groundswell advise our-case.yaml -o advice.html
          groundswell advise our-case.yaml --brief -o one-page.pdf
          groundswell advise our-case.yaml --plan -o two-weeks.pdf
          groundswell advise - --lines < cases.jsonl > advice.jsonl
    .output = الكتابة في ملف لا يقرأه غيركم؛ وإذا كان هناك ملف بهذا الاسم، حل هذا محله.
    .form = الصيغة التي تُكتب. المعتاد ما ينتهي به اسم FILE، أو md (Markdown)؛ وفي نافذة الأوامر صفحة للقراءة.
    .pictures = في Markdown: الخريطة مخططًا بصيغة mermaid (وهو المعتاد)، أو ملفات svg إلى جانب FILE، أو لا شيء.
    .brief = صفحة مطبوعة واحدة على الأكثر.
    .plan = صفحة واحدة للأسبوعين القادمين: ما يأتي أولًا، مع مكان لمن يفعل، وقبل أي موعد، وكيف نعرف أنه تم.
    .templates = قالبكم الخاص report.md.j2 أو report.html.j2؛ ولتلك الصفحات brief.* وplan.*.
    .share = صفحة يمكن إعطاؤها لغيركم: بلا أسماء، وبلا ما قد يؤذي الناس.
    .lines = مع - في مكان CASE: حالة في كل سطر يدخل، وسطر JSON يخرج فورًا (JSON Lines).

# of-b3510ff6
command-serve =
    أجيبوا عن الأسئلة في متصفح، وقدّموا النصائح لبرامج أخرى.

    هذا الجهاز وحده يستطيع الاتصال. تبقى الأجوبة في الذاكرة فقط، ساعة بعد آخر صفحة لكم أو إلى أن تختاروا محوها. وCtrl-C يوقف الخادم ويمحو كل شيء.

    العنوان الذي تستخدمه البرامج موصوف في /openapi.json.
    .example =
        مثال:
          groundswell serve
          groundswell serve --port 9000 --no-browser
    .host = العنوان الذي يُستمع إليه.
    .exposed = السماح بعنوان تستطيع أجهزة أخرى الوصول إليه.
    .port = المنفذ الذي يُستمع إليه؛ و0 يأخذ أي منفذ حر.  [المعتاد: 8765، أو أي منفذ حر]
    .no_browser = بدون فتح متصفح.

# of-931b79e0
command-why =
    يقول لماذا تنطبق قاعدة، أو لا تنطبق، أو لم تُحسم، حتى الحقائق.

    بدون RULE تُعرض كل القواعد باختصار. وقد يكون RULE وضعًا أيضًا، مثل negotiate، أو تعريفًا، مثل consolidated. وCASE ملف حالة؛ والعلامة - تقرأ من الإدخال القياسي.
    .example =
        مثال:
          groundswell why cases/hong-kong-2019.yaml
          groundswell why cases/hong-kong-2019.yaml consolidate-before-negotiating
          groundswell why our-case.yaml make-contact-with-care --ally 2
    .ally = هذه المجموعة فقط: اسمها، أو رقمها في الحالة.

# of-004508fa
command-path =
    يعرض أقل التغييرات التي تقود إلى نصيحة رئيسية.

    لا يتغير إلا ما تستطيع الحركة أن تغيّره بعملها. وما لم يُعرف بعد يُذكر وحده. وCASE ملف حالة؛ والعلامة - تقرأ من الإدخال القياسي.

    كلمات النصائح الرئيسية: mobilize, broaden, consolidate, negotiate, sustain.
    .example =
        مثال:
          groundswell path cases/hong-kong-2019.yaml --to negotiate
    .to = النصيحة الرئيسية التي تريدون الوصول إليها: كلمتها، أو رقمها، أو كيف تبدأ. وبدون هذا تُعرض كلها.

# of-da8eb460
command-compare =
    يعرض أين يختلف ملفا حالتين، وماذا يغيّر ذلك في النصائح.

    قد يكون الملفان لحركة واحدة في لحظتين، أو ما تقوله مجموعتان عن حركة واحدة. ويمكن أن يكون أحدهما -، أي الإدخال القياسي.
    .example =
        مثال:
          groundswell compare march.yaml june.yaml
          groundswell compare students.yaml unions.yaml

# of-3ac95274
command-gather =
    يجمع أجوبة أناس كثيرين، ويقول أين يتفقون وأين يختلفون.

    في كل CASE ما أجاب به شخص واحد عن الحركة نفسها؛ والمجلد يقوم مقام ملفات الحالات التي فيه. لا شيء في الصفحة يقول من قال ماذا؛ وتُترك أسماء الملفات والنصوص الحرة. ومع -o group.yaml ملف حالة المجموعة كلها: ما يتفق عليه كل من يعرفه.
    .example =
        مثال:
          groundswell gather answers/*.yaml
          groundswell gather answers/*.yaml -o together.html
          groundswell gather answers/*.yaml -o group.yaml
    .output = الكتابة في ملف لا يقرؤه غيركم؛ وإن وُجد ملف أقدم بهذا الاسم حلّ هذا محله.
    .form = ماذا يُكتب؛ و yaml هو ملف حالة المجموعة كلها. إن لم يُذكر فبحسب نهاية اسم FILE، أو md (Markdown)؛ وعلى الشاشة صفحة للقراءة.
    .show_counts = ذكر كل الأرقام، حتى حيث يقف شخص وحده. وقد يعرف الآخرون عندئذ من هو.
    .names = ذكر المجموعات التي سمّاها شخص واحد فقط أيضًا. وقد يعرف الآخرون عندئذ من سمّاها.

# of-f0644888
command-journey =
    يعرض حركة واحدة عبر الزمن، من ملفات حالاتها في عدة لحظات.

    الملفات مرتبة بحسب as_of، بأي ترتيب أُعطيت؛ والمجلد يقوم مقام ملفات الحالات التي فيه. تظهر النصيحة الرئيسية، وما كان جاهزًا، وكيف كانت تقف المجموعات، وما تغيّر كل مرة، وما صارت إليه الحقائق التي استندت إليها النصائح. ولا يُقال أبدًا إن نصيحة نجحت.
    .example =
        مثال:
          groundswell journey march.yaml june.yaml september.yaml
          groundswell journey our-files -o over-time.html
    .output = الكتابة في ملف لا يقرؤه غيركم؛ وإن وُجد ملف أقدم بهذا الاسم حلّ هذا محله.
    .form = ماذا يُكتب. إن لم يُذكر فبحسب نهاية اسم FILE، أو md (Markdown)؛ وعلى الشاشة صفحة للقراءة.

# of-81b56451
command-new =
    يكتب ملف حالة فارغًا فيه كل سؤال على شكل تعليق؛ والعلامة - تعرضه.

    مع --print ورقة تُملأ باليد: كل الأسئلة، أو واحدة من هذه.
    .example =
          agreement    ما تتفق عليه المجموعات فيما بينها
          talks        الاستعداد للمفاوضات
          next-group   المجموعة التي تعملون عليها بعد ذلك، وبأي خطوة

        مثال:
          groundswell new our-case.yaml
          groundswell new --print > questions.md
          groundswell new --print --format html > questions.html
          groundswell new --print agreement agreement.pdf
          groundswell new --print form.xlsx
    .on_paper = ورقة تُطبع وتُملأ: questions (كل الأسئلة، وفي HTML وPDF مع مخطط يُعلّق على الحائط)، أو agreement، أو talks، أو next-group.
    .form = الصيغة التي تُكتب مع --print؛ و xlsx نموذج لـ ODK و KoboToolbox. المعتاد ما ينتهي به اسم الملف، أو md (Markdown).

# of-fd7bf9fc
command-import =
    قراءة حالات من أوراق لديكم، وكتابتها ملفات حالات.

    SHEET بصيغة CSV أو Excel أو OpenDocument: صف لكل حالة، أو لكل مجموعة من حالة، أو لكل مجموعة وحدها. يمكن أن تكون العناوين مفاتيح أو أسئلة أو أسماءها، بكل اللغات، وعناوين أدوات النماذج أيضًا. ترون على أي شيء فُهم كل عمود. وما لا يصلح يُذكر بصفه وعنوانه، ولا يُكتب شيء.

    باستعمال --map يُكتب ما فُهم في ملف. صححوه، ثم شغلوا الأمر نفسه مرة أخرى: مع ورقة الشهر القادم أيضًا.
    .example =
        مثال:
          groundswell import survey.xlsx --map map.yaml
          groundswell import survey.xlsx --map map.yaml -o cases-from-survey
          groundswell batch cases-from-survey -o reports
    .output = مجلد جديد لملفات الحالات؛ أو ملف ينتهي اسمه بـ .jsonl، فيه حالة في كل سطر.
    .map_file = ما يحمله كل عمود: يُكتب إن لم يكن الملف موجودًا بعد، وإلا يُستعمل.
    .partial = كتابة ما يصلح، وذكر ما تُرك؛ وتكون حالة الخروج عندئذ 3.

# of-e0caec23
command-batch =
    يكتب تقريرًا عن كل حالة في ملفات ومجلدات وJSON Lines، مع فهرس.

    يبحث في المجلد عن .yaml و.yml و.json و.jsonl؛ والعلامة - تقرأ JSON Lines من الإدخال القياسي. والحالة التي لا يمكن استخدامها تُذكر في errors.csv ولا توقف شيئًا؛ ويكون رمز الخروج عندئذ 3.
    .example =
        مثال:
          groundswell batch cases -o reports
          groundswell batch --matching "*/2024*.yaml" -o out --format md,json --resume
    .output = مجلد التقارير: جديد أو فارغ.
    .matching = الملفات التي تطابق أسماؤها نمطًا مثل "*/2024*.yaml"؛ أما PATH فهو اسم وليس نمطًا.
    .formats = واحدة أو أكثر من md و html و json و text و pdf، تفصل بينها فواصل لاتينية.  [المعتاد: md]
    .jobs = كم حالة يُعمل عليها في وقت واحد.  [المعتاد: كل أنوية المعالج]
    .resume = المتابعة من حيث توقفت دفعة؛ ويُعاد ما تغيّر منذ ذلك الوقت.
    .templates = قالبكم الخاص report.md.j2 بدلًا من الموجود.
    .brief = صفحة مطبوعة واحدة على الأكثر لكل حالة.
    .plan = صفحة واحدة لكل حالة عن الأسبوعين القادمين.
    .share = تقارير يمكن إعطاؤها لغيركم: بلا أسماء، وبلا ما قد يؤذي الناس. ويبقى الفهرس وأسماء الملفات كما هي.

# of-f1313281
command-table =
    يعطي نصائح لكل صف في جدول: Parquet أو CSV أو JSON Lines، بحسب ما ينتهي به اسمه.

    الصف حالة: عمود "case" فيه اسم، وأعمدة بأسماء الحقائق، مثل movement.stage. وفي النتائج تكون القاعدة true حيث تنطبق، وfalse حيث لا تنطبق، وفارغة حيث لم تُحسم لأن معلومة تنقص.
    .example =
        مثال:
          groundswell table cases.csv --allies allies.csv -o results.csv
          groundswell table campaigns.csv --from navco -o results.parquet
    .allies = الحلفاء: صف لكل حليف، فيه اسم حالته.
    .output = أين تُكتب النتائج؛ ولا يقرأ الملف غيركم.
    .allies_out = أين تُكتب القواعد التي تخص الحلفاء، صف لكل حليف.
    .invalid = ما العمل حيث لا يمكن استخدام حالة: التوقف، أو تركها وذكرها في ملف.
    .origin = قراءة سنوات الحملات من NAVCO 2.0.
    .cluster = العمل على مجموعة أجهزة Spark؛ ويكون FILE عندئذ مجلدًا تصل إليه كل أجهزتها.

# of-4fd0b3ec
command-rules = انظروا إلى القواعد، وشغّلوا الحالات التي معها.
    .example =
        مثال:
          groundswell rules list

# of-aef7a597
command-rules-check = يثبت، لكل حالة ممكنة، أن القواعد لا تتناقض ولا تترك فراغًا؛ وإلا فرمز الخروج 1.
    .example =
        مثال:
          groundswell rules check
          groundswell rules check --rules our-pack -o what-falls-short
    .form = text، أو md (Markdown).
    .output = كتابة الحالة التي تُظهر كل خلل في هذا المجلد.

# of-afa8fc1b
command-rules-docs = يكتب صفحة لكل قاعدة ولكل حقيقة، ومسردًا، وما غُطّي من المصادر، ورسمًا.
    .example =
        مثال:
          groundswell rules docs -o docs/rules
    .output = أين تُكتب الصفحات.
    .check = بدون كتابة شيء؛ ورمز الخروج 1 إذا كانت صفحة قديمة.

# of-1e3a413f
command-rules-cases =
    يقترح حالات توضع بجانب قاعدة، جاهزة لملفها.

    تنطبق القاعدة بكل طريقة ممكنة. ولا تنطبق حيث ينقص أمر واحد مما تطلبه، ولا تُحسم حيث لا يُعرف أمر واحد.
    .example =
        مثال:
          groundswell rules cases offer-many-ways-to-join

# of-d0b2972b
command-rules-diff =
    يقول من تعطيه نسخة جديدة من القواعد نصائح أخرى: يُثبت أنه لا أحد، أو يُظهر ذلك بحالة حقيقية.

    كل من OLD وNEW حزمة من الحزم الموجودة، أو مجلد (لحزمة أو لعدة حزم)، أو REVISION:FOLDER كما يحفظه git.
    .example =
        مثال:
          groundswell rules diff HEAD~1:our-pack our-pack
          groundswell rules diff HEAD~1:our-pack our-pack --strict -o review.md
    .form = md (Markdown) أو json.
    .output = الكتابة في هذا الملف.
    .strict = رمز الخروج 1 إذا حصلت أي حالة على نصائح أخرى.

# of-185fadaa
command-rules-export =
    يعرض القواعد بيانات، لبرامج بأي لغة برمجة.

    ما فيها يقوله groundswell schema pack.
    .example =
        مثال:
          groundswell rules export > pack.json

# of-9f9c242a
command-rules-list =
    يعرض كل قاعدة: اسمها، وما تستند إليه، وعنوانها.

    وإذا خرجت القائمة إلى أنبوب (pipe)، فسطر واحد لكل قاعدة.
    .example =
        مثال:
          groundswell rules list

# of-80bfc1b5
command-rules-new = يكتب حزمة تبدأون منها: تعريف واحد وقاعدة واحدة، مع حالاتهما.
    .example =
        مثال:
          groundswell rules new our-pack
          groundswell rules test --rules our-pack

# of-59995d57
command-rules-show = يعرض قاعدة واحدة: متى تنطبق، وماذا تقول، ومن أين تأتي.
    .example =
        مثال:
          groundswell rules show consolidate-before-negotiating

# of-13734325
command-rules-test = يشغّل الحالات الصغيرة التي مع القواعد؛ ورمز الخروج 1 إذا لم تخرج حالة كما يجب.
    .example =
        مثال:
          groundswell rules test --rules our-pack
          groundswell rules test -k join --junit tests.xml
    .only = القواعد والتعريفات التي في اسمها هذا النص فقط.
    .junit = كتابة ما خرج في هذا الملف أيضًا، لبرامج تشغّل الاختبارات.

# of-1aadb360
command-rules-translate =
    يقول أي نصوص ما زالت تنقص لغة، أو جاءت من نص إنجليزي أقدم؛ ورمز الخروج 1 إذا كان هناك شيء منها.

    من دون CODE يقول كم ينقص كل لغة. ومع --rules نصوص تلك الحزمة فقط. --write يضع الملفات في أماكنها: تحت مجلد الحزمة، ولنصوصنا نحن تحت نسخة Groundswell التي أنتم فيها.
    .example =
        مثال:
          groundswell rules translate es
          groundswell rules translate es --rules our-pack --write
    .write = كتابة الملفات، مع مكان لما ينقص.

# of-14fb5ac9
command-page =
    يكتب صفحة واحدة تسأل وتنصح وتشرح وتُطبع، بلا شبكة وبلا Python.

    يمكن نقلها من هاتف إلى هاتف. لا تطلب شيئًا ولا تحفظ شيئًا. هواتف iPhone لا تفتح ملفًا كهذا، فاستعملوا فيها تطبيق الويب مع --folder.
    .example =
        مثال:
          groundswell page -o groundswell.html
          groundswell page -o groundswell.html --language es
          groundswell page -o groundswell.mjs
          groundswell page --folder site
    .output = الصفحة؛ أو، إذا انتهى اسمها بـ .mjs، وحدة لصفحات أخرى ولـ node، وأنواعها بجانبها.
    .form = ما الذي يُكتب. إن لم يُذكر فما تقوله نهاية اسم FILE، وإلا html.
    .folder = تطبيق ويب لخادم عندكم: يُفتح مرة، ثم يعمل بلا شبكة.
    .language = هذه اللغة فقط (يمكن تكراره). إن لم يُذكر فكل اللغات الموجودة.

# of-bc26e289
command-schema = يعرض JSON Schema لملف حالة، أو للنصائح، أو لملف قاعدة، أو لقواعد مصدَّرة.
    .example =
        مثال:
          groundswell schema case > case.schema.json

# of-028c7f19
command-mcp =
    يخدم مساعدي الذكاء الاصطناعي عبر Model Context Protocol (MCP).

    المساعد يشغّل هذا الأمر، ويتحدث إليه عبر الإدخال والإخراج القياسيين. ويحصل على أدوات (advise, next_question, why, path, compare, list_rules)، وعلى القواعد والمخططات ليقرأها، وعلى نص جاهز (prompt) فيه الأسئلة كلها.

    أما Groundswell فلا يحفظ شيئًا ولا يرسل شيئًا. وأما المساعد فقد يفعل: ما تقولونه له يصل إلى من يشغّله. فللحقائق عن الحلفاء والمفاوضات استخدموا مساعدًا يعمل على جهازكم أنتم.
    .example =
        معظم المساعدين يُعرَّفون به هكذا:
          { "{" }"mcpServers": { "{" }"groundswell": { "{" }"command": "groundswell", "args": ["mcp"]{ "}" }{ "}" }{ "}" }

        مثال:
          groundswell mcp

# of-f4d73d81
command-help = يعرض ما يعرضه --help، لكل الأوامر أو لأمر واحد.
    .example =
        مثال:
          groundswell help advise

# of-cd349308
no-such-language = لا توجد نصوص بلغة «{ $code }»؛ الموجود: { $words }.
    .near = لا توجد نصوص بلغة «{ $code }»؛ هل تقصدون «{ $near }»؟

# of-a0f00ce8
wrote = كُتب { $file }

# of-0b7a03b7
deleted = حُذف { $file }

# of-36d22ecb
lines-not-used = { $n ->
        [zero] لم يتعذر استخدام أي سطر.
        [one] تعذر استخدام سطر واحد.
        [two] تعذر استخدام سطرين.
        [few] تعذر استخدام { $n } سطور.
        [many] تعذر استخدام { $n } سطرًا.
       *[other] تعذر استخدام { $n } سطر.
    }

# of-0cace197
batch-kept = ما تم محفوظ؛ والأمر نفسه مع --resume يتابع.

# of-3cfa914d
rate = { $n } في الثانية

# of-11cc4f18
more-problems = { $n ->
        [zero] … ولا مشاكل أخرى.
        [one] … ومشكلة أخرى.
        [two] … ومشكلتان أخريان.
        [few] … و{ $n } مشاكل أخرى.
        [many] … و{ $n } مشكلة أخرى.
       *[other] … و{ $n } مشكلة أخرى.
    }

# of-d85c2b43
batch-advised = { $n ->
        [zero] لم تُعطَ نصائح لأي حالة في { $folder }.
        [one] أُعطيت النصائح لحالة واحدة في { $folder }: ابدأوا بالملف index.md.
        [two] أُعطيت النصائح لحالتين في { $folder }: ابدأوا بالملف index.md.
        [few] أُعطيت النصائح لـ { $n } حالات في { $folder }: ابدأوا بالملف index.md.
        [many] أُعطيت النصائح لـ { $n } حالة في { $folder }: ابدأوا بالملف index.md.
       *[other] أُعطيت النصائح لـ { $n } حالة في { $folder }: ابدأوا بالملف index.md.
    }

# of-420f017a
batch-removed = { $n ->
        [zero] لم يُحذف أي تقرير.
        [one] حُذف تقرير واحد عن حالة لم تعد موجودة.
        [two] حُذف تقريران عن حالتين لم تعودا موجودتين.
        [few] حُذفت { $n } تقارير عن حالات لم تعد موجودة.
        [many] حُذف { $n } تقريرًا عن حالات لم تعد موجودة.
       *[other] حُذف { $n } تقرير عن حالات لم تعد موجودة.
    }

# of-b2d99b73
batch-not-used = { $n ->
        [zero] لم يتعذر استخدام أي مدخل.
        [one] تعذر استخدام مدخل واحد: انظروا errors.csv.
        [two] تعذر استخدام مدخلين: انظروا errors.csv.
        [few] تعذر استخدام { $n } مدخلات: انظروا errors.csv.
        [many] تعذر استخدام { $n } مدخلًا: انظروا errors.csv.
       *[other] تعذر استخدام { $n } مدخل: انظروا errors.csv.
    }

# of-9b53e44e
table-wrote = { $n ->
        [zero] كُتب { $file }: لا حالات.
        [one] كُتب { $file }: حالة واحدة.
        [two] كُتب { $file }: حالتان.
        [few] كُتب { $file }: { $n } حالات.
        [many] كُتب { $file }: { $n } حالة.
       *[other] كُتب { $file }: { $n } حالة.
    }

# of-85bbc6b0
wrote-also = كُتب { $file }.

# of-ebcae0ef
table-aside = تُركت صفوف جانبًا؛ وهي مذكورة في { $file }.

# of-47c1a2a8
set-aside = تُرك جانبًا: { $problem }

# of-06812232
table-progress = { $n ->
        [zero] لا حالات بعد، { $rate } في الثانية
        [one] حالة واحدة، { $rate } في الثانية
        [two] حالتان، { $rate } في الثانية
        [few] { $n } حالات، { $rate } في الثانية
        [many] { $n } حالة، { $rate } في الثانية
       *[other] { $n } حالة، { $rate } في الثانية
    }

# of-4d2e0709
new-then = املأوا ما تعرفونه، ثم: groundswell advise { $file }

# of-dcec1f7d
new-wrote = كُتب { $file }. { $then }

# of-a971c151
serve-at = عنوان Groundswell هو { $address }

# of-0e601e77
serve-open = افتحوا هذا العنوان في متصفح على هذا الجهاز.

# of-ae0d2844
serve-stop = لإيقافه ومحو كل شيء اضغطوا Ctrl-C.

# of-ede8d030
serve-stopped = توقف. مُحي كل شيء.

# of-be61dcd0
serve-not-here = تستطيع أجهزة أخرى عندئذ أن تتصل. إذا أردتم ذلك، فأضيفوا --let-others-connect؛ ويُعرض عندئذ ما يعنيه. وبدون --host لا يتصل إلا هذا الجهاز

# of-6f6d94be
serve-exposed =
    أنتم تسمحون لأجهزة أخرى بالاتصال. وهذا يعني:
      { "*" } من يستطيع الوصول إلى هذا الجهاز يستطيع فتح الصفحات. يرى أجوبة خاصة به، لا أجوبتكم.
      { "*" } ما تكتبونه يمر عبر الشبكة نصًا مكشوفًا. ومن يتنصت عليها يستطيع أن يقرأه.
      { "*" } لا تستخدموه إلا مع ناس وعلى شبكة تثقون بهم وبها، وأوقفوه بـ Ctrl-C حين تنتهون.

# of-cc63951a
version = groundswell { $version } (القواعد تطبّقها: { $engine })

# of-665f4e14
interrupted = أُوقف قبل أن ينتهي.

# of-51c3f1ba
lines-alone = الخيار --lines للإدخال القياسي وحده: groundswell advise - --lines

# of-736365e9
lines-for-lines = يُجاب عن JSON Lines بـ JSON Lines في الإخراج القياسي: استخدموا --format json بدون خيارات الصفحات. وللصفحات: groundswell batch - -o DIR

# of-136d1a3c
pictures-for = الخيار --pictures { $what } مخصص لـ { $fitting }، لا لـ { $form }.

# of-07b66356
pictures-beside = الخيار --pictures svg يكتب ملفات إلى جانب التقرير؛ فسمّوا التقرير بـ -o.

# of-f26b17d6
plan-no-pictures = لا صور مع --plan.

# of-868542cb
one-case-a-file = في كل ملف بصيغة { $form } حالة واحدة؛ والأمر «groundswell batch» يكتب ملفًا لكل حالة.

# of-d798e771
not-on-a-terminal = لا يمكن عرض { $form } في نافذة الأوامر؛ سمّوا ملفًا بـ -o.

# of-f4e62716
is-the-case-file = هذا ملف الحالة نفسه؛ سمّوا ملفًا آخر للنصائح

# of-695a6f18
picture-of-others = هذا الملف موجود من قبل، ولم يرسمه Groundswell؛ سمّوا تقريرًا آخر

# of-2662de5d
ask-name-a-file = في مكان CASE يُكتب اسم الملف الذي تُحفظ فيه أجوبتكم؛ سمّوا ملفًا.

# of-bd539392
ask-answers-already = في CASE أجوبة من قبل؛ استخدموه بدون --answers، أو سمّوا ملفًا جديدًا.

# of-32bb1076
set-takes = بعد --set يُكتب FACT=VALUE، مثل movement.stage=building.

# of-1f1ab28e
set-not-delicate = ليس --set لما هو حساس، كالحلفاء والتفاوض: فما يُكتب في سطر الأوامر يبقى في سجله. ضعوا هذه الأجوبة في ملف واستخدموا --answers FILE.

# of-de5a8018
ask-no-terminal = لا توجد نافذة أوامر لطرح الأسئلة. أعطوا الأجوبة بـ --answers FILE (ملف حالة)، أو بـ --set FACT=VALUE، ويمكن أن تكون VALUE هي unknown؛ أما ما هو حساس، كالحلفاء والتفاوض، ففي الملف فقط. ولقراءة الأجوبة سطرًا سطرًا من أنبوب (pipe)، استخدموا --plain. وللنصائح بحسب ما هو معروف: groundswell advise FILE

# of-7c20e8b6
ask-groups = { $question } (قائمة، ثم allies_complete: yes أو no)

# of-5bc3e6d1
ask-allowed = { $question } ({ $allowed })

# of-463b3e0e
hint-did-you-mean = هل تقصدون «{ $word }»؟

# of-4b0b9a9c
no-format = لا توجد صيغة باسم «{ $name }».

# of-4d2637a0
choose = اختاروا: { $words }

# of-a7e1cc42
batch-no-path = ينقص اسم ملف أو مجلد: «PATH...».

# of-b2cf2fb6
no-such-headline = لا توجد نصيحة رئيسية كهذه

# of-cf5be724
name-the-headline = سمّوا النصيحة الرئيسية التي تريدون الوصول إليها

# of-8e9cc54a
headline-near = لا توجد نصيحة رئيسية كهذه؛ هل تقصدون «{ $headline }»، رقم { $number }؟

# of-3d61aa81
choose-headline = اختاروا واحدة برقمها، أو بكلمتها، أو بما تبدأ به:

# of-d3ba5d3b
new-format-paper = الخيار --format للورقة التي تُطبع: groundswell new --print --format html

# of-df5748fa
new-name-a-file = سمّوا الملف الذي يُكتب، مثلًا: groundswell new our-case.yaml

# of-8932779d
new-not-on-a-terminal = لا يمكن عرض { $form } في نافذة الأوامر؛ سمّوا ملفًا: groundswell new --print { $sheet } { $file }

# of-7e4bc995
one-too-many = هنا كلمة زائدة ({ $word })

# of-09a91a84
new-is-a-sheet = تُطبع { $sheet } على الورق: groundswell new --print { $sheet } { $sheet }.pdf

# of-8aa36faf
new-no-sheet = لا توجد ورقة باسم «{ $word }».

# of-ad3ea3db
new-sheets = الموجود: { $sheets }. ولاسم الملف نهاية، مثل sheet.pdf.

# of-6115f6bc
no-command = لا يوجد أمر باسم «{ $name }».

# of-8aa92cda
see-help = انظروا --help.

# of-b74277b1
no-command-here = لا يوجد هنا أمر باسم «{ $name }». انظروا --help.

# of-af86bad6
help-commands = الأوامر

# of-5a3c8115
brief-or-plan = الخياران --brief و--plan صفحتان؛ اطلبوا واحدة منهما.

# of-2a75c268
for-pages = الخيار { $option } لصفحات تُقرأ، لا لـ { $form }.

# of-c2e9c4f7
stdin-once = العلامة - هي الإدخال القياسي؛ ولا يمكن قراءته إلا مرة واحدة.

# of-2d20605b
no-rule = لا توجد قاعدة باسم «{ $name }».

# of-e1ff34ca
hint-rules-list = انظروا «groundswell rules list».

# of-2b9d98f4
needs-packages = يحتاج هذا إلى برامج أخرى؛ ثبّتوها: pip install 'groundswell[{ $extra }]'

# of-ab413f99
from-alone = الخيار --from { $origin } لا يُستخدم مع --allies ولا مع --on.

# of-caf0068e
used-otherwise = هذا الملف مستخدم هنا لشيء آخر؛ سمّوا ملفًا غيره

# of-b8f8224e
cannot-be-used = لا يمكن استخدامه: { $reason }

# of-3df26bb4
unforeseen = { $failure }. أبلغونا بهذا السطر من فضلكم؛ لم يُرسل ملف حالتكم إلى أي مكان.

# of-ee70624b
proof-too-hard = توقف Z3 عند أحد الأسئلة دون جواب، فلم يثبت شيء؛ يسهل ذلك إذا قلّ ما يُعدّ من الحلفاء، أو خُفضت الحدود

# of-7c6afecf
cases-run = { $failed ->
        [zero] الحالات { $cases }، والقواعد { $rules }، والتعريفات { $definitions }: لم تفشل أي حالة
        [one] الحالات { $cases }، والقواعد { $rules }، والتعريفات { $definitions }: فشلت حالة واحدة
        [two] الحالات { $cases }، والقواعد { $rules }، والتعريفات { $definitions }: فشلت حالتان
        [few] الحالات { $cases }، والقواعد { $rules }، والتعريفات { $definitions }: فشلت { $failed } حالات
        [many] الحالات { $cases }، والقواعد { $rules }، والتعريفات { $definitions }: فشلت { $failed } حالة
       *[other] الحالات { $cases }، والقواعد { $rules }، والتعريفات { $definitions }: فشلت { $failed } حالة
    }

# of-ec9bd178
case-of = حالة { $kind } رقم { $number }

# of-0ee1da28
handbook-written = { $n ->
        [zero] لا صفحات في الدليل؛ ابدأوا بالملف { $file }.
        [one] في الدليل صفحة واحدة؛ ابدأوا بالملف { $file }.
        [two] في الدليل صفحتان؛ ابدأوا بالملف { $file }.
        [few] في الدليل { $n } صفحات؛ ابدأوا بالملف { $file }.
        [many] في الدليل { $n } صفحة؛ ابدأوا بالملف { $file }.
       *[other] في الدليل { $n } صفحة؛ ابدأوا بالملف { $file }.
    }

# of-bb55d25b
pack-started = هذه هي الحزمة { $name }. وبعد ذلك:

# of-1959e9f4
no-code = ليس «{ $code }» رمز لغة؛ اكتبوا رمزًا مثل es أو pt-br.

# of-8320040d
handbook-in-the-way = هذا الملف موجود من قبل، ولم يكتبه rules docs؛ انقلوه إلى مكان آخر، أو سمّوا مجلدًا آخر

# of-10679254
folder-not-empty = هنا شيء من قبل؛ سمّوا مجلدًا جديدًا أو فارغًا

# of-fe7021da
cannot-be-made = لا يمكن إنشاؤه: { $reason }

# of-1f98aaab
page-stale = { $file }: لا يقول ما تقوله القواعد الآن

# of-74899423
pager-keys = المسافة: متابعة   b: رجوع   q: إنهاء

# of-e3ece68f
next-command = وبعد ذلك: { $command }

# of-fc37c763
next-rules-show = وبعد ذلك: groundswell rules show NAME

# of-fac30863
option-help = يعرض هذه الرسالة ثم ينتهي.

# of-129d1f65
click-usage = طريقة الاستخدام:

# of-e39dcba1
click-options = الخيارات

# of-a07115d6
click-error = خطأ: { $message }

# of-4fe0e01f
click-try = للمساعدة: «{ $command } { $option }».

# of-716e5de6
click-default = المعتاد: { $default }

# of-e9dc942e
click-required = مطلوب

# of-25c8dc53
click-invalid = قيمة غير مسموحة: { $message }
    .of = قيمة غير مسموحة لـ { $param_hint }: { $message }

# of-98739351
click-missing-argument = ينقص

# of-e9117a99
click-missing-option = ينقص الخيار

# of-771fb1f9
click-missing-command = ينقص الأمر.

# of-61c8e280
click-choose = اختاروا واحدًا من:

# of-57b47b62
click-no-option = لا يوجد خيار باسم { $name }.

# of-c4a87883
click-near = هل تقصدون { $possibility }؟
    .several = (هل تقصدون واحدًا من: { $possibilities }؟)

# of-6b28f504
click-takes-no-value = الخيار { $name } لا يأخذ قيمة.

# of-f0c74293
click-needs-value = الخيار { $name } يحتاج إلى قيمة.
    .several = عدد القيم التي يحتاج إليها الخيار { $name }: { $nargs }.

# of-741104ae
click-takes-values = عدد القيم التي يأخذها { $name }: { $nargs }.

# of-a0084160
click-too-many = هنا كلمة زائدة ({ $args })
    .several = هنا كلمات زائدة ({ $args })

# of-da891e13
click-not-the-word = المكتوب { $value } ليس { $choice }.

# of-cb7ee1da
click-none-of = المكتوب { $value } ليس واحدًا من: { $choices }.

# of-65f9c210
click-no-number = المكتوب { $value } ليس عددًا صحيحًا.

# of-f4822786
click-not-in-range = العدد { $value } خارج الحدود { $range }.

# of-0de413cd
click-not-there = المجلد { $filename } غير موجود.

# of-53ac6353
click-is-a-file = هذا ملف لا مجلد: { $filename }.

# of-88c276a3
click-is-a-folder = هذا مجلد لا ملف: { $filename }.

# of-14f5f63f
click-not-readable = ليس لديكم إذن بقراءة { $filename }.

# of-6b009f62
click-not-writable = ليس لديكم إذن بالكتابة في { $filename }.

# of-ccc48f7e
page-output-or-folder = سمّوا الملف الذي يُكتب بـ -o، أو مجلد تطبيق الويب بـ --folder.

# of-15033f96
page-folder-no-format = ليس لتطبيق الويب صيغة أخرى: اتركوا --format.
