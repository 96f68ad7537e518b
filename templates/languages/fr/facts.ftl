# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-94fba84f
fact-yes = Oui

# of-170da187
fact-no = Non

# of-fa49497b
fact-not-known = { $topic } : on ne sait pas

# of-27cf3b0a
fact-is = { $topic } : { $value }

# of-663a081a
section-movement = Votre mouvement

# of-f624984d
section-turnout = Combien de personnes participent, et qui

# of-d6f2ac73
section-negotiation = Les négociations avec l’autre partie

# of-d48ed757
section-coalition = Les organisations qui agissent ensemble

# of-35cf7a0d
section-context = Ce qui vous entoure

# of-0fde7f36
fact-movement-stage = étape
    .question = Où en est votre mouvement aujourd’hui ?
    .because = Ce qui aide quand les gens se mobilisent peut être une faiblesse quand vous voulez négocier.
    .hint = Choisissez ce qui est vrai aujourd’hui pour la plupart des vôtres, pas ce que vous espérez.
    .guidance = Un mouvement peut passer plusieurs fois par ces étapes. Après une défaite, on en est de nouveau à « rassembler ».
    .choice-building = Nous rassemblons des gens, ou nous recommençons
    .says-building = vous rassemblez encore des gens
    .choice-mobilized = Les gens se mobilisent : marches, grèves, boycotts
    .says-mobilized = les gens se mobilisent
    .choice-stalled = Moins de gens viennent, ou rien ne bouge
    .says-stalled = le mouvement n’avance plus
    .choice-after_a_deal = Nous avons un accord, ou nous avons gagné
    .says-after_a_deal = vous avez un accord ou une victoire

# of-a3d99c3e
fact-movement-structure = organisation
    .question = Qui décide de ce que font les gens ?
    .because = Une organisation souple mobilise les gens ; à la table de négociation, elle peut devenir une faiblesse.
    .hint = Pensez à la dernière action. Qui a dit qu’elle aurait lieu ?
    .guidance = Demandez ce qu’il en était des trois dernières actions. Ce qui compte, c’est ce que font les gens, pas ce qui est écrit.
    .choice-decentralized = Personne n’a à attendre un chef ; les gens agissent d’eux-mêmes
    .says-decentralized = l’organisation est décentralisée
    .choice-federated = Les groupes décident pour eux-mêmes et se retrouvent à une table commune
    .says-federated = les groupes se retrouvent à une table commune
    .choice-centralized = Une seule direction décide
    .says-centralized = une seule direction décide

# of-cf83eca2
fact-movement-nonviolent = non-violence
    .question = Votre mouvement a-t-il choisi d’agir sans violence ?
    .because = Ces conseils viennent de mouvements sans violence. Ailleurs, ils peuvent induire en erreur.
    .hint = Certaines personnes autour de lui ne s’y tiennent peut-être pas. Qu’a choisi le mouvement ?
    .says-yes = vous avez choisi la non-violence
    .says-no = vous n’avez pas choisi la non-violence

# of-8a646c06
fact-movement-target = qui peut vous accorder ce que vous demandez
    .question = Qui peut vous accorder ce que vous demandez ?
    .because = On ne fait pas bouger de la même façon une entreprise, une mairie et un gouvernement.
    .hint = Celui dont le « oui » réglerait l’affaire. Demandez-vous qui possède, qui dirige ou qui paie.
    .choice-national_leadership = Le gouvernement du pays
    .says-national_leadership = c’est le gouvernement qui décide
    .choice-local_leadership = Une commune, une ville, un district, un État fédéré ou une province, ou un de leurs services
    .says-local_leadership = c’est l’autorité locale qui décide
    .choice-company = Une entreprise, un employeur, un propriétaire de logements ou une banque
    .says-company = c’est une entreprise qui décide
    .choice-institution = Une institution, comme une école, une université, une Église ou un hôpital
    .says-institution = c’est une institution qui décide
    .choice-armed_parties = Des camps qui se combattent
    .says-armed_parties = des camps armés décident

# of-0dc70c35
fact-movement-ways_to_join = façons de participer
    .question = Combien de façons différentes y a-t-il de participer ?
    .because = Les gens participent comme ils le veulent : plus il y a de façons, plus il y a de monde.
    .hint = Comptez ce que pourrait faire quelqu’un qui a peu de temps, peu d’argent ou très peur.
    .guidance = Peu : une ou deux, comme les marches. Plusieurs : trois à cinq. Beaucoup : davantage, de la maison à la rue.
    .choice-few = Peu : une ou deux
    .says-few = peu de façons de participer
    .choice-several = Plusieurs
    .says-several = plusieurs façons de participer
    .choice-many = Beaucoup, pour des gens très différents
    .says-many = beaucoup de façons de participer

# of-50a11a2d
fact-movement-noncooperation = refus de coopérer
    .question = Les gens refusent-ils déjà de coopérer : grèves, boycotts, frais impayés ?
    .because = Refuser de coopérer vous donne une force qui n’a pas besoin de foule.
    .hint = Pas seulement des marches et des paroles : les gens cessent de faire ce dont l’autre partie a besoin.
    .says-yes = vous avez recours aux grèves, aux boycotts ou aux refus
    .says-no = pas encore de grèves ni de boycotts

# of-63a3200a
fact-movement-decision_ahead = une décision à venir
    .question = Y a-t-il bientôt un vote ou une décision de justice qui compte pour ce que vous demandez ?
    .because = Rien de ce que vous prévoyez ne doit empêcher les gens d’aller voter ou d’aller au tribunal.
    .says-yes = un vote ou une décision de justice approche
    .says-no = aucun vote ni aucune décision de justice n’approche

# of-4e485849
fact-turnout-size = participation
    .question = Combien de personnes participent ?
    .because = Plus il y a de monde, plus vous pesez quand vous négociez.
    .hint = Comptez toutes les formes : marches, grèves, boycotts, rester chez soi. Sur un lieu de travail, dans une école ou un immeuble, « en masse », c’est la plupart des personnes concernées.
    .guidance = Il n’y a pas de chiffre, car les pays diffèrent. Demandez-vous : la vie publique change-t-elle ?
    .choice-small = Nos propres membres et nos proches
    .says-small = peu de gens participent
    .choice-sizeable = Beaucoup de gens au-delà de notre cercle
    .says-sizeable = beaucoup de gens participent
    .choice-mass = Tant de gens que la vie publique change, ou la plupart des personnes concernées
    .says-mass = les gens participent en masse

# of-ab4c1562
fact-turnout-trend = évolution de la participation
    .question = Vient-il plus ou moins de gens qu’il y a un mois ?
    .because = Là où moins de gens viennent, il faut d’abord les faire revenir.
    .choice-falling = Moins
    .says-falling = moins de gens viennent
    .choice-steady = À peu près autant
    .says-steady = autant de gens viennent
    .choice-rising = Plus
    .says-rising = plus de gens viennent

# of-15671f55
fact-turnout-breadth = qui participe
    .question = Qui participe ?
    .because = Souvent, une seule communauté ne suffit pas.
    .hint = Une communauté peut être un peuple, une religion, une ville, un métier, une génération.
    .choice-one_community = Surtout une seule communauté
    .says-one_community = surtout une seule communauté participe
    .choice-several = Plusieurs communautés
    .says-several = plusieurs communautés participent
    .choice-cross_section = Des gens de presque toute la société
    .says-cross_section = toute la société participe

# of-d64d1b25
fact-turnout-repeatable = pouvoir mobiliser de nouveau
    .question = Pourriez-vous mobiliser de nouveau les gens quand il le faudra ?
    .because = Le nombre ne vous donne du poids que si vous pouvez mobiliser de nouveau.
    .hint = Pensez au mois prochain, après un revers.
    .says-yes = vous pouvez mobiliser de nouveau les gens
    .says-no = vous ne pouvez pas mobiliser de nouveau les gens

# of-7201407f
fact-negotiation-wish = la volonté de négocier
    .question = Votre mouvement veut-il négocier maintenant ?
    .because = Qui veut négocier a d’abord besoin d’autres choses que qui ne le veut pas.
    .hint = On peut négocier sur tout, d’une simple rencontre à un accord complet.
    .guidance = « Nous sommes partagés » veut dire que beaucoup le veulent et que beaucoup ne le veulent pas.
    .choice-not_wanted = Non, pas maintenant
    .says-not_wanted = vous ne voulez pas négocier maintenant
    .choice-divided = Nous sommes partagés
    .says-divided = vos avis sont partagés sur la négociation
    .choice-wanted = Oui
    .says-wanted = vous voulez négocier

# of-74221d2b
fact-negotiation-status = où en sont les négociations
    .question = Où en sont les négociations entre vous et l’autre partie ?
    .because = Plus les négociations sont proches, plus certaines choses pressent.
    .hint = Les négociations que d’autres mènent ne comptent pas ici.
    .choice-none = Il n’y en a pas
    .says-none = pas de négociations
    .choice-offered = On nous en propose
    .says-offered = on vous propose de négocier
    .choice-scheduled = Une date est fixée
    .says-scheduled = une date de négociation est fixée
    .choice-underway = Elles sont en cours
    .says-underway = les négociations sont en cours
    .choice-broken_off = Elles sont rompues
    .says-broken_off = les négociations sont rompues

# of-78825103
fact-negotiation-others_speak = d’autres qui parlent pour vous
    .question = Quelqu’un que vous n’avez pas choisi négocie-t-il sur vos revendications ?
    .because = Quelqu’un d’autre pourrait céder ce qui est à vous.
    .hint = Par exemple des partis, des notables, des gens choisis par l’autre partie, ou des membres de chez vous qui ont accepté quelque chose sans demander.
    .says-yes = des gens que vous n’avez pas choisis négocient sur vos revendications
    .says-no = personne d’autre ne négocie pour vous

# of-d19a64c8
fact-negotiation-partial_offer = une offre pour certains seulement
    .question = Y a-t-il une offre qui ne satisfait que certains de vos groupes ?
    .because = Une offre faite à une partie d’entre vous peut diviser tout le mouvement.
    .says-yes = une offre ne satisfait que certains groupes
    .says-no = pas d’offre pour certains groupes seulement

# of-e27a08e8
fact-negotiation-consequences = ce que coûterait à l’autre partie de quitter la table
    .question = Qu’est-ce que cela coûterait à l’autre partie de quitter la table ?
    .because = Qui peut partir sans rien perdre a peu de raisons de rester.
    .hint = Plus de gens mobilisés, des grèves, des voix perdues, des clients perdus, des amis perdus à l’étranger.
    .choice-none = Pas grand-chose
    .says-none = quitter la table ne coûte rien à l’autre partie
    .choice-some = Quelque chose de supportable
    .says-some = quitter la table lui coûte peu
    .choice-serious = Quelque chose qui lui fait peur
    .says-serious = quitter la table lui coûterait cher

# of-72a2febc
fact-negotiation-no_deal_plan = un plan en cas d’absence d’accord
    .question = Savez-vous ce que vous ferez s’il n’y a pas d’accord ?
    .because = Qui sait quoi faire sans accord n’est pas obligé d’en signer un mauvais.
    .hint = En formation, on parle de MESORE (BATNA en anglais) : le mieux que vous puissiez faire sans accord.
    .says-yes = vous avez un plan en cas d’absence d’accord
    .says-no = vous n’avez pas de plan en cas d’absence d’accord

# of-20528f11
fact-negotiation-stalemate = une impasse qui fait mal aux deux
    .question = Est-ce bloqué, et cela fait-il mal aux deux parties ?
    .because = Une négociation aboutit à quelque chose quand continuer fait mal aux deux parties.
    .hint = À votre avis : aucune des deux ne peut gagner bientôt, et toutes deux perdent à continuer.
    .says-yes = les deux parties sont bloquées et en souffrent
    .says-no = pas d’impasse qui fait mal aux deux

# of-c298beb8
fact-negotiation-way_out = une issue que les deux voient
    .question = Les deux parties peuvent-elles voir une issue ?
    .because = Une négociation aboutit à quelque chose quand les deux parties voient une issue.
    .hint = À votre avis.
    .says-yes = les deux parties peuvent voir une issue
    .says-no = pas d’issue que les deux voient

# of-3a0fd997
fact-negotiation-partly_won = ce qui est déjà gagné
    .question = L’autre partie a-t-elle déjà cédé sur quelque chose ?
    .because = Ce qui est gagné, il faut dire que c’est votre œuvre, et le garder.
    .hint = Par exemple une loi retirée, une hausse de loyer annulée, une unité dissoute, un ministre parti.
    .says-yes = quelque chose est déjà gagné
    .says-no = rien n’est encore gagné

# of-f75c2e2d
fact-coalition-organizations = organisations membres
    .question = Combien d’organisations font partie de votre coalition ?
    .because = Les organisations partenaires amènent du monde.
    .hint = La vôtre compte. Sans coalition : 1, ou 0 s’il n’y a pas d’organisation.

# of-6c474b0c
fact-coalition-communities = communautés de la coalition
    .question = De combien de communautés différentes viennent-elles ?
    .because = Un mouvement de plusieurs communautés est plus difficile à écarter.
    .hint = Une communauté peut être un peuple, une religion, une ville, un métier, une génération.

# of-fe939959
fact-coalition-cohesion = l’entente entre les groupes
    .question = Comment les groupes s’entendent-ils entre eux ?
    .because = Des groupes qui se disputent peuvent être montés les uns contre les autres.
    .choice-fragmented = Certains sont ouvertement rivaux
    .says-fragmented = certains groupes sont ouvertement rivaux
    .choice-strained = Ils se disputent, mais travaillent encore ensemble
    .says-strained = les groupes se disputent, mais travaillent ensemble
    .choice-united = Pas de dispute ouverte
    .says-united = pas de dispute ouverte

# of-056f4abf
fact-coalition-shared_demands = une seule liste de revendications
    .question = Tous les groupes sont-ils d’accord sur une seule liste de revendications ?
    .because = Sans une seule liste, personne ne sait ce que vous accepteriez.
    .says-yes = vous êtes d’accord sur une seule liste de revendications
    .says-no = vous n’avez pas de liste de revendications commune

# of-5c138d27
fact-coalition-mandate = le mandat
    .question = Avez-vous décidé ensemble qui peut parler pour tout le mouvement, jusqu’où, et ce qu’il faut d’abord soumettre aux groupes ?
    .because = À la table, quelqu’un doit parler pour tout le mouvement, et il faut vous accorder sur qui.
    .hint = Un mandat est le droit de parler pour d’autres, avec des limites.
    .choice-none = Non, rien n’est convenu
    .says-none = personne n’a de mandat
    .choice-disputed = Certains groupes le contestent
    .says-disputed = le mandat est contesté
    .choice-agreed = Oui, c’est convenu
    .says-agreed = le mandat est convenu

# of-eb99fd6a
fact-coalition-team = une équipe de négociation
    .question = Une équipe de négociation est-elle choisie ?
    .because = Une équipe choisie tard est choisie dans la hâte, ou par d’autres.
    .hint = Pas de noms ici : seulement s’il y en a une.
    .says-yes = une équipe est choisie
    .says-no = aucune équipe n’est choisie

# of-921de0a8
fact-coalition-decision_rule = comment la coalition décide
    .question = La coalition a-t-elle convenu d’une façon de décider ?
    .because = Là où personne ne sait comment on décide, chaque décision est une dispute.
    .hint = Par exemple par vote, ou seulement quand personne n’est fortement contre.
    .says-yes = la façon de décider est convenue
    .says-no = la façon de décider n’est pas convenue

# of-ab7695e2
fact-coalition-can_commit = si les groupes tiendraient un accord
    .question = Si l’équipe signait ce soir, les groupes qui amènent le plus de monde s’y tiendraient-ils ?
    .because = Un accord que vos propres groupes ne tiennent pas n’est pas un accord.
    .says-yes = les groupes qui amènent le plus de monde tiendraient un accord
    .says-no = les groupes qui amènent le plus de monde ne tiendraient pas un accord

# of-86b0b0fb
fact-coalition-ratification = approbation par la base
    .question = Les vôtres approuvent-ils un accord avant qu’il vous engage ?
    .because = Un accord tient mieux quand les vôtres l’ont approuvé.
    .says-yes = les vôtres approuvent un accord avant qu’il vous engage
    .says-no = les vôtres n’approuvent pas l’accord avant qu’il vous engage

# of-bd5d825b
fact-coalition-written_agreement = une entente interne écrite
    .question = Les groupes ont-ils mis par écrit ce qu’ils ont décidé entre eux ?
    .because = On se dispute moins sur ce qui est écrit.
    .says-yes = les groupes ont une entente interne écrite
    .says-no = pas d’entente interne écrite

# of-a2dc9c3a
fact-coalition-inclusive = une voix pour celles et ceux qui portent le mouvement
    .question = Celles et ceux qui portent le mouvement ont-ils une voix dans ses décisions ?
    .because = Qui porte le mouvement sans avoir son mot à dire peut le quitter.
    .hint = Femmes, jeunes, régions, minorités : celles et ceux qui amènent du monde.
    .says-yes = celles et ceux qui portent le mouvement ont une voix
    .says-no = une partie de celles et ceux qui portent le mouvement n’a pas de voix

# of-e4ab35bd
fact-context-repression = répression
    .question = Que risquent les gens qui participent ?
    .because = Ce que les gens risquent décide de ce qu’on peut leur demander.
    .choice-none = Pas grand-chose
    .says-none = pas de répression
    .choice-mild = Des amendes, du harcèlement
    .says-mild = des amendes et du harcèlement
    .choice-moderate = L’arrestation, ou perdre son travail, son logement ou ses études
    .says-moderate = arrestations, ou perte du travail ou du logement
    .choice-severe = La mort, la torture, la disparition, de longues années de prison
    .says-severe = la répression est grave

# of-c37aab41
fact-allies_complete = la liste des alliés
    .question = Est-ce que ce sont tous les groupes qui comptent ?
    .because = Qui manque dans la liste manque dans les conseils.
    .hint = Les alliés naturels partagent votre cause ; les alliés stratégiques font tenir le pouvoir. Tant que vous ne dites pas oui, il peut y en avoir d’autres.
    .says-yes = tous les groupes qui comptent sont dans la liste
    .says-no = d’autres groupes comptent que ceux de la liste

# of-f3a3d3b3
fact-case = le nom du cas
    .question = Comment appeler ce cas ?
    .because = Ce nom figure en tête de votre page, pour que vous ne confondiez pas vos pages.
    .hint = Un titre ou un nom de code. Il ne change rien aux conseils.

# of-86096ace
fact-as_of = le moment décrit
    .question = Quel moment vos réponses décrivent-elles ?
    .because = Cela figure en tête de votre page. Ce qui est vrai aujourd’hui ne le sera peut-être plus dans un mois.
    .hint = Une année, une année et un mois, ou une date : 2019, 2019-09, 2019-09-15.

# of-d430b059
fact-ally-name = nom
    .question = Comment appelez-vous ce groupe ?
    .because = Les conseils doivent bien donner un nom à ce groupe.
    .hint = Un groupe, une fonction ou une institution, ou un nom de code. Jamais une personne.

# of-1a04f278
fact-ally-pillar = type de groupe
    .question = De quel type de groupe s’agit-il ?
    .because = Ce que fait un groupe montre ce qu’il pourrait cesser de faire, et ce que risquent ses membres.
    .hint = En formation, on les appelle les piliers qui font tenir le pouvoir.
    .choice-police = Police, gendarmerie
    .says-police = police
    .choice-military = Armée et autres forces armées de l’État
    .says-military = armée
    .choice-courts = Juges et tribunaux
    .says-courts = justice
    .choice-civil_service = Personnes qui travaillent pour l’État
    .says-civil_service = fonction publique
    .choice-local_government = Mairies, conseils municipaux et régionaux
    .says-local_government = élus locaux
    .choice-party = Un parti politique ou ses membres au parlement
    .says-party = un parti
    .choice-business = Entreprises, commerces, milieux d’affaires
    .says-business = entreprises et commerce
    .choice-labour = Travailleurs, travailleuses et syndicats
    .says-labour = travail et syndicats
    .choice-media = Journaux, radio, télévision, médias en ligne
    .says-media = médias
    .choice-faith = Églises, mosquées, temples et autres groupes religieux
    .says-faith = religion
    .choice-education = Élèves, étudiants, parents, personnel enseignant, écoles, universités
    .says-education = enseignement
    .choice-health = Personnel soignant, médecins, hôpitaux
    .says-health = santé
    .choice-lawyers = Avocates, avocats et leurs associations
    .says-lawyers = métiers du droit
    .choice-civil_society = Autres organisations citoyennes, comme les associations de locataires
    .says-civil_society = société civile
    .choice-international = Gouvernements et organisations à l’étranger
    .says-international = international
    .choice-other = Autre chose
    .says-other = un autre type de groupe

# of-d9f4e2b1
fact-ally-support = soutien à votre cause
    .question = Où se situe ce groupe aujourd’hui par rapport à votre cause ?
    .because = On ne demande pas les mêmes choses à qui est de votre côté et à qui ne l’est pas.
    .hint = Jugez sur ce qu’il fait, pas sur ce qu’il dit.
    .guidance = Les cinq positions du spectre des alliés. Le but : avancer d’une position à la fois.
    .choice-active_opponent = Il agit contre nous
    .says-active_opponent = opposant actif
    .choice-passive_opponent = Il est contre nous, mais fait peu
    .says-passive_opponent = opposant passif
    .choice-neutral = Ni pour ni contre
    .says-neutral = neutre
    .choice-passive_ally = Il est d’accord avec nous, mais fait peu
    .says-passive_ally = allié passif
    .choice-active_ally = Il agit avec nous
    .says-active_ally = allié actif

# of-a50e238d
fact-ally-closeness = liens avec le pouvoir
    .question = Quels liens ce groupe a-t-il avec le pouvoir ?
    .because = Un groupe qui a de tels liens aide à faire tenir le pouvoir.
    .hint = Comme c’était avant tout revirement. Choisissez le plus fort qui soit vrai.
    .choice-none = Aucun lien
    .says-none = pas de lien avec le pouvoir
    .choice-some = Quelques liens
    .says-some = quelques liens avec le pouvoir
    .choice-close = Sa parole compte pour le pouvoir
    .says-close = liens étroits avec le pouvoir
    .choice-props_up = Sans ce groupe, le pouvoir ne tiendrait guère
    .says-props_up = fait tenir le pouvoir

# of-3b23862d
fact-ally-loyalty = loyauté envers le pouvoir
    .question = Quelle loyauté ce groupe montre-t-il en public envers le pouvoir ?
    .because = On touche plus vite un groupe qui hésite qu’un groupe qui tient bon.
    .hint = Seulement ce qui est public. N’écrivez rien de ce qui a été dit en privé.
    .choice-loyal = Loyal
    .says-loyal = loyal
    .choice-wavering = Il hésite en public
    .says-wavering = hésite en public
    .choice-came_away = Il s’est détaché en public
    .says-came_away = s’est détaché

# of-107ad2c1
fact-ally-reach = portée
    .question = Combien de personnes ce groupe peut-il amener ?
    .because = Certains groupes amènent énormément de monde, d’autres peu.
    .choice-low = Peu
    .says-low = amène peu de monde
    .choice-medium = Pas mal
    .says-medium = amène pas mal de monde
    .choice-high = Énormément
    .says-high = amène énormément de monde

# of-c83150e9
fact-ally-mobilized = participation de ses membres
    .question = Ses membres participent-ils déjà ?
    .because = Des amis qui ne participent pas encore sont les plus faciles à mobiliser.
    .says-yes = participe
    .says-no = ne participe pas encore

# of-d2034134
fact-ally-in_coalition = appartenance
    .question = Fait-il partie de votre coalition ?
    .because = Qui participe devrait aussi avoir son mot à dire.
    .says-yes = est dans la coalition
    .says-no = n’est pas dans la coalition

# of-909a5de3
fact-ally-liked = sympathie
    .question = Les vôtres aiment-ils travailler avec ce groupe ?
    .because = Parfois, un partenaire que les vôtres n’aiment pas fait pencher la balance.
    .says-yes = les vôtres aiment travailler avec lui
    .says-no = les vôtres ne l’aiment pas

# of-8a1fc6a7
fact-ally-shared_interest = un intérêt commun
    .question = Y a-t-il au moins une chose que ce groupe veut et que vous voulez aussi ?
    .because = Un seul intérêt commun suffit pour commencer.
    .hint = Un seul suffit. Vous n’avez pas besoin d’être d’accord sur le reste.
    .says-yes = au moins un intérêt commun
    .says-no = pas d’intérêt commun

# of-8bd67c70
fact-ally-uses_violence = violence
    .question = Emploie-t-il la violence à des fins politiques ?
    .because = La violence à côté de vous vous est reprochée, et met des gens en danger.
    .hint = Pour la police et l’armée : agissent-elles en dehors de la loi ?
    .says-yes = emploie la violence
    .says-no = n’emploie pas la violence

# of-e3cca2ca
fact-ally-contact_risk = le risque du contact
    .question = Quel risque y aurait-il, pour les personnes que vous approcheriez, à être en contact avec vous ?
    .because = Ce sont les personnes de ce groupe qui porteraient le risque de parler avec vous.
    .hint = Pour elles, pas pour vous. Demandez-vous ce qui est arrivé à d’autres.
    .choice-low = Faible : elles pourraient perdre peu de chose
    .says-low = le contact est peu risqué
    .choice-medium = Moyen : des ennuis, peut-être leur travail
    .says-medium = le contact comporte un vrai risque
    .choice-high = Élevé : la prison, la violence, ou pire
    .says-high = le contact est très risqué

# of-7015efb9
fact-allies = alliés
    .question = Quels groupes comptent : ceux qui partagent votre cause, et ceux qui font tenir l’autre partie ?
    .because = Un mouvement a besoin d’alliés, et certains groupes font tenir l’autre partie.
    .hint = Des groupes, des fonctions ou des institutions ; jamais des personnes. Les noms de code conviennent.

# of-73779d9d
fact-format = la forme du cas
    .question = Sous quelle forme ce cas est-il écrit ?
