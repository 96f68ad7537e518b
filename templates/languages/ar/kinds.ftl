# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-1efe3d4c
kind-word = كلمة
    .column = كلمات
    .allowed = كلمة

# of-d21fb16a
kind-yes_no = نعم أو لا
    .column = نعم أو لا
    .allowed = نعم أو لا

# of-7d9a3419
kind-number = عدد صحيح
    .column = أعداد صحيحة
    .allowed = عدد صحيح، 0 أو أكثر

# of-0aa1103a
kind-text = نص
    .column = نص
    .allowed = نص
