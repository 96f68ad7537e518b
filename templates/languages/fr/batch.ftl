# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-5dd46d90
batch-title = Conseils sur beaucoup de cas

# of-d21606ef
batch-keep = Gardez ce dossier en lieu sûr : ses rapports disent quelle est la position de groupes envers les gens au pouvoir. Ne le transmettez pas tel quel.

# of-c143ed6b
batch-cases = { $n ->
        [one] Un cas.
       *[other] { $n } cas.
    }
    .postures = { $n ->
        [one] Un cas : { $postures }.
       *[other] { $n } cas : { $postures }.
    }

# of-e323e143
batch-posture = { $n } { $posture }

# of-ebb2d2b7
batch-failed = { $n ->
        [one] Une entrée n’a pas pu être utilisée : voyez { $file }.
       *[other] { $n } entrées n’ont pas pu être utilisées : voyez { $file }.
    }

# of-4f8a8e93
batch-column-case = cas

# of-3311103f
batch-column-posture = posture

# of-e75e2980
batch-column-first = premier conseil

# of-1dde3fc2
batch-column-questions = questions ouvertes

# of-8dac688e
batch-column-file = fichier

# of-cb2c3dea
batch-no-case = il n’y a aucun cas dans ce qui est nommé

# of-c73b70ff
batch-not-there = ce fichier ou ce dossier n’existe pas
    .pattern = ce fichier ou ce dossier n’existe pas ; pour un motif, employez --matching

# of-ddb3dd8e
batch-among-reports = c’est dans le dossier des rapports ; déplacez-le ailleurs

# of-7b9ba6ee
batch-no-match = aucun fichier n’a un nom de cette forme

# of-e2531d64
batch-linked = c’est un lien vers un dossier, et les liens ne sont pas suivis ; nommez le dossier lui-même

# of-dad84aee
batch-not-read = n’est pas lu : renommez-le pour que son nom finisse par { $endings }

# of-dc78f41b
batch-no-case-file = il n’y a pas de fichier de cas dans ce dossier ({ $endings })

# of-e3c5c8f5
batch-is-a-file = c’est un fichier ; nommez un dossier pour les rapports

# of-6b692215
batch-no-parent = le dossier où il irait n’existe pas ; créez-le d’abord

# of-9bfff898
batch-another = un autre lot écrit ici ; attendez qu’il ait fini

# of-680baae5
batch-there-already = ce dossier contient déjà un lot ; ajoutez --resume pour le continuer, ou nommez un autre dossier

# of-9ad1ec9f
batch-other-files = ce dossier contient d’autres fichiers ; nommez un dossier nouveau ou vide

# of-b332ba5e
batch-other-cases = ce dossier contient des rapports sur d’autres cas ; nommez un autre dossier

# of-2274c8a3
batch-in-the-way = gêne, et ne vient pas de ce lot ; déplacez-le ailleurs

# of-09c09fc6
batch-worker-died = le processus qui travaillait à ce cas s’est arrêté net

# of-d1b5d4a8
batch-no-worker = un processus de travail n’a pas pu démarrer
    .because = un processus de travail n’a pas pu démarrer : { $reason }

# of-99e8b593
batch-rules-changed = les règles ont changé pendant que le lot tournait
