# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-bd7f253d
format-md = Markdown

# of-17ee04da
format-html = une page web

# of-4d8cecee
format-json = données (JSON)

# of-61fec9e3
format-text = texte simple

# of-ffcd5088
format-pdf = PDF

# of-e6a7e727
format-xlsx = un formulaire (Excel)

# of-1b688fe1
pdf-too-long = la page de votre propre modèle dépasse { $most } caractères, le plus qui s’imprime ; --format html l’écrit telle quelle

# of-7221eb99
pdf-not-printed = WeasyPrint ne peut pas imprimer cette page ({ $error }) ; --format html l’écrit telle quelle. Si vous avez un modèle à vous, cherchez-y l’erreur

# of-660fbd7a
pdf-needs-weasyprint = Pour un PDF, il faut WeasyPrint : installez-le avec pip install 'groundswell[pdf]'

# of-8adba84d
pdf-needs-pango = Pour un PDF, il faut la bibliothèque Pango, qui n’est pas sur cette machine ; sur Debian et Ubuntu : apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

# of-2df0b9f0
pdf-no-font = Aucune police de cette machine n’a ces lettres : { $scripts }. Elles s’impriment comme des cases vides. Sur Debian et Ubuntu : apt install fonts-noto-core fonts-noto-cjk. Ou écrivez une page en HTML, et imprimez-la là où se trouvent ces polices.

# of-12499c10
pdf-takes-too-long = imprimer cette page prend trop de temps

# of-b1749330
templates-not-read = ceci ne peut pas être lu

# of-c776a1cf
templates-not-there = quelque chose qui est demandé ici n’existe pas

# of-38652b7c
templates-no-name = rien ne s’appelle { $name } ici
    .near = rien ne s’appelle { $name } ici ; vouliez-vous dire { $near } ?

# of-9b0f333f
templates-includes = inclut un fichier qui n’est pas dans ce dossier
    .name = inclut { $name }, qui n’est pas dans ce dossier

# of-ac3a1300
templates-not-allowed = ceci n’est pas permis dans un modèle

# of-e9ca4a56
templates-too-large = ceci est trop grand pour un modèle

# of-e085ed5b
templates-too-long = ceci prend trop de temps pour un modèle ; une boucle n’a peut-être pas de fin

# of-b5bc6e31
templates-file-not-read = ce fichier ne peut pas être lu

# of-63dbd26b
templates-not-utf-8 = ce n’est pas du texte UTF-8 : enregistrez le fichier en UTF-8

# of-6497e670
templates-not-worked-out = ceci ne peut pas être calculé ({ $error })

# of-2ba4be68
templates-ended = ceci prend trop de temps, ou plus de mémoire qu’un modèle ne peut en prendre

# of-4a42c705
templates-not-started = le processus pour vos propres modèles n’a pas pu démarrer

# of-691c02cd
templates-folder-not-read = ce dossier ne peut pas être lu : { $reason }

# of-57f66f4b
templates-none = il n’y a pas de { $file } dans ce dossier

# of-9fc9fae5
templates-unused = ce n’est pas le nom d’un modèle, donc il ne servirait pas ({ $allowed })
    .near = ce n’est pas le nom d’un modèle, donc il ne servirait pas ; vouliez-vous dire { $near } ? ({ $allowed })

# of-d5a141a2
templates-no-file = ce n’est pas un fichier

# of-7b065de8
templates-link = c’est un lien qui mène hors de son dossier ; mettez ici le fichier lui-même
