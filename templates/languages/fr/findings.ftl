# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-ca8afebc
check-postures = Dans chaque cas complet, exactement une posture est vraie

# of-0aa42b5c
check-firing = Chaque règle peut se déclencher, avec chacune de ses priorités

# of-6481af91
check-superfluous = Aucune règle ne se déclenche toujours, et aucune n’est contenue dans une autre qui donne le même conseil

# of-caea6a59
check-opposites = Deux règles qui se déclenchent ensemble ne demandent jamais le contraire l’une de l’autre

# of-6d37a8e2
check-contradictions = Aucune règle ne dit le contraire du conseil principal à côté duquel elle se trouve

# of-cd6a649c
check-something-to-do = À côté de chaque conseil principal, il y a quelque chose à faire maintenant ou ensuite

# of-80d02441
check-groups = De chaque groupe entièrement connu, on dit quelque chose, ou pourquoi on ne dit rien

# of-915f8577
check-definitions = Chaque définition peut être vraie et peut être fausse

# of-51549b1b
check-facts = Chaque fait sert, et chaque fait qui sert est demandé

# of-44322b43
check-passages = Chaque passage de la source est dit par une règle

# of-fa09a804
check-notes = Aucun texte n’imprime ce qui ressemble à une note de la personne qui l’a écrit

# of-4810d3a8
over-postures = { $n ->
        [one] { $n } posture
       *[other] { $n } postures
    }

# of-38379e2d
over-rules = { $n ->
        [one] { $n } règle
       *[other] { $n } règles
    }

# of-d0ba9134
over-pairs = { $n ->
        [one] { $n } paire
       *[other] { $n } paires
    }

# of-fe99ed3a
over-opposed = { $n ->
        [one] { $n } paire de règles contraires
       *[other] { $n } paires de règles contraires
    }

# of-61dde4a6
over-contradictions = { $n ->
        [one] { $n } paire d’un conseil principal et d’une règle
       *[other] { $n } paires d’un conseil principal et d’une règle
    }

# of-942a0e05
over-headlines = { $n ->
        [one] { $n } conseil principal
       *[other] { $n } conseils principaux
    }

# of-035545d3
over-rules-over-allies = { $n ->
        [one] { $n } règle sur les alliés
       *[other] { $n } règles sur les alliés
    }

# of-de5501fb
over-silences = { $n ->
        [one] { $n } silence
       *[other] { $n } silences
    }

# of-80eb027e
over-definitions = { $n ->
        [one] { $n } définition
       *[other] { $n } définitions
    }

# of-c519011d
over-facts = { $n ->
        [one] { $n } fait
       *[other] { $n } faits
    }

# of-c6693074
over-passages = { $n ->
        [one] { $n } passage
       *[other] { $n } passages
    }

# of-8f5a6cbc
finding-two-postures = { $one } et { $other } peuvent être vraies dans le même cas

# of-89158f10
finding-no-posture = il y a un cas complet où aucune posture n’est vraie

# of-a2cf4693
finding-priority = se déclenche, mais sa priorité n’est jamais { $priority }

# of-d44f678b
finding-always = se déclenche dans tous les cas complets : sa condition ne distingue donc rien

# of-c8fb5a20
finding-contained = ne se déclenche que là où { $other } se déclenche aussi, et donne le même conseil

# of-aecdafe2
finding-opposite = demande le contraire de { $other } ; les deux peuvent se déclencher, et aucune ne cède la place

# of-8d7e310a
finding-contradicts = dit le contraire du conseil principal { $headline }, et peut se trouver à côté de lui

# of-c10c5210
finding-nothing-to-do = peut être le conseil principal sans être accompagné d’une règle pour maintenant ou pour ensuite

# of-5ced334e
finding-forgotten = aucune règle sur les alliés ne parle d’un tel groupe, et aucun pack ne dit pourquoi sous `silences`

# of-0cb0074d
finding-not-silent = { $rule } parle d’un tel groupe, alors que le pack dit qu’aucune règle n’en parle

# of-83a93a86
finding-never-fires = ne peut jamais se déclencher ; ceci n’est jamais vrai : { $parts }
    .together = ne peut jamais se déclencher ; tout ceci n’est jamais vrai à la fois : { $parts }

# of-f26c59a8
finding-never-true = ne peut jamais être vraie ; ceci n’est jamais vrai : { $parts }
    .together = ne peut jamais être vraie ; tout ceci n’est jamais vrai à la fois : { $parts }

# of-30026829
finding-never-false = ne peut jamais être fausse

# of-3c4fc97f
finding-unused = ne sert à aucune condition, à aucun texte, à aucune ligne de la liste de ce qui doit être prêt

# of-2e7a5168
finding-no-fact = sert, mais il n’y a pas de tel fait à demander

# of-9cad0196
finding-no-question = sert, mais n’a pas de question

# of-31a7f4d3
finding-no-words = sert, mais l’une de ses réponses n’est pas mise en mots

# of-b054877f
finding-not-said = aucune règle ne le dit
    .cited = aucune règle ne le dit ; il est seulement cité par { $rules }

# of-02161866
place-facts = les faits

# of-5eada973
place-groups = les groupes

# of-d23dede2
place-pack = pack { $name }

# of-99876660
finding-to-see = Pour le voir : { $command }, avec les mêmes { $pack } et { $rules }

# of-28482ac7
finding-file-of-others = ce fichier existe déjà, et ne vient pas de rules check ; nommez un autre dossier

# of-03ddd5ea
folder-not-made = ce dossier ne peut pas être créé : { $reason }

# of-71be0406
case-otherwise = on attendait « { $wanted } », mais on trouve « { $found } »

# of-e5e6aef1
case-rule-fires = elle se déclenche

# of-74b365bb
case-rule-silent = elle se tait

# of-38264088
case-rule-open = elle reste ouverte

# of-98f91fb6
case-definition-holds = elle est vraie

# of-43acae34
case-definition-fails = elle est fausse

# of-438bcf25
case-definition-open = elle reste ouverte

# of-3d14834a
case-gives-way = elle se déclenche, et cède la place

# of-6320fe39
case-does-not-give-way = elle se déclenche, et ne cède pas la place

# of-d6b935c5
case-not-right = { $key } n’est pas correct dans ce cas
    .unnamed = un fait n’est pas correct dans ce cas
