# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-438ef83a
sheet-questions = كل الأسئلة، ومخطط للمجموعات يُعلّق على الحائط

# of-45c914f9
sheet-agreement = ما تتفق عليه المجموعات فيما بينها

# of-600d8ad7
sheet-talks = الاستعداد للمفاوضات

# of-964d890e
sheet-next-group = المجموعة التي تعملون عليها بعد ذلك، وبأي خطوة

# of-39c6840a
sheet-then-ask = اطبعوها، وأجيبوا معًا، ثم: groundswell ask our-case.yaml

# of-3cbf60b0
sheet-then-together = اطبعوها، واملأوها معًا، واحفظوها في مكان أمين.

# of-530178c2
sheet-skip = انتقلوا إلى الأسئلة

# of-a360bd86
sheet-skip-parts = انتقلوا إلى ما يُملأ

# of-e5406a2e
sheet-heading = Groundswell: الأسئلة على الورق

# of-1529ba3a
sheet-about-together = أجيبوا معًا، وضعوا علامة في مربع واحد لكل سؤال. حيث لا تتفقون، أو لا تعرفون، ضعوا العلامة عند «لا نعرف»: لا يُفهم ذلك أبدًا على أنه «لا».

# of-cc4459b6
sheet-about-names = لا تكتبوا أسماء أشخاص، ولا أرقام هواتف، ولا شيئًا قاله لكم أحد في السر. تكفي المجموعات والأدوار. احفظوا هذه الصفحات حيث لا يراها غيركم، وأتلفوها حين لا تعود لازمة.

# of-70305f62
sheet-about-boxes = بعض المربعات تقول أي أسئلة تستطيعون تركها. يحتاج ذلك مع مجموعة إلى نحو ساعة.

# of-d18cc8d3
sheet-then = ثم أدخلوا الأجوبة في: groundswell ask. وهو يعمل على هذا الجهاز فقط.

# of-56f8feab
sheet-we-do-not-know = لا نعرف

# of-9cee8b4a
sheet-rather-not-say = نفضّل ألا نقول

# of-7b9d07ec
sheet-number = العدد:

# of-2a7bd807
sheet-for-trainers = للمدربين: { $text }

# of-ebda25a3
sheet-notes = ملاحظات
    .space = مكان للملاحظات

# of-ce94bced
sheet-last-question = السؤال الأخير

# of-84d414a0
sheet-stop-here = ← توقفوا هنا؛ الأسئلة الأخرى غير لازمة

# of-63e1e5a9
sheet-leave-out = ← اتركوا { $numbers }

# of-4f2d8d8b
sheet-from-to = { $first } إلى { $last }

# of-282c944a
sheet-grid-all = المجموعات، الصفحة 1: كل المجموعات المهمة
    .about = من يشاركونكم القضية، ومن يسندون الجهة الأخرى. مجموعات أو أدوار أو مؤسسات؛ ولا بأس بأسماء رمزية.

# of-abf696fc
sheet-grid-close = المجموعات، الصفحة 2: القريبة من السلطة
    .about = لكل مجموعة يستمع إليها من يقودون، أو يصعب عليهم أن يستمروا بدونها.

# of-4af3dc4e
sheet-grid-others = المجموعات، الصفحة 3: كل المجموعات الأخرى
    .about = لكل مجموعة غير قريبة من السلطة.

# of-6523b898
sheet-asked = { $topic }: { $question }

# of-39e73379
sheet-write-letters = { $asked } اكتبوا: { $letters }

# of-3abe703e
sheet-letter = { $letter } { $choice }

# of-d6245d91
sheet-letter-unknown = ? لا نعرف

# of-072e6479
sheet-letters-before = الحروف هي حروف الجدول السابق.

# of-885edb7a
sheet-yes = نعم

# of-05146834
sheet-no = لا

# of-495e5053
sheet-take-first = ابدأوا بهذه، بهذا الترتيب:

# of-64d1ee69
sheet-taken = { $topic }: { $letter } { $choice }

# of-6da5452f
sheet-means = { $word }: { $means }

# of-b7988a72
sheet-wall = المجموعات على الحائط: كيف تفعلون ذلك

# of-ac325b74
sheet-wall-takes = يحتاج هذا إلى نحو ساعة مع خمسة إلى اثني عشر شخصًا. تحتاجون إلى المخطط في الصفحة التالية، وأوراق لاصقة، وأقلام عريضة.

# of-4363f051
sheet-wall-print = اطبعوا المخطط بأكبر حجم تستطيعون، أو انقلوه: ارسموا خمسة أعمدة وأربعة صفوف على حائط أو أرض أو ورقة كبيرة، وليكن كل مربع بعرض ثلاث أوراق لاصقة.

# of-d7804094
sheet-wall-room = اختاروا الغرفة.
    .how = يجب ألا يرى أحد من الخارج الحائط أو يسمعكم. اتفقوا على أن ما يقال هنا يبقى هنا.

# of-a3766299
sheet-wall-write = اكتبوا المجموعات، واحدة على كل ورقة.
    .how = يكتب كل واحد منكم وحده خمس دقائق. مجموعات وأدوار ومؤسسات، مثل «عمال السكة الحديد» أو «القضاة»؛ لا شخص أبدًا. استخدموا أسماء رمزية حيث قد يسبب الاسم أذى. وضعوا الأوراق التي تعني الشيء نفسه بعضها فوق بعض.

# of-2d40a504
sheet-wall-across = ضعوا كل ورقة في مكانها من اليمين إلى اليسار.
    .how = اسألوا: { $question } { $hint }

# of-a137b873
sheet-wall-up = حرّكوها إلى أعلى أو إلى أسفل.
    .how = اسألوا: { $question } { $hint }

# of-e54983c5
sheet-wall-open = اتركوا مفتوحًا ما هو مفتوح.
    .how = إذا لم تعرفوا، أو لم تتفقوا، فضعوا الورقة في الشريط تحت المخطط. لا تخمنوا. واكتبوا عليها ما تستطيعون البحث عنه في ما هو علني.

# of-b0f23341
sheet-wall-talk = ابتعدوا خطوة وتكلموا.
    .how = أي المربعات فارغة؟ من الغائب عن الحائط؟ أي مجموعة تستطيع أن تتحرك عمودًا واحدًا نحوكم، وماذا تحتاج إليه من أجل ذلك؟ عمود واحد يكفي.

# of-fbaa2704
sheet-wall-places = اكتبوا الأماكن في الجدول الذي بعد المخطط.
    .how = ثم واصلوا مع الأعمدة الأخرى، ومع الأسئلة عن كل مجموعة.

# of-4dffa280
sheet-wall-down = أنزلوا المخطط.
    .how = إنه يُظهر من يقف أين، وقد يؤذي من هم في هذه المجموعات. لا تصوروه إلا إذا استطعتم حفظ الصورة حيث لا يجدها غيركم. أتلفوا الأوراق اللاصقة.

# of-296b19ae
sheet-wall-read = كيف تقرأونه

# of-c20c2814
sheet-wall-natural = العمودان في اليسار هما حلفاؤكم الطبيعيون: إنهم يوافقونكم. والبعيدون عن السلطة منهم، ممن لا يشاركون بعد، هم أول من تسألونهم.

# of-22b161dc
sheet-wall-strategic = الصفان في الأعلى هما حلفاء استراتيجيون: أصحاب السلطة يحتاجون إليهم. المهم أن يكفّوا عن إسناد السلطة؛ وليس عليهم أن ينضموا إليكم.

# of-a0cdc599
sheet-wall-both = قد تكون المجموعة من النوعين. أما كيف تخاطبون القريبين من السلطة فسؤال آخر: التواصل قد يعرّضهم للخطر. لا شيء على الحائط يقول إن عليكم أن تفعلوا ذلك.

# of-2ddaaf76
sheet-chart = أين تقف كل مجموعة اليوم

# of-0b86e607
sheet-chart-up = ↑ { $question }

# of-ae4a66e9
sheet-chart-across = { $question } ←

# of-4f0bec69
sheet-chart-strip = لم توضع بعد: لا نعرف، أو لا نتفق

# of-337985bc
sheet-zone-both = طبيعية واستراتيجية

# of-f89d082f
sheet-zone-natural = طبيعية

# of-17344875
sheet-zone-strategic = استراتيجية

# of-9bc2fe6e
blank-case = ملف حالة لـ Groundswell.

# of-0c5c10e0
blank-write = اكتبوا بعد النقطتين ما تعرفونه. واتركوا الباقي فارغًا: الفارغ غير معروف، وليس «لا» أبدًا.

# of-eb77a3bc
blank-names = لا تكتبوا أسماء أشخاص، ولا كلامًا قيل في السر، ولا أرقام هواتف. تكفي المجموعات والأدوار.

# of-ab581ff9
blank-keep = احفظوا هذا الملف حيث لا يقرأه غيركم. ثم: groundswell advise THIS-FILE

# of-9185451a
blank-section = --- { $title } ---

# of-6ec3cbb2
blank-groups = المجموعات المهمة، واحدة بعد أخرى: من يشاركونكم القضية، ومن يسندون الجهة الأخرى. احذفوا # من أول السطور التي تستخدمونها، وكرروها لكل مجموعة.

# of-9573f760
blank-yes_no = yes or no

# of-7cd051fb
blank-number = عدد صحيح، 0 أو أكثر

# of-3e189f59
sheet-agreement-title = ميثاقنا بين المجموعات

# of-4ee9d590
sheet-agreement-for-the-groups = لمجموعات ائتلاف، قبل أن تتكلم مع أي أحد آخر. يحتاج ذلك إلى نحو ساعتين، مع شخصين من كل مجموعة.

# of-fb202fef
sheet-agreement-write-with-a = اكتبوا بقلم رصاص. تأخذ كل مجموعة هذه الكلمات إلى ناسها، فيغيّرونها، ويقولون نعم أو لا.

# of-48d06d6a
sheet-agreement-keep = اكتبوا مجموعات وأدوارًا، ولا تكتبوا أسماء أشخاص أبدًا. احفظوا هذه الورقة حيث لا يراها غيركم، وأتلفوها حين لا تعود لازمة. وحيث قد تعرّض ورقة الناس للخطر، اتفقوا شفهيًا، مع عدة أشخاص من كل مجموعة.

# of-52128720
sheet-agreement-what-we-all = ما نريده جميعًا

# of-34b5e970
sheet-agreement-one-short-list = قائمة واحدة قصيرة. ما الذي تقفون كلكم من أجله؟

# of-7ff82604
sheet-agreement-how-we-decide = كيف نقرر

# of-4c2ab703
sheet-agreement-we-decide-in = نقرر بهذه الطريقة (بالتصويت، أو فقط حين لا يعترض أحد بشدة):

# of-0e0d11b2
sheet-agreement-so-that-those = لكي يكون لمن تقوم الحركة على أكتافهم صوت:

# of-c442a220
sheet-agreement-when-there-is = حين لا يكون هناك وقت لسؤال الجميع:

# of-c40cfd79
sheet-agreement-who-may-speak = من يحق له أن يتكلم، وإلى أي حد

# of-1cdc1892
sheet-agreement-about-what = عن ماذا

# of-9ee91f7a
sheet-agreement-who-may-speak-a = من يحق له أن يتكلم (دور)

# of-df3cb85b
sheet-agreement-how-far-they = إلى أي حد

# of-ac64f57b
sheet-agreement-what-must-come = ما يجب أن يعود إلى المجموعات

# of-0d745337
sheet-agreement-before-a-deal = قبل أن يُلزمنا اتفاق، يوافق عليه الناس في حركتنا بهذه الطريقة:

# of-24e70fd0
sheet-agreement-if-somebody-is = إذا دُعي أحد وحده، نجيب:

# of-dfbf69b7
sheet-agreement-how-we-treat = كيف يعامل بعضنا بعضًا

# of-f712c894
sheet-agreement-in-public-we = علنًا يتكلم بعضنا عن بعض بهذه الطريقة:

# of-56be3a3e
sheet-agreement-when-we-quarrel = حين نتخاصم، تساعدنا هذه المجموعة أو هذا الدور، لأننا جميعًا نثق بها:

# of-3f46ec1e
sheet-agreement-if-people-beside = إذا لم يلتزم باللاعنف ناس إلى جانبنا، فإننا:

# of-f345520d
sheet-agreement-how-a-group = كيف تستطيع مجموعة أن تخرج

# of-33546883
sheet-agreement-it-tells-us = تخبرنا بهذه الطريقة، وقبل ذلك بهذه المدة:

# of-5de036c9
sheet-agreement-afterwards-it-keeps = وبعد ذلك تحفظ لنفسها ولا تقول:

# of-a433994f
sheet-agreement-who-agrees = من يوافق

# of-8d15e64f
sheet-agreement-groups-or-code = مجموعات، أو أسماء رمزية. تقول المجموعة نعم حين يقول ناسها نعم.

# of-d4f1bd1e
sheet-agreement-group = المجموعة

# of-8cfc3ca2
sheet-agreement-what-it-promises = ما تعد بأن تفعله

# of-c5f9f8a8
sheet-agreement-it-said-yes = قالت نعم يوم

# of-aded4f77
sheet-agreement-when-we-look = متى ننظر في هذا من جديد

# of-177144d7
sheet-agreement-on-this-day = في هذا اليوم، أو قبله إذا حدث هذا:

# of-3c30ee28
sheet-agreement-this-role-keeps = هذا الدور يحفظ الورقة، ويتلفها حين:

# of-fa06bf88
sheet-talks-title = الاستعداد للمفاوضات

# of-a1a1676a
sheet-talks-for-those-who = لمن سيجلسون إلى الطاولة، ولمن أرسلوهم. يحتاج ذلك إلى نحو ساعتين: أولًا كل واحد وحده، ثم معًا. وراجعوها من جديد قبل كل جولة.

# of-b5fe4c7e
sheet-talks-what-you-do = ما لا تعرفونه عن الجهة الأخرى، ابحثوا عنه في ما هو علني. وحيث تخمنون فقط، اكتبوا علامة سؤال.

# of-dc43c5db
sheet-talks-keep = هذه الورقة تقول ما الذي تستطيعون قبوله. إذا وجدتها الجهة الأخرى، فإنها تؤذيكم. اكتبوا أدوارًا، ولا تكتبوا أسماء أشخاص أبدًا. لا تأخذوها إلى أي اجتماع، واحفظوها حيث لا يراها غيركم، وأتلفوها بعد المفاوضات.

# of-3902dbc9
sheet-talks-how-far-you = إلى أين وصلتم

# of-11c49cef
sheet-talks-what-is-not = ما ليس جوابه نعم يأتي أولًا. وللميثاق بين المجموعات ورقة خاصة به.

# of-bf2f89ec
sheet-talks-what-it-is = على ماذا يدور الأمر

# of-4693be4c
sheet-talks-the-talks-are = تدور المفاوضات على:

# of-ee2d94bd
sheet-talks-we = نحن

# of-09c281ea
sheet-talks-the-other-side = الجهة الأخرى

# of-ab544694
sheet-talks-who-sits-at = من يجلس إلى الطاولة (أدوار)

# of-9dd7ac82
sheet-talks-who-must-agree = من يجب أن يوافق قبل أن يصير ملزمًا

# of-ba916679
sheet-talks-interests = المصالح

# of-37e9f715
sheet-talks-ask-of-each = اسألوا عن كل مطلب: فيمَ ينفع؟ المطالب المتعارضة قد تأتي من مصالح تتفق. ضعوا علامة عند ما يريده الطرفان.

# of-626ce344
sheet-talks-what-is-asked = ما يُطلب

# of-28b58588
sheet-talks-what-that-is = فيمَ ينفع ذلك

# of-7e93d6f7
sheet-talks-what-each-fears = ما يخشى كل طرف أن يخسره

# of-6c52f768
sheet-talks-options = الحلول الممكنة

# of-e3b4e293
sheet-talks-ways-that-could = طرق قد تنفع الطرفين. اكتبوا خمسًا قبل أن تحكموا على واحدة.

# of-4d801dea
sheet-talks-a-way = طريقة

# of-57c63a24
sheet-talks-what-it-gives = ماذا تعطينا

# of-7c6e3a79
sheet-talks-what-it-gives-them = ماذا تعطيهم

# of-c780ac40
sheet-talks-standards = المعايير

# of-c69ad513
sheet-talks-by-what-would = بأي معيار يقول شخص من الخارج إن هذا عادل؟ قانون، أو وعد أُعطي، أو ما حصل عليه غيركم، أو عادة.

# of-88c29ddc
sheet-talks-about-what = عن ماذا

# of-4a5f127f
sheet-talks-by-which-standard = بأي معيار

# of-5367674e
sheet-talks-where-it-can = أين يمكن قراءته

# of-7b31a54c
sheet-talks-without-a-deal = بلا اتفاق

# of-3e5b4fcd
sheet-talks-measure-every-offer = قيسوا كل عرض على هذا. العرض الأسوأ منه ليس سببًا للتوقيع.

# of-904d51e0
sheet-talks-what-each-does = ماذا يفعل كل طرف في اليوم التالي

# of-2d0f1616
sheet-talks-how-long-each = كم يستطيع كل طرف أن يستمر في ذلك

# of-a3e7103a
sheet-talks-what-would-make = ما الذي يجعله أفضل لنا

# of-28969aac
sheet-talks-what-could-be = ما يمكن الوعد به

# of-0b529318
sheet-talks-promise-nothing-that = لا تعدوا بشيء لم توافق عليه المجموعات.

# of-d7a5f517
sheet-talks-what = ماذا

# of-46367c17
sheet-talks-by-which-side = من أي طرف

# of-8223103c
sheet-talks-who-must-agree-first = من يجب أن يوافق أولًا

# of-aef08b7e
sheet-talks-how-all-can = كيف يرى الجميع أنه يُحفظ

# of-b4b63f40
sheet-talks-we-stand-up = نقوم وننصرف إذا:

# of-0f52c0a4
sheet-talks-in-the-room = على الطاولة، وفي الخارج

# of-214216a6
sheet-talks-who-a-role = من (دور)

# of-132234f8
sheet-talks-speaks = يتكلم

# of-40fbada1
sheet-talks-listens-and-writes = يستمع، ويكتب ما يقال

# of-e6385dbc
sheet-talks-asks-for-a = يطلب استراحة

# of-23670179
sheet-talks-leads-outside-meanwhile = يقود في الخارج في هذه الأثناء

# of-dd3803e1
sheet-talks-tells-the-groups = يخبر المجموعات بعد كل جولة

# of-7ae0319c
sheet-talks-the-team-comes = يذهب الفريق ويعود بهذه الطريقة، وتكفل ذلك هذه المجموعة أو هذا المكتب:

# of-bc363187
sheet-talks-when-somebody-threatens = حين يهددنا أحد أو يفاجئنا، نطلب استراحة بهذه الكلمات:

# of-9a6566e7
sheet-talks-what-everybody-may = ما يجوز أن يعرفه الجميع بعد كل جولة، وما يبقى عندنا:

# of-d77369c0
sheet-next-group-title = أي مجموعة بعد ذلك

# of-0a5242d2
sheet-next-group-to-choose-the = لاختيار المجموعة التي تعملون عليها بعد ذلك، والخطوة الواحدة التي تستطيع أن تخطوها. يحتاج ذلك إلى نحو ساعة، مع خمسة إلى اثني عشر شخصًا.

# of-9d04d846
sheet-next-group-use-what-is = استخدموا ما هو علني، لا شيئًا قاله لكم أحد في السر. ضعوا ? عند ما لا تعرفونه.

# of-cd22f1de
sheet-next-group-keep = هذه الورقة تقول من يقف أين، وقد تؤذي من هم في هذه المجموعات. اكتبوا مجموعات وأدوارًا ومؤسسات، أو أسماء رمزية، ولا تكتبوا أشخاصًا أبدًا. احفظوها حيث لا يراها غيركم، وأتلفوها حين لا تعود لازمة.

# of-7325d63e
sheet-next-group-the-groups = المجموعات

# of-8950f99d
sheet-next-group-those-who-share = من يشاركونكم القضية، ومن يسندون الجهة الأخرى. اكتبوا حرفًا في كل مربع.

# of-95b0e8fc
sheet-next-group-one-step = خطوة واحدة

# of-48a89e2f
sheet-next-group-write-each-group = اكتبوا كل مجموعة حيث تقف اليوم. ثم ارسموا سهمًا إلى المربع الذي يمكن أن تقف فيه بعد ذلك. مربع واحد يكفي. ليس على أحد أن يأتي الطريق كله.

# of-95983a73
sheet-next-group-the-choice = الاختيار

# of-3a444371
sheet-next-group-nobody-can-work = لا أحد يستطيع أن يعمل على كل المجموعات دفعة واحدة. اختاروا ثلاثًا على الأكثر، وابدأوا بواحدة.

# of-242c4ca8
sheet-next-group-we-choose = نختار:

# of-5c5ed153
sheet-next-group-the-plan = الخطة

# of-9256e014
sheet-next-group-never-press-pay = لا تضغطوا على أحد أبدًا، ولا تدفعوا لأحد، ولا تخدعوا أحدًا، ولا تفضحوا أحدًا. وحيث قد يؤذي التواصل من هم في المجموعة، لا تتواصلوا مع أحد: تكلموا علنًا.

# of-5c80d3de
sheet-next-group-the-first-group = المجموعة الأولى

# of-04b3645e
sheet-next-group-the-second = الثانية

# of-a7630d18
sheet-next-group-the-third = الثالثة

# of-6b4363a1
sheet-next-group-the-group-or = المجموعة، أو اسمها الرمزي

# of-b62e8b9e
sheet-next-group-what-it-could = ما الذي تستطيع أن تكفّ عن فعله، أو أن تفعله

# of-965535ac
sheet-next-group-what-worries-it = ما الذي يقلقها، بقدر ما هو علني

# of-d30f8447
sheet-next-group-what-it-would = ماذا تكسب، لأسبابها هي

# of-8bccdb34
sheet-next-group-what-its-people = بماذا يخاطر أفرادها، ومن ينتبه إلى ذلك

# of-38c92977
sheet-next-group-who-of-us = من منا يعرفها أكثر (دور)

# of-5e5ae75a
sheet-next-group-the-first-step = الخطوة الأولى، وقبل أي موعد

# of-ef493543
sheet-next-group-how-we-know = كيف نعرف أنها تحركت
