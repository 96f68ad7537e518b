# What is asked about a movement, and how a report says what was answered. The name of a fact comes
# first. `choice-…` is an answer as it is offered, `says-…` as a report says it, in the middle of a sentence.

fact-yes = Yes
fact-no = No
# What a report says of a fact that nobody knows, and of one that is a number.
fact-not-known = { $topic }: not known
fact-is = { $topic }: { $value }

section-movement = Your movement
section-turnout = How many people take part, and who
section-negotiation = Talks with the other side
section-coalition = The organizations that act together
section-context = What surrounds you

fact-movement-stage = stage
    .question = Where does your movement stand today?
    .because = What helps when people come out can be a weakness when you want to talk.
    .hint = Choose what is true for most of your people now, not what you hope for.
    .guidance = A movement can pass through these more than once. After a defeat it is 'gathering people' again.
    .choice-building = We are gathering people, or starting again
    .says-building = still gathering people
    .choice-mobilized = People are out: marches, strikes, boycotts
    .says-mobilized = people are out
    .choice-stalled = Fewer people come, or nothing moves
    .says-stalled = the movement has stalled
    .choice-after_a_deal = We have a deal, or we have won
    .says-after_a_deal = there is a deal or a win

fact-movement-structure = structure
    .question = Who decides what people do?
    .because = A loose structure brings people out; at the table it can become a weakness.
    .hint = Think of the last action. Who said that it would happen?
    .guidance = Ask for the last three actions. What people do counts, not what is written.
    .choice-decentralized = Nobody has to wait for a leader; people act by themselves
    .says-decentralized = decentralized
    .choice-federated = Groups decide for themselves and meet at one table
    .says-federated = groups that meet at one table
    .choice-centralized = One leadership decides
    .says-centralized = one leadership decides

fact-movement-nonviolent = nonviolence
    .question = Has your movement chosen to act without violence?
    .because = This advice was learnt from movements without violence. Elsewhere it can mislead.
    .hint = Some people around it may not keep to that. What has the movement chosen?
    .says-yes = you have chosen nonviolence
    .says-no = you have not chosen nonviolence

fact-movement-target = who can give what you ask for
    .question = Who can give you what you ask for?
    .because = A company, a council and a government are each moved in other ways.
    .hint = The one whose 'yes' would settle it. Ask who owns it, who runs it, or who pays for it.
    .choice-national_leadership = The government of the country
    .says-national_leadership = the government decides
    .choice-local_leadership = A town, city, district, state or province, or one of its offices
    .says-local_leadership = the local government decides
    .choice-company = A company, an employer, an owner of houses or a bank
    .says-company = a company decides
    .choice-institution = An institution, such as a school, a university, a church or a hospital
    .says-institution = an institution decides
    .choice-armed_parties = Sides that fight each other
    .says-armed_parties = armed sides decide

fact-movement-ways_to_join = ways to take part
    .question = How many different ways are there to take part?
    .because = People join in the ways they want, so more ways bring more people.
    .hint = Count what somebody with little time, little money or much fear could do.
    .guidance = Few: one or two, such as marches. Several: three to five. Many: more, from home to street.
    .choice-few = Few: one or two
    .says-few = few ways to take part
    .choice-several = Several
    .says-several = several ways to take part
    .choice-many = Many, for very different people
    .says-many = many ways to take part

fact-movement-noncooperation = refusing to go along
    .question = Do people already refuse to go along: strikes, boycotts, unpaid fees?
    .because = Refusing to go along gives you strength that needs no crowd.
    .hint = Not only marches and words: people stop doing what the other side needs.
    .says-yes = strikes, boycotts or refusals are used
    .says-no = no strikes or boycotts yet

fact-movement-decision_ahead = a decision ahead
    .question = Is a vote or a court decision ahead that matters for what you ask?
    .because = Nothing you plan should keep people from a vote or from a court.
    .says-yes = a vote or a court decision is ahead
    .says-no = no vote or court decision is ahead

fact-turnout-size = turnout
    .question = How many people take part?
    .because = The more people take part, the more power you have when you talk.
    .hint = Count all forms: marches, strikes, boycotts, staying home. In a workplace, a school or a house, great numbers are most of those concerned.
    .guidance = There is no number, because countries differ. Ask: does public life change?
    .choice-small = Our own members and friends
    .says-small = few people take part
    .choice-sizeable = Many people beyond our own circle
    .says-sizeable = many people take part
    .choice-mass = So many that public life changes, or most of those concerned
    .says-mass = great numbers take part

fact-turnout-trend = turnout over time
    .question = Do more people come than a month ago, or fewer?
    .because = Where fewer people come, winning them back comes first.
    .choice-falling = Fewer
    .says-falling = fewer people come
    .choice-steady = About the same
    .says-steady = the number of people is steady
    .choice-rising = More
    .says-rising = more people come

fact-turnout-breadth = who takes part
    .question = Who takes part?
    .because = Often one community is not enough.
    .hint = A community can be a people, a faith, a town, a trade, a generation.
    .choice-one_community = Mostly one community
    .says-one_community = mostly one community takes part
    .choice-several = Several communities
    .says-several = several communities take part
    .choice-cross_section = People from nearly all parts of society
    .says-cross_section = all parts of society take part

fact-turnout-repeatable = bringing people out again
    .question = Could you bring people out again when you need to?
    .because = Numbers give you weight only as long as you can bring people out again.
    .hint = Think of next month, after a setback.
    .says-yes = people can be brought out again
    .says-no = people cannot be brought out again

fact-negotiation-wish = the wish to negotiate
    .question = Does your movement want to negotiate now?
    .because = Who wants to talk needs other things first than who does not.
    .hint = Talks can be about anything, from a meeting to a full agreement.
    .guidance = 'Divided' means that large parts want it and large parts do not.
    .choice-not_wanted = No, not now
    .says-not_wanted = talks not wanted now
    .choice-divided = We are divided
    .says-divided = divided over talks
    .choice-wanted = Yes
    .says-wanted = you want to negotiate

fact-negotiation-status = where talks stand
    .question = Where do talks between you and the other side stand?
    .because = How near talks are decides what cannot wait.
    .hint = Talks that others hold do not count here.
    .choice-none = There are none
    .says-none = no talks
    .choice-offered = They were offered
    .says-offered = talks were offered
    .choice-scheduled = A date is set
    .says-scheduled = talks are scheduled
    .choice-underway = They are going on
    .says-underway = talks are going on
    .choice-broken_off = They were broken off
    .says-broken_off = talks were broken off

fact-negotiation-others_speak = others who speak for you
    .question = Does somebody you did not choose negotiate about your demands?
    .because = Somebody else could give away what is yours.
    .hint = For example parties, notables, people whom the other side picked, or people of your own who agreed to something without asking.
    .says-yes = people you did not choose negotiate about your demands
    .says-no = nobody else negotiates for you

fact-negotiation-partial_offer = an offer for some only
    .question = Is there an offer that satisfies only some of your groups?
    .because = An offer for some of you can divide all of you.
    .says-yes = an offer satisfies only some groups
    .says-no = no offer for some groups only

fact-negotiation-consequences = what walking away would cost the other side
    .question = What would it cost the other side to walk away from talks?
    .because = Who can walk away at no cost has little reason to stay.
    .hint = More people out, strikes, lost votes, lost customers, lost friends abroad.
    .choice-none = Nothing much
    .says-none = walking away costs the other side nothing
    .choice-some = Something, which they can bear
    .says-some = walking away costs them little
    .choice-serious = Something they fear
    .says-serious = walking away would cost them much

fact-negotiation-no_deal_plan = a plan without a deal
    .question = Do you know what you do if there is no deal?
    .because = Who knows what to do without a deal does not have to sign a bad one.
    .hint = Trainers call this the BATNA: the best you can do without an agreement.
    .says-yes = a plan without a deal
    .says-no = no plan without a deal

fact-negotiation-stalemate = a stalemate that hurts both
    .question = Is it stuck, and does that hurt both sides?
    .because = Talks come to something when going on hurts both sides.
    .hint = Your best guess: neither side can win soon, and both lose by going on.
    .says-yes = both sides are stuck and hurting
    .says-no = no stalemate that hurts both

fact-negotiation-way_out = a way out that both can see
    .question = Can both sides see a way out?
    .because = Talks come to something when both sides see a way out.
    .hint = Your best guess.
    .says-yes = both sides can see a way out
    .says-no = no way out that both can see

fact-negotiation-partly_won = what is already won
    .question = Has the other side already given in on something?
    .because = What is won already should be named as yours, and kept.
    .hint = For example a law withdrawn, a rent rise dropped, a unit dissolved, a minister gone.
    .says-yes = something is already won
    .says-no = nothing is won yet

fact-coalition-organizations = member organizations
    .question = How many organizations belong to your coalition?
    .because = Partner organizations bring people.
    .hint = Your own counts. Without a coalition: 1, or 0 if there is no organization.

fact-coalition-communities = communities in the coalition
    .question = How many different communities do they come from?
    .because = A movement of several communities is harder to push aside.
    .hint = A community can be a people, a faith, a town, a trade, a generation.

fact-coalition-cohesion = how the groups get on
    .question = How do the groups get on with each other?
    .because = Groups that quarrel can be played one against the other.
    .choice-fragmented = Some are open rivals
    .says-fragmented = some groups are open rivals
    .choice-strained = They argue, but still work together
    .says-strained = groups argue but work together
    .choice-united = No open quarrels
    .says-united = no open quarrels

fact-coalition-shared_demands = one list of demands
    .question = Do all groups agree on one list of demands?
    .because = Without one list nobody knows what you would agree to.
    .says-yes = one agreed list of demands
    .says-no = no agreed list of demands

fact-coalition-mandate = the mandate
    .question = Is it agreed who may speak for all, how far they may go, and what must come back to the groups?
    .because = At the table somebody has to speak for all of you, and you have to agree who.
    .hint = A mandate is the right to speak for others, with limits.
    .choice-none = No, nothing is agreed
    .says-none = nobody has a mandate
    .choice-disputed = Some groups dispute it
    .says-disputed = the mandate is disputed
    .choice-agreed = Yes, it is agreed
    .says-agreed = the mandate is agreed

fact-coalition-team = a negotiating team
    .question = Is a negotiating team chosen?
    .because = A team that is chosen late is chosen in a hurry, or by others.
    .hint = No names here: only whether there is one.
    .says-yes = a team is chosen
    .says-no = no team is chosen

fact-coalition-decision_rule = how the coalition decides
    .question = Is it agreed how the coalition decides?
    .because = Where nobody knows how you decide, every decision is a quarrel.
    .hint = For example by vote, or only when nobody is strongly against it.
    .says-yes = it is agreed how to decide
    .says-no = it is not agreed how to decide

fact-coalition-can_commit = whether the groups would keep a deal
    .question = If the team signed tonight, would the groups that bring most people keep to it?
    .because = A deal that your own groups do not keep is no deal.
    .says-yes = the groups that bring most people would keep to a deal
    .says-no = the groups that bring most people would not keep to a deal

fact-coalition-ratification = approval by the people
    .question = Do your people approve a deal before it binds?
    .because = A deal holds better when your people have approved it.
    .says-yes = the people approve a deal before it binds
    .says-no = the people do not approve a deal first

fact-coalition-written_agreement = a written agreement
    .question = Have the groups written down what they agreed among themselves?
    .because = What is written down is quarrelled about less.
    .says-yes = the groups have a written agreement
    .says-no = no written agreement

fact-coalition-inclusive = a voice for those who carry the movement
    .question = Do those who carry the movement have a voice in its decisions?
    .because = Who carries the movement and has no say may leave it.
    .hint = Women, young people, regions, minorities: whoever brings the people.
    .says-yes = those who carry the movement have a voice
    .says-no = some who carry the movement have no voice

fact-context-repression = repression
    .question = What do people risk who take part?
    .because = What people risk decides what can be asked of them.
    .choice-none = Nothing much
    .says-none = no repression
    .choice-mild = Fines, harassment
    .says-mild = fines and harassment
    .choice-moderate = Arrests, or losing work, a home or a place to study
    .says-moderate = arrests, or loss of work or home
    .choice-severe = Killing, torture, disappearance, long prison
    .says-severe = severe repression

fact-allies_complete = the list of allies
    .question = Are these all the groups that matter?
    .because = Whoever is missing from the list is missing from the advice.
    .hint = Natural allies share your cause; strategic ones hold those in power up. Unless you say yes, there may be more.
    .says-yes = all groups that matter are listed
    .says-no = more groups matter than are listed

fact-case = the label of the case
    .question = What shall this case be called?
    .because = It stands at the head of your page, so that you can tell your pages apart.
    .hint = A label or a code name. It does not change the advice.

fact-as_of = the moment it describes
    .question = Which moment do your answers describe?
    .because = It stands at the head of your page. What is true today may not be so in a month.
    .hint = A year, a year and month, or a date: 2019, 2019-09, 2019-09-15.

fact-ally-name = name
    .question = What do you call this group?
    .because = The advice has to call the group something.
    .hint = A group, a role or an institution, or a code name. Never a person.

fact-ally-pillar = kind of group
    .question = What kind of group is it?
    .because = What a group does shows what it could stop doing, and what its people risk.
    .hint = Trainers call these the pillars that hold up those in power.
    .choice-police = Police
    .says-police = police
    .choice-military = Army and other armed forces of the state
    .says-military = military
    .choice-courts = Judges and courts
    .says-courts = courts
    .choice-civil_service = People who work for the state
    .says-civil_service = civil service
    .choice-local_government = Mayors, town and regional councils
    .says-local_government = local government
    .choice-party = A political party or its members in parliament
    .says-party = a party
    .choice-business = Companies, shops, business people
    .says-business = business
    .choice-labour = Workers and unions
    .says-labour = labour
    .choice-media = Newspapers, radio, television, online media
    .says-media = media
    .choice-faith = Churches, mosques, temples and other faith groups
    .says-faith = faith
    .choice-education = Students, parents, teachers, schools, universities
    .says-education = education
    .choice-health = Nurses, doctors, hospitals
    .says-health = health
    .choice-lawyers = Lawyers and their associations
    .says-lawyers = lawyers
    .choice-civil_society = Other organizations of citizens, such as tenants
    .says-civil_society = civil society
    .choice-international = Governments and organizations abroad
    .says-international = international
    .choice-other = Something else
    .says-other = another kind of group

fact-ally-support = support for your cause
    .question = How does this group stand towards your cause today?
    .because = Who is on your side is asked for other things than who is not.
    .hint = Judge by what they do, not by what they say.
    .guidance = The five wedges of the spectrum of allies. The aim is one wedge at a time.
    .choice-active_opponent = They act against us
    .says-active_opponent = active opponent
    .choice-passive_opponent = They are against us, but do little
    .says-passive_opponent = passive opponent
    .choice-neutral = Neither for nor against
    .says-neutral = neutral
    .choice-passive_ally = They agree with us, but do little
    .says-passive_ally = passive ally
    .choice-active_ally = They act with us
    .says-active_ally = active ally

fact-ally-closeness = closeness to the leadership
    .question = How close is this group to those in power?
    .because = Groups near those in power help to hold them up.
    .hint = As it was before any change of heart. Choose the strongest that is true.
    .choice-none = No ties
    .says-none = not close to the leadership
    .choice-some = Some ties
    .says-some = some ties to the leadership
    .choice-close = Its word counts with those in power
    .says-close = close to the leadership
    .choice-props_up = Without it those in power could hardly go on
    .says-props_up = holds the leadership up

fact-ally-loyalty = loyalty to the leadership
    .question = How loyal is it to those in power, as anyone can see in public?
    .because = A group that wavers can be reached sooner than one that stands firm.
    .hint = Only what is public. Write down nothing that was said in private.
    .choice-loyal = Loyal
    .says-loyal = loyal
    .choice-wavering = Wavering in public
    .says-wavering = wavering in public
    .choice-came_away = It has come away in public
    .says-came_away = has come away

fact-ally-reach = reach
    .question = How many people can this group bring?
    .because = Some groups bring very many people, others few.
    .choice-low = Few
    .says-low = brings few people
    .choice-medium = Quite a number
    .says-medium = brings quite a number of people
    .choice-high = Very many
    .says-high = brings very many people

fact-ally-mobilized = taking part
    .question = Do its people already take part?
    .because = Friends who do not take part yet are the easiest to bring out.
    .says-yes = takes part
    .says-no = does not take part yet

fact-ally-in_coalition = membership
    .question = Does it belong to your coalition?
    .because = Who takes part should also have a say.
    .says-yes = in the coalition
    .says-no = not in the coalition

fact-ally-liked = liking
    .question = Do your people like working with it?
    .because = Sometimes a partner that your people do not like tips the scale.
    .says-yes = your people like working with it
    .says-no = your people do not like it

fact-ally-shared_interest = a shared interest
    .question = Is there at least one thing that it wants and you want too?
    .because = One shared interest is enough to begin with.
    .hint = One is enough. You need not agree on the rest.
    .says-yes = at least one interest is shared
    .says-no = no shared interest

fact-ally-uses_violence = violence
    .question = Does it use violence for political ends?
    .because = Violence beside you is held against you, and puts people in danger.
    .hint = For police and army: do they act outside the law?
    .says-yes = uses violence
    .says-no = does not use violence

fact-ally-contact_risk = the risk of contact
    .question = How risky is contact with you for the people who would be approached?
    .because = The people in that group would carry the risk of talking with you.
    .hint = For them, not for you. Ask yourself what happened to others.
    .choice-low = Low: they could lose little
    .says-low = contact risks little
    .choice-medium = Medium: trouble, perhaps their work
    .says-medium = contact has a real risk
    .choice-high = High: prison, violence, or worse
    .says-high = contact is very risky

fact-allies = allies
    .question = Which groups matter: those who share your cause, and those who hold up the other side?
    .because = Movements need allies, and some groups hold the other side up.
    .hint = Groups, roles or institutions; never persons. Code names are fine.

fact-format = the form of the case
    .question = In which form is this case written?
