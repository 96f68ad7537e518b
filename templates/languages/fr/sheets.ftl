# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-438ef83a
sheet-questions = toutes les questions, et un tableau des groupes pour un mur

# of-45c914f9
sheet-agreement = l’entente interne entre les groupes

# of-600d8ad7
sheet-talks = la préparation des négociations

# of-964d890e
sheet-next-group = à quel groupe consacrer vos efforts ensuite, et par quel pas

# of-39c6840a
sheet-then-ask = Imprimez-la, répondez ensemble, puis : groundswell ask our-case.yaml

# of-3cbf60b0
sheet-then-together = Imprimez-la, remplissez-la ensemble, et gardez-la en lieu sûr.

# of-530178c2
sheet-skip = Aller aux questions

# of-a360bd86
sheet-skip-parts = Aller à ce qu’il y a à remplir

# of-e5406a2e
sheet-heading = Groundswell : les questions sur papier

# of-1529ba3a
sheet-about-together = Répondez ensemble, et cochez une case par question. Là où vous n’êtes pas d’accord, ou ne savez pas, cochez « Nous ne savons pas » : cela n’est jamais pris pour un non.

# of-cc4459b6
sheet-about-names = N’écrivez ni noms de personnes, ni numéros de téléphone, ni rien que quelqu’un vous a dit en privé. Des groupes et des fonctions suffisent. Gardez ces pages là où vous seuls pouvez les voir, et détruisez-les quand on n’en a plus besoin.

# of-70305f62
sheet-about-boxes = Certaines cases disent quelles questions vous pouvez sauter. En groupe, il faut environ une heure.

# of-d18cc8d3
sheet-then = Donnez ensuite les réponses à : groundswell ask. Cela ne travaille que sur cette machine.

# of-56f8feab
sheet-we-do-not-know = Nous ne savons pas

# of-9cee8b4a
sheet-rather-not-say = Nous préférons ne pas le dire

# of-7b9d07ec
sheet-number = Nombre :

# of-2a7bd807
sheet-for-trainers = Pour les formatrices et formateurs : { $text }

# of-ebda25a3
sheet-notes = Notes
    .space = Place pour des notes

# of-ce94bced
sheet-last-question = La dernière question

# of-84d414a0
sheet-stop-here = → arrêtez-vous ici ; les autres questions ne sont pas nécessaires

# of-63e1e5a9
sheet-leave-out = → sautez { $numbers }

# of-4f2d8d8b
sheet-from-to = { $first } à { $last }

# of-282c944a
sheet-grid-all = Groupes, page 1 : tous ceux qui comptent
    .about = Ceux qui partagent votre cause, et ceux qui font tenir l’autre partie. Des groupes, des fonctions ou des institutions ; les noms de code conviennent.

# of-abf696fc
sheet-grid-close = Groupes, page 2 : ceux qui sont proches du pouvoir
    .about = Pour chaque groupe que les dirigeants écoutent, ou sans lequel ils ne tiendraient guère.

# of-4af3dc4e
sheet-grid-others = Groupes, page 3 : tous les autres
    .about = Pour chaque groupe qui n’est pas proche du pouvoir.

# of-6523b898
sheet-asked = { $topic } : { $question }

# of-39e73379
sheet-write-letters = { $asked } Écrivez : { $letters }

# of-3abe703e
sheet-letter = { $letter } { $choice }

# of-d6245d91
sheet-letter-unknown = ? nous ne savons pas

# of-072e6479
sheet-letters-before = Les lettres sont celles du tableau précédent.

# of-885edb7a
sheet-yes = Oui

# of-05146834
sheet-no = Non

# of-495e5053
sheet-take-first = À prendre d’abord, dans cet ordre :

# of-64d1ee69
sheet-taken = { $topic } : { $letter } { $choice }

# of-6da5452f
sheet-means = { $word } : { $means }

# of-b7988a72
sheet-wall = Les groupes sur un mur : comment faire

# of-ac325b74
sheet-wall-takes = Il faut environ une heure, avec cinq à douze personnes. Il vous faut le tableau de la page suivante, des notes qui collent, et de gros feutres.

# of-4363f051
sheet-wall-print = Imprimez le tableau aussi grand que possible, ou copiez-le : dessinez cinq colonnes et quatre lignes sur un mur, un sol ou une grande feuille, chaque case large comme trois notes.

# of-d7804094
sheet-wall-room = Choisissez la pièce.
    .how = Personne de l’extérieur ne devrait voir le mur ni vous entendre. Convenez que ce qui se dit ici reste ici.

# of-a3766299
sheet-wall-write = Écrivez les groupes, un par note.
    .how = Chaque personne écrit seule pendant cinq minutes. Des groupes, des fonctions et des institutions, comme « cheminots » ou « juges » ; jamais une personne. Prenez des noms de code là où un nom pourrait nuire. Posez l’une sur l’autre les notes qui veulent dire la même chose.

# of-2d40a504
sheet-wall-across = Placez chaque note de gauche à droite.
    .how = Demandez : { $question } { $hint }

# of-a137b873
sheet-wall-up = Déplacez-la vers le haut ou vers le bas.
    .how = Demandez : { $question } { $hint }

# of-e54983c5
sheet-wall-open = Laissez ouvert ce qui est ouvert.
    .how = Si vous ne savez pas, ou n’êtes pas d’accord, mettez la note sur la bande sous le tableau. Ne devinez pas. Écrivez dessus ce que vous pourriez chercher dans ce qui est public.

# of-b0f23341
sheet-wall-talk = Prenez du recul et parlez.
    .how = Quelles cases sont vides ? Qui manque sur le mur ? Quel groupe pourrait avancer d’une colonne vers vous, et que lui faudrait-il pour cela ? Une colonne suffit.

# of-fbaa2704
sheet-wall-places = Reportez les places dans le tableau qui suit.
    .how = Continuez ensuite avec les autres colonnes, et avec les questions sur chaque groupe.

# of-4dffa280
sheet-wall-down = Décrochez le tableau.
    .how = Il montre qui est où, et cela peut nuire aux gens de ces groupes. Ne le photographiez que si vous pouvez garder la photo là où personne d’autre ne la trouve. Détruisez les notes.

# of-296b19ae
sheet-wall-read = Comment le lire

# of-c20c2814
sheet-wall-natural = Les deux colonnes de droite sont vos alliés naturels : ils sont d’accord avec vous. Ceux qui sont loin du pouvoir et ne participent pas encore sont les premiers à qui demander.

# of-22b161dc
sheet-wall-strategic = Les deux lignes du haut sont des alliés stratégiques : le pouvoir a besoin d’eux. Ce qui compte, c’est qu’ils cessent de faire tenir le pouvoir ; ils n’ont pas besoin de vous rejoindre.

# of-a0cdc599
sheet-wall-both = Un groupe peut être les deux. La façon d’approcher ceux qui sont proches du pouvoir est une question à part : le contact peut les mettre en danger. Rien sur le mur ne dit que vous devez le faire.

# of-2ddaaf76
sheet-chart = Où en est chaque groupe aujourd’hui

# of-0b86e607
sheet-chart-up = ↑ { $question }

# of-ae4a66e9
sheet-chart-across = { $question } →

# of-4f0bec69
sheet-chart-strip = Pas encore placés : nous ne savons pas, ou nous ne sommes pas d’accord

# of-337985bc
sheet-zone-both = naturels et stratégiques

# of-f89d082f
sheet-zone-natural = naturels

# of-17344875
sheet-zone-strategic = stratégiques

# of-9bc2fe6e
blank-case = Un fichier de cas pour Groundswell.

# of-0c5c10e0
blank-write = Écrivez après les deux-points ce que vous savez. Laissez le reste vide : ce qui est vide est inconnu, jamais « no ».

# of-eb77a3bc
blank-names = N’écrivez ni noms de personnes, ni paroles privées, ni numéros de téléphone. Des groupes et des fonctions suffisent.

# of-ab581ff9
blank-keep = Gardez ce fichier là où vous seuls pouvez le lire. Puis : groundswell advise THIS-FILE

# of-9185451a
blank-section = --- { $title } ---

# of-6ec3cbb2
blank-groups = Les groupes qui comptent, l’un après l’autre : ceux qui partagent votre cause, et ceux qui font tenir l’autre partie. Enlevez le # devant les lignes que vous employez, et répétez-les pour chaque groupe.

# of-9573f760
blank-yes_no = yes ou no

# of-7cd051fb
blank-number = un nombre entier, 0 ou plus

# of-3e189f59
sheet-agreement-title = Notre entente interne entre les groupes

# of-4ee9d590
sheet-agreement-for-the-groups = Pour les groupes d’une coalition, avant qu’ils ne parlent avec qui que ce soit d’autre. Il faut environ deux heures, avec deux personnes de chaque groupe.

# of-fb202fef
sheet-agreement-write-with-a = Écrivez au crayon. Chaque groupe porte ces mots devant les siens, les change, et dit oui ou non.

# of-48d06d6a
sheet-agreement-keep = Écrivez des groupes et des fonctions, jamais des noms de personnes. Gardez ce papier là où vous seuls pouvez le voir, et détruisez-le quand on n’en a plus besoin. Là où un papier pourrait mettre des gens en danger, convenez de vive voix, avec plusieurs personnes de chaque groupe.

# of-52128720
sheet-agreement-what-we-all = Ce que nous voulons ensemble

# of-34b5e970
sheet-agreement-one-short-list = Une seule liste, courte. Qu’est-ce que chaque groupe défendrait ?

# of-7ff82604
sheet-agreement-how-we-decide = Comment nous décidons

# of-4c2ab703
sheet-agreement-we-decide-in = Nous décidons de cette façon (un vote, ou seulement quand personne n’est fortement contre) :

# of-0e0d11b2
sheet-agreement-so-that-those = Pour que celles et ceux qui portent le mouvement aient une voix :

# of-c442a220
sheet-agreement-when-there-is = Quand il n’y a pas le temps de demander à tout le monde :

# of-c40cfd79
sheet-agreement-who-may-speak = Qui peut parler, et jusqu’où

# of-1cdc1892
sheet-agreement-about-what = Sur quoi

# of-9ee91f7a
sheet-agreement-who-may-speak-a = Qui peut parler (une fonction)

# of-df3cb85b
sheet-agreement-how-far-they = Jusqu’où

# of-ac64f57b
sheet-agreement-what-must-come = Ce qu’il faut d’abord soumettre aux groupes

# of-0d745337
sheet-agreement-before-a-deal = Avant qu’un accord nous engage, les nôtres l’approuvent de cette façon :

# of-24e70fd0
sheet-agreement-if-somebody-is = Si quelqu’un est invité seul, nous répondons :

# of-dfbf69b7
sheet-agreement-how-we-treat = Comment nous nous traitons

# of-f712c894
sheet-agreement-in-public-we = En public, nous parlons les uns des autres de cette façon :

# of-56be3a3e
sheet-agreement-when-we-quarrel = Quand nous nous disputons, ce groupe ou cette fonction aide, parce que tout le monde lui fait confiance :

# of-3f46ec1e
sheet-agreement-if-people-beside = Si des gens à côté de nous ne s’en tiennent pas à la non-violence, nous :

# of-f345520d
sheet-agreement-how-a-group = Comment un groupe peut partir

# of-33546883
sheet-agreement-it-tells-us = Il nous prévient de cette façon, et tant de temps avant :

# of-5de036c9
sheet-agreement-afterwards-it-keeps = Ensuite, il garde pour lui :

# of-a433994f
sheet-agreement-who-agrees = Qui est d’accord

# of-8d15e64f
sheet-agreement-groups-or-code = Des groupes, ou des noms de code. Un groupe dit oui quand les siens ont dit oui.

# of-d4f1bd1e
sheet-agreement-group = Groupe

# of-8cfc3ca2
sheet-agreement-what-it-promises = Ce qu’il promet de faire

# of-c5f9f8a8
sheet-agreement-it-said-yes = Il a dit oui le

# of-aded4f77
sheet-agreement-when-we-look = Quand nous y revenons

# of-177144d7
sheet-agreement-on-this-day = Ce jour-là, ou plus tôt s’il arrive ceci :

# of-3c30ee28
sheet-agreement-this-role-keeps = Cette fonction garde le papier, et le détruit quand :

# of-fa06bf88
sheet-talks-title = Préparer les négociations

# of-a1a1676a
sheet-talks-for-those-who = Pour celles et ceux qui seront à la table, et celles et ceux qui les y envoient. Il faut environ deux heures : d’abord chaque personne seule, puis ensemble. Reprenez-la avant chaque séance.

# of-b5fe4c7e
sheet-talks-what-you-do = Ce que vous ne savez pas de l’autre partie, cherchez-le dans ce qui est public. Là où vous ne faites que deviner, mettez un point d’interrogation.

# of-dc43c5db
sheet-talks-keep = Ce papier dit de quoi vous pourriez vous contenter. Si l’autre partie le trouve, il vous nuit. Écrivez des fonctions, jamais des noms de personnes. Ne l’emportez à aucune réunion, gardez-le là où vous seuls pouvez le voir, et détruisez-le après les négociations.

# of-3902dbc9
sheet-talks-how-far-you = Où vous en êtes

# of-11c49cef
sheet-talks-what-is-not = Ce qui n’est pas « oui » passe d’abord. L’entente entre les groupes a sa propre feuille.

# of-bf2f89ec
sheet-talks-what-it-is = De quoi il s’agit

# of-4693be4c
sheet-talks-the-talks-are = Les négociations portent sur :

# of-ee2d94bd
sheet-talks-we = Nous

# of-09c281ea
sheet-talks-the-other-side = L’autre partie

# of-ab544694
sheet-talks-who-sits-at = Qui est à la table (fonctions)

# of-9dd7ac82
sheet-talks-who-must-agree = Qui doit être d’accord avant que cela engage

# of-ba916679
sheet-talks-interests = Intérêts

# of-37e9f715
sheet-talks-ask-of-each = Demandez pour chaque revendication : à quoi sert-elle ? Des revendications qui se heurtent peuvent venir d’intérêts qui vont ensemble. Marquez ce que veulent les deux parties.

# of-626ce344
sheet-talks-what-is-asked = Ce qui est demandé

# of-28b58588
sheet-talks-what-that-is = À quoi cela sert

# of-7e93d6f7
sheet-talks-what-each-fears = Ce que chaque partie craint de perdre

# of-6c52f768
sheet-talks-options = Options

# of-e3b4e293
sheet-talks-ways-that-could = Des solutions qui pourraient servir les deux parties. Écrivez-en cinq avant d’en juger une.

# of-4d801dea
sheet-talks-a-way = Une solution

# of-57c63a24
sheet-talks-what-it-gives = Ce qu’elle nous donne

# of-7c6e3a79
sheet-talks-what-it-gives-them = Ce qu’elle donne en face

# of-c780ac40
sheet-talks-standards = Critères

# of-c69ad513
sheet-talks-by-what-would = D’après quoi quelqu’un de l’extérieur dirait-il que c’est juste ? Une loi, une promesse faite, ce que d’autres ont obtenu, une coutume.

# of-88c29ddc
sheet-talks-about-what = Sur quoi

# of-4a5f127f
sheet-talks-by-which-standard = D’après quel critère

# of-5367674e
sheet-talks-where-it-can = Où on peut le lire

# of-7b31a54c
sheet-talks-without-a-deal = Sans accord

# of-3e5b4fcd
sheet-talks-measure-every-offer = Mesurez chaque offre à ceci. Une offre qui est moins bonne n’est pas une raison de signer.

# of-904d51e0
sheet-talks-what-each-does = Ce que fait chaque partie le lendemain

# of-2d0f1616
sheet-talks-how-long-each = Combien de temps chaque partie peut tenir

# of-a3e7103a
sheet-talks-what-would-make = Ce qui rendrait cela meilleur pour nous

# of-28969aac
sheet-talks-what-could-be = Ce qui pourrait être promis

# of-0b529318
sheet-talks-promise-nothing-that = Ne promettez rien que les groupes n’ont pas accepté.

# of-d7a5f517
sheet-talks-what = Quoi

# of-46367c17
sheet-talks-by-which-side = Par quelle partie

# of-8223103c
sheet-talks-who-must-agree-first = Qui doit d’abord être d’accord

# of-aef08b7e
sheet-talks-how-all-can = À quoi tout le monde voit que c’est tenu

# of-b4b63f40
sheet-talks-we-stand-up = Nous nous levons et partons si :

# of-0f52c0a4
sheet-talks-in-the-room = À la table, et au-dehors

# of-214216a6
sheet-talks-who-a-role = Qui (une fonction)

# of-132234f8
sheet-talks-speaks = Parle

# of-40fbada1
sheet-talks-listens-and-writes = Écoute, et note ce qui est dit

# of-e6385dbc
sheet-talks-asks-for-a = Demande une pause

# of-23670179
sheet-talks-leads-outside-meanwhile = Dirige au-dehors pendant ce temps

# of-dd3803e1
sheet-talks-tells-the-groups = Informe les groupes après chaque séance

# of-7ae0319c
sheet-talks-the-team-comes = L’équipe va et vient de cette façon, et ce groupe ou ce bureau s’en porte garant :

# of-bc363187
sheet-talks-when-somebody-threatens = Quand quelqu’un nous menace ou nous surprend, nous demandons une pause avec ces mots :

# of-9a6566e7
sheet-talks-what-everybody-may = Ce que tout le monde peut savoir après une séance, et ce qui reste entre nous :

# of-d77369c0
sheet-next-group-title = Quel groupe ensuite

# of-0a5242d2
sheet-next-group-to-choose-the = Pour choisir le prochain groupe à qui consacrer vos efforts, et le seul pas qu’il pourrait faire. Il faut environ une heure, avec cinq à douze personnes.

# of-9d04d846
sheet-next-group-use-what-is = Servez-vous de ce qui est public, de rien que quelqu’un vous a dit en privé. Marquez d’un ? ce que vous ne savez pas.

# of-cd22f1de
sheet-next-group-keep = Ce papier dit qui est où, et cela peut nuire aux gens de ces groupes. Écrivez des groupes, des fonctions et des institutions, ou des noms de code, jamais des personnes. Gardez-le là où vous seuls pouvez le voir, et détruisez-le quand on n’en a plus besoin.

# of-7325d63e
sheet-next-group-the-groups = Les groupes

# of-8950f99d
sheet-next-group-those-who-share = Ceux qui partagent votre cause, et ceux qui font tenir l’autre partie. Écrivez une lettre dans chaque case.

# of-95b0e8fc
sheet-next-group-one-step = Un seul pas

# of-48a89e2f
sheet-next-group-write-each-group = Écrivez chaque groupe là où il en est aujourd’hui. Tracez ensuite une flèche vers la case où il pourrait être ensuite. Une seule case suffit. Personne ne doit faire tout le chemin.

# of-95983a73
sheet-next-group-the-choice = Le choix

# of-3a444371
sheet-next-group-nobody-can-work = Personne ne peut s’occuper de tous les groupes à la fois. Choisissez-en trois au plus, et commencez par un.

# of-242c4ca8
sheet-next-group-we-choose = Nous choisissons :

# of-5c5ed153
sheet-next-group-the-plan = Le plan

# of-9256e014
sheet-next-group-never-press-pay = Ne faites pression sur personne, ne payez personne, ne trompez personne, n’exposez personne, jamais. Là où le contact pourrait nuire aux gens d’un groupe, ne contactez personne : parlez en public.

# of-5c80d3de
sheet-next-group-the-first-group = Le premier groupe

# of-04b3645e
sheet-next-group-the-second = Le deuxième

# of-a7630d18
sheet-next-group-the-third = Le troisième

# of-6b4363a1
sheet-next-group-the-group-or = Le groupe, ou son nom de code

# of-b62e8b9e
sheet-next-group-what-it-could = Ce qu’il pourrait cesser de faire, ou faire

# of-965535ac
sheet-next-group-what-worries-it = Ce qui l’inquiète, pour autant que ce soit public

# of-d30f8447
sheet-next-group-what-it-would = Ce qu’il y gagnerait, pour ses propres raisons

# of-8bccdb34
sheet-next-group-what-its-people = Ce que risquent ses membres, et qui y veille

# of-38c92977
sheet-next-group-who-of-us = Qui d’entre nous le connaît le mieux (une fonction)

# of-5e5ae75a
sheet-next-group-the-first-step = Le premier pas, et pour quand

# of-ef493543
sheet-next-group-how-we-know = À quoi on verra qu’il a bougé
