# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-4f69f1e0
fitted-other_side = l’autre partie
    .is-national_leadership = le gouvernement
    .is-local_leadership = l’autorité locale
    .is-company = l’entreprise
    .is-institution = l’institution
    .is-armed_parties = chaque camp armé

# of-f27dc0f7
fitted-leadership = le pouvoir
    .is-national_leadership = le pouvoir
    .is-local_leadership = l’autorité locale
    .is-company = l’entreprise
    .is-institution = l’institution
    .is-armed_parties = un camp armé
    .otherwise = les gens au pouvoir

# of-eb91d438
fitted-your_groups = vos groupes
    .is-0 = les vôtres
    .is-1 = les vôtres

# of-aec312df
not-known = on ne sait pas

fitted-other_side_of = de l’autre partie
    .is-national_leadership = du gouvernement
    .is-local_leadership = de l’autorité locale
    .is-company = de l’entreprise
    .is-institution = de l’institution
    .is-armed_parties = de chaque camp armé

fitted-other_side_to = à l’autre partie
    .is-national_leadership = au gouvernement
    .is-local_leadership = à l’autorité locale
    .is-company = à l’entreprise
    .is-institution = à l’institution
    .is-armed_parties = à chaque camp armé

fitted-leadership_of = du pouvoir
    .is-national_leadership = du pouvoir
    .is-local_leadership = de l’autorité locale
    .is-company = de l’entreprise
    .is-institution = de l’institution
    .is-armed_parties = d’un camp armé

fitted-leadership_to = au pouvoir
    .is-national_leadership = au pouvoir
    .is-local_leadership = à l’autorité locale
    .is-company = à l’entreprise
    .is-institution = à l’institution
    .is-armed_parties = à un camp armé

fitted-your_groups_to = à vos groupes
    .is-0 = aux vôtres
    .is-1 = aux vôtres
