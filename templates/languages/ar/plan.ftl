# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-02c3247a
plan-title = الأسبوعان القادمان
    .of = الأسبوعان القادمان: { $case }
    .at = الأسبوعان القادمان، في { $moment }
    .of-at = الأسبوعان القادمان: { $case }، في { $moment }

# of-93d6f76a
plan-roles = اكتبوا فيها أدوارًا، ولا تكتبوا أسماء أشخاص أبدًا. وأتلفوها حين ينتهي الأسبوعان.

# of-61d7c9e2
plan-violent = مجموعة تستخدم العنف

# of-8243bddd
plan-group = { $name }
    .next = { $name }: { $next }

# of-16607c68
plan-risk = من يحمل الخطر:

# of-650ea8ae
plan-more = و{ $n } غيرها: انظروا التقرير

# of-65d416ef
plan-column-what = ماذا

# of-b59396d5
plan-column-who = من (دور)

# of-1f262fc2
plan-column-when = قبل أي موعد

# of-e8d24f59
plan-column-how = كيف نعرف أنه تم

# of-2d0a378a
plan-ask = { $decides } اسألوا من منكم يمكن أن يعرف. وابحثوا في ما هو علني.

# of-4ace96dc
plan-meanwhile = في هذه الأثناء لا تفعلوا:

# of-06005b9e
plan-meanwhile-titles = { $before } { $titles }.

# of-5dada6e2
plan-look-again = ننظر في هذا من جديد يوم:
