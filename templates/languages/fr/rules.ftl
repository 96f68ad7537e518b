# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-0985aa7a
rules-list = Les règles, dans l’ordre où les conseils sont donnés. Derrière chaque nom est écrit sur quoi la règle repose : says, la source le dit ; follows, cela en découle ; ours, cela vient de nous.

# of-80cb10d1
soundness-title = Ce qui est prouvé des règles

# of-52bb23b6
soundness-made = Fait par `groundswell rules check --format md` pour { $packs }.

# of-7afc57f9
soundness-rules-of = Règles de { $packs }

# of-b72d2480
soundness-checks = Les vérifications

# of-14921c31
soundness-column-check = ce qui doit être vrai

# of-7d3e6475
soundness-column-over = ce qui a été examiné

# of-8a3b8698
soundness-column-outcome = résultat

# of-19deb823
soundness-check = { $title } : { $outcome } ({ $over })

# of-459a0b73
soundness-falls-short = { $n ->
        [one] { $n } défaut
       *[other] { $n } défauts
    }

# of-d72626f9
soundness-proved = prouvé

# of-04800ab5
soundness-holds = c’est vrai

# of-c02b2e8b
soundness-found = { $n ->
        [one] Il y a { $n } défaut. Chacun vient avec un cas qui le montre ; groundswell rules check -o DIR écrit ces cas dans des fichiers.
       *[other] Il y a { $n } défauts. Chacun vient avec un cas qui le montre ; groundswell rules check -o DIR écrit ces cas dans des fichiers.
    }

# of-c909f6ef
soundness-all-hold = { $n ->
        [one] La seule vérification ({ $n }) est bonne.
       *[other] Les { $n } vérifications sont toutes bonnes.
    }

# of-f7753746
soundness-bounds = Dans quelles limites

# of-f8c0ace9
soundness-every-case = Tous les cas possibles ont été examinés, avec l’aide du démonstrateur de théorèmes Z3. Chaque fait peut avoir chacune de ses valeurs, ou être inconnu ; les nombres entiers vont de 0 à { $most }. Une seule chose est toujours connue : si le mouvement est non violent, parce que les conseils le supposent. Un cas est complet quand on connaît chaque fait que lisent les conditions dont il s’agit, sur le mouvement et sur chaque allié, et quand la liste des alliés est complète.

# of-6593a511
soundness-every-length = La liste des alliés peut manquer, être ouverte ou être complète, et contenir jusqu’à { $most } groupes. Les seuils de tous les comptes, plus un groupe pour chaque règle sur le mouvement qui cède la place à une règle sur les alliés, font en tout { $needed }. Rien ne peut donc distinguer une liste d’une autre qui contient au plus { $needed } de ses groupes, en plus du groupe dont parle une règle et de celui dont on apprend quelque chose. Les listes de toute longueur sont donc couvertes.

# of-4d47d2ff
soundness-some-lengths = La liste des alliés peut manquer, être ouverte ou être complète, et contenir jusqu’à { $most } groupes, mais d’au plus { $kinds } sortes différentes. Les seuils de tous les comptes, plus un groupe pour chaque règle sur le mouvement qui cède la place à une règle sur les alliés, font en tout { $needed } : c’est trop pour distinguer tous les groupes. Au-delà, rien n’est prouvé.

# of-1afdc662
soundness-opposites = Deux règles ne sont tenues pour contraires que si l’une nomme l’autre sous `opposes`. Elles peuvent se déclencher ensemble s’il est sûr que l’une des deux cède la place : à cause de son propre `unless`, ou devant une règle qui la remplace et qui ne cède pas la place elle-même. Pour une règle sur le mouvement, cette autre règle peut porter sur les alliés, et prendre sa place pour n’importe quel groupe. Deux règles donnent le même conseil si leur résumé et leurs étapes sont écrits de la même façon, ou si elles ont la même priorité et le même titre, sauf si l’une cède la place à l’autre. Dans son domaine, une règle ne doit pas se déclencher dans tous les cas complets.

# of-f949fd13
soundness-contradicts = Une règle dit le contraire d’un conseil principal si un pack nomme les deux sous `contradicts` ; elle peut se déclencher à côté de lui s’il est sûr qu’elle cède la place. Qu’il y ait quelque chose à faire est exigé de chaque cas où le conseil principal est sûr, quoi qu’on ignore d’autre : il faut alors une règle de priorité « Maintenant » ou « Ensuite ». On parle d’un groupe s’il y a pour lui une règle sur les alliés, quoi qu’on sache du mouvement ; une règle qui ne nomme que certains groupes ne compte pas. Là où aucune règle ne parle, une condition sous `silences` doit être vraie ; et là où elle l’est, aucune règle du même pack ne doit parler.

# of-8c3f74dc
soundness-used = Un fait sert s’il est lu par une condition d’une règle ou d’une posture, par un texte, ou par une ligne de la liste de ce qui doit être prêt. Les titres, les dates et les noms sont du texte libre : aucune règle ne peut les lire. Un passage est dit si une règle de base `says` le cite. Dans un pack dont toutes les règles sont de base `ours`, il suffit qu’une règle le cite.

# of-1863b11b
soundness-unused = Sans les autres packs fournis, rien ne se sert de ces faits : { $facts }.

# of-6e0b7f92
soundness-open = Ouvert, alors que rien ne pourrait le changer

# of-04c68b77
soundness-may-stay-open = Les règles se lisent partie par partie. Si une partie est inconnue, le tout peut rester ouvert, même si toutes les façons de compléter ce qui manque donnent la même chose. Ce qui est conseillé alors est juste ; au pire, un conseil attend une question qui ne change rien. Les endroits où cela peut arriver sont montrés ici, avec le cas le plus simple ; partout ailleurs, les deux lectures sont d’accord dans tous les cas.

# of-d9952da4
soundness-exact = Les règles se lisent partie par partie. Comparée à toutes les façons de compléter ce qui manque, cette lecture est exacte : aucune règle et aucune définition ne reste ouverte là où toutes donnent la même chose.

# of-5a68e874
soundness-rule-fires = Ici, la règle { $name } est ouverte, et se déclenche quoi qu’on apprenne :

# of-89b3da61
soundness-rule-silent = Ici, la règle { $name } est ouverte, et se tait quoi qu’on apprenne :

# of-61722732
soundness-definition-true = Ici, la définition { $name } est ouverte, et est vraie quoi qu’on apprenne :

# of-58966f99
soundness-definition-false = Ici, la définition { $name } est ouverte, et est fausse quoi qu’on apprenne :

# of-18efd088
soundness-coverage = Ce que les règles disent des sources

# of-5eecad5f
soundness-column-passage = passage

# of-b94b5b4a
soundness-column-says = ce qu’il dit

# of-3d555e0c
soundness-column-said-by = le disent

# of-2b966bef
soundness-column-followed-by = en découlent

# of-d9b76a72
soundness-column-ours = de nous, reposant sur lui
