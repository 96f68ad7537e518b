# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-62100c5c
at-column = { $problem } (colonne { $column })

# of-c15d2823
syntax-too-deep = plus de { $most } sections et listes sont emboîtées : mettez-en moins

# of-4d7c42f9
syntax-second-document = un deuxième document commence : donnez-lui son propre fichier

# of-90a6fdcf
syntax-twice = la clé est là deux fois, d’abord à la ligne { $line } : effacez l’une des deux

# of-55feb98f
syntax-no-key = il manque une clé avant les deux-points

# of-2a70d2fa
syntax-merge-key = une clé qui en recopie d’autres (<<) n’est pas permise : écrivez les clés

# of-3c4665cf
syntax-key-no-word = une clé est un mot, pas une liste ni une section

# of-ec68398c
syntax-reference = un renvoi (*) n’est pas permis : écrivez ce à quoi il renvoie

# of-0f18c66d
syntax-anchor = une ancre (&) n’est pas permise : effacez-la, ou mettez le texte entre guillemets

# of-9c9d7c80
syntax-tag = une étiquette (!) n’est pas permise : effacez-la, ou mettez le texte entre guillemets

# of-6f0f9e2d
syntax-more = il y en a peut-être d’autres : réglez d’abord ces problèmes

# of-b09467b9
yaml-begins-with-mark = une valeur commence par & ou * : mettez-la entre guillemets

# of-809779b5
yaml-begins-with-tag = une valeur commence par un point d’exclamation : mettez-la entre guillemets

# of-70613185
yaml-begins-with-percent = une ligne commence par % : mettez la valeur entre guillemets, ou effacez la ligne

# of-00b4c5a6
yaml-backslash = une barre oblique inverse entre guillemets doubles désigne quelque chose d’inconnu : employez des guillemets simples

# of-76af66c8
yaml-colon = des deux-points sont là où il ne peut pas y en avoir : mettez entre guillemets un texte qui en contient, et commencez les clés d’une section dans la même colonne

# of-5be70da7
yaml-no-colon = une clé n’a pas de deux-points : écrivez "clé: valeur", avec une espace après les deux-points

# of-2d2102e9
yaml-question-mark = un point d’interrogation ne peut pas rester seul : là où vous ne savez pas, n’écrivez rien

# of-03d033a9
yaml-dash = un tiret est là où aucune liste ne commence : mettez chaque entrée sur sa propre ligne

# of-f1b3989f
yaml-block-text = le texte après | ou > commence à la ligne suivante, avec des espaces devant

# of-ec7bf68e
yaml-quotation-mark = un guillemet s’ouvre et ne se ferme pas

# of-2c6284b0
yaml-bracket = un crochet ou une accolade s’ouvre et ne se ferme pas, ou il manque une virgule

# of-5cf5afe1
yaml-indentation = cela ne va pas avec les lignes au-dessus : vérifiez les espaces en début de ligne, et les guillemets dans le texte

# of-81ef739b
yaml-after-the-end = il y a du texte là où le document est fini : vérifiez les espaces devant

# of-90214fb4
yaml-first-sign = une valeur commence par un signe qui a un autre sens : mettez-la entre guillemets

# of-6dda46fa
yaml-tab = une tabulation est là où il ne peut y avoir que des espaces : mettez des espaces en début de ligne

# of-9aae2588
yaml-unknown = ce n’est pas du YAML : vérifiez ici les espaces en début de ligne, les guillemets et les deux-points

# of-ecae3319
yaml-opened-on = ouverture à la ligne { $line }

# of-61184163
yaml-is-a-comment = ce qui suit # est un commentaire : mettez entre guillemets un texte qui contient #

# of-eb6d2573
json-no-key = il manque une clé entre guillemets doubles, ou il y a une virgule de trop

# of-1ca89cfb
json-no-comma = il manque une virgule, ou de quoi fermer un crochet ou une accolade

# of-3cc01425
json-no-colon = il manque les deux-points après la clé

# of-c175e986
json-no-value = il manque une valeur, ou un texte n’a pas de guillemets doubles

# of-0aa0b04e
json-quotation-mark = un guillemet s’ouvre et ne se ferme pas

# of-e417dfe9
json-control-character = entre les guillemets, une ligne finit ou il y a une tabulation : écrivez \n ou \t

# of-ae4066d5
json-backslash = une barre oblique inverse désigne quelque chose d’inconnu : écrivez-en deux

# of-2783b68b
json-after-the-end = il y a du texte après la fin du document : effacez-le

# of-51a3351b
json-comma = il y a une virgule de trop : effacez-la

# of-7342ce42
json-unknown = ce n’est pas du JSON : vérifiez ici les guillemets, les virgules et les crochets

# of-c71a8fea
remark-text = le texte après # n’est pas lu, parce que # commence un commentaire ; mettez tout le texte entre guillemets, ou le commentaire sur sa propre ligne

# of-5d5d2c8a
remark-all = rien n’est lu ici, parce que # commence un commentaire ; mettez tout le texte entre guillemets, ou le commentaire sur sa propre ligne

# of-a6afa276
remark-condition = # commence un commentaire : ce qui suit ne fait donc pas partie de la condition ; mettez le commentaire sur sa propre ligne

# of-3632148f
note-printed = ce qui suit # s’imprime, parce que cela fait partie du texte ; si c’est une note pour vous, mettez-la sur sa propre ligne avant le texte
