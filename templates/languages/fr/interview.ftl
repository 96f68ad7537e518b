# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-9a4b67ba
unsaid-dont_know = Nous ne savons pas

# of-20bf7616
unsaid-rather_not_say = Nous préférons ne pas le dire

# of-db3214bb
section-allies = Les groupes qui comptent

# of-1dcc4838
section-case = Le titre de votre page

# of-05384df9
interview-other-groups = Quels autres groupes comptent ?

# of-1c839134
interview-list-none = Il n’y en a pas

# of-f588e8d1
interview-list-all = C’est tout : voilà les groupes qui comptent

# of-4b0e6c1f
interview-list-more = Il y en a peut-être d’autres, mais nous nous arrêtons là

# of-03bc2e83
interview-parked = (gardé ; ne change rien pour l’instant)

# of-064cd578
interview-why-we-ask = Pourquoi cette question : { $because }

# of-30f06788
interview-what-it-decides = Ce que cette question décide

# of-0a0a2296
interview-waits-posture = Votre conseil principal peut en dépendre : { $titles }.

# of-48b25991
interview-waits-rule = Ce conseil peut en dépendre : { $titles }.

# of-346b6143
interview-waits-words = Cela peut changer la façon de dire ceci : { $titles }.

# of-77219f18
interview-waits-readiness = C’est sur la liste de ce qui doit être prêt pour négocier : { $titles }.

# of-7522974e
interview-waits-heading = Cela figure en tête de votre page. Cela ne change pas les conseils.

# of-28b198e4
interview-waits-nothing = Pour l’instant, cela ne change rien.

# of-7e019591
interview-leads = Où mènerait chaque réponse à elle seule

# of-858386f9
interview-leads-fits = Alors, ceci convient : { $titles }.

# of-0b9b3dd0
interview-leads-does-not-fit = Alors, ceci ne convient pas : { $titles }.

# of-4a2b724b
interview-leads-headline = Votre conseil principal est alors « { $headline } ».

# of-288e10a1
interview-leads-headlines = { $n ->
        [one] Alors, { $n } conseil principal reste possible.
       *[other] Alors, { $n } conseils principaux restent possibles.
    }

# of-695d3ca4
interview-leads-nowhere = À elle seule, cette réponse ne décide de rien.

# of-89d0fbd9
interview-leads-none = Aucune réponse ne décide de rien à elle seule ; avec d’autres, si.

# of-58dae012
interview-numbers = de { $low } à { $high }

# of-1f222be3
interview-please-check = À vérifier : { $caution }

# of-739eb756
interview-stays = Vos conseils restent les mêmes.

# of-844c8282
interview-changes = Cela change vos conseils.

# of-9483e0c9
interview-headline-before = Conseil principal avant : { $headline }

# of-8d503a60
interview-headline-now = Conseil principal maintenant : { $headline }

# of-6210fb49
interview-new = Nouveau : { $title }

# of-3854307c
interview-gone = N’y est plus : { $title }

# of-e9ab0dc1
interview-moved = Désormais sous « { $part } » : { $title }

# of-fe5d1a6a
interview-title-for = { $title } ({ $groups })

# of-1fa7835a
interview-parked-now = Gardé, mais ne change rien pour l’instant : { $topics }.

# of-61745852
interview-could-be-person =
    .terminal = « { $name } » : si c’est une personne, retirez-la de la liste avec { $label }, et écrivez plutôt un groupe ou une fonction.
    .browser = « { $name } » : si c’est une personne, retirez-la plus bas, et écrivez plutôt un groupe ou une fonction.

# of-37cdfcb7
interview-could-be-several =
    .terminal = Un seul groupe : { $name }. S’il y en a plusieurs, retirez-le de la liste avec { $label }, et séparez les noms par un point-virgule (;).
    .browser = Un seul groupe : { $name }. S’il y en a plusieurs, retirez-le plus bas, et écrivez chacun sur sa propre ligne.

# of-4f7efe81
interview-settled-advice = Toutes les questions qui décident de vos conseils sont posées.
    .title = Toutes les questions qui décident de vos conseils sont posées

# of-eb673508
interview-settled-headline = Votre conseil principal est décidé : « { $headline } ».
    .title = Votre conseil principal est décidé : « { $headline } »

# of-e342bb88
interview-not-settled = Ce que vous savez ne suffit pas à décider du conseil principal.
    .title = Ce que vous savez ne suffit pas à décider du conseil principal

# of-5f96c50f
interview-open-headline = { $headline }.

# of-28147dde
interview-more-words = { $n ->
        [one] Il reste au plus { $n } question : elle précise la façon de dire les conseils et complète la liste de ce qui doit être prêt.
       *[other] Il reste au plus { $n } questions : elles précisent la façon de dire les conseils et complètent la liste de ce qui doit être prêt.
    }

# of-6bf2c590
interview-more-advice = { $n ->
        [one] Au plus { $n } question peut encore changer vos autres conseils.
       *[other] Au plus { $n } questions peuvent encore changer vos autres conseils.
    }

# of-ab7badf8
interview-more-advice-and-groups = { $n ->
        [one] Au plus { $n } question peut encore changer vos autres conseils, et jusqu’à { $each } pour chaque groupe que vous nommez.
       *[other] Au plus { $n } questions peuvent encore changer vos autres conseils, et jusqu’à { $each } pour chaque groupe que vous nommez.
    }

# of-9410e8c7
interview-go-on-advice = Préciser les conseils

# of-6f706ae6
interview-go-on-words = Continuer avec ces questions

# of-b1519541
interview-read-now = Lire les conseils maintenant

# of-2334b93a
interview-to-headline = D’abord : ce qui décide de votre conseil principal

# of-815e1234
interview-all-asked = Il n’y a plus de question

# of-8dd9ac72
interview-nothing-left = Il ne reste rien à demander.

# of-e115c291
interview-minutes = { $n ->
        [one] environ { $n } minute
       *[other] environ { $n } minutes
    }

# of-5626c47b
interview-length-headline = { $n ->
        [one] Au plus { $n } question jusqu’à votre conseil principal, souvent moins : { $minutes }.
       *[other] Au plus { $n } questions jusqu’à votre conseil principal, souvent moins : { $minutes }.
    }

# of-b7f945b7
interview-length = { $n ->
        [one] Au plus { $n } question.
       *[other] Au plus { $n } questions.
    }

# of-b9614fa0
interview-length-and-groups = { $n ->
        [one] Au plus { $n } question, et jusqu’à { $each } pour chaque groupe que vous nommez.
       *[other] Au plus { $n } questions, et jusqu’à { $each } pour chaque groupe que vous nommez.
    }

# of-c359396d
interview-length-in-all = En tout, au plus { $n }.

# of-e974bd1b
interview-length-in-all-and-groups = En tout, au plus { $n }, et jusqu’à { $each } pour chaque groupe que vous nommez.

# of-b4e47cfd
interview-stop-at-any-time = Vous pouvez arrêter à tout moment.

# of-581a00bf
interview-to-come-headline = au plus { $n } jusqu’à votre conseil principal

# of-69348c0e
interview-to-come = encore { $n } au plus

# of-2a7a00a6
interview-to-come-groups-apart = encore { $n } au plus, sans compter les groupes

# of-bb190cb9
interview-section = Partie { $number } sur { $of } : { $title }

# of-675432e7
interview-stays-here = Rien ne sort de cette machine.

# of-6146cd3c
interview-no-persons = Écrivez des groupes et des fonctions, jamais des personnes, et rien de ce qui a été dit en privé.

# of-a9949ddb
interview-row-pillar = Type de groupe

# of-4f365754
interview-row-support = Position envers votre cause

# of-4a28876e
interview-row-closeness = Liens avec le pouvoir

# of-238b7e9c
interview-wrong-open = Il faut ici une réponse ; « { $dont_know } » en est une aussi.

# of-b246756e
interview-wrong-unreadable = Ceci n’a pas pu être lu comme du texte. Écrivez-le de nouveau.

# of-150a3e4c
interview-wrong-word = Ce n’est aucune des réponses. Choisissez l’une d’elles.

# of-96435d06
interview-wrong-number = Il faut un nombre entier de 0 à { $most }, en chiffres.

# of-a5aad317
interview-wrong-blank = C’est vide ; écrivez quelque chose.

# of-53971345
interview-wrong-long = C’est plus long que { $most } caractères.

# of-00953953
interview-wrong-invisible = Il n’y a là aucun signe visible ; écrivez quelque chose.

# of-1bef73f4
interview-wrong-unseen = Il y a là un signe que personne ne voit ; effacez-le, ou écrivez le texte de nouveau.

# of-8456ae95
interview-wrong-moment = Il faut une année, une année et un mois, ou une date : 2019, 2019-09, 2019-09-15.

# of-39e54d10
interview-wrong-day = Ce jour n’existe dans aucun calendrier ; écrivez une année, une année et un mois, ou une date : 2019, 2019-09, 2019-09-15.

# of-a5212162
interview-wrong-same-name = Un autre groupe porte déjà ce nom ; donnez à chaque groupe un nom à lui.

# of-9d7236dc
interview-wrong-no-room = Il n’y a plus de place : ces pages prennent au plus { $most } groupes.

# of-8179e822
interview-wrong-none = Il y a des groupes sur la liste ; retirez-les d’abord.

# of-c11ccd5a
interview-wrong-otherwise = Cela ne convient pas ici. Merci de l’écrire autrement.

# of-717dec1d
interview-wrong-name = Nom { $number } : { $problem }

# of-b2d2811d
interview-problem-same-name = est le nom d’un autre groupe ; donnez à chaque groupe un nom à lui

# of-051196c3
interview-problem-no-name = est un nom, et il en faut un à chaque groupe ; un nom de code suffit

# of-5bfb8020
interview-problem-closing = doit être l’un de ces mots : { $values }

# of-212553d1
interview-problem-none = ne peut pas être none : il y a des groupes sur la liste ; retirez-les d’abord

# of-58e9b4dd
interview-problem-no-question = cette question n’existe pas

# of-778bbba3
interview-problem-no-question-but = cette question n’existe pas ; vouliez-vous dire { $near } ?

# of-62c2dc7c
interview-also-name = pour nommer un groupe, répondez plutôt à { $key }

# of-1a93c011
interview-words-of-every-kind = agissent association associations autre autres chose citoyenne citoyennes comme conseil conseils dans droits état étranger fonction force forces gens gouvernement gouvernements groupe groupes leurs ligne locaux membre membres métiers milieux organisation organisations personne personnel personnes politique politiques pour publique sociale société travaille travaillent type
