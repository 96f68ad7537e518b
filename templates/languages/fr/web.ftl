# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-d709ccc1
web-title = { $title } – Groundswell

# of-019c7ae6
web-title-failed = Erreur : { $title } – Groundswell

# of-3d961217
web-skip = Aller au contenu

# of-13c297a7
web-leave = Partir tout de suite

# of-8ba1df9a
web-menu = Pages

# of-a368c39f
web-menu-questions = Questions

# of-5a919816
web-menu-groups = Groupes

# of-fd0dd240
web-menu-all = Tout sur une page

# of-42d5f878
web-menu-answers = Réponses

# of-d7abccb1
web-menu-advice = Conseils

# of-ca8d9c34
web-language = Langue

# of-d7c8331a
language-name = Français

# of-1a2c5857
web-in-memory = Vos réponses ne sont que dans la mémoire de ce programme.

# of-0801eb80
web-crosses-network = Elles passent en clair sur le réseau : ne vous en servez que sur un réseau auquel vous faites confiance.

# of-b9d188a2
web-leave-forgets = { $leave } les efface et montre une page vide.

# of-c556558d
web-error = Erreur :

# of-b180666b
web-name = Nom

# of-559b62ce
web-group = Groupe { $number }

# of-64091626
web-group-named = Groupe { $number } : { $group }

# of-2b3cb659
web-group-and-question = Groupe { $number } : { $question }

# of-f854b710
web-behind = { "" } : { $text }

# of-d829fc53
web-group-then-text = { $group }, { $text }

# of-c1ccee41
web-go-on = Continuer

# of-853b29c9
web-keep = Garder

# of-1f568476
web-keep-and-add = Garder et ajouter ces groupes

# of-e4197eb5
web-go-on-questions = Continuer les questions

# of-f3088471
web-change = Changer

# of-ee86f8c7
web-remove = Retirer

# of-3ee58b11
web-more = Voir plus

# of-d1955dab
web-back = Retour

# of-c6c06019
web-back-to-answers = Retour à vos réponses

# of-60930456
web-back-to-advice = Retour aux conseils

# of-0392e5ee
web-back-to-groups = Retour aux groupes

# of-c905e0cf
web-back-to-first = Retour à la première page

# of-c2d6f4e8
web-back-to-page = Retour à « { $page } »

# of-2c431735
web-to-first = Aller à la première page

# of-45628316
web-answers-link = Relire d’abord vos réponses

# of-33985ac4
web-read-advice = Lire les conseils

# of-688852f0
web-print = Imprimer cette page

# of-76e75366
web-sections = Parties

# of-17784d7a
web-your-answers = Vos réponses

# of-45de56d6
web-left-open = Vous pouvez laisser ouverte chaque question. Ce qui reste ouvert est inconnu, jamais un « non ».

# of-0ab2d68a
web-leave-open = Laissez ouvert ce que vous ne savez pas. Ce qui reste ouvert est inconnu, jamais un « non ».

# of-155ba33e
web-keep-to-yourself = Gardez cette page pour vous : elle contient ce que vous avez répondu.

# of-a490f719
web-headline-now = Votre conseil principal pour l’instant : { $headline }

# of-4e95082d
web-kept = Vos réponses sont gardées.

# of-8311e1b9
web-list-changed = Entre-temps, la liste des groupes a été changée sur une autre page. Ici, rien n’a été changé ; regardez-la encore une fois.

# of-e5156fc7
web-not-answered = (pas de réponse)

# of-c5879ec2
web-perhaps = Peut-être

# of-56ad24c5
web-all-kinds = Tous les types

# of-0528e493
web-names-of-groups = Leurs noms, un par ligne

# of-ffad5bc4
web-names-of-more-groups = D’autres groupes, un par ligne

# of-3fd64d5e
web-names-hint = Des groupes, des fonctions ou des institutions, jamais des personnes. Les noms de code conviennent.

# of-ffcc158a
web-names-to-add = Noms à ajouter

# of-3136a416
web-problem = Il y a un problème

# of-37932bc2
web-problem-rest = Ce qui est juste est gardé. Voici ce qu’il faut revoir :

# of-6b34e900
web-how-far = Où vous en êtes
    .told = { $n ->
            [one] { $n } réponse donnée ; { $to_come }.
           *[other] { $n } réponses données ; { $to_come }.
        }

# of-c6be684c
web-nothing-answered = Il n’y a aucune réponse ici.

# of-f45968fc
web-start = Commencer

# of-3324b433
web-start-heading = Des conseils pour les mouvements non violents, sur les coalitions, les alliés et la négociation

# of-e8152331
web-start-about = Vous répondez à des questions sur votre mouvement. Ensuite, vous lisez ce qu’il faut faire maintenant, ce qu’il faut faire après, ce qu’il vaut mieux ne pas faire pour l’instant, et pourquoi.

# of-9bcfd22b
web-start-memory = { $minutes ->
        [one] Vos réponses restent en mémoire jusqu’à ce que vous les effaciez, ou pendant { $minutes } minute après votre dernière page.
       *[other] Vos réponses restent en mémoire jusqu’à ce que vous les effaciez, ou pendant { $minutes } minutes après votre dernière page.
    }

# of-afc79018
web-start-save = Pour les retrouver plus tard, enregistrez le fichier de cas sur la page « { $page } ». Rien ne s’enregistre tout seul.

# of-0aa083e6
web-start-history = L’historique du navigateur montre que vous avez ouvert ces pages. Une fenêtre privée ne garde pas d’historique.

# of-346cce39
web-start-go-on = Continuer avec vos réponses

# of-be51d371
web-start-asked = Avant d’effacer les réponses qui sont ici maintenant, on vous demande encore une fois.

# of-e164142f
web-start-one = Une question par page

# of-b1adbbdb
web-start-all = Toutes les questions sur une page

# of-022ea367
web-start-before = Avant de commencer

# of-6065854a
web-start-example = Voir d’abord un exemple
    .about = À quoi ressemblent ces conseils pour de vrais mouvements.

# of-27670998
web-start-paper = Répondre d’abord sur papier
    .about = Des feuilles à imprimer et à remplir ensemble.

# of-03bb2e37
web-begin = Recommencer à zéro

# of-97fdd748
web-begin-sure = Recommencer à zéro ?

# of-c787603d
web-begin-forgets = { $n ->
        [one] Cela efface ce que vous avez répondu ici : { $n } réponse. Ensuite, on ne peut plus la retrouver. Pour ne rien perdre, { $save }.
       *[other] Cela efface ce que vous avez répondu ici : { $n } réponses. Ensuite, on ne peut plus les retrouver. Pour ne rien perdre, { $save }.
    }

# of-289ce009
web-begin-save = enregistrez d’abord

# of-f322c891
web-begin-forget = Les effacer et recommencer à zéro

# of-f6ec724c
web-begin-keep = Les garder et continuer

# of-20d9af2a
web-upload = Continuer avec un fichier de cas

# of-61267446
web-upload-replaces = Les réponses du fichier prennent la place de celles qui sont ici maintenant. Si vous voulez garder celles d’ici, { $save }.

# of-295542b0
web-upload-save = enregistrez-les d’abord

# of-bc61537e
web-upload-file = Votre fichier de cas

# of-36dcfe77
web-upload-go-on = Continuer avec ce fichier

# of-cefa9ebb
web-upload-rest = Continuer avec le reste

# of-153110fb
web-file-hint = Un fichier de réponses que vous avez enregistré sur la page « { $page } », ou que quelqu’un vous a donné.

# of-8186b1e4
web-file-unusable = Quelque chose dans ce fichier est inutilisable

# of-4809f45c
web-file-as-before = Vos réponses sont comme avant.

# of-80e85f35
web-file-line = Ligne { $line } : { $text }

# of-0dec6532
web-file-group = Groupe { $number }. { $text }

# of-bbff21c0
web-file-question = « { $question } » { $text }

# of-0f55d2fd
web-file-rest = { $n ->
        [one] Le reste peut servir : { $n } réponse.
       *[other] Le reste peut servir : { $n } réponses.
    }

# of-16dcecdd
web-file-none = Vous n’avez pas encore choisi de fichier. Choisissez-en un plus bas, puis appuyez de nouveau sur le bouton.

# of-f7254161
web-file-refused = { $title }. { $detail }

# of-74c2334f
web-file-empty = Il n’y a rien dans ce fichier.

# of-0d4fd45e
web-file-no-case = Ce n’est pas un fichier de réponses.

# of-30bce632
web-file-newer = Ce fichier a été écrit pour une version plus récente de Groundswell. Il faut cette version pour l’ouvrir.

# of-5d85ff8c
web-file-not-asked = Aucune question ne porte ce nom.

# of-aa711ba4
web-file-misspelt = Il s’agit peut-être de « { $question } » : son nom est mal écrit dans le fichier.

# of-65a020b4
web-file-misplaced = « { $question } » n’est pas à sa place dans le fichier.

# of-4a8b8636
web-file-unreadable = Cette partie ne peut pas être lue.

# of-ec09c09f
web-file-no-name = Ce groupe n’a pas de nom qui puisse servir.

# of-74b51fb3
web-file-same-name = Un autre groupe porte ce nom.

# of-4bd12700
web-file-too-many = Il y a trop de groupes.

# of-225aae27
web-file-answer = La réponse dans le fichier est { $answer }.

# of-3421ed47
web-file-answers = Les réponses possibles sont : { $answers }.

# of-47d37473
web-file-no-answer = { $value } n’est aucune des réponses.

# of-f28041d7
web-file-none-of-them = Ce n’est aucune des réponses.

# of-7d45e886
web-file-nearest = La plus proche est { $answer }.

# of-d25bf239
web-question-so-far = Votre réponse jusqu’ici : { $answer }

# of-9deeaad1
web-question-advice = Les conseils jusqu’ici

# of-eb2c2583
web-question-read = Lire tous les conseils

# of-207fa36d
web-groups = Les groupes qui comptent

# of-8cf19f3a
web-groups-listed = Sur votre liste

# of-2640def6
web-groups-answered = { $n ->
        [one] ({ $n } réponse)
       *[other] ({ $n } réponses)
    }

# of-3f13699c
web-groups-add = Ajouter ces groupes

# of-bc39fcce
web-groups-go-on = Garder et continuer

# of-1d65fd99
web-groups-which = Quels groupes pourraient compter ?

# of-72311e61
web-groups-kinds = Le plus simple est de prendre les types l’un après l’autre : quels groupes de ce type partagent votre cause, et sans lesquels les gens au pouvoir ne tiendraient guère ?

# of-92b89791
web-groups-added = { $n ->
        [one] { $n } groupe ajouté à votre liste.
       *[other] { $n } groupes ajoutés à votre liste.
    }

# of-fbbe2719
web-group-idle = D’autres questions, qui ne vont guère à ce groupe ou qui ne changent rien pour l’instant

# of-40a44bee
web-group-removed = Le groupe n’est plus sur votre liste.

# of-6688e2a6
web-remove-title = Retirer le groupe { $number }

# of-99133e2b
web-remove-heading = Retirer { $group } de votre liste ?

# of-9e0097b6
web-remove-forgets = Ce que vous avez répondu sur ce groupe sera effacé.

# of-8258e9d9
web-remove-yes = Le retirer

# of-8ff02001
web-remove-no = Le garder

# of-43bf9ea6
web-all = Toutes les questions

# of-1a086de5
web-all-many = { $n ->
        [one] Vous avez nommé { $n } groupe. { $link }
       *[other] Vous avez nommé { $n } groupes. { $link }
    }

# of-c261e4c9
web-all-many-link = Chacun a sa propre page.

# of-086c3051
web-all-remove = Retirer ce groupe

# of-35049439
web-all-advice = Garder et lire les conseils

# of-9d60605a
web-answers-go-on = Continuer ici

# of-9f16d227
web-answers-save = Enregistrer vos réponses

# of-d247daac
web-end-look = { $answers }, ou { $save }.

# of-0c96b413
web-end-save = les enregistrer

# of-8ddcc7e5
web-advice = Conseils

# of-b6e5658b
web-advice-heading = Les conseils pour l’instant

# of-e1592fc6
web-advice-keep = Gardez cette page pour vous : elle dit ce que vous prévoyez, et où vous êtes faibles. Pour une page que l’on peut transmettre, voyez « { $save } ».

# of-cf412b70
web-advice-keep-groups = Gardez cette page pour vous : elle dit quelle est la position des groupes envers l’autre partie. Pour une page que l’on peut transmettre, voyez « { $save } ».

# of-06c022a3
web-advice-look = Regarder de plus près, et continuer

# of-4d6d63f8
web-advice-deciding = { $n ->
        [one] Au plus { $n } question peut encore changer ces conseils.
       *[other] Au plus { $n } questions peuvent encore changer ces conseils.
    }

# of-fc595a23
web-advice-deciding-and-groups = { $n ->
        [one] Au plus { $n } question peut encore changer ces conseils, et jusqu’à { $each } pour chaque groupe que vous nommez.
       *[other] Au plus { $n } questions peuvent encore changer ces conseils, et jusqu’à { $each } pour chaque groupe que vous nommez.
    }

# of-b4efd486
web-advice-words = { $n ->
        [one] Au plus { $n } question peut encore préciser la façon de les dire.
       *[other] Au plus { $n } questions peuvent encore préciser la façon de les dire.
    }

# of-f82fa60e
web-advice-answers = Relire vos réponses, ou en changer une

# of-f304ba0a
web-advice-save = Enregistrer les conseils, sur une page ou en entier, ou les transmettre

# of-728f1619
web-advice-why = Pourquoi ?

# of-58ec4e5f
web-hand-on = Pour la transmettre, choisissez « { $heading } » sur la page « { $page } ».

# of-671b0c42
web-on-paper = « { $sheet } », sur la page « { $page } »

# of-f75fb615
web-save = Enregistrer

# of-7cf3d0c2
web-save-where = Un fichier enregistré reste là où votre navigateur le met. Gardez-le là où vous seuls pouvez le lire.

# of-24af09c7
web-save-case = Le fichier de cas contient tout ce que vous avez répondu. Vous pouvez continuer avec lui ici un autre jour, ou le donner à quelqu’un qui vous aide.

# of-34f819f7
web-save-yaml = Fichier de cas à lire et à modifier

# of-13ed88d9
web-save-json = Fichier de cas pour des programmes

# of-d53b4aa8
web-save-the-advice = Les conseils

# of-ca6d933c
web-save-whole-advice = Tous les conseils

# of-28bc1c32
web-save-on-one-page = Sur une page

# of-3c30031a
web-save-two-weeks = Les deux prochaines semaines : une page où noter qui fait quoi, et pour quand

# of-b2def6b5
web-save-to-hand-on = À transmettre
    .about = Sans noms, et sans ce qui pourrait nuire à des gens. Lisez la page avant de la transmettre.

# of-4e006703
web-save-as = { $title }, format : { $format }

# of-2ea058b0
web-save-to-hand-on-as = À transmettre : { $title }, format : { $format }

# of-b159c284
web-save-paper = Des feuilles à imprimer et à remplir
    .about = { $link } : toutes les questions, un tableau des groupes pour un mur, une entente interne, la préparation des négociations, quel groupe ensuite.

# of-a360f67c
web-save-other = D’autres réponses
    .about = { $link } que vous avez enregistré plus tôt.

# of-8a8cec4c
web-paper = Sur papier

# of-5b834b02
web-paper-about = Des feuilles à imprimer, à remplir ensemble et à garder en lieu sûr. Elles ne contiennent aucune de vos réponses.

# of-a376abd2
web-paper-then = Donnez ensuite les réponses aux questions sur les pages de Groundswell.

# of-a3b916de
web-take = Emportez-le avec vous
    .about = Tout cela en un seul fichier : il s’ouvre sur un téléphone sans réseau. Il ne contient aucune de vos réponses.

# of-3631ec6b
web-closer = Regarder de plus près

# of-f2f7173a
web-closer-why = Pour chaque conseil : sur lesquelles de vos réponses il repose, ou quelles réponses il attend.

# of-b6fbd6dd
web-closer-what-if = Essayez-en une autre, et voyez ce que cela changerait. Rien n’est gardé sans que vous le vouliez.

# of-22bb91a8
web-closer-path = Les chemins qui demandent le moins de changements.

# of-f8db661a
web-closer-compare = Les vôtres, et celles d’un fichier que vous apportez : le même mouvement plus tard, ou vu par d’autres.

# of-6065b655
web-closer-examples = Quels conseils d’autres mouvements ont-ils reçus ?
    .about = De vrais mouvements, chacun à un moment précis. Vos propres réponses restent comme elles sont.

# of-086dd0f0
web-why = Pourquoi

# of-5c09fd2d
web-why-title = Pourquoi ces conseils

# of-d2f1d050
web-why-heading = Pourquoi ces conseils ?

# of-03ece82b
web-why-headline = Le conseil principal : { $headline }

# of-7b4fed8a
web-why-assumed = Rien n’a été dit de la non-violence : nous avons supposé que le mouvement a choisi d’agir sans violence.

# of-df7b85cb
web-why-advised = Ce qui est conseillé, et sur quoi cela repose

# of-71680190
web-why-open = Ce qui attend une réponse

# of-381c06dd
web-why-gives-way = Ce qui cède la place à d’autres conseils

# of-38ed16d1
web-why-silent = Ce qui n’est pas conseillé, et pourquoi

# of-3c7986c3
web-why-because = Parce que : { $reasons }.

# of-c2faccc3
web-why-gave-way = Cède la place à « { $title } ».

# of-75ace3ba
web-why-may-give-way = Peut céder la place à « { $title } ».

# of-0a07410a
web-why-for = Pour { $groups } : { $text }

# of-5c91c4c9
web-why-waits-for = Il faut savoir : { $questions }

# of-e7a2ecbd
web-why-waits-for-groups = Ce n’est pas encore décidé : cela dépend des groupes qui ne sont pas encore sur votre liste.

# of-3b5ee6b3
web-why-reason-assumed = { $reason } (supposé)

# of-0d531eb5
web-why-open-questions = Ce n’est pas encore décidé : il manque quelque chose. Ces questions en décident :

# of-01ab2d1e
web-why-rule-one = C’est conseillé. Une seule chose en décide :

# of-f7e7c805
web-why-rule-all = C’est conseillé. Ces choses ensemble en décident, et aucune n’est de trop :

# of-797c89f5
web-why-no-rule-one = Ce n’est pas conseillé. Une seule chose en décide :

# of-1e238a9e
web-why-no-rule-all = Ce n’est pas conseillé. Ces choses ensemble en décident, et aucune n’est de trop :

# of-fc309208
web-why-posture-one = C’est le conseil principal. Une seule chose en décide :

# of-37f415bb
web-why-posture-all = C’est le conseil principal. Ces choses ensemble en décident, et aucune n’est de trop :

# of-c9ed2d71
web-why-no-posture-one = Ce n’est pas le conseil principal. Une seule chose en décide :

# of-a5025d3d
web-why-no-posture-all = Ce n’est pas le conseil principal. Ces choses ensemble en décident, et aucune n’est de trop :

# of-bf1ede25
web-why-group = Pour { $group }

# of-6678a444
web-why-then-fires = Ce conseil apparaît si : { $answers }

# of-f354cea2
web-why-then-silent = Ce conseil disparaît si : { $answers }

# of-940507c5
web-why-then-open = Ce n’est toujours pas décidé si : { $answers }

# of-beca55d9
web-why-rival = Cède la place à « { $title } », qui convient mieux là où les deux sont conseillés.

# of-7689e897
web-why-rival-perhaps = Peut céder la place à « { $title } », qui convient mieux là où les deux sont conseillés.

# of-528ea16f
web-why-rival-because = Cet autre conseil est donné parce que :

# of-68362153
web-why-rival-depends = Cela dépend de :

# of-ad388923
web-why-how = Comment cela se décide

# of-cc3f98e8
web-why-yes = oui

# of-1d6aae22
web-why-no = non

# of-d07c7ab3
web-why-not-known = on ne sait pas

# of-9264c3c4
web-why-part = { $condition } ({ $said })

# of-f825eb74
web-why-part-answered = { $condition } (vous avez dit : { $said })

# of-072f4d58
web-why-no-groups = Cette question se pose pour chaque groupe, et il n’y a aucun groupe sur votre liste. { $link }

# of-be43e9c1
web-why-name-groups = Nommer des groupes

# of-68958cdb
web-why-links = { $all }, ou { $advice }.

# of-9f93a711
web-why-all = Voir le pourquoi de tous les conseils

# of-89c3dc81
web-why-back = revenir aux conseils

# of-4fc39066
web-what-if = Et si… ?

# of-6924cdd5
web-what-if-heading = Et si une réponse était différente ?

# of-de1dc1e7
web-what-if-about = Choisissez une question, essayez une autre réponse, et voyez ce que cela changerait. Vos réponses restent comme elles sont, sauf si vous choisissez de garder la nouvelle.

# of-064cb9bc
web-what-if-not-answered = pas de réponse

# of-5faf7998
web-what-if-open = Pas encore de réponse

# of-2f52d0b0
web-what-if-question = Et si c’était différent ? { $question }

# of-b04a07d6
web-what-if-supposed = Si votre réponse était « { $answer } »

# of-529c12c8
web-what-if-same = Vos conseils resteraient les mêmes.

# of-8ebedb96
web-what-if-headline-now = Conseil principal maintenant

# of-18a4f3d7
web-what-if-headline-then = Conseil principal dans ce cas

# of-7ad5d431
web-what-if-headline-same = Le conseil principal resterait : { $headline }

# of-6ecc56f4
web-what-if-came = Conseils qui apparaîtraient

# of-4a1cda52
web-what-if-went = Conseils qui disparaîtraient

# of-d5fe6929
web-what-if-moved = Conseils sous un autre titre

# of-dd5c6768
web-what-if-move = { $title } : non plus sous « { $first } », mais sous « { $second } »

# of-1772dc49
web-what-if-closed = Questions qui seraient réglées

# of-78b672f3
web-what-if-opened = Questions qui seraient nouvelles

# of-8161e1a8
web-what-if-answer = Pour l’instant, rien n’est gardé : votre réponse est « { $answer } ».

# of-5d38cbfe
web-what-if-no-answer = Pour l’instant, rien n’est gardé : votre réponse reste ouverte.

# of-d9702817
web-what-if-keep = Garder cette réponse

# of-1868634e
web-what-if-see = Voir ce qui changerait

# of-abf09b4b
web-what-if-other = Essayer une autre question

# of-5f74aaa6
web-what-if-kept = C’est gardé. Votre réponse est maintenant : { $answer }.

# of-edbfa956
web-path = Ce qui mènerait à un autre conseil principal

# of-3d607dda
web-path-heading = Qu’est-ce qui mènerait à un autre conseil principal ?

# of-9a110943
web-path-which = Auquel aimeriez-vous arriver ?

# of-e8c23d87
web-path-there = (vous y êtes)

# of-e14fb9a0
web-path-only = Ici ne change que ce qu’un mouvement peut changer par son propre travail. Les groupes restent comme ils sont.

# of-9883800b
web-path-one = Le chemin vers un autre conseil principal

# of-ed40db17
web-path-to = Le chemin vers « { $headline } »

# of-e0231746
web-path-already = C’est déjà votre conseil principal. Rien ne doit changer.

# of-a6bc301c
web-path-obstacle = { $topic } : vous avez dit « { $said } ». Il faudrait : { $needed }. Un mouvement ne peut pas changer cela par son seul travail.

# of-49e5bdeb
web-path-groups = Cela dépend des groupes de votre liste, auxquels on ne touche pas ici.

# of-413f8664
web-path-fewest = Ce qui y mènerait, en commençant par le moins d’étapes. Chaque chemin a été essayé sur vos réponses. C’est à vous de décider si vous voulez ces changements.

# of-d3557c72
web-path-change = Changez ceci : { $topic }, de « { $before } » à { $answers }. { $link }

# of-3a2bc61e
web-path-find-out = Cherchez à savoir, ou réglez : { $question } Cela y mène si : { $answers }. { $link }

# of-dc01a7de
web-path-cannot-change = Un mouvement ne peut pas changer cela par son seul travail.

# of-6bedf54c
web-path-what-if = Et si… ?

# of-329d319a
web-path-links = { $other }, ou { $back }.

# of-fa3aa885
web-path-other = Choisir un autre conseil principal

# of-8c950283
web-path-back = revenir

# of-86f683c3
web-compare = Comparer

# of-bbd6b881
web-compare-question = En quoi vos réponses diffèrent-elles d’autres réponses ?

# of-5ca33be4
web-compare-heading = Comparer vos réponses avec d’autres

# of-1229aafa
web-compare-about = Les vôtres, et celles d’un fichier que vous apportez : le même mouvement à un autre moment, ou vu par d’autres. Vos réponses restent comme elles sont.

# of-07cfe4d3
web-compare-file = L’autre fichier de cas

# of-8d5a6df5
web-compare-button = Comparer avec ce fichier

# of-548abc7d
web-compare-rest = Comparer avec le reste

# of-bebb4af9
web-compare-keep = Gardez cette page pour vous : elle contient ce que vous dites et ce que dit le fichier.

# of-fb92021b
web-compare-yours = Vous

# of-f01820a2
web-compare-the-file = Le fichier

# of-b2f882a2
web-compare-no-name = sans nom

# of-61bfb341
web-compare-side = { $name }. { $headline }

# of-a64c5090
web-compare-same-headline = Le conseil principal est le même.

# of-f1afc643
web-compare-facts = Là où les réponses diffèrent

# of-c1f1d6f1
web-compare-only-yours = Vous seuls le dites

# of-2b638dec
web-compare-only-file = Seul le fichier le dit

# of-63a490e9
web-compare-groups-yours = Groupes nommés seulement par vous

# of-cb9829b7
web-compare-groups-file = Groupes nommés seulement dans le fichier

# of-3c73fd4b
web-compare-went = Conseils seulement pour vous

# of-daa24fc7
web-compare-came = Conseils seulement pour le fichier

# of-12319bdc
web-compare-closed = Questions ouvertes seulement chez vous

# of-73a58df3
web-compare-opened = Questions ouvertes seulement dans le fichier

# of-0c7d28a7
web-compare-same = Les deux disent la même chose, et les conseils sont les mêmes.

# of-8dd5ad3d
web-compare-put-away = Enlever l’autre fichier

# of-21163c0a
web-compare-other = Comparer avec un autre fichier

# of-91c99d39
web-compare-advice = { $part } : { $title }

# of-f6d87b67
web-examples = Exemples

# of-4354d2ff
web-examples-about = De vrais mouvements, chacun à un moment précis, avec les conseils qu’il reçoit ici. De chacun, on ne sait que ce que disaient alors les sources nommées : beaucoup reste donc ouvert. Lisez-les pour voir comment répondre, pas comme des pages d’histoire.

# of-a45148bd
web-examples-none = Il n’y en a pas ici.

# of-082a6217
web-examples-own = Vos propres réponses restent comme elles sont. { $on }

# of-7ad809a3
web-examples-go-on = Continuer avec vos réponses

# of-88c50f79
web-example = Un exemple

# of-c158836c
web-example-heading = Un exemple : { $case }

# of-d2ad7d8b
web-example-own = Vos propres réponses restent comme elles sont. { $on } ou { $other }.

# of-23747186
web-example-other-inside = voir un autre exemple

# of-c5f82ad7
web-example-first = { $other } ou { $begin }.

# of-a82fba8d
web-example-other = Voir un autre exemple

# of-ca93ef93
web-example-begin = commencer avec vos propres réponses

# of-0ae207d0
web-example-sources = Sources : { $sources } (Là où il est écrit « sketch », ce sont nos propres notes sur le mouvement.)

# of-25e66d22
web-example-answers = Ce qui est répondu dans cet exemple

# of-2ee96b72
web-forget = Tout effacer

# of-25665bbe
web-forget-sure = Tout effacer ?

# of-3ba136be
web-forget-nothing = Il n’y a encore aucune réponse ici.

# of-0cc06fd2
web-forget-danger = En cas de danger, choisissez { $leave } en haut : ce bouton ne demande rien.

# of-c40194f8
web-forget-keep = Garder nos réponses

# of-aeb5c111
web-forgotten = Tout est effacé

# of-8ad30f39
web-forgotten-about = Groundswell ne garde plus aucune de vos réponses. Les fichiers que vous avez enregistrés sont encore là où vous les avez mis, et l’historique de votre navigateur montre que vous avez ouvert ces pages.

# of-b6192584
web-blank = Page vide

# of-32e7c796
web-blank-heading = Cette page est vide

# of-f7539dbd
web-refused-saved = Si vous avez enregistré un fichier de cas
    .about = Il contient toutes vos réponses jusqu’à ce moment-là. Choisissez-le ici et continuez.

# of-c533d96e
web-refused-not-saved = Si vous ne l’avez pas fait
    .about = On ne peut plus retrouver les réponses.

# of-1a11a70c
web-help = Aide

# of-bf7f2deb
web-help-answers = Ce que deviennent vos réponses

# of-8c8a69c6
web-help-memory = Elles sont dans la mémoire du programme qui montre cette page. Il n’écrit ni fichier ni journal, et n’appelle aucune autre machine.

# of-5b4fc9b8
web-help-forgotten = { $minutes ->
        [one] Elles sont effacées { $minutes } minute après votre dernière page, quand vous choisissez « { $forget } » ou « { $leave } », et quand le programme s’arrête.
       *[other] Elles sont effacées { $minutes } minutes après votre dernière page, quand vous choisissez « { $forget } » ou « { $leave } », et quand le programme s’arrête.
    }

# of-ddf661a2
web-help-cookie = Un cookie avec un nom tiré au hasard dit au programme quelles réponses sont les vôtres. Il ne contient rien d’autre.

# of-99536241
web-help-history = L’historique de votre navigateur garde les adresses et les titres de ces pages. On n’y trouve ni réponses ni noms. Une fenêtre privée ne garde pas d’historique.

# of-89fd02fa
web-help-leave = « { $leave } » efface tout et montre une page vide. Revenir ensuite en arrière ne montre aucune réponse.

# of-356f0d83
web-help-translation = Cette page demande à votre navigateur de ne pas proposer de traduction, car cela enverrait à une entreprise ce que vous avez écrit.

# of-3568eec4
web-help-around = Comment s’y retrouver

# of-6bb1dd97
web-help-unsaid = « { $dont_know } » et « { $rather_not_say } » sont des réponses. Ni l’une ni l’autre n’est jamais prise pour un « non ».

# of-91853f33
web-help-back = « { $back } », le bouton de retour du navigateur, recharger une page : rien de cela ne fait de mal.

# of-69d014fe
web-help-two-pages = Vous pouvez ouvrir deux pages à la fois. Ce que vous gardez sur l’une est sur l’autre quand vous la rechargez.

# of-41200605
web-help-looking = « { $answers } » montre tout ; vous pouvez y changer chaque réponse, et vous y revenez ensuite. « { $advice } » montre à tout moment où mènent vos réponses.

# of-895f1fef
web-help-closer = « { $closer } » dit pourquoi chaque conseil est donné, ce qui changerait si une réponse était différente, et ce qui mènerait à un autre conseil principal. Vous pouvez aussi y comparer vos réponses avec celles d’un autre fichier. Rien de cela ne change vos réponses, sauf si vous choisissez de garder quelque chose.

# of-1de70e73
web-help-forget = « { $forget } » demande une fois. « { $leave } » ne demande rien.

# of-87fe9773
web-help-keyboard = Tout se fait au clavier : Tab avance, les flèches choisissent, Entrée mène à la page suivante.

# of-62190cc5
web-help-programs = Pour les programmes
    .about = Les mêmes conseils pour d’autres programmes sont décrits à l’adresse { $link }.

# of-e70c5eba
web-together = Réunir de nombreux fichiers
    .about = Ce que beaucoup de gens ont répondu, ou un mouvement au fil du temps.

# of-d0dee5e5
web-together-about = Apportez les fichiers de cas de nombreuses personnes sur un même mouvement, et voyez où vous êtes d’accord et où vos avis diffèrent. Ou apportez les fichiers d’un mouvement à plusieurs moments, et voyez ce qui a changé.

# of-150759f9
web-together-nothing-kept = Les fichiers sont lus une fois, et la page s’affiche aussitôt. Il n’en reste rien ici. Les noms des fichiers ne s’affichent jamais.

# of-8d7bbb96
web-together-files = Les fichiers de cas

# of-1b816b90
web-together-hint = Choisissez-les tous à la fois ; ensemble, ils peuvent faire jusqu’à 1 Mo.

# of-a41b86ef
web-together-gather = Où sommes-nous d’accord, et où non ?

# of-2d2fa8d3
web-together-over-time = Qu’est-ce qui a changé avec le temps ?

# of-95dcc8fa
web-together-none = Choisissez d’abord un ou plusieurs fichiers de cas.

# of-2669dadc
web-together-left-out = Une partie n’a pas pu servir, et a été laissée de côté

# of-72457940
web-together-file = Fichier { $number } : { $text }

# of-18d6a485
web-together-other = D’autres fichiers
