# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-e8c75d21
list-comma = { $first }، { $next }

# of-7e9e1c2a
list-and = { $first } و{ $last }

# of-1cf42112
list-or = { $first } أو { $last }

# of-ca98ead9
list-or-long = { $first }، أو { $last }

# of-102e23d5
list-or-row = { $first }؛ أو { $last }

# of-5f13a465
list-more = { $first }، و{ $n } غيرها

# of-af31481f
list-long = { $first }؛ { $next }

# of-d112aec6
quoted = «{ $text }»

# of-d882af4a
date-month = { $month } { $year }

# of-12bf0767
date-day = { $day } { $month } { $year }

# of-2f3aee60
as-of = ، في { $moment }

# of-d6153782
month-01 = يناير/كانون الثاني

# of-1de4217f
month-02 = فبراير/شباط

# of-62ef89f6
month-03 = مارس/آذار

# of-fad30b0d
month-04 = أبريل/نيسان

# of-b3993908
month-05 = مايو/أيار

# of-0d2051c1
month-06 = يونيو/حزيران

# of-ef2db6cd
month-07 = يوليو/تموز

# of-d3fcd454
month-08 = أغسطس/آب

# of-502a104e
month-09 = سبتمبر/أيلول

# of-29e28ed4
month-10 = أكتوبر/تشرين الأول

# of-92b4497b
month-11 = نوفمبر/تشرين الثاني

# of-281b407c
month-12 = ديسمبر/كانون الأول
