# Words in the texts of rules that fit the movement: what its demands are addressed to, what a group is
# near to or holds up, who belongs to its coalition. They stand in the middle of sentences. A language may
# have forms of them under names of its own, as `fitted-other_side_of`; texts print these as well.
fitted-other_side = the other side
    .is-national_leadership = the government
    .is-local_leadership = the local government
    .is-company = the company
    .is-institution = the institution
    .is-armed_parties = each warring side
# `otherwise` is what facts say in place of it.
fitted-leadership = the leadership
    .is-national_leadership = the leadership
    .is-local_leadership = the local government
    .is-company = the company
    .is-institution = the institution
    .is-armed_parties = a warring side
    .otherwise = those in power
fitted-your_groups = your groups
    .is-0 = your people
    .is-1 = your people

not-known = not known
