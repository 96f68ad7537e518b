# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-2f863f00
revising-no-version = Il n’y a ni dossier ni pack de ce nom. Nommez un pack fourni, un dossier, ou REVISION:FOLDER tel que git le garde.
    .near = Il n’y a ni dossier ni pack de ce nom. Vouliez-vous dire { $near } ?

# of-2ed31aed
revising-no-pack = Il n’y a pas de pack.yaml dans ce dossier, ni dans un dossier qu’il contient.

# of-d57db549
revising-no-git = Ceci demande à git une version plus ancienne, et git n’est pas là.

# of-af4fffd6
revising-no-revision = Git n’a pas ce dossier dans cette révision. Écrivez-le REVISION:FOLDER, à partir du dossier où vous êtes.

# of-a651a2e4
revising-title = Ce qui change : { $old } → { $new }

# of-0cc3c40a
revising-none = Aucun cas ne reçoit d’autres conseils.

# of-cbda2dbd
revising-some = { $n ->
        [one] { $n } règle est conseillée autrement, ou est nouvelle, ou n’est plus là.
       *[other] { $n } règles sont conseillées autrement, ou sont nouvelles, ou ne sont plus là.
    }

# of-328657f9
revising-same = { $n ->
        [one] { $n } règle est conseillée comme avant : dans les mêmes cas, et aussi tôt.
       *[other] { $n } règles sont conseillées comme avant : dans les mêmes cas, et aussi tôt.
    }

# of-85db30a2
revising-proved = C’est prouvé pour tous les cas possibles, avec des listes de groupes de toute longueur.

# of-c74e4987
revising-proved-in-part = C’est prouvé pour tous les cas d’au plus { $kinds } sortes de groupes ; pour des listes de toute longueur, il en faudrait { $needed }.

# of-a94298be
revising-shares = Les parts sont estimées sur { $cases } cas complets faits au hasard, et ne disent rien de ce que sont vraiment les mouvements.

# of-cf34d600
revising-rules = Règles conseillées autrement

# of-a641f2c0
revising-new = { $title } ({ $rule }) : nouvelle

# of-f34c19fa
revising-gone = { $title } ({ $rule }) : n’est plus là

# of-d29e64e0
revising-changed = { $title } ({ $rule })

# of-5a8acbd9
revising-share = Dans environ { $share } cas sur 100, à { $margin } près.

# of-10a41cec
revising-not-proved = C’était trop difficile à prouver. Ce que dit la part est tout ce qu’on sait.

# of-0d74c9cb
revising-now = Conseillée maintenant et pas avant, par exemple ici :

# of-e9172190
revising-no-longer = N’est plus conseillée, par exemple ici :

# of-eb8bd798
revising-due = Conseillée comme avant, mais pour un autre moment, par exemple ici :

# of-9f64195c
revising-before = Avant : { $told }

# of-0cf14f10
revising-after = Maintenant : { $told }

# of-b4d220b7
revising-headlines = Conseils principaux donnés autrement

# of-358bc7f5
revising-headline-now = Donné maintenant et pas avant, par exemple ici :

# of-68e49300
revising-headline-no-longer = N’est plus donné, par exemple ici :

# of-69137fe6
revising-texts = Mots qui ont changé

# of-d638196a
revising-text = { $rule }, { $text }

# of-adac3add
revising-reads = Lit maintenant : { $names }

# of-125ed7bb
revising-reads-no-longer = Ne lit plus : { $names }
