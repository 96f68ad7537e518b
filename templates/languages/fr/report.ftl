# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-6dcabaf8
report-title = Conseils
    .of = Conseils : { $case }
    .at = Conseils, moment décrit : { $moment }
    .of-at = Conseils : { $case }, moment décrit : { $moment }

# of-8ea5f4d4
report-skip = Aller aux conseils

# of-135eaa1d
report-keep =
    .groups = Gardez cette page en lieu sûr : elle dit quelle est la position des groupes envers { $other_side }. { $hand_on }
    .plans = Gardez cette page en lieu sûr : elle dit ce que vous prévoyez, et où vous êtes faibles. { $hand_on }

# of-1383c70b
report-hand-on = Pour la transmettre, imprimez-la avec --share.

# of-23eca4d6
report-shared = Cette page est faite pour être transmise. Elle laisse de côté les noms, jusqu’où vous êtes d’accord entre vous, qui parle pour vous, ce que vous pourriez faire sans accord, et quels groupes sont loyaux, aimés ou en danger. Sont aussi laissés de côté les groupes qui sont, ou pourraient être, proches du pouvoir ou violents, ainsi que la police, l’armée et la justice : { $n ->
        [0] aucun ici
        [one] un groupe
       *[other] { $n } groupes
    }. Elle dit tout de même combien de personnes participent, où en sont les négociations, et quelle est la position d’autres groupes envers vous, par type. Lisez-la d’abord.

# of-4cf54174
report-closing = Ces conseils ne connaissent que ce que vous avez écrit, et ne peuvent pas voir le danger. Parlez-en avec les vôtres.

# of-8400a4fa
report-assumed-nonviolent = Nous avons supposé que votre mouvement a choisi d’agir sans violence. Si c’est faux, ces conseils ne valent pas.

# of-0e30ab63
report-please-check = À vérifier : { $warning }

# of-56f61dd4
report-first = D’abord
    .two = Deux choses à faire d’abord
    .three = Trois choses à faire d’abord

# of-d3170430
report-find-out = Cherchez à savoir : { $question }
    .of-groups = Cherchez à savoir : { $question } ({ $groups })

# of-46836435
report-decides = Cela décide de ceci : { $about }.

# of-75fb791d
report-we-add = Nous ajoutons :

# of-bf29c919
report-for = Pour :

# of-82e2c5b1
report-for-groups = { $for } { $groups }.

# of-c4e0ca59
report-steps-ours = { $label } ; étapes de nous

# of-4af18473
report-why = Pourquoi :
    .heading = Pourquoi

# of-b707a0a0
report-not-if = Pas si :
    .heading = Pas si

# of-6658f35f
report-not-settled = Pas encore sûr :
    .heading = Pas encore sûr

# of-c5e37368
report-perhaps = peut-être « { $title } » à la place. { $asked }

# of-b9c138f0
report-more-groups = Les groupes qui ne sont pas encore dans votre liste en décident.

# of-f656786c
report-which-groups = Quels groupes comptent ?

# of-dbd29a74
report-on-paper = Sur papier, à remplir ensemble :

# of-4298adb9
report-sheet = { $title } : { $command }

# of-afb63088
report-readiness = Si un jour vous voulez négocier : où en êtes-vous ?
    .near = Avant la table : où en êtes-vous ?

# of-71bfd35b
report-numbers-below = { $picture } : les numéros sont ceux de la liste ci-dessous

# of-c2f61333
report-same-as-list = La même chose en liste

# of-aadf541b
report-column-number = n°

# of-6b7a450f
report-column-check = point

# of-6e25ee41
report-column-answer = réponse

# of-e9067914
report-answer-yes = oui

# of-0bda77ed
report-answer-no = non

# of-b6e7607f
report-ready-yes = Oui :
    .heading = Oui

# of-8c57b54c
report-ready-no = Non :
    .heading = Non

# of-8b626fac
report-ready-unknown = On ne sait pas :
    .heading = On ne sait pas

# of-b680a5d7
report-allies = Vos alliés

# of-e7c45e7e
report-where-allies-stand = Où en sont vos alliés

# of-a8a1df44
report-off-map = Pas sur la carte, car on ne connaît pas le soutien ou les liens : { $groups }.

# of-32f2e08c
report-each-group = Chaque groupe, et que faire ensuite

# of-44a5e17b
report-column-group = groupe

# of-2719faed
report-column-stands = où il en est

# of-24b9f646
report-column-next = que faire ensuite

# of-3744a909
report-column-risk = qui porte le risque

# of-19d7c45e
report-natural = { $words } (naturel)

# of-fa89ad9e
report-strategic = { $words } (stratégique)

# of-fd482318
report-support-not-known = soutien inconnu

# of-e36b161f
report-closeness-not-known = liens inconnus

# of-b598666a
report-not-close = pas proche

# of-7d5a15e4
report-changes = Ce qui changerait ces conseils

# of-d2b507c4
report-one-different = Si un seul fait était différent

# of-5a600bfe
report-column-if = si …

# of-bc2c5430
report-label-if = si

# of-7cc59294
report-column-then = alors

# of-427b4906
report-headline-becomes = le conseil principal devient { $headlines }

# of-b733f9df
report-new-under = nouveau sous « { $section } » : { $titles }

# of-1fd0440c
report-find-out-first = À savoir d’abord :

# of-df613a5b
report-stood = D’autres qui en étaient là où vous en êtes

# of-b69543da
report-to-compare = Pour comparer, pas comme preuve.

# of-2bf6245e
report-they-did-next = Ce que ces mouvements ont fait ensuite : pour comparer, pas comme preuve.

# of-ba01fb09
report-trace = D’où cela vient

# of-f7f7f1f4
report-column-advice = conseil

# of-fb507c4b
report-column-said = parce que vous avez dit

# of-3c69bb17
report-column-source = source

# of-f548b28d
report-column-rests-on = repose sur

# of-6165c6a2
report-for-several = { $title } ({ $n ->
        [one] { $n } groupe
       *[other] { $n } groupes
    })

# of-5c335bd9
report-marks = Signes :

# of-89cb0d24
report-mark = { $mark } : « { $title } ».
    .at = { $mark } : « { $title } » ({ $url }).

# of-efe0fbad
report-mark-ours = { $mark } : ce que nous ajoutons.

# of-14583145
report-marks-allies = naturel : sympathise avec vous. stratégique : proche de qui décide, et aide à le faire tenir.

# of-aca347e8
report-frame = Conseils

# of-79f5ee98
report-page-of = page { $page } sur { $pages }
