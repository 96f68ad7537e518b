# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-4f69f1e0
fitted-other_side = الجهة الأخرى
    .is-national_leadership = الحكومة
    .is-local_leadership = السلطات المحلية
    .is-company = الشركة
    .is-institution = المؤسسة
    .is-armed_parties = كل جهة مسلحة

# of-f27dc0f7
fitted-leadership = السلطة
    .is-national_leadership = السلطة
    .is-local_leadership = السلطات المحلية
    .is-company = الشركة
    .is-institution = المؤسسة
    .is-armed_parties = إحدى الجهات المسلحة
    .otherwise = أصحاب القرار

# of-eb91d438
fitted-your_groups = مجموعاتكم
    .is-0 = حركتكم
    .is-1 = حركتكم

# of-aec312df
not-known = غير معروف

fitted-other_side_to = للجهة الأخرى
    .is-national_leadership = للحكومة
    .is-local_leadership = للسلطات المحلية
    .is-company = للشركة
    .is-institution = للمؤسسة
    .is-armed_parties = لكل جهة مسلحة

fitted-leadership_to = للسلطة
    .is-national_leadership = للسلطة
    .is-local_leadership = للسلطات المحلية
    .is-company = للشركة
    .is-institution = للمؤسسة
    .is-armed_parties = لإحدى الجهات المسلحة

fitted-your_groups_to = لمجموعاتكم
    .is-0 = لحركتكم
    .is-1 = لحركتكم
