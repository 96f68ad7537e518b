# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-456126b6
gather-none = no hay ningún caso que reunir; den los archivos de caso de todas las personas que respondieron

# of-d9d2ed8f
gather-warn-counts = Se dicen todos los números, como lo pidieron: donde una persona está sola, las demás pueden averiguar quién es. No pasen esta página a nadie.

# of-a834889f
gather-warn-names = Se nombran los grupos que nombró una sola persona, como lo pidieron: las demás pueden averiguar quién los nombró.

# of-c1b75c9b
gathering-title = Lo que ven en conjunto

# of-03b11603
gathering-skip = Ir a lo que ven en conjunto

# of-ba546870
gathering-answers = { $n ->
        [one] Respondió { $n } persona.
       *[other] Respondieron { $n } personas.
    }

# of-846b3043
gathering-keep = Esta página no dice quién dijo qué. Sí dice en qué punto están: que nadie más la vea. Háganla una sola vez, cuando todo el mundo haya respondido. Si se hace de nuevo con una persona más, muestra qué cambió esa persona.

# of-6a907285
gathering-few = Son menos de tres: cada persona puede deducir lo que dijo la otra.

# of-7e5bec3a
gathering-exact = Aquí se dicen todos los números, como lo pidieron. Donde una persona está sola, las demás pueden averiguar quién es. No pasen esta página a nadie.

# of-7dddf594
gathering-together = Este es el consejo para aquello en que coinciden. Donde no coinciden no da nada por sabido.

# of-562c396f
gathering-sure = Lo que vale para todo el grupo
    .about = Cada persona recibiría este consejo por sus propias respuestas. Pueden empezar con esto, decidan lo que decidan.
    .none = Todavía no hay ningún consejo que valga para todo el grupo. Aclaren primero lo que está en esta página.

# of-d4af4d96
gathering-not-sure = Lo que todavía puede cambiar
    .about = Esto se sigue de aquello en que coinciden, pero en las respuestas de algunas personas otra cosa toma su lugar.

# of-a001f36e
gathering-differ = Donde no coinciden, y es importante
    .order = Aclárenlo de arriba abajo. Ningún otro orden lleva a un solo consejo principal con menos preguntas.
    .none = No hay ninguna diferencia que decida los consejos.

# of-e21f5806
gathering-differ-more = Estas diferencias deciden consejos, pero no el principal

# of-548616ab
gathering-no-matter = Tampoco coinciden en esto, pero nada depende de ello ahora

# of-3239a308
gathering-spread-about = Aquí no hay números, solo partes: la mayoría (dos tercios o más), cerca de la mitad, pocas personas o ninguna (un tercio o menos).

# of-1baa2c8f
gathering-spread-few = Algunas de estas preguntas las respondieron menos de siete personas. De esas no se dice cuántas eligieron cada respuesta.

# of-37d2b09b
gathering-part-most = la mayoría

# of-969dfc60
gathering-part-half = cerca de la mitad

# of-80ebba9d
gathering-part-few = pocas o ninguna

# of-481ba415
gathering-not-answered = no lo sabía

# of-7725da90
gathering-camps = Qué necesitaría cada consejo principal
    .about = Todavía es posible más de un consejo principal. Para cada uno algo tendría que ser cierto.

# of-9165c036
gathering-camp-open = Sin decidir
    .about = Las respuestas de algunas personas dejan sin decidir cuál es el consejo principal.

# of-2f801ae8
gathering-camp-settled = Aquí lleva aquello en que coinciden.

# of-f1ebad05
gathering-needs = Tendría que ser cierto:

# of-c70a011f
gathering-nobody-said = { $fact } (nadie lo sabía)

# of-e6a3c754
gathering-camp-whole = { $headline } ({ $size })

# of-c79ab22d
gathering-groups = Qué grupos nombraron

# of-0fc4050c
gathering-groups-all = Los nombraron todas las personas:

# of-dfcb86f6
gathering-groups-some = Los nombraron solo algunas:

# of-4714c512
gathering-group-number = { $name } (lo nombraron { $n } de { $all })

# of-5b4f7447
gathering-groups-once = { $n ->
        [one] Una sola persona nombró { $n } grupo. No se dice cuál, para que nadie sepa quién lo nombró.
       *[other] Hay { $n } grupos que nombró una sola persona cada uno. No se dice cuáles, para que nadie sepa quién los nombró.
    }

# of-164d5e4b
gathering-nobody = Lo que nadie supo decir
    .about = Nadie lo sabía, y los consejos dependen de ello. Averigüen quién podría saberlo.

# of-6e4d0f72
gathering-nobody-more = { $n ->
        [one] y { $n } pregunta más
       *[other] y { $n } preguntas más
    }

# of-6947abf8
gathering-agreed = En qué coinciden
    .about = Quienes lo sabían dijeron lo mismo.

# of-e58b3394
gathering-sheet = Para quien guía la conversación
    .about = { $n ->
        [one] Una pregunta, veinte minutos. Nadie tiene que decir qué respondió.
       *[other] { $n } preguntas, veinte minutos para cada una. Nadie tiene que decir qué respondió.
    }

# of-c1b0ffbf
gathering-sheet-answers = Lo que respondieron:

# of-58dbff79
gathering-sheet-decides = Lo que depende de esto: { $about }.

# of-94f23db5
gathering-step-write = 5 minutos: cada persona escribe en un papel lo que ha visto que habla por una respuesta o por otra. Sin nombres. Mezclen los papeles.

# of-68d7f59f
gathering-step-read = 10 minutos: lean los papeles en voz alta, uno tras otro. Pregunten: ¿qué veríamos si fuera de otro modo?

# of-dffd63ce
gathering-step-settle = 5 minutos: digan en qué coinciden ahora. Si no coinciden, digan quién averigua qué, y para cuándo.

# of-6bd7394e
gathering-line-agree = Ahora coincidimos en:

# of-7e30df88
gathering-line-find-out = Por averiguar, quién, para cuándo:

# of-fe184a39
gathering-closing = Esta página solo sabe lo que ustedes escribieron, y no puede ver el peligro. Que la mayoría diga algo no lo hace cierto.
