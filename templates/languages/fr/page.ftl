# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-cb7d7239
page-alone = Cette page marche sans réseau. Elle ne demande rien à aucun autre appareil, et rien n’en sort.

# of-791beedc
page-memory = Vos réponses sont seulement dans la mémoire de cette page. Elles sont perdues si vous la fermez ou la rechargez.

# of-9cdac0ab
page-groups-all = Est-ce que ce sont là tous les groupes qui comptent ?

# of-f7cd7138
page-wrong-text = Impossible de garder cela : écrivez quelque chose de visible, en 200 caractères au plus.

# of-5e0c6832
page-hand-on = Pour la transmettre, faites d’abord une version sans noms : sur un ordinateur, avec groundswell advise --share.

# of-daa5117a
page-print = Les conseils s’impriment depuis leur propre page : allez-y, et imprimez-les.

# of-5c901ba5
page-file-head = Un fichier de cas pour Groundswell. Gardez-le là où vous seuls pouvez le lire.
    Ce qui n’est pas ici n’est pas connu ; ce n’est jamais « non ».

# of-ee2b63be
page-file-hint = Un fichier YAML ou JSON avec des réponses que vous avez enregistrées.

# of-e3c66489
page-file-no-json = Ce fichier ne peut pas être lu comme du JSON.

# of-fe63be1d
page-file-no-line = Cette ligne ne peut pas être lue ici. Dans une ligne, il y a un mot, deux points et une réponse.

# of-d0dff433
page-file-no-key = Dans un fichier de cas, « { $key } » n’existe pas.

# of-c01304e9
page-file-no-value = Cela ne peut pas être la réponse à « { $key } ». Permis : { $allowed }

# of-c216b022
page-file-empty = Il n’y a rien dans ce fichier.

# of-af9aafe6
page-file-twice = « { $key } » se trouve ici deux fois.

# of-5f9700a9
page-file-format = Ce fichier n’a pas la forme { $format }.

# of-04d0cf52
page-file-names = Chaque groupe a besoin d’un nom à lui. Deux noms sont pareils, ou il en manque un.

# of-9da9e297
page-why-counted = { $n ->
        [0] vrai à coup sûr pour aucun
       *[other] vrai à coup sûr pour { $n }
    }

# of-73957fae
page-no-script = Cette page a besoin de JavaScript, et votre navigateur ne l’exécute pas ici. Sur un iPhone, utilisez plutôt l’application web, ou le terminal.
