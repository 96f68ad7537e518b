# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-43148b49
assistant-how =
    Ceci est pour des assistants d’IA : ils le lancent et lui parlent par l’entrée et la sortie standard.
    Dites à votre assistant de lancer la commande « groundswell » avec l’argument « mcp ».
    Il attend maintenant des messages. Appuyez sur Ctrl-D pour terminer.

# of-bff07e11
assistant-answers = doivent être des réponses sous les clés de leurs questions

# of-66972b46
assistant-no-rule = Il n’y a pas de telle règle. L’outil list_rules les nomme.
    .near = Il n’y a pas de telle règle. Vouliez-vous dire { $near } ?

# of-0c6ab182
short-find-out = Cherchez à savoir : { $question } Cela y mène si : { $answer }

# of-8e59b4f0
short-obstacle = { $says } ; il faudrait : { $needed }

# of-9064758c
short-difference = { $topic } : { $first } → { $second }
    .decides = { $topic } : { $first } → { $second } (cela seul change la posture)
