# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a3505344
dialogue-begins = Groundswell pose des questions sur votre mouvement, puis donne des conseils.

# of-3f552e72
dialogue-goes-on = { $n ->
        [one] Groundswell continue ses questions. Vous avez déjà répondu à { $n } question.
       *[other] Groundswell continue ses questions. Vous avez déjà répondu à { $n } questions.
    }

# of-2b35bc83
dialogue-how-to-answer = Répondez par un numéro ou par ses mots. k veut dire « { $dont_know } », x « { $rather_not_say } » ; ni l’un ni l’autre ne veut dire non. ? dit pourquoi cette question, q enregistre et quitte, h en montre plus.

# of-0a2ee253
dialogue-not-kept = Vous n’avez nommé aucun fichier : rien n’est enregistré. À la fin, vous pouvez encore choisir de le faire.

# of-a93c2479
dialogue-kept = Vos réponses sont enregistrées dans { $file } après chaque question ; seul votre compte sur cette machine peut le lire.

# of-86aef123
dialogue-comments = Les commentaires que vous avez écrits dans ce fichier ne sont pas gardés.

# of-7e9e6005
dialogue-move-why = ce que cette question décide
    .words = pourquoi

# of-0b33a5f2
dialogue-move-back = revenir à la question précédente
    .words = retour, revenir

# of-ab124896
dialogue-move-go = aller à une question ou à une partie
    .words = aller

# of-57ae139f
dialogue-move-review = relire vos réponses
    .words = relire

# of-577d59e3
dialogue-move-advice = les conseils jusqu’ici, en bref ; aa pour la page entière
    .words = conseils

# of-e88564d3
dialogue-move-help = tout ce que vous pouvez écrire
    .words = aide

# of-950a53a2
dialogue-move-quit = enregistrer et quitter
    .words = quitter, sortir

# of-65b0da6f
dialogue-question = Question { $number }

# of-1d8cae04
dialogue-question-to-come = Question { $number } ({ $to_come })

# of-eb345143
dialogue-group = Groupe : { $group }

# of-c941bc2f
dialogue-answer-so-far = Votre réponse jusqu’ici : { $answer }. Pour la garder, appuyez sur Entrée.

# of-88985e2f
dialogue-on-the-list = Sur votre liste : { $group }

# of-84ba8bc6
dialogue-last-on-the-list = { $n ->
        [one] Il y a { $n } groupe sur votre liste (r le montre). Le dernier : { $group }
       *[other] Il y a { $n } groupes sur votre liste (r les montre). Le dernier : { $group }
    }

# of-c6bebb8b
dialogue-write-names = Écrivez des noms, séparés par un point-virgule (;) ou un par ligne, ou choisissez :

# of-6a6d0bb0
dialogue-write-number = Écrivez un nombre entier :
    .or-choose = Écrivez un nombre entier, ou choisissez :

# of-4adf3dae
dialogue-write-text = Écrivez-le sur une ligne :
    .or-choose = Écrivez-le sur une ligne, ou choisissez :

# of-38ee36bb
dialogue-take-off = Retirer un groupe de la liste

# of-c870aeec
dialogue-which-off = Quel groupe faut-il retirer ? Si aucun, appuyez sur Entrée.

# of-889f1e75
dialogue-none-off = Aucun groupe n’est retiré.

# of-2f224c2f
dialogue-please-write = Écrivez { $ways }. h montre ce que vous pouvez faire d’autre.

# of-01bc6e24
dialogue-way-number = un numéro de 1 à { $last }

# of-ffd7c307
dialogue-way-name = un nom

# of-06bddd39
dialogue-way-whole-number = un nombre entier

# of-999b3e02
dialogue-way-text = une ligne de texte

# of-b826244d
dialogue-did-you-mean = Vouliez-vous dire « { $text } » ? Alors, écrivez { $label }.

# of-8cd11b75
dialogue-do-you-mean = Voulez-vous dire « { $text } » ? Alors, écrivez { $label }.

# of-998ee80c
dialogue-or-a-name = Est-ce le nom d’un groupe ? Alors, écrivez-le entre guillemets : "{ $written }"

# of-673ed8e4
dialogue-or-a-text = Est-ce un texte à vous ? Alors, écrivez-le entre guillemets : "{ $written }"

# of-62cf4561
dialogue-taken-as = Compris comme « { $text } ». Si vous vouliez dire autre chose, écrivez b.

# of-21fe87a9
dialogue-answers-of = { $group } :

# of-a0625ece
dialogue-change = Pour changer une réponse, écrivez g et son numéro, par exemple : g 1

# of-a466cbf7
dialogue-nothing-answered = Il n’y a encore aucune réponse.

# of-07d2da03
dialogue-places = Écrivez le numéro d’une question à laquelle vous avez répondu (r les montre), ou d’une partie :

# of-efdf6138
dialogue-no-place = Cet endroit n’existe pas. g tout seul montre où vous pouvez aller.

# of-1c0fbeb1
dialogue-first-question = C’est la première question.

# of-ee209107
dialogue-could-change = On ne le sait pas encore, et cela pourrait changer ceci :

# of-40729cb2
dialogue-all-asked = Il n’y a plus de question.

# of-641fb639
dialogue-read = Lire les conseils

# of-51bd31d5
dialogue-review-first = Relire d’abord vos réponses ; g en change une

# of-b033ac48
dialogue-name-a-file = Vos réponses ne sont pas enregistrées. Pour les garder, écrivez le nom d’un nouveau fichier, par exemple our-case.yaml. Pour quitter sans enregistrer, appuyez sur Entrée.

# of-cc371543
dialogue-not-saved = Pas enregistré : { $problem }.

# of-d0248a0f
dialogue-saved-beside = Vos réponses sont désormais dans { $file } ; rien n’est perdu.

# of-4b6b492f
dialogue-saved = Vos réponses sont dans { $file }. Pour continuer : groundswell ask { $file }

# of-16e10306
dialogue-no-file = Rien n’a été enregistré, car vous n’avez nommé aucun fichier.

# of-1a0c1faf
dialogue-nothing = Vous n’avez répondu à rien, et rien n’a été enregistré.
