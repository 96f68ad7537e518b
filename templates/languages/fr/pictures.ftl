# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a567ed14
picture-readiness = Où en est la coalition

# of-fb438f7c
picture-map = Carte des alliés

# of-a9a58eeb
picture-spectrum = Spectre des alliés

# of-abd8fe31
picture-pillars = Piliers de soutien

# of-36b20298
picture-said = { $number }. { $name } : { $facts }.

# of-c65279c7
picture-not-known = { $topic } : on ne sait pas

# of-497112d1
picture-groups = Les groupes

# of-060a25ec
picture-nobody = aucun

# of-e5e1b082
picture-bar-yes = oui

# of-7d02a91c
picture-bar-unknown = on ne sait pas

# of-a488b481
picture-bar-no = non

# of-515e2ade
picture-bar-count = { $found } sur { $all }

# of-1dcf7e44
picture-bar-said = { $answer } : { $count }.

# of-17c81c00
picture-check-said = { $number }. { $check } : { $answer }.

# of-fa7136d8
picture-closer = ↑ Liens plus étroits avec { $power }

# of-f6047cbc
picture-more-support = Plus de soutien à votre cause →

# of-bc64ae17
picture-row-props_up = fait tenir

# of-adec5abe
picture-row-close = proche

# of-0da2267a
picture-row-some = quelques liens

# of-03e2bdfa
picture-row-none = aucun lien

# of-e70ee895
picture-sign-circle = allié naturel

# of-d1d37225
picture-sign-square = allié stratégique

# of-b820bcf4
picture-sign-diamond = les deux

# of-7a86a068
picture-sign-triangle = ni l’un ni l’autre

# of-96314172
picture-size-low = amène peu de monde

# of-65610cda
picture-size-medium = pas mal de monde

# of-55964cc3
picture-size-high = énormément

# of-8678aca7
picture-size-unknown = tirets : on ne sait pas combien

# of-80b7ac6f
picture-off-map = Pas sur la carte : on ne connaît pas le soutien ou les liens
    .field = soutien ou liens inconnus
    .said = Pas sur la carte : { $groups }

# of-70e88a52
picture-field = { $support }, { $closeness }

# of-2a1e63ab
picture-map-empty = Aucun groupe n’est encore dans la liste.

# of-12ed9d39
picture-map-said = Le soutien à votre cause va de gauche à droite, les liens avec { $power } de bas en haut. { $groups }

# of-7405dafa
picture-map-said-empty = Aucun groupe ne peut être placé.

# of-62bdac42
picture-chart-said = Le soutien va de gauche à droite, les liens avec { $power } de bas en haut.

# of-a511379d
picture-chart-left = Contre vous

# of-d2cd8ca4
picture-chart-right = Pour vous

# of-d456601c
picture-chart-low = Aucun lien avec { $power }

# of-58f711b1
picture-chart-high = Liens étroits

# of-d848c7f8
picture-chart-both = Avec vous et proches

# of-14bd2caf
picture-chart-close = Proches

# of-f6e77c7b
picture-chart-neither = Ni l’un ni l’autre

# of-9e44c8ed
picture-chart-with-you = Avec vous

# of-b54478a4
picture-wedge-active_ally = alliés actifs

# of-4012ed3e
picture-wedge-passive_ally = alliés passifs

# of-6701494a
picture-wedge-neutral = neutres

# of-fe2da0bd
picture-wedge-passive_opponent = opposants passifs

# of-7f186efe
picture-wedge-active_opponent = opposants actifs

# of-8e846b9b
picture-aim = Le but : chaque groupe avance d’une position vers vous

# of-60934b06
picture-off-wheel = Pas sur la roue : on ne connaît pas le soutien
    .field = soutien inconnu
    .said = Pas sur la roue : { $groups }

# of-75941b80
picture-spectrum-said = Une demi-roue ; vous êtes du côté droit.

# of-fce38282
picture-wedge-said = { $title } : { $groups }.

# of-33c9bd9e
picture-pillar-loyal = loyal

# of-0843275f
picture-pillar-wavering = hésite

# of-3c969130
picture-pillar-came_away = s’est détaché

# of-9c78a179
picture-pillar-unknown = on ne sait pas
    .field = loyauté inconnue

# of-3e0efbf8
picture-pillars-states = Entier : loyal en public. Fendu : hésite en public. Brisé : s’est détaché. Tirets : on ne connaît pas la loyauté.

# of-46002c99
picture-pillars-widths = Large : sans lui, ceux d’en haut ne tiendraient guère. Étroit : ils l’écoutent.

# of-e37e343f
picture-the-pillars = Les piliers

# of-ca118672
picture-off-pillars = On ne connaît pas les liens avec { $power }
    .field = liens avec { $power } inconnus

# of-a4eaf077
picture-pillars-empty = Aucun groupe qui a des liens avec { $power } n’est encore dans la liste.

# of-eb12d7c4
picture-pillars-said = Les groupes qui ont des liens avec { $power }, comme des piliers qui font tenir { $power }. { $groups }

# of-bfa81191
picture-pillars-said-empty = Il n’y en a encore aucun dans la liste.

# of-2d99ae17
picture-spread = Ce que vous avez répondu là où vos avis diffèrent

# of-ee21db02
picture-camps = Où mènent vos réponses

# of-45344ee9
picture-bars-said = { $title } : { $bars }.

# of-118aa892
picture-headlines = Les conseils principaux au fil du temps

# of-3d3480ce
picture-headlines-open = En pointillé : un conseil parmi plusieurs encore possibles.

# of-ea82cc7f
picture-ripening = Où en était la coalition

# of-8bddcbb4
picture-moving = La position des groupes

# of-b53f0b1d
picture-moving-unknown = soutien non connu

# of-4ac2e5f4
picture-moving-more = { $n ->
        [one] { $n } autre groupe n’est pas dessiné.
       *[other] { $n } autres groupes ne sont pas dessinés.
    }

# of-ed495044
picture-moves = Groupes qui ont bougé sur la carte des alliés
