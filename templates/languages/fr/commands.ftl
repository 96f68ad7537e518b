# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-60e1bd75
option-engine = Quelle lecture déclenche les règles ; les deux donnent les mêmes conseils. Par défaut durable, si elle est installée ; pour beaucoup de cas meaning, qui est plus rapide.

# of-72595493
option-folders = Un pack à vous, à côté de ceux qui sont fournis (répétable).

# of-5ec442b3
option-form = Du texte simple (par défaut), ou json.

# of-e3c24c61
option-packs = Seulement ce pack fourni (répétable).

# of-f1a84b3a
option-pager = Afficher une longue page d’un seul coup.

# of-b499bd28
option-language = La langue de ce qui s’affiche : { $codes }. Par défaut celle de GROUNDSWELL_LANGUAGE, ou de cet ordinateur.

# of-ce724e4a
command-groundswell =
    Des conseils pour les mouvements non violents sur les coalitions, les alliés et la négociation.

    Tout reste sur cette machine : pas de réseau, pas de journal, pas de copie de ce que vous écrivez.
    .example =
        Commencez ici :
          groundswell ask our-case.yaml
              répondre à des questions, puis lire les conseils
          groundswell serve
              la même chose dans un navigateur sur cette machine
          groundswell advise our-case.yaml
              relire les conseils
    .version = Afficher la version et quelle lecture déclenche les règles, puis s’arrêter.

# of-4656f367
command-ask =
    Répondez à des questions sur votre mouvement, puis lisez les conseils.

    Avec CASE, vos réponses sont enregistrées dans ce fichier après chaque question ; vous pouvez vous arrêter et continuer plus tard. Sans, rien n’est enregistré.
    .example =
        Exemple :
          groundswell ask our-case.yaml
    .answers = Commencer avec les réponses de ce fichier de cas ; il n’est pas modifié.
    .given = Répondre ici à une question, comme movement.stage=building (répétable).
    .plain = Seulement des lignes simples, aussi depuis un tube : pour lecteurs d’écran et scripts.

# of-bd730827
command-advise =
    Affiche les conseils pour un ou plusieurs fichiers de cas ; - lit l’entrée standard.

    L’entrée standard contient un cas, ou des JSON Lines : un cas par ligne. Une ligne inutilisable reçoit en réponse { "{" }"line": …, "case": …, "error": […]{ "}" } ; le code de sortie est alors 3.
    .example =
        Exemple :
          groundswell advise cases/hong-kong-2019.yaml
          groundswell advise our-case.yaml -o advice.html
          groundswell advise our-case.yaml --brief -o one-page.pdf
          groundswell advise our-case.yaml --plan -o two-weeks.pdf
          groundswell advise - --lines < cases.jsonl > advice.jsonl
    .output = Écrire dans un fichier que vous seuls pouvez lire ; un fichier de ce nom est remplacé.
    .form = Ce qu’il faut écrire. Par défaut d’après la fin du nom de FILE, ou md (Markdown) ; sur un terminal, une page à lire.
    .pictures = En Markdown : la carte comme diagramme mermaid (par défaut), des fichiers svg à côté de FILE, ou rien.
    .brief = Une page imprimée au plus.
    .plan = Une page pour les deux prochaines semaines : ce qui vient d’abord, avec de la place pour qui, pour quand, et à quoi on le verra.
    .templates = Vos propres report.md.j2 ou report.html.j2 ; brief.* et plan.* pour ces pages.
    .share = Une page que l’on peut transmettre : sans noms et sans ce qui pourrait nuire à des gens.
    .lines = Avec - comme CASE : un cas par ligne en entrée, une ligne de JSON aussitôt en sortie (JSON Lines).

# of-b3510ff6
command-serve =
    Répondez aux questions dans un navigateur, et donnez les conseils à d’autres programmes.

    Seule cette machine peut se connecter. Les réponses ne restent qu’en mémoire, pendant une heure après votre dernière page ou jusqu’à ce que vous choisissiez de les effacer. Ctrl-C arrête le serveur et efface tout.

    L’adresse pour les programmes est décrite à /openapi.json.
    .example =
        Exemple :
          groundswell serve
          groundswell serve --port 9000 --no-browser
    .host = L’adresse à écouter.
    .exposed = Permettre une adresse que d’autres machines peuvent atteindre.
    .port = Le port à écouter ; 0 en prend un qui est libre.  [par défaut : 8765, ou un qui est libre]
    .no_browser = Ne pas ouvrir de navigateur.

# of-931b79e0
command-why =
    Dit pourquoi une règle se déclenche, se tait ou reste ouverte, jusqu’aux faits.

    Sans RULE, toutes les règles en bref. RULE peut aussi être une posture, comme negotiate, ou une définition, comme consolidated. CASE est un fichier de cas ; - lit l’entrée standard.
    .example =
        Exemple :
          groundswell why cases/hong-kong-2019.yaml
          groundswell why cases/hong-kong-2019.yaml consolidate-before-negotiating
          groundswell why our-case.yaml make-contact-with-care --ally 2
    .ally = Seulement ce groupe : son nom, ou son numéro dans le cas.

# of-004508fa
command-path =
    Affiche les plus petits ensembles de changements qui mènent à un conseil principal.

    Seuls changent les faits qu’un mouvement peut changer par son propre travail. Ce qui n’est pas encore connu est donné à part. CASE est un fichier de cas ; - lit l’entrée standard.

    Les mots des conseils principaux : mobilize, broaden, consolidate, negotiate, sustain.
    .example =
        Exemple :
          groundswell path cases/hong-kong-2019.yaml --to negotiate
    .to = Le conseil principal à atteindre : son mot, son numéro, ou son début. Sans cela, vous les voyez tous.

# of-da8eb460
command-compare =
    Affiche en quoi deux fichiers de cas diffèrent, et ce que cela change aux conseils.

    Les fichiers peuvent être un même mouvement à deux moments, ou ce que deux groupes disent d’un même mouvement. L’un d’eux peut être -, l’entrée standard.
    .example =
        Exemple :
          groundswell compare march.yaml june.yaml
          groundswell compare students.yaml unions.yaml

# of-3ac95274
command-gather =
    Réunit les réponses de nombreuses personnes, et dit où elles sont d’accord et où non.

    Chaque CASE contient ce qu’une personne a répondu sur le même mouvement ; un dossier vaut pour les fichiers de cas qu’il contient. Rien sur la page ne dit qui a dit quoi ; les noms de fichiers et le texte libre sont laissés de côté. Avec -o group.yaml, le fichier de cas du groupe : ce sur quoi sont d’accord les personnes qui savent.
    .example =
        Exemple :
          groundswell gather answers/*.yaml
          groundswell gather answers/*.yaml -o together.html
          groundswell gather answers/*.yaml -o group.yaml
    .output = Écrire dans un fichier que vous seuls pouvez lire ; un fichier plus ancien de ce nom est remplacé.
    .form = Ce qui est écrit ; yaml est le fichier de cas du groupe. Sans cela, selon la fin du nom de FILE, ou md (Markdown) ; dans un terminal, une page à lire.
    .show_counts = Donner tous les nombres, aussi là où une personne est seule. Les autres peuvent alors trouver qui c’est.
    .names = Nommer aussi les groupes qu’une seule personne a nommés. Les autres peuvent alors trouver qui les a nommés.

# of-f0644888
command-journey =
    Montre un mouvement au fil du temps, à partir de ses fichiers de cas de plusieurs moments.

    Les fichiers sont dans l’ordre de as_of, quel que soit l’ordre où ils sont donnés ; un dossier vaut pour les fichiers de cas qu’il contient. On voit le conseil principal, ce qui était prêt et la position des groupes, ce qui a changé chaque fois, et ce que sont devenus les faits sur lesquels reposaient les conseils. Il n’est jamais dit qu’un conseil a réussi.
    .example =
        Exemple :
          groundswell journey march.yaml june.yaml september.yaml
          groundswell journey our-files -o over-time.html
    .output = Écrire dans un fichier que vous seuls pouvez lire ; un fichier plus ancien de ce nom est remplacé.
    .form = Ce qui est écrit. Sans cela, selon la fin du nom de FILE, ou md (Markdown) ; dans un terminal, une page à lire.

# of-81b56451
command-new =
    Écrit un fichier de cas vide avec chaque question en commentaire ; - l’affiche.

    Avec --print, une feuille à remplir sur papier : toutes les questions, ou une de celles-ci.
    .example =
          agreement    l’entente interne entre les groupes
          talks        la préparation des négociations
          next-group   à quel groupe consacrer ses efforts ensuite, et par quel pas

        Exemple :
          groundswell new our-case.yaml
          groundswell new --print > questions.md
          groundswell new --print --format html > questions.html
          groundswell new --print agreement agreement.pdf
          groundswell new --print form.xlsx
    .on_paper = Une feuille à imprimer et à remplir : questions (tout le questionnaire, en HTML et PDF avec un tableau pour le mur), agreement, talks ou next-group.
    .form = Avec --print, ce qu’il faut écrire ; xlsx est un formulaire pour ODK et KoboToolbox. Par défaut d’après la fin du nom du fichier, ou md (Markdown).

# of-fd7bf9fc
command-import =
    Lire des cas dans des feuilles que vous avez déjà, et les écrire en fichiers de cas.

    SHEET est en CSV, Excel ou OpenDocument : une ligne pour chaque cas, pour chaque groupe d'un cas, ou pour chaque groupe seul. Les titres peuvent être des clés, des questions ou leurs noms, dans toutes les langues, et ceux des outils de formulaires. Vous voyez pour quoi chaque colonne a été prise. Ce qui ne convient pas est dit avec sa ligne et son titre, et rien n'est écrit.

    Avec --map, ce qui a été compris est écrit dans un fichier. Corrigez-le, puis relancez la même commande : aussi avec la feuille du mois prochain.
    .example =
        Exemple :
          groundswell import survey.xlsx --map map.yaml
          groundswell import survey.xlsx --map map.yaml -o cases-from-survey
          groundswell batch cases-from-survey -o reports
    .output = Un nouveau dossier pour les fichiers de cas ; ou un fichier qui finit par .jsonl, avec un cas sur chaque ligne.
    .map_file = Ce que contient chaque colonne : écrit là où le fichier n'existe pas encore, sinon utilisé.
    .partial = Écrire ce qui convient, et donner la liste de ce qui a été laissé de côté ; le code de sortie est alors 3.

# of-e0caec23
command-batch =
    Écrit un rapport sur chaque cas de fichiers, de dossiers et de JSON Lines, et un index.

    Dans un dossier sont cherchés .yaml, .yml, .json et .jsonl ; - lit des JSON Lines de l’entrée standard. Un cas inutilisable est noté dans errors.csv et n’arrête rien ; le code de sortie est alors 3.
    .example =
        Exemple :
          groundswell batch cases -o reports
          groundswell batch --matching "*/2024*.yaml" -o out --format md,json --resume
    .output = Le dossier des rapports : nouveau ou vide.
    .matching = Les fichiers dont le nom correspond, comme "*/2024*.yaml" ; un PATH est un nom et pas un motif.
    .formats = Un ou plusieurs de md, html, json, text, pdf, séparés par des virgules.  [par défaut : md]
    .jobs = À combien de cas travailler en même temps.  [par défaut : tous les cœurs]
    .resume = Continuer là où un lot s’est arrêté ; refaire ce qui a changé depuis.
    .templates = Votre propre report.md.j2 au lieu de celui qui est fourni.
    .brief = Une page imprimée au plus pour chaque cas.
    .plan = Pour chaque cas, une page pour les deux prochaines semaines.
    .share = Des rapports que l’on peut transmettre : sans noms et sans ce qui pourrait nuire à des gens. L’index et les noms des fichiers restent comme ils sont.

# of-f1313281
command-table =
    Conseille chaque ligne d’un tableau : Parquet, CSV ou JSON Lines, d’après la fin de son nom.

    Une ligne est un cas : une colonne "case" avec un nom, et des colonnes nommées comme les faits, par exemple movement.stage. Dans les résultats, une règle vaut true là où elle se déclenche, false là où elle se tait, et rien là où un fait manquant la laisse ouverte.
    .example =
        Exemple :
          groundswell table cases.csv --allies allies.csv -o results.csv
          groundswell table campaigns.csv --from navco -o results.parquet
    .allies = Les alliés : une ligne pour chacun, avec le nom de leur cas.
    .output = Où vont les résultats ; vous seuls pouvez lire le fichier.
    .allies_out = Où vont les règles sur les alliés, une ligne pour chaque allié.
    .invalid = Que faire d’un cas inutilisable : s’arrêter, ou le laisser de côté et le noter dans un fichier.
    .origin = Lire les années de campagne de NAVCO 2.0.
    .cluster = Travailler sur une grappe Spark ; FILE est alors un dossier que toutes ses machines peuvent atteindre.

# of-4fd0b3ec
command-rules = Regarder les règles, et faire tourner les cas qui les accompagnent.
    .example =
        Exemple :
          groundswell rules list

# of-aef7a597
command-rules-check = Prouver pour tous les cas possibles que les règles tiennent ensemble ; code de sortie 1 sinon.
    .example =
        Exemple :
          groundswell rules check
          groundswell rules check --rules our-pack -o what-falls-short
    .form = text, ou md (Markdown).
    .output = Écrire le cas de chaque constat dans ce dossier.

# of-afa8fc1b
command-rules-docs = Écrire une page pour chaque règle et chaque fait, un glossaire, la couverture et un graphe.
    .example =
        Exemple :
          groundswell rules docs -o docs/rules
    .output = Où vont les pages.
    .check = Ne rien écrire ; code de sortie 1 si une page n’est plus à jour.

# of-1e3a413f
command-rules-cases =
    Proposer des cas à mettre à côté d’une règle, prêts pour son fichier.

    La règle s’applique de chaque façon possible. Elle ne s’applique pas là où manque une seule des choses qu’elle demande, et reste à décider là où une chose n’est pas connue.
    .example =
        Exemple :
          groundswell rules cases offer-many-ways-to-join

# of-d0b2972b
command-rules-diff =
    Dit qui une nouvelle version des règles conseille autrement : personne, et c’est prouvé, ou un vrai cas le montre.

    OLD et NEW sont chacun un pack fourni, un dossier (d’un pack, ou de plusieurs), ou REVISION:FOLDER tel que git le garde.
    .example =
        Exemple :
          groundswell rules diff HEAD~1:our-pack our-pack
          groundswell rules diff HEAD~1:our-pack our-pack --strict -o review.md
    .form = md (Markdown) ou json.
    .output = Écrire dans ce fichier.
    .strict = Code de sortie 1 si un cas reçoit d’autres conseils.

# of-185fadaa
command-rules-export =
    Afficher les règles comme données, pour des programmes de tout langage.

    Ce qu’elles contiennent, groundswell schema pack le dit.
    .example =
        Exemple :
          groundswell rules export > pack.json

# of-9f9c242a
command-rules-list =
    Affiche chaque règle : son nom, ce sur quoi elle repose, et son titre.

    Dans un tube va une ligne par règle.
    .example =
        Exemple :
          groundswell rules list

# of-80bfc1b5
command-rules-new = Écrire un pack pour commencer : une définition et une règle, avec leurs cas.
    .example =
        Exemple :
          groundswell rules new our-pack
          groundswell rules test --rules our-pack

# of-59995d57
command-rules-show = Afficher une règle : quand elle se déclenche, ce qu’elle dit, et d’où elle vient.
    .example =
        Exemple :
          groundswell rules show consolidate-before-negotiating

# of-13734325
command-rules-test = Faire tourner les petits cas qui accompagnent les règles ; code de sortie 1 si l’un ne donne pas ce qu’il faut.
    .example =
        Exemple :
          groundswell rules test --rules our-pack
          groundswell rules test -k join --junit tests.xml
    .only = Seulement les règles et définitions dont le nom contient ce texte.
    .junit = Écrire aussi ce qui est sorti dans ce fichier, pour des programmes qui font tourner des tests.

# of-1aadb360
command-rules-translate =
    Dit quels textes manquent encore à une langue, ou viennent d’un anglais plus ancien ; code de sortie 1 s’il y en a.

    Sans CODE, combien de chaque langue. Avec --rules seulement ceux de ce pack. --write met les fichiers à leur place : sous le dossier d’un pack, et pour nos propres textes sous la copie de Groundswell où vous êtes.
    .example =
        Exemple :
          groundswell rules translate es
          groundswell rules translate es --rules our-pack --write
    .write = Écrire les fichiers, avec de la place pour ce qui manque.

# of-14fb5ac9
command-page =
    Écrire une seule page qui interroge, conseille, explique et imprime sans réseau et sans Python.

    Elle se passe de téléphone à téléphone. Elle ne demande rien et ne garde rien. Sur les iPhone, qui n’ouvrent pas un tel fichier, prenez l’application web de --folder.
    .example =
        Exemple :
          groundswell page -o groundswell.html
          groundswell page -o groundswell.html --language es
          groundswell page -o groundswell.mjs
          groundswell page --folder site
    .output = La page ; ou, si son nom finit par .mjs, un module pour d’autres pages et pour node, avec ses types à côté.
    .form = Ce qu’il faut écrire. Par défaut ce que dit la fin du nom de FILE, sinon html.
    .folder = Une application web pour un serveur à vous : ouverte une fois, elle marche sans réseau.
    .language = Seulement cette langue (peut être répété). Par défaut toutes celles qu’il y a.

# of-bc26e289
command-schema = Afficher le JSON Schema d’un fichier de cas, de conseils, d’un fichier de règle ou de règles exportées.
    .example =
        Exemple :
          groundswell schema case > case.schema.json

# of-028c7f19
command-mcp =
    Sert des assistants d’IA, par le Model Context Protocol (MCP).

    L’assistant lance cette commande, et lui parle par l’entrée et la sortie standard. Il reçoit des outils (advise, next_question, why, path, compare, list_rules), les règles et les schémas à lire, et une invite qui contient l’entretien.

    Groundswell lui-même ne garde rien et n’envoie rien. L’assistant, lui, le peut : ce que vous lui dites va à qui le fait tourner. Pour les faits sur les alliés et les négociations, prenez-en un qui tourne sur votre propre machine.
    .example =
        La plupart des assistants l’apprennent ainsi :
          { "{" }"mcpServers": { "{" }"groundswell": { "{" }"command": "groundswell", "args": ["mcp"]{ "}" }{ "}" }{ "}" }

        Exemple :
          groundswell mcp

# of-f4d73d81
command-help = Montrer ce que montre --help, pour tout ou pour une commande.
    .example =
        Exemple :
          groundswell help advise

# of-cd349308
no-such-language = il n’y a pas de textes en « { $code } » ; il y a : { $words }.
    .near = il n’y a pas de textes en « { $code } » ; vouliez-vous dire « { $near } » ?

# of-a0f00ce8
wrote = Écrit : { $file }

# of-0b7a03b7
deleted = Effacé : { $file }

# of-36d22ecb
lines-not-used = { $n ->
        [one] { $n } ligne n’a pas pu être utilisée.
       *[other] { $n } lignes n’ont pas pu être utilisées.
    }

# of-0cace197
batch-kept = Ce qui est fait est gardé ; la même commande avec --resume continue.

# of-3cfa914d
rate = { $n } par seconde

# of-11cc4f18
more-problems = { $n ->
        [one] … et { $n } autre problème.
       *[other] … et { $n } autres problèmes.
    }

# of-d85c2b43
batch-advised = { $n ->
        [one] { $n } cas conseillé dans { $folder } : commencez par index.md.
       *[other] { $n } cas conseillés dans { $folder } : commencez par index.md.
    }

# of-420f017a
batch-removed = { $n ->
        [one] Retiré : { $n } rapport sur des cas qui n’existent plus.
       *[other] Retirés : { $n } rapports sur des cas qui n’existent plus.
    }

# of-b2d99b73
batch-not-used = { $n ->
        [one] { $n } entrée n’a pas pu être utilisée : voyez errors.csv.
       *[other] { $n } entrées n’ont pas pu être utilisées : voyez errors.csv.
    }

# of-9b53e44e
table-wrote = { $n ->
        [one] Écrit : { $file } ({ $n } cas).
       *[other] Écrit : { $file } ({ $n } cas).
    }

# of-85bbc6b0
wrote-also = Écrit : { $file }.

# of-ebcae0ef
table-aside = Des lignes ont été mises de côté ; elles sont dans { $file }.

# of-47c1a2a8
set-aside = mis de côté : { $problem }

# of-06812232
table-progress = { $n ->
        [one] { $n } cas, { $rate } par seconde
       *[other] { $n } cas, { $rate } par seconde
    }

# of-4d2e0709
new-then = Remplissez ce que vous savez, puis : groundswell advise { $file }

# of-dcec1f7d
new-wrote = Écrit : { $file }. { $then }

# of-a971c151
serve-at = Groundswell est à l’adresse { $address }

# of-0e601e77
serve-open = Ouvrez cette adresse dans un navigateur sur cette machine.

# of-ae0d2844
serve-stop = Ctrl-C l’arrête et efface tout.

# of-ede8d030
serve-stopped = Arrêté. Tout est effacé.

# of-be61dcd0
serve-not-here = d’autres machines pourraient alors se connecter. Si vous le voulez, ajoutez --let-others-connect ; ce que cela veut dire s’affiche alors. Sans --host, seule cette machine peut se connecter

# of-6f6d94be
serve-exposed =
    Vous laissez d’autres machines se connecter. Cela veut dire :
      { "*" } Qui peut atteindre cette machine peut ouvrir les pages. On y voit ses propres réponses, pas les vôtres.
      { "*" } Ce que vous écrivez passe en clair sur le réseau. Qui l’écoute peut le lire.
      { "*" } Ne vous en servez qu’avec des gens et sur un réseau en qui vous avez confiance, et arrêtez avec Ctrl-C quand vous avez fini.

# of-cc63951a
version = groundswell { $version } (règles déclenchées par : { $engine })

# of-665f4e14
interrupted = Interrompu.

# of-51c3f1ba
lines-alone = --lines va seulement avec l’entrée standard : groundswell advise - --lines

# of-736365e9
lines-for-lines = À des JSON Lines répondent des JSON Lines sur la sortie standard : employez --format json sans options de pages. Pour des pages : groundswell batch - -o DIR

# of-136d1a3c
pictures-for = --pictures { $what } va avec { $fitting }, pas avec { $form }.

# of-07b66356
pictures-beside = --pictures svg écrit des fichiers à côté du rapport ; donnez-lui un nom avec -o.

# of-f26b17d6
plan-no-pictures = --plan n’a pas d’images.

# of-868542cb
one-case-a-file = Un fichier { $form } contient un seul cas ; « groundswell batch » en écrit un pour chacun.

# of-d798e771
not-on-a-terminal = Le format { $form } ne peut pas s’afficher sur un terminal ; nommez un fichier avec -o.

# of-f4e62716
is-the-case-file = c’est le fichier de cas lui-même ; nommez un autre fichier pour les conseils

# of-695a6f18
picture-of-others = ce fichier existe déjà, et n’a pas été dessiné par Groundswell ; nommez un autre rapport

# of-2662de5d
ask-name-a-file = CASE est le fichier où vos réponses sont enregistrées ; nommez-en un.

# of-bd539392
ask-answers-already = CASE contient déjà des réponses ; prenez-le sans --answers, ou nommez un nouveau fichier.

# of-32bb1076
set-takes = --set prend FACT=VALUE, comme movement.stage=building.

# of-1f1ab28e
set-not-delicate = --set n’est pas pour ce qui est délicat, comme les alliés et la négociation : une ligne de commande reste dans l’historique de votre shell. Mettez ces réponses dans un fichier et employez --answers FILE.

# of-de5a8018
ask-no-terminal = il n’y a pas de terminal pour poser les questions. Donnez les réponses avec --answers FILE (un fichier de cas), ou avec --set FACT=VALUE, où VALUE peut être unknown ; ce qui est délicat, comme les alliés et la négociation, seulement dans le fichier. Pour lire des réponses ligne par ligne depuis un tube, employez --plain. Pour des conseils sur ce qui est connu : groundswell advise FILE

# of-7c20e8b6
ask-groups = { $question } (une liste, et allies_complete : yes ou no)

# of-5bc3e6d1
ask-allowed = { $question } ({ $allowed })

# of-463b3e0e
hint-did-you-mean = Vouliez-vous dire « { $word } » ?

# of-4b0b9a9c
no-format = Il n’y a pas de format « { $name } ».

# of-4d2637a0
choose = Choisissez : { $words }

# of-a7e1cc42
batch-no-path = Il manque l’argument « PATH... ».

# of-b2cf2fb6
no-such-headline = il n’y a pas de tel conseil principal

# of-cf5be724
name-the-headline = nommez le conseil principal à atteindre

# of-8e9cc54a
headline-near = il n’y a pas de tel conseil principal ; vouliez-vous dire « { $headline } », numéro { $number } ?

# of-3d61aa81
choose-headline = Choisissez-en un par son numéro, son mot, ou son début :

# of-d3ba5d3b
new-format-paper = --format est pour la feuille sur papier : groundswell new --print --format html

# of-df5748fa
new-name-a-file = Nommez le fichier à écrire, par exemple : groundswell new our-case.yaml

# of-8932779d
new-not-on-a-terminal = Le format { $form } ne peut pas s’afficher sur un terminal ; nommez un fichier : groundswell new --print { $sheet } { $file }

# of-7e4bc995
one-too-many = Argument en trop ({ $word })

# of-09a91a84
new-is-a-sheet = { $sheet } est une feuille à imprimer : groundswell new --print { $sheet } { $sheet }.pdf

# of-8aa36faf
new-no-sheet = Il n’y a pas de feuille « { $word } ».

# of-ad3ea3db
new-sheets = Il y a { $sheets }. Le nom d’un fichier a une terminaison, comme sheet.pdf.

# of-6115f6bc
no-command = Il n’y a pas de commande « { $name } ».

# of-8aa92cda
see-help = Voyez --help.

# of-b74277b1
no-command-here = Il n’y a pas de commande « { $name } » ici. Voyez --help.

# of-af86bad6
help-commands = Commandes

# of-5a3c8115
brief-or-plan = --brief et --plan sont deux pages ; demandez l’une des deux.

# of-2a75c268
for-pages = { $option } est pour des pages à lire, pas pour { $form }.

# of-c2e9c4f7
stdin-once = - est l’entrée standard ; on ne peut la lire qu’une fois.

# of-2d20605b
no-rule = Il n’y a pas de règle « { $name } ».

# of-e1ff34ca
hint-rules-list = Voyez « groundswell rules list ».

# of-2b9d98f4
needs-packages = il faut d’autres paquets pour cela ; installez-les : pip install "groundswell[{ $extra }]"

# of-ab413f99
from-alone = --from { $origin } ne va ni avec --allies ni avec --on.

# of-caf0068e
used-otherwise = ce fichier sert à autre chose ici ; nommez-en un autre

# of-b8f8224e
cannot-be-used = inutilisable : { $reason }

# of-3df26bb4
unforeseen = { $failure }. Merci de signaler cette ligne ; votre fichier de cas n’a été envoyé nulle part.

# of-ee70624b
proof-too-hard = Z3 a renoncé à l’une des questions : rien n’est donc prouvé ; moins de comptes sur les alliés, ou des seuils plus bas, rendent cela plus facile

# of-7c6afecf
cases-run = { $failed ->
        [0] { $cases } cas de { $rules } règles et { $definitions } définitions : aucun n’a échoué
        [one] { $cases } cas de { $rules } règles et { $definitions } définitions : { $failed } a échoué
       *[other] { $cases } cas de { $rules } règles et { $definitions } définitions : { $failed } ont échoué
    }

# of-ec9bd178
case-of = cas { $kind } { $number }

# of-0ee1da28
handbook-written = { $n ->
        [one] Le manuel a { $n } page ; commencez par { $file }.
       *[other] Le manuel a { $n } pages ; commencez par { $file }.
    }

# of-bb55d25b
pack-started = Voici le pack { $name }. Ensuite :

# of-1959e9f4
no-code = « { $code } » n’est pas un code de langue ; écrivez-en un comme es ou pt-br.

# of-8320040d
handbook-in-the-way = ce fichier existe déjà, et ne vient pas de rules docs ; déplacez-le, ou nommez un autre dossier

# of-10679254
folder-not-empty = il y a déjà quelque chose ici ; nommez un dossier nouveau ou vide

# of-fe7021da
cannot-be-made = création impossible : { $reason }

# of-1f98aaab
page-stale = { $file } : ne dit pas ce que les règles disent maintenant

# of-74899423
pager-keys = Espace : suite   b : retour   q : fin

# of-e3ece68f
next-command = Ensuite : { $command }

# of-fc37c763
next-rules-show = Ensuite : groundswell rules show NAME

# of-fac30863
option-help = Montrer ce message, et finir.

# of-129d1f65
click-usage = Usage :

# of-e39dcba1
click-options = Options

# of-a07115d6
click-error = Erreur : { $message }

# of-4fe0e01f
click-try = Pour de l’aide : « { $command } { $option } ».

# of-716e5de6
click-default = par défaut : { $default }

# of-e9dc942e
click-required = obligatoire

# of-25c8dc53
click-invalid = Valeur non permise : { $message }
    .of = Valeur non permise pour { $param_hint } : { $message }

# of-98739351
click-missing-argument = Il manque l’argument

# of-e9117a99
click-missing-option = Il manque l’option

# of-771fb1f9
click-missing-command = Il manque une commande.

# of-61c8e280
click-choose = Choisissez parmi :

# of-57b47b62
click-no-option = Il n’y a pas d’option { $name }.

# of-c4a87883
click-near = Vouliez-vous dire { $possibility } ?
    .several = (Vouliez-vous dire l’une de celles-ci : { $possibilities } ?)

# of-6b28f504
click-takes-no-value = L’option { $name } ne prend pas de valeur.

# of-f0c74293
click-needs-value = L’option { $name } demande une valeur.
    .several = L’option { $name } demande { $nargs } valeurs.

# of-741104ae
click-takes-values = L’argument { $name } prend { $nargs } valeurs.

# of-a0084160
click-too-many = Argument en trop ({ $args })
    .several = Arguments en trop ({ $args })

# of-da891e13
click-not-the-word = { $value } n’est pas { $choice }.

# of-cb7ee1da
click-none-of = { $value } n’est aucun de ceux-ci : { $choices }.

# of-65f9c210
click-no-number = { $value } n’est pas un nombre entier.

# of-f4822786
click-not-in-range = { $value } est hors des limites { $range }.

# of-0de413cd
click-not-there = Le dossier { $filename } n’existe pas.

# of-53ac6353
click-is-a-file = { $filename } est un fichier, pas un dossier.

# of-88c276a3
click-is-a-folder = { $filename } est un dossier, pas un fichier.

# of-14f5f63f
click-not-readable = Vous n’avez pas le droit de lire { $filename }.

# of-6b009f62
click-not-writable = Vous n’avez pas le droit d’écrire dans { $filename }.

# of-ccc48f7e
page-output-or-folder = Nommez le fichier à écrire avec -o, ou le dossier d’une application web avec --folder.

# of-15033f96
page-folder-no-format = Une application web n’a pas d’autre format : laissez --format de côté.
