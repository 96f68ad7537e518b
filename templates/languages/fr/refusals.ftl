# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-959b6b64
refusal-wrong-host = Ce n’est pas l’adresse de ce serveur
    .detail = Écrivez l’adresse comme elle s’est affichée au démarrage du serveur, par exemple http://127.0.0.1:8765/. Il ne répond à aucun autre nom, pour qu’aucun autre site ne puisse se faire passer pour lui.

# of-2f1b4a05
refusal-other-site = Ceci est venu d’un autre site
    .detail = Une page d’un autre site a essayé d’utiliser celui-ci en votre nom. Rien n’a été changé.

# of-d9a7a085
refusal-too-many-connections = Trop de connexions à la fois
    .detail = { $most ->
            [one] Au plus { $most } est ouverte à la fois. Réessayez plus tard.
           *[other] Au plus { $most } sont ouvertes à la fois. Réessayez plus tard.
        }

# of-60518836
refusal-head-too-slow = Ceci a mis trop de temps à arriver
    .detail = { $seconds ->
            [one] Une requête doit commencer en { $seconds } seconde au plus.
           *[other] Une requête doit commencer en { $seconds } secondes au plus.
        }

# of-dea3b55f
refusal-too-slow = Ceci a mis trop de temps à arriver
    .detail = { $seconds ->
            [one] Ce qui est envoyé doit arriver en { $seconds } seconde au plus. Réessayez.
           *[other] Ce qui est envoyé doit arriver en { $seconds } secondes au plus. Réessayez.
        }

# of-78b93eaf
refusal-too-large = C’est trop gros
    .detail = { $most ->
            [one] Au plus { $most } octet est accepté à la fois. Un fichier de cas est bien plus petit.
           *[other] Au plus { $most } octets sont acceptés à la fois. Un fichier de cas est bien plus petit.
        }

# of-46645f8f
refusal-unreadable = Ceci n’a pas pu être lu
    .detail = Ce qui a été envoyé est abîmé ou coupé.

# of-2603df78
refusal-not-found = Il n’y a rien à cette adresse
    .detail = Vérifiez comment elle est écrite.

# of-deb4960b
refusal-method = Cette adresse ne sert pas à cela
    .detail = Elle n’accepte pas les requêtes de ce type. Rien n’a été changé.

# of-5d6aba6a
refusal-refused = { $phrase }
    .detail = Revenez en arrière et essayez autre chose.

# of-d828a60e
refusal-input = Ceci ne peut pas servir tel quel
    .detail = { $n ->
            [one] Il y a un problème.
           *[other] Il y a { $n } problèmes.
        }

# of-c5b7b124
refusal-failure = Quelque chose n’a pas marché ici
    .detail = { $what }. Vos réponses n’ont été envoyées nulle part. Merci de signaler cette erreur.

# of-b47f656b
refusal-media-type = Ceci n’est pas envoyé sous une forme qui se lit ici
    .detail = Envoyez-le avec l’en-tête Content-Type: { $first }. Sont lus : { $all }.

# of-35b60a00
refusal-too-many-requests = Trop de programmes demandent à la fois
    .detail = Réessayez dans un moment.

# of-e5194258
refusal-too-many-batches = Trop de lots à la fois
    .detail = { $most ->
            [one] Au plus { $most } est traité à la fois. Réessayez plus tard.
           *[other] Au plus { $most } sont traités à la fois. Réessayez plus tard.
        }

# of-9191280f
refusal-too-much-time = C’est trop de travail pour ce serveur
    .detail = { $seconds ->
            [one] Il passe au plus { $seconds } seconde sur ce qu’un programme demande. Avec moins de groupes, il en faut moins ; les commandes n’ont pas cette limite.
           *[other] Il passe au plus { $seconds } secondes sur ce qu’un programme demande. Avec moins de groupes, il en faut moins ; les commandes n’ont pas cette limite.
        }

# of-b99e8eb6
refusal-out-of-memory = C’est trop de travail pour ce serveur
    .detail = Il n’y avait pas assez de mémoire. Avec moins de groupes, il en faut moins ; les commandes n’ont pas cette limite.

# of-7ac1a506
refused-choice = doit être l’un de ces mots : { $allowed }

# of-c7f9fb46
refused-yes-no = doit être true ou false

# of-0dc18fd1
refused-value = n’est pas admis ici

# of-360a5181
refused-line = { $most ->
        [one] cette ligne compte plus de { $most } octet
       *[other] cette ligne compte plus de { $most } octets
    }

# of-5e7d75fa
refused-not-worked-out = n’a pas pu être traité

# of-3f739eb7
refused-batch-gave-way = d’autres attendent leur tour, et rien n’avançait ici ; c’est la fin

# of-f93256fb
refused-batch-too-slow = { $seconds ->
        [one] rien de complet n’est arrivé en { $seconds } seconde ; c’est la fin
       *[other] rien de complet n’est arrivé en { $seconds } secondes ; c’est la fin
    }

# of-fb3af543
refused-batch-silent = { $seconds ->
        [one] rien n’est arrivé pendant { $seconds } seconde ; c’est la fin
       *[other] rien n’est arrivé pendant { $seconds } secondes ; c’est la fin
    }

# of-7891b304
refused-batch-too-large = { $most ->
        [one] un lot compte au plus { $most } octet ; c’est la fin
       *[other] un lot compte au plus { $most } octets ; c’est la fin
    }

# of-83998d21
refused-in-short = { $title } : { $detail }

# of-5e9041f0
refused-process-ended = Le processus qui prépare les conseils s’est arrêté

# of-5be9fc97
refusal-too-many-sessions = Trop de gens répondent en ce moment
    .detail = Réessayez plus tard. Qui a fini peut aider avec « { $page } ».

# of-d65586e6
refusal-too-many-answers = C’est plus que ce que ces pages peuvent contenir
    .detail = { $most ->
            [one] Elles prennent au plus { $most } groupe. En ligne de commande, il n’y a pas cette limite. Vos réponses sont comme avant.
           *[other] Elles prennent au plus { $most } groupes. En ligne de commande, il n’y a pas cette limite. Vos réponses sont comme avant.
        }

# of-525e3a25
refusal-gone = Vos réponses ne sont plus ici
    .detail = Elles sont effacées une heure après la dernière page, quand quelqu’un choisit de partir ou de les effacer, et quand Groundswell s’arrête.

# of-e3765c2e
refusal-no-session = Il n’y a pas encore de réponses ici
    .detail = Commencez par la première page. Si vous l’avez fait, votre navigateur ne garde pas de cookies pour cette page ; permettez-les pour cette adresse. Le cookie contient un nom tiré au hasard et rien d’autre.

# of-2ed329e8
refusal-old-form = Ce formulaire n’est plus valable
    .detail = Rien n’a été changé. Ouvrez de nouveau la page et envoyez-le de là.

# of-49b08430
refusal-file-for-text = Un fichier est arrivé là où il faut du texte
    .detail = Rien n’a été changé. Ouvrez de nouveau la page et envoyez le texte de là.

# of-9d2fe6ea
refusal-no-question = Cette question n’existe pas
    .detail = Le groupe dont elle parlait n’est peut-être plus sur votre liste.

# of-948618cd
refusal-no-group = Ce groupe n’existe pas
    .detail = Il a peut-être été retiré de votre liste, et ceux qui suivaient sont remontés.

# of-7e965f28
refusal-no-section = Cette partie n’existe pas
    .detail = Choisissez-en une parmi celles qui sont montrées.

# of-e98c1f64
refusal-no-example = Cet exemple n’existe pas
    .detail = Choisissez-en un sur la page « { $page } ».

# of-e3bd8554
refusal-no-advice = Ce conseil n’existe pas
    .detail = Choisissez-en un sur la page « { $page } ».

# of-9b5efa43
refusal-no-headline = Ce conseil principal n’existe pas
    .detail = Choisissez-en un parmi ceux qui sont montrés.

# of-280ae4e3
refusal-no-file = Ce fichier n’existe pas
    .detail = Choisissez-en un sur la page « { $page } ».
