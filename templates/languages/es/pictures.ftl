# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a567ed14
picture-readiness = Qué tiene listo la coalición

# of-fb438f7c
picture-map = Mapa de aliados

# of-a9a58eeb
picture-spectrum = Espectro de aliados

# of-abd8fe31
picture-pillars = Pilares de apoyo

# of-36b20298
picture-said = { $number }. { $name }: { $facts }.

# of-c65279c7
picture-not-known = { $topic }: no se sabe

# of-497112d1
picture-groups = Los grupos

# of-060a25ec
picture-nobody = ninguno

# of-e5e1b082
picture-bar-yes = sí

# of-7d02a91c
picture-bar-unknown = no se sabe

# of-a488b481
picture-bar-no = no

# of-515e2ade
picture-bar-count = { $found } de { $all }

# of-1dcf7e44
picture-bar-said = { $answer }: { $count }.

# of-17c81c00
picture-check-said = { $number }. { $check }: { $answer }.

# of-fa7136d8
picture-closer = ↑ Más cerca de { $power }

# of-f6047cbc
picture-more-support = Más apoyo a su causa →

# of-bc64ae17
picture-row-props_up = sostiene al poder

# of-adec5abe
picture-row-close = cerca

# of-0da2267a
picture-row-some = algunos vínculos

# of-03e2bdfa
picture-row-none = sin vínculos

# of-e70ee895
picture-sign-circle = aliado natural

# of-d1d37225
picture-sign-square = aliado estratégico

# of-b820bcf4
picture-sign-diamond = las dos cosas

# of-7a86a068
picture-sign-triangle = ninguna

# of-96314172
picture-size-low = trae poca gente

# of-65610cda
picture-size-medium = bastante

# of-55964cc3
picture-size-high = muchísima

# of-8678aca7
picture-size-unknown = línea cortada: no se sabe cuánta

# of-80b7ac6f
picture-off-map = Fuera del mapa: no se sabe su apoyo o su cercanía
    .field = apoyo o cercanía: no se sabe
    .said = Fuera del mapa: { $groups }

# of-70e88a52
picture-field = { $support }, { $closeness }

# of-2a1e63ab
picture-map-empty = Todavía no hay grupos en la lista.

# of-12ed9d39
picture-map-said = El apoyo a su causa crece de izquierda a derecha; la cercanía a { $power }, de abajo arriba. { $groups }

# of-7405dafa
picture-map-said-empty = No se puede situar ningún grupo.

# of-62bdac42
picture-chart-said = El apoyo crece de izquierda a derecha, y la cercanía a { $power } de abajo arriba.

# of-a511379d
picture-chart-left = Contra ustedes

# of-d2cd8ca4
picture-chart-right = Con ustedes

# of-d456601c
picture-chart-low = Lejos de { $power }

# of-58f711b1
picture-chart-high = Cerca

# of-d848c7f8
picture-chart-both = Con ustedes y cerca del poder

# of-14bd2caf
picture-chart-close = Cerca del poder

# of-f6e77c7b
picture-chart-neither = Ni lo uno ni lo otro

# of-9e44c8ed
picture-chart-with-you = Con ustedes

# of-b54478a4
picture-wedge-active_ally = aliados activos

# of-4012ed3e
picture-wedge-passive_ally = aliados pasivos

# of-6701494a
picture-wedge-neutral = neutrales

# of-fe2da0bd
picture-wedge-passive_opponent = oponentes pasivos

# of-7f186efe
picture-wedge-active_opponent = oponentes activos

# of-8e846b9b
picture-aim = La meta: que cada grupo avance un sector hacia ustedes

# of-60934b06
picture-off-wheel = Fuera de la rueda: no se sabe su apoyo
    .field = apoyo: no se sabe
    .said = Fuera de la rueda: { $groups }

# of-75941b80
picture-spectrum-said = Media rueda; a la derecha están ustedes.

# of-fce38282
picture-wedge-said = { $title }: { $groups }.

# of-33c9bd9e
picture-pillar-loyal = leal

# of-0843275f
picture-pillar-wavering = duda

# of-3c969130
picture-pillar-came_away = se apartó

# of-9c78a179
picture-pillar-unknown = no se sabe
    .field = lealtad: no se sabe

# of-3e0efbf8
picture-pillars-states = Entero: leal en público. Agrietado: duda en público. Roto: se ha apartado. Línea cortada: no se sabe su lealtad.

# of-46002c99
picture-pillars-widths = Ancho: sin él, quienes tienen el poder apenas podrían seguir. Estrecho: su palabra cuenta.

# of-e37e343f
picture-the-pillars = Los pilares

# of-ca118672
picture-off-pillars = No se sabe su cercanía a { $power }
    .field = cercanía a { $power }: no se sabe

# of-a4eaf077
picture-pillars-empty = Todavía no hay en la lista ningún grupo cercano a { $power }.

# of-eb12d7c4
picture-pillars-said = Los grupos cercanos a { $power }, dibujados como pilares que sostienen el poder. { $groups }

# of-bfa81191
picture-pillars-said-empty = Todavía no hay ninguno en la lista.

# of-2d99ae17
picture-spread = Qué respondieron donde no coinciden

# of-ee21db02
picture-camps = A dónde llevan las respuestas

# of-45344ee9
picture-bars-said = { $title }: { $bars }.

# of-118aa892
picture-headlines = Consejos principales a lo largo del tiempo

# of-3d3480ce
picture-headlines-open = Línea discontinua: uno de varios que todavía eran posibles.

# of-ea82cc7f
picture-ripening = Qué tenía listo la coalición

# of-8bddcbb4
picture-moving = Cómo se situaban los grupos

# of-b53f0b1d
picture-moving-unknown = no se sabe qué apoyo da

# of-4ac2e5f4
picture-moving-more = { $n ->
        [one] No se dibuja { $n } grupo más.
       *[other] No se dibujan { $n } grupos más.
    }

# of-ed495044
picture-moves = Grupos que se movieron en el mapa de aliados
