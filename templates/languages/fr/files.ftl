# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-92985f03
file-standard-input = entrée standard

# of-b0a4d9cd
file-not-there = ce fichier n’existe pas

# of-f250d5db
file-vanished = il a disparu pendant la lecture

# of-be398cf0
file-is-a-folder = c’est un dossier : nommez un fichier qui s’y trouve

# of-66869d3b
file-not-allowed = vous n’avez pas le droit de le lire : vérifiez ses permissions

# of-ee31ba32
file-not-read = lecture impossible
    .because = lecture impossible : { $reason }

# of-72e32777
file-is-none = ce n’est pas un fichier

# of-f1febeda
folder-not-read = ce dossier ne peut pas être lu : { $reason }

# of-407bb3f1
file-too-large = il dépasse { $limit } octets, le plus qui puisse être lu

# of-c8e72694
file-wrong-encoding = c’est enregistré en { $kind } : enregistrez-le en UTF-8

# of-5b1e944d
file-not-text = ce n’est pas un fichier de texte

# of-f81decac
file-not-utf-8 = ce n’est pas du texte UTF-8 : enregistrez le fichier en UTF-8

# of-75a919cc
sign-control = un caractère de contrôle ({ $sign }) n’est pas permis : effacez-le

# of-22bda4a0
sign-turning = un signe qui inverse le sens d’une ligne ({ $sign }) n’est pas permis : effacez-le

# of-0f72e6b4
file-name-a-file = c’est un dossier ; nommez un fichier

# of-18faae73
file-there-already = ce fichier existe déjà ; choisissez un autre nom

# of-0cbdf845
file-read-only = ce fichier ne peut être que lu ; choisissez un autre nom

# of-2e5cf8f2
file-no-folder = son dossier n’existe pas ; créez-le d’abord

# of-773bc524
file-not-written = écriture impossible : { $reason }

# of-4ef924e7
output-not-written = sortie standard : écriture impossible : { $reason }

# of-9fc07e34
output-is-closed = elle est fermée

# of-a876481a
file-changed = un autre programme l’a changé entre-temps, et ce qu’il a écrit y reste

# of-93abf6c8
file-in-use = un autre « groundswell ask » enregistre ses réponses dans ce fichier ; arrêtez-le d’abord, ou nommez un autre fichier

# of-4328c96c
ending-none = ici, un nom finit par { $allowed }, et celui-ci n’a pas de terminaison
    .or-form = ici, un nom finit par { $allowed }, et celui-ci n’a pas de terminaison ; ou dites avec --format ce qu’il faut écrire

# of-03913a8c
ending-wrong = ici, un nom finit par { $allowed }, et celui-ci finit autrement
    .or-form = ici, un nom finit par { $allowed }, et celui-ci finit autrement ; ou dites avec --format ce qu’il faut écrire

# of-d97a3820
ending-near = ici, un nom finit par { $allowed }, et celui-ci finit autrement ; vouliez-vous dire { $near } ?
    .or-form = ici, un nom finit par { $allowed }, et celui-ci finit autrement ; vouliez-vous dire { $near } ? Ou dites avec --format ce qu’il faut écrire

# of-076efe4c
system-none = le système n’a pas donné de raison

# of-0f0cf212
system-eperm = l’opération n’est pas permise

# of-291b0a14
system-enoent = ce fichier ou ce dossier n’existe pas

# of-58e7855d
system-eio = erreur d’entrée ou de sortie

# of-ec95c0fc
system-enxio = cet appareil ou cette adresse n’existe pas

# of-a37b63da
system-ebadf = descripteur de fichier non valable

# of-89f5a0d7
system-eagain = ressource indisponible pour le moment

# of-fa36c09b
system-enomem = il n’y a pas assez de mémoire

# of-1d5eff5e
system-eacces = permission refusée

# of-1f21aa4b
system-ebusy = l’appareil ou la ressource est occupé

# of-7a8c883d
system-eexist = le fichier existe déjà

# of-eca3826d
system-enodev = cet appareil n’existe pas

# of-10b92d0b
system-enotdir = ce n’est pas un dossier

# of-6a346dbf
system-eisdir = c’est un dossier

# of-028fc404
system-einval = un argument n’est pas valable

# of-5e5fb04f
system-enfile = trop de fichiers sont ouverts dans le système

# of-2a59775d
system-emfile = trop de fichiers sont ouverts

# of-e22140ca
system-etxtbsy = ce fichier est un programme en train de tourner

# of-79a84f1e
system-efbig = le fichier est trop grand

# of-a5d400e4
system-enospc = il n’y a plus de place sur le disque

# of-3940678c
system-erofs = sur ce disque, on ne peut que lire

# of-68c4200f
system-epipe = plus personne ne lit au bout du tube

# of-4ca34237
system-enametoolong = le nom du fichier est trop long

# of-0bdb6293
system-enotempty = le dossier n’est pas vide

# of-41f2b2e3
system-eloop = trop de liens symboliques se suivent

# of-f1c3c83f
system-edquot = la place qui vous est accordée sur le disque est épuisée

# of-26436ce7
system-estale = le fichier n’est plus sur le serveur

# of-b6808760
system-eaddrinuse = l’adresse est déjà prise

# of-dce4bae1
system-eaddrnotavail = cette machine n’a pas cette adresse

# of-7fdb65db
system-econnrefused = connexion refusée

# of-b8afe041
system-etimedout = pas de connexion à temps

# of-cf3875fb
failed-inside = Il y a eu une erreur à l’intérieur de Groundswell ({ $error } à { $place })
    .somewhere = Il y a eu une erreur à l’intérieur de Groundswell ({ $error } à un endroit inconnu)
