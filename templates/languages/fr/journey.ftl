# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-b9ec85ea
journey-none = il n’y a aucun cas ; donnez les fichiers de cas d’un mouvement

# of-72a0ed27
journey-no-files = il n’y a pas de fichier de cas dans ce dossier

# of-5d9ad19e
journey-title = Au fil du temps

# of-887e26f2
journey-skip = Aller à ce qui a changé

# of-4c75f5ed
journey-keep = Gardez cette page en lieu sûr : elle dit quelle était la position des groupes, et où vous étiez faibles, à chaque moment.

# of-d62f4dbe
journey-one = Il n’y a qu’un fichier, donc rien ne peut encore avoir changé. Gardez-le, répondez de nouveau dans quelques semaines, et donnez les deux.

# of-47b43fe0
journey-undated = { $n ->
        [one] { $n } fichier n’a pas de date. Il vient en dernier.
       *[other] { $n } fichiers n’ont pas de date. Ils viennent en dernier, dans l’ordre où ils ont été donnés.
    }

# of-fdca4815
journey-same-date = { $n } fichiers disent { $moment }. Ils sont dans l’ordre où ils ont été donnés ; on ne sait pas lequel était le premier.

# of-21972a69
journey-labels = Les fichiers portent des noms différents. Vérifiez qu’il s’agit d’un même mouvement.

# of-a674385f
journey-vocabulary = { $n ->
        [one] À partir de { $moment }, les fichiers disent { $n } fait qu’aucun fichier plus ancien ne contient. Peut-être a-t-on posé d’autres questions. Cela n’est pas montré comme un changement.
       *[other] À partir de { $moment }, les fichiers disent { $n } faits qu’aucun fichier plus ancien ne contient. Peut-être a-t-on posé d’autres questions. Cela n’est pas montré comme un changement.
    }

# of-97a1d95c
journey-moment-number = moment { $number }

# of-e2e05972
journey-moment-both = { $moment } ({ $number })

# of-b306fef0
journey-moments = Moment par moment

# of-d28883c4
journey-column-moment = Moment

# of-f3381978
journey-column-headline = Conseil principal

# of-193d94a9
journey-column-ready = Prêt

# of-3c284a5c
journey-column-with = Groupes avec vous

# of-c4add202
journey-column-away = Se sont détachés

# of-3df5ac44
journey-ready = { $found } sur { $all }

# of-081a2547
journey-changes = Ce qui a changé
    .from = De { $before } à { $after }
    .nothing = Rien de ce que disent les deux fichiers n’a changé.
    .same = Le conseil principal est toujours : { $headline }

# of-e4e0fea0
journey-headline = Le conseil principal était { $before } ; il est devenu { $after }.

# of-54035dc9
journey-fact = { $topic } : { $before } → { $after }

# of-4b06acdd
journey-told = Dit pour la première fois, ou de nouveau :

# of-83e160f5
journey-untold = N’est plus dit :

# of-37ce43dd
journey-groups-came = Groupes qui n’étaient pas sur la liste avant :

# of-c4a04f8d
journey-groups-went = Groupes qui ne sont plus sur la liste :

# of-d80fa5dc
journey-came = Nouveaux conseils :

# of-439efa8f
journey-went = Conseils qui ne sont plus donnés :

# of-6949a912
journey-rested = Ce qui était conseillé, et sur quoi cela reposait
    .about = Les conseils reposent sur des faits. Voici ce que sont devenus ceux qui peuvent changer. Qu’un fait ait changé ne montre pas que c’est grâce au conseil.

# of-4573fd59
journey-rested-changed = { $before }. À partir de { $moment } : { $after }.

# of-b5fdd1da
journey-rested-back = { $before }. À partir de { $moment } : { $after }. Ce qu’on sait en dernier : { $latest }.

# of-344baaaf
journey-rested-same = { $before }. C’est toujours le cas.

# of-fa46dadd
journey-rested-unknown = { $before }. Depuis, on n’en sait rien.

# of-275d7941
journey-closing = Cette page ne connaît que ce que disent les fichiers, et ne peut pas voir le danger.
