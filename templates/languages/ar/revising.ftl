# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-2f863f00
revising-no-version = لا يوجد مجلد ولا حزمة بهذا الاسم. سمّوا حزمة من الحزم الموجودة، أو مجلدًا، أو REVISION:FOLDER كما يحفظه git.
    .near = لا يوجد مجلد ولا حزمة بهذا الاسم. هل تقصدون { $near }؟

# of-2ed31aed
revising-no-pack = لا يوجد pack.yaml في هذا المجلد، ولا في مجلد داخله.

# of-d57db549
revising-no-git = هذا يطلب من git نسخة سابقة، وليس git موجودًا هنا.

# of-af4fffd6
revising-no-revision = ليس عند git مجلد كهذا في هذه النسخة. اكتبوه هكذا: REVISION:FOLDER، ابتداءً من المجلد الذي أنتم فيه.

# of-a651a2e4
revising-title = ما الذي يتغير: { $old } → { $new }

# of-0cc3c40a
revising-none = لا تحصل أي حالة على نصائح أخرى.

# of-cbda2dbd
revising-some = { $n ->
        [zero] لا قاعدة يُنصح بها على نحو آخر، ولا قاعدة جديدة، ولا قاعدة لم تعد موجودة.
        [one] هناك قاعدة واحدة يُنصح بها على نحو آخر، أو هي جديدة، أو لم تعد موجودة.
        [two] هناك قاعدتان يُنصح بهما على نحو آخر، أو هما جديدتان، أو لم تعودا موجودتين.
        [few] هناك { $n } قواعد يُنصح بها على نحو آخر، أو هي جديدة، أو لم تعد موجودة.
        [many] هناك { $n } قاعدة يُنصح بها على نحو آخر، أو هي جديدة، أو لم تعد موجودة.
       *[other] هناك { $n } قاعدة يُنصح بها على نحو آخر، أو هي جديدة، أو لم تعد موجودة.
    }

# of-328657f9
revising-same = { $n ->
        [zero] لا قاعدة يُنصح بها كما من قبل.
        [one] وهناك قاعدة واحدة يُنصح بها كما من قبل: في الحالات نفسها وفي الوقت نفسه.
        [two] وهناك قاعدتان يُنصح بهما كما من قبل: في الحالات نفسها وفي الوقت نفسه.
        [few] وهناك { $n } قواعد يُنصح بها كما من قبل: في الحالات نفسها وفي الوقت نفسه.
        [many] وهناك { $n } قاعدة يُنصح بها كما من قبل: في الحالات نفسها وفي الوقت نفسه.
       *[other] وهناك { $n } قاعدة يُنصح بها كما من قبل: في الحالات نفسها وفي الوقت نفسه.
    }

# of-85db30a2
revising-proved = ثبت هذا لكل حالة ممكنة، ولقوائم مجموعات مهما طالت.

# of-c74e4987
revising-proved-in-part = ثبت هذا لكل حالة لا تزيد أنواع المجموعات فيها على { $kinds }؛ أما لقوائم مهما طالت فيلزم { $needed }.

# of-a94298be
revising-shares = النسب تقديرات على حالات كاملة صُنعت عشوائيًا، عددها { $cases }، ولا تقول شيئًا عن الحركات كما هي في الواقع.

# of-cf34d600
revising-rules = قواعد يُنصح بها على نحو آخر

# of-a641f2c0
revising-new = { $title } ({ $rule }): جديدة

# of-f34c19fa
revising-gone = { $title } ({ $rule }): لم تعد موجودة

# of-d29e64e0
revising-changed = { $title } ({ $rule })

# of-5a8acbd9
revising-share = في نحو { $share } من كل 100 حالة، بزيادة أو نقصان { $margin }.

# of-10a41cec
revising-not-proved = كان إثبات ذلك صعبًا جدًا. وكل ما يُعرف هو ما تقوله النسبة.

# of-0d74c9cb
revising-now = يُنصح بها الآن ولم يُنصح بها من قبل، مثلًا هنا:

# of-e9172190
revising-no-longer = لم يعد يُنصح بها، مثلًا هنا:

# of-eb8bd798
revising-due = يُنصح بها كما من قبل، لكن في وقت آخر، مثلًا هنا:

# of-9f64195c
revising-before = من قبل: { $told }

# of-0cf14f10
revising-after = الآن: { $told }

# of-b4d220b7
revising-headlines = نصائح رئيسية تُعطى على نحو آخر

# of-358bc7f5
revising-headline-now = تُعطى الآن ولم تُعطَ من قبل، مثلًا هنا:

# of-68e49300
revising-headline-no-longer = لم تعد تُعطى، مثلًا هنا:

# of-69137fe6
revising-texts = كلمات تغيّرت

# of-d638196a
revising-text = { $rule }، { $text }

# of-adac3add
revising-reads = يقرأ الآن: { $names }

# of-125ed7bb
revising-reads-no-longer = لم يعد يقرأ: { $names }
