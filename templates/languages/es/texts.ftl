# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-4f69f1e0
fitted-other_side = la otra parte
    .is-national_leadership = el gobierno
    .is-local_leadership = el gobierno local
    .is-company = la empresa
    .is-institution = la institución
    .is-armed_parties = cada bando armado

# of-f27dc0f7
fitted-leadership = quienes tienen el poder
    .is-national_leadership = quienes gobiernan
    .is-local_leadership = las autoridades locales
    .is-company = quienes dirigen la empresa
    .is-institution = quienes dirigen la institución
    .is-armed_parties = quienes mandan en un bando armado
    .otherwise = quienes tienen el poder

# of-eb91d438
fitted-your_groups = sus grupos
    .is-0 = su gente
    .is-1 = su gente

# of-aec312df
not-known = no se sabe

fitted-other_side_of = de la otra parte
    .is-national_leadership = del gobierno
    .is-local_leadership = del gobierno local
    .is-company = de la empresa
    .is-institution = de la institución
    .is-armed_parties = de cada bando armado

fitted-other_side_to = a la otra parte
    .is-national_leadership = al gobierno
    .is-local_leadership = al gobierno local
    .is-company = a la empresa
    .is-institution = a la institución
    .is-armed_parties = a cada bando armado
