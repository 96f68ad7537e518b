# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-cb7d7239
page-alone = Cette page n’a pas besoin de réseau. Elle ne demande rien à aucun autre appareil, et rien n’en sort.

# of-791beedc
page-memory = Vos réponses ne sont que dans la mémoire de cette page. Elles sont perdues quand vous la fermez ou la rechargez.

# of-9cdac0ab
page-groups-all = Est-ce que ce sont tous les groupes qui comptent ?

# of-f7cd7138
page-wrong-text = Cela ne peut pas être gardé : écrivez quelque chose de visible, en 200 caractères au plus.

# of-5e0c6832
page-hand-on = Pour la transmettre, faites d’abord une version sans noms : sur un ordinateur, avec groundswell advise --share.

# of-daa5117a
page-print = Pour imprimer les conseils, allez aux conseils et imprimez-les de là.

# of-5c901ba5
page-file-head = Un fichier de cas pour Groundswell. Gardez-le là où vous seuls pouvez le lire.
    Ce qui n’est pas ici n’est pas connu ; ce n’est jamais « non ».

# of-ee2b63be
page-file-hint = Un fichier de réponses que vous avez enregistré, en YAML ou en JSON.

# of-e3c66489
page-file-no-json = Ce n’est pas du JSON lisible.

# of-fe63be1d
page-file-no-line = Cette ligne ne peut pas être lue ici. Une ligne, c’est un mot, deux points et une réponse.

# of-d0dff433
page-file-no-key = Un fichier de cas ne connaît pas « { $key } ».

# of-c01304e9
page-file-no-value = Cela ne peut pas être la réponse à « { $key } ». Sont permis : { $allowed }

# of-af9aafe6
page-file-twice = « { $key } » est ici deux fois.

# of-5f9700a9
page-file-format = Ce fichier a une autre forme que { $format }.

# of-04d0cf52
page-file-names = Chaque groupe a besoin d’un nom à lui. Deux noms sont pareils, ou il en manque un.

# of-9da9e297
page-why-counted = vrai à coup sûr pour { $n }

# of-73957fae
page-no-script = Cette page a besoin de JavaScript, et votre navigateur n’en exécute pas ici. Sur un iPhone, utilisez l’application web, ou le terminal.
