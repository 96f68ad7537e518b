# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-eb484607
rows-wrong = { $problem } ({ $rows })
    .where = { $problem } ({ $rows } : { $where })

# of-e50eaaab
row-count = { $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }

# of-15c81071
rows-of-case = { $n ->
        [one] cas { $which }
       *[other] cas { $which }
    }

# of-93209827
rows-of-row = { $n ->
        [one] ligne { $which } du tableau
       *[other] lignes { $which } du tableau
    }

# of-2e3b58e5
rows-of-line = { $n ->
        [one] ligne { $which } du fichier
       *[other] lignes { $which } du fichier
    }

# of-c4779698
rows-more = contient d’autres choses inutilisables

# of-c265a36e
rows-set-aside = des lignes ont été mises de côté :

# of-0715e107
column-takes = contenu attendu : { $kind } ; contenu trouvé dans cette colonne : { $found }
    .label = contenu attendu : texte ou nombres entiers ; contenu trouvé dans cette colonne : { $found }

# of-a242be68
holds-text = texte

# of-709b4afc
holds-yes-and-no = oui et non

# of-e1808673
holds-whole-numbers = nombres entiers

# of-048af168
holds-decimals = nombres à virgule

# of-d682dfb0
holds-sections = sections

# of-0c0610e0
holds-lists = listes

# of-dc65e2b6
holds-times = dates ou heures

# of-5896a70a
holds-something-else = autre chose

# of-98bdb245
column-of-lists = doit contenir une liste de groupes à chaque ligne ; ou donnez aux groupes leur propre tableau

# of-873d89b8
column-twice = est le même fait que la colonne { $other } ; gardez l’une des deux

# of-8541870f
column-no-label =
    .case = manque ; chaque cas a besoin de son nom dans cette colonne
    .ally = manque ; chaque allié a besoin du nom de son cas dans cette colonne

# of-39948008
column-about =
    .case = est un fait sur un cas ; mettez-le dans le tableau des cas
    .ally = est un fait sur un allié ; mettez-le dans le tableau des alliés

# of-a61639d0
column-sections = n’est pas un fait ; cette colonne peut contenir des sections, comme { $fact }

# of-a510bd11
column-prefix = est { $fact } avec le préfixe d’un outil de formulaires ; donnez à la colonne le nom { $fact }

# of-684d31f6
column-of-form-tool = est une colonne d’un outil de formulaires, pas un fait ; laissez cette colonne de côté

# of-e0983136
column-no-fact = n’est pas un fait ; laissez cette colonne de côté (« groundswell schema case » donne la liste des faits)
    .near = n’est pas un fait ; vouliez-vous dire { $near } ?

# of-8a4f09ee
table-allies-twice = est là en plus d’un tableau des alliés ; donnez les alliés à un seul endroit

# of-a7f37d4b
table-blank-label = est vide ; chaque ligne a besoin du nom de son cas

# of-0286a2e3
table-same-label = doit être différent à chaque ligne ; celui-ci est dans plusieurs

# of-07e75dea
table-same-name = est le nom d’un autre groupe de ce cas ; donnez à chaque groupe un nom à lui

# of-d50e5ce8
table-stranger = n’a pas de ligne dans le tableau des cas

# of-2ede7f51
table-too-many = a plus de { $most } alliés

# of-227473cd
table-no-allies = il n’y a pas d’alliés dans ce tableau ; donnez-leur leur propre tableau

# of-d1fb9df2
table-other = n’est pas un tableau qui puisse être lu ; prenez-en un de Polars, pandas, PyArrow, DuckDB ou Spark

# of-29d77ef0
table-dask = est un tableau de Dask, où ce qui est inconnu devient faux sans que rien ne le dise ; prenez Spark si le tableau dépasse la mémoire, sinon donnez table.compute()

# of-aab14bf6
table-two-kinds = est un tableau de { $kind }, et celui des cas est de { $of_cases } ; donnez les deux de la même sorte

# of-9ee43882
table-mixed-types = une colonne contient des valeurs de plusieurs types ; donnez à chaque colonne un seul type

# of-2b96c65e
table-same-columns = a des colonnes qui ne diffèrent que par un point ou deux tirets bas ; n’en gardez qu’une de chaque

# of-f8417628
table-needs-packages = pour les tableaux, il faut d’autres paquets ; installez-les : pip install 'groundswell[table]'

# of-bbb387f2
table-ending = doit finir par l’un de ceux-ci : { $allowed } ; cela dit comment le fichier est écrit

# of-ab10fb00
table-not-read = ne peut pas être lu comme { $kind } : vide, abîmé, ou écrit sous une autre forme

# of-01f5c1cc
table-refused = le disque ou la bibliothèque l’a refusé

# of-2ed7c6ce
cluster-needs-spark = a besoin de Spark ; installez-le : pip install 'groundswell[spark]', et Java, version 17 ou plus récente

# of-95b4458d
cluster-address = n’est pas l’adresse d’une grappe Spark ; écrivez-la spark://HOST:PORT

# of-7561faef
cluster-no-answer = rien ne répond là-bas ; la grappe est-elle en marche ?

# of-b5771051
cluster-no-session = aucune session n’a pu y être ouverte ; Java est-il installé sur cette machine ?

# of-d064a755
cluster-there-already = cela existe déjà ; une grappe n’écrit que dans un nouveau dossier

# of-f1703112
cluster-hidden = commence par un signe qui, pour Spark, veut dire caché ; donnez un autre nom

# of-b8e25251
cluster-not-read = lecture impossible ; est-ce bien là, et toutes les machines de la grappe peuvent-elles l’atteindre ?

# of-28c813fe
navco-no-column = n’est pas NAVCO 2.0 par années de campagne : il n’y a pas de colonne { $columns }

# of-6e46d439
navco-codes = contient ce que NAVCO 2.0 n’a pas à cet endroit : { $codes }
