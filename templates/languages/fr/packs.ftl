# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-7e890f21
pack-not-there = il n’y a pas de pack de ce nom (il y a : { $known })
    .near = il n’y a pas de pack de ce nom ; vouliez-vous dire { $near } ? (il y a : { $known })

# of-234408c6
pack-folder-not-read = ce dossier ne peut pas être lu

# of-a815cfcb
pack-no-head = ce dossier ne contient pas de pack.yaml : ce n’est donc pas un pack

# of-a2d3e5da
pack-file-not-read = ce fichier ne peut pas être lu

# of-59105a5a
pack-too-low = n’est pas lu, parce qu’il est dans un dossier du pack ; remontez-le d’un niveau ou plus

# of-efb0919d
pack-misnamed = n’est pas lu : les fichiers d’un pack finissent par .yaml ; renommez-le

# of-acd42023
pack-same-pack = un autre pack porte le nom { $name }

# of-d44ed128
pack-same-rule = une règle porte déjà ce nom dans { $file }

# of-4ee2c5ff
pack-same-definition = { $name } est déjà dans { $file }

# of-711f4950
pack-first-postures = seul le premier pack peut fixer des postures

# of-2bafac86
pack-first-scope = seul le premier pack peut fixer un domaine

# of-71527dec
pack-prefix-rule = le nom de cette règle doit commencer par { $prefix }, pour qu’aucun autre pack n’ait le même

# of-b8747f9a
pack-prefix-definition = le nom de cette définition doit commencer par { $prefix }, pour qu’aucun autre pack n’ait le même

# of-92b786ef
pack-no-rule = il n’y a pas de règle { $name }
    .near = il n’y a pas de règle { $name } ; vouliez-vous dire { $near } ?

# of-9eefdd89
pack-no-source = il n’y a pas de source { $name }
    .near = il n’y a pas de source { $name } ; vouliez-vous dire { $near } ?

# of-52225e12
pack-no-passage = il n’y a pas de passage { $name }
    .near = il n’y a pas de passage { $name } ; vouliez-vous dire { $near } ?

# of-f0c299b6
pack-no-posture = il n’y a pas de posture { $name }
    .near = il n’y a pas de posture { $name } ; vouliez-vous dire { $near } ?

# of-f62fdbe3
pack-no-definition = il n’y a pas de définition de ce nom

# of-62284560
pack-circle = des règles se remplacent en rond : { $rules }

# of-087a9c98
pack-uses = { $first } se sert de { $next }

# of-b525ec91
pack-depends-on-itself = la définition dépend d’elle-même : { $circle }

# of-d1ac3912
pack-definitions = definitions.yaml doit être une section avec un nom pour chaque définition

# of-a046a323
pack-rule-name = doit être le nom du fichier, { $name }

# of-538bc6dc
pack-needs-each = une règle sur les alliés a besoin de `each` : une ligne pour chaque allié

# of-132f5bfb
pack-no-each = `each` et `risk` vont avec les règles sur les alliés

# of-f7479097
pack-no-most = `most` et `first` vont avec les règles sur les alliés

# of-ec34ffb9
pack-gives-way = ces cas, où la règle cède la place, vont avec un `unless` : l’un ne va pas sans l’autre

# of-e1d54b5d
pack-otherwise = la dernière priorité est `otherwise`, et elle seule

# of-b423a0ce
pack-ours = va avec une règle que dit une source ; celle-ci vient tout entière de nous

# of-7e6dc86b
pack-reads-others = lit ce que le texte anglais ne lit pas : { $names }

# of-7a4b1b72
pack-precedent = ce ne sont pas des faits d’un mouvement, ou ils ne peuvent pas avoir ces valeurs

# of-650b27fe
pack-readiness = une ligne de la liste de ce qui doit être prêt demande un seul fait
