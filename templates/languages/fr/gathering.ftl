# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-456126b6
gather-none = il n’y a aucun cas à réunir ; donnez les fichiers de cas de toutes les personnes qui ont répondu

# of-d9d2ed8f
gather-warn-counts = Tous les nombres sont donnés, comme vous l’avez demandé : là où une personne est seule, les autres peuvent trouver qui c’est. Ne faites pas circuler cette page.

# of-a834889f
gather-warn-names = Les groupes nommés par une seule personne sont donnés, comme vous l’avez demandé : les autres peuvent trouver qui les a nommés.

# of-c1b75c9b
gathering-title = Ce que vous voyez ensemble

# of-03b11603
gathering-skip = Aller à ce que vous voyez ensemble

# of-ba546870
gathering-answers = { $n ->
        [one] { $n } personne a répondu.
       *[other] { $n } personnes ont répondu.
    }

# of-846b3043
gathering-keep = Cette page ne dit pas qui a dit quoi. Elle dit pourtant où vous en êtes : gardez-la pour vous. Faites-la une seule fois, quand tout le monde a répondu. Refaite avec une personne de plus, elle montre ce que cette personne a changé.

# of-6a907285
gathering-few = Vous êtes moins de trois : chaque personne peut déduire ce que l’autre a dit.

# of-7e5bec3a
gathering-exact = Tous les nombres sont donnés ici, comme cela a été demandé. Là où une personne est seule, les autres peuvent trouver qui c’est. Ne faites pas circuler cette page.

# of-7dddf594
gathering-together = Voici le conseil pour ce sur quoi vous êtes d’accord. Là où vos avis diffèrent, rien n’est tenu pour connu.

# of-562c396f
gathering-sure = Ce qui vaut pour tout le groupe
    .about = Chaque personne recevrait ce conseil d’après ses propres réponses. Vous pouvez commencer par là, quoi que vous décidiez.
    .none = Rien ne vaut encore pour tout le groupe. Réglez d’abord ce qui se trouve sur cette page.

# of-d4af4d96
gathering-not-sure = Ce qui peut encore changer
    .about = Cela découle de ce sur quoi vous êtes d’accord, mais dans les réponses de certaines personnes autre chose prend sa place.

# of-a001f36e
gathering-differ = Là où vos avis diffèrent, et où cela compte
    .order = Réglez ceci de haut en bas. Aucun autre ordre ne mène à un seul conseil principal en moins de questions.
    .none = Vos avis ne diffèrent sur rien qui décide des conseils.

# of-e21f5806
gathering-differ-more = Ces différences décident de conseils, mais pas du conseil principal

# of-548616ab
gathering-no-matter = Vos avis diffèrent aussi sur ceci, mais rien n’en dépend pour l’instant

# of-3239a308
gathering-spread-about = Il n’y a pas de nombres ici, seulement des parts : la plupart (deux tiers ou plus), environ la moitié, peu ou personne (un tiers ou moins).

# of-1baa2c8f
gathering-spread-few = Moins de sept personnes ont répondu à certaines de ces questions. Pour celles-là, on ne dit pas combien ont donné chaque réponse.

# of-37d2b09b
gathering-part-most = la plupart

# of-969dfc60
gathering-part-half = environ la moitié

# of-80ebba9d
gathering-part-few = peu ou personne

# of-481ba415
gathering-not-answered = ne savait pas

# of-7725da90
gathering-camps = Ce qu’il faudrait pour chaque conseil principal
    .about = Plusieurs conseils principaux sont encore possibles. Pour chacun, quelque chose devrait être vrai.

# of-9165c036
gathering-camp-open = Encore ouvert
    .about = D’après les réponses de certaines personnes, le conseil principal reste ouvert.

# of-2f801ae8
gathering-camp-settled = C’est là que mène ce sur quoi vous êtes d’accord.

# of-f1ebad05
gathering-needs = Ceci devrait être vrai :

# of-c70a011f
gathering-nobody-said = { $fact } (personne ne savait)

# of-e6a3c754
gathering-camp-whole = { $headline } ({ $size })

# of-c79ab22d
gathering-groups = Les groupes que vous avez nommés

# of-0fc4050c
gathering-groups-all = Nommés par tout le monde :

# of-dfcb86f6
gathering-groups-some = Nommés par certaines personnes seulement :

# of-4714c512
gathering-group-number = { $name } (nommé par { $n } sur { $all })

# of-5b4f7447
gathering-groups-once = { $n ->
        [one] { $n } groupe a été nommé par une seule personne. On ne dit pas lequel, pour que personne n’apprenne qui l’a nommé.
       *[other] { $n } groupes ont été nommés chacun par une seule personne. On ne dit pas lesquels, pour que personne n’apprenne qui les a nommés.
    }

# of-164d5e4b
gathering-nobody = Ce que personne ne savait
    .about = Personne ne le savait, et les conseils en dépendent. Cherchez qui pourrait le savoir.

# of-6e4d0f72
gathering-nobody-more = { $n ->
        [one] et { $n } autre question
       *[other] et { $n } autres questions
    }

# of-6947abf8
gathering-agreed = Ce sur quoi vous êtes d’accord
    .about = Toutes les personnes qui le savaient ont dit la même chose.

# of-e58b3394
gathering-sheet = Pour qui anime la discussion
    .about = { $n ->
        [one] Une question, vingt minutes. Personne n’a à dire ce qu’il ou elle a répondu.
       *[other] { $n } questions, vingt minutes pour chacune. Personne n’a à dire ce qu’il ou elle a répondu.
    }

# of-c1b0ffbf
gathering-sheet-answers = Vos réponses :

# of-58dbff79
gathering-sheet-decides = Ce qui en dépend : { $about }.

# of-94f23db5
gathering-step-write = 5 minutes : chaque personne écrit sur un papier ce qu’elle a vu qui parle pour une réponse ou pour une autre. Pas de noms. Mélangez les papiers.

# of-68d7f59f
gathering-step-read = 10 minutes : lisez les papiers à voix haute, l’un après l’autre. Demandez : que verrions-nous si c’était autrement ?

# of-dffd63ce
gathering-step-settle = 5 minutes : dites sur quoi vous êtes d’accord maintenant. Sinon, dites qui cherche quoi, et pour quand.

# of-6bd7394e
gathering-line-agree = Nous sommes maintenant d’accord :

# of-7e30df88
gathering-line-find-out = À trouver, par qui, pour quand :

# of-fe184a39
gathering-closing = Cette page ne connaît que ce que vous avez écrit, et ne peut pas voir le danger. Que la plupart disent une chose ne la rend pas vraie.
