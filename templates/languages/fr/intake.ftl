# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-0ad2b6c7
intake-words-case = cas | nom du cas | campagne | nom de la campagne | nom du mouvement | étiquette

# of-316e1882
intake-words-group-name = groupe | nom du groupe | acteur | acteurs | organisation | institution | allié | nom de l'allié | partie prenante

# of-70c18408
intake-words-group = allié | alliés | groupe | groupes | acteur | organisation

# of-241fc34f
intake-words-notes = note | notes | commentaire | commentaires | remarque | remarques | observation | observations

# of-40e69ec7
intake-words-tool = horodateur | adresse e-mail | nom d'utilisateur | score

# of-5cc7b189
intake-words-index = indice | clé

# of-5f8d92b6
intake-words-parent = indice parent | clé parente

# of-bfd5bda1
intake-words-standing = position | posture | attitude | soutien

# of-483fa813
intake-words-power = pouvoir

# of-3881952c
intake-words-interest = intérêt

# of-11ee5a91
intake-words-influence = influence

# of-7e18d4f7
intake-words-unknown = je ne sais pas | ne sait pas | nous ne savons pas | on ne sait pas | inconnu | nsp | ne se prononce pas | sans réponse | pas de réponse | non disponible | sans objet

# of-f1c29851
intake-words-yes = oui | o | vrai | coché

# of-8ea01439
intake-words-no = non | n | faux | non coché

# of-b3a0f690
intake-words-support =
    .active_opponent = opposant actif | opposition active | très opposé | fortement opposé
    .passive_opponent = opposant passif | opposition passive
    .neutral = neutre | indécis | ni pour ni contre
    .passive_ally = allié passif | soutien passif
    .active_ally = allié actif | soutien actif

# of-52898425
intake-words-for = soutien | soutient | pour | favorable | positif

# of-3b169661
intake-words-against = opposé | s'oppose | contre | opposant | défavorable | négatif

# of-c3dc00c9
intake-place = { $file }, feuille { $sheet }

# of-13dd8c87
intake-holds-cases = { $place } : chaque ligne est un cas ; les titres se trouvent à la ligne { $row }.

# of-5131af9a
intake-holds-groups = { $place } : chaque ligne est un groupe d'un cas ; les titres se trouvent à la ligne { $row }.

# of-b6360969
intake-holds-one_case = { $place } : chaque ligne est un groupe, et tous relèvent du même cas ; les titres se trouvent à la ligne { $row }.

# of-c432be7f
intake-holds-nothing = { $place } : laissée de côté.
    .unknown = { $place } : inconnue.

# of-dff1c319
intake-read-as =
    .comma = Lu en { $encoding }, avec des virgules entre les cellules.
    .semicolon = Lu en { $encoding }, avec des points-virgules entre les cellules.
    .tab = Lu en { $encoding }, avec des tabulations entre les cellules.
    .bar = Lu en { $encoding }, avec des barres entre les cellules.

# of-289716b8
intake-column-certain = { $title } → { $target } ({ $topic })
    .link = { $title } → { $target } (relie les lignes de deux feuilles)

# of-4b43b55f
intake-column-likely = { $title } → { $target } ({ $topic }) : une supposition, à vérifier

# of-0b200088
intake-column-map = { $title } → { $target } ({ $topic }), comme le dit le plan
    .link = { $title } → { $target }, comme le dit le plan

# of-7eac7ab9
intake-column-left_out = { $title } : laissée de côté

# of-3d280397
intake-column-empty = { $title } : laissée de côté, elle est vide

# of-9674526d
intake-column-not_said = { $title } : laissée de côté ; elle ne dit ni si un groupe est proche du pouvoir, ni combien de gens il peut amener

# of-8ad81bb7
intake-column-open = { $title } : inconnue

# of-657a28a2
intake-likely-value = { $title } : « { $text } » a été pris pour { $value } ; à vérifier

# of-56417592
intake-open-value = { $title } : « { $text } » ne dit pas avec quelle force ; cela est resté ouvert

# of-253eceb7
intake-left-to-ask = La feuille ne dit pas de ses groupes : { $topics }. Continuez avec : groundswell ask { $file }

# of-182aaa89
intake-cases = { $n ->
        [one] { $n } cas a été trouvé.
       *[other] { $n } cas ont été trouvés.
    }

# of-1a9d4d66
intake-wrote = { $n ->
        [one] { $n } cas a été écrit dans { $file } ; personne d'autre ne peut le lire.
       *[other] { $n } cas ont été écrits dans { $file } ; personne d'autre ne peut les lire.
    }

# of-6d88468a
intake-wrote-map = Le plan se trouve dans { $file }. Corrigez ce qui n'est pas juste, puis relancez la même commande.

# of-3a7c0485
intake-hint-map = Corrigez le plan { $file }, puis relancez la même commande ; ou laissez de côté ce qui ne convient pas avec --partial.
    .none = Écrivez un plan à corriger avec --map map.yaml ; ou laissez de côté ce qui ne convient pas avec --partial.

# of-b646e6b8
intake-partial = Ceci a été laissé de côté :

# of-b9a18865
intake-folder-not-empty = ce dossier n'est pas vide ; nommez-en un nouveau

# of-e0d1dd10
intake-no-output = Rien n'a été écrit ; nommez un dossier avec -o.

# of-dc9d4850
intake-map-head =
    Ce que contient chaque colonne de vos feuilles. Corrigez, puis relancez la même commande avec ce plan.
    Derrière un titre se trouve un fait, comme movement.stage, ou leave_out. 'groundswell schema case' donne la liste des faits.
    Sous values se trouve ce que veut dire le texte d'une cellule : un des mots du fait, ou unknown.
    holds : cases (chaque ligne est un cas), groups (des cas d'une autre feuille), one_case (la liste de ses groupes) ou nothing.

# of-9e8fe48c
intake-map-open = inconnue : écrivez un fait, ou leave_out

# of-6a143efd
intake-map-likely = { $topic } : une supposition, à vérifier

# of-8623e2a8
intake-map-check = une supposition, à vérifier

# of-8e2a3df6
intake-map-no-column = il n'y a pas de telle colonne parmi celles de cette feuille, ou elle accepte n'importe quel texte

# of-69bb3669
intake-no-target = ce n'est pas un fait ; écrivez-en un, comme movement.stage ou allies[0].name, ou leave_out
    .near = ce n'est pas un fait ; vouliez-vous dire { $near } ? Écrivez leave_out si une colonne n'est pas voulue

# of-1a73d347
whole-map = il n'y a rien dans ce plan ; supprimez-le, et 'groundswell import' l'écrira à nouveau
    .no-section = un plan doit être une section avec des clés en dessous ({ $keys }) ; ceci est { $found }

# of-7a2270aa
intake-form-title = Groundswell : des questions sur votre mouvement

# of-f2cecb68
intake-form-together = Répondez en groupe si vous le pouvez. Si vous n'êtes pas d'accord, ou ne savez pas, dites-le : ce n'est jamais pris pour un non.

# of-57ec1b84
intake-form-number = Écrivez un nombre entier de 0 à { $most }, ou laissez vide.

# of-a80c4506
intake-form-moment = Écrivez une année, une année et un mois, ou une date : 2019, 2019-09, 2019-09-15.

# of-b8bc1ed4
intake-form-text = C'est trop long ; écrivez quelques mots.

# of-e3380bee
intake-form-then = Mettez-le dans ODK ou KoboToolbox. Ce qui revient est lu par : groundswell import

# of-cd9295a1
intake-form-questions = seul le questionnaire entier peut être un formulaire (.xlsx)

# of-8cad4581
intake-delimiter = entre les cellules, il peut y avoir une virgule, un point-virgule, une tabulation ou une barre

# of-c8e52c17
intake-encoding = ce texte n'est dans aucun encodage lisible avec certitude ; enregistrez-le en UTF-8, ou nommez l'encodage dans le plan

# of-62ba4dc9
intake-quotes = les guillemets de cette ligne ne vont pas ensemble, ou une cellule est plus longue que ne le permet un tableur ; enregistrez à nouveau la feuille en CSV

# of-04b1c47a
intake-too-many-rows = il y a plus de { $most } lignes, ou elles vont trop loin ; supprimez ce qui est inutile

# of-23dcbe2d
intake-too-many-columns = il y a plus de { $most } colonnes ; supprimez ce qui est inutile

# of-b6b25d10
intake-too-many-sheets = il y a plus de { $most } feuilles ; supprimez ce qui est inutile

# of-36853b69
intake-too-large = décompressé, il dépasse { $most } octets, le plus qui soit lu

# of-74731218
intake-needs-packages = les classeurs demandent d'autres paquets ; installez-les : pip install 'groundswell[sheets]' ; ou enregistrez la feuille en CSV

# of-047e18ad
intake-broken-workbook = ce classeur ne peut pas être lu ; ouvrez-le dans un tableur et enregistrez-le en .xlsx ou en CSV

# of-e3be95a8
intake-macros = ce classeur contient des programmes (macros) ; enregistrez-le en .xlsx sans eux, ou en CSV

# of-b73d6be0
intake-locked = ce classeur est verrouillé, ou compressé autrement ; enregistrez-le en .xlsx sans mot de passe, ou en CSV

# of-33dc27aa
intake-old-workbook = ce classeur est ancien ou verrouillé ; enregistrez-le en .xlsx sans mot de passe, ou en CSV

# of-c62fb3c2
intake-formula = la cellule { $cell } contient une formule qui n'a jamais été calculée ; ouvrez le fichier dans un tableur et enregistrez-le
    .row = une cellule de la ligne { $row } contient une formule qui n'a jamais été calculée ; ouvrez le fichier dans un tableur et enregistrez-le

# of-71bacc61
intake-failed-formula = la cellule { $cell } contient une formule qui a échoué ; corrigez-la ou supprimez-la

# of-ce981318
intake-blank = il n'y a rien dedans

# of-e62ea0d6
intake-rows = { $problem } ({ $n } lignes : { $rows })

# of-f3900b67
intake-sheet-unknown = aucune colonne de cette feuille n'est connue ; les titres y sont-ils ? Écrivez dans le plan ce que contiennent ses colonnes, ou holds: nothing

# of-3130e7fc
intake-no-idea = on ne sait pas ce que contient cette colonne ; écrivez un fait ou leave_out dans le plan

# of-0e20e98d
intake-several = cela peut être { $targets } ; écrivez l'un d'eux dans le plan

# of-044aa874
intake-not-in =
    .cases = ceci parle d'un groupe ; dites duquel, comme allies[0].support, ou laissez-le de côté
    .groups = ceci parle d'un cas, et chaque ligne de cette feuille est un groupe ; mettez-le dans la feuille des cas, ou laissez-le de côté
    .one_case = ceci parle d'un cas, et chaque ligne de cette feuille est un groupe ; mettez-le dans une feuille de cas, ou laissez-le de côté
    .nothing = cette feuille est laissée de côté

# of-cbaa92a5
intake-no-title = il y a quelque chose au-delà du dernier titre ; donnez un titre à la colonne, ou supprimez-la

# of-288b4a39
intake-is-formula = ceci commence comme une formule ; écrivez ce qu'elle dit

# of-abb7fff4
intake-day-or-month = le jour et le mois peuvent être confondus ici ; écrivez 2019-09-15

# of-b3070b0d
intake-chosen = ceci doit dire si la réponse a été choisie : 1 ou 0, yes ou no

# of-5f21c6f5
intake-two-answers = deux réponses sont choisies ici ; il ne peut y en avoir qu'une

# of-4caa9d2e
intake-no-name = ce groupe n'a pas de nom, et tout groupe en a besoin

# of-b0bf9eda
intake-whose = on ne sait pas de quel cas relève chacun de ces groupes ; donnez à la feuille une colonne avec le nom du cas

# of-fcf07e40
intake-whose-blank = il n'est pas dit de quel cas relève ce groupe

# of-6d4d66ab
intake-stranger = il n'y a pas de tel cas dans l'autre feuille

# of-8529abeb
intake-same-name = deux groupes de ce cas ont le même nom ; donnez à chacun un nom à lui

# of-acb3db96
intake-not-a-case = cette ligne ne peut pas être lue comme un cas
