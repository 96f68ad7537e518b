# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-62100c5c
at-column = { $problem } (columna { $column })

# of-c15d2823
syntax-too-deep = hay más de { $most } secciones y listas una dentro de otra: usen menos

# of-4d7c42f9
syntax-second-document = empieza un segundo documento: pónganlo en un archivo propio

# of-90a6fdcf
syntax-twice = la clave está dos veces, la primera en la línea { $line }: borren una

# of-55feb98f
syntax-no-key = falta una clave antes de los dos puntos

# of-2a70d2fa
syntax-merge-key = no se admite una clave que copia otras (<<): escriban las claves

# of-3c4665cf
syntax-key-no-word = una clave es una palabra, no una lista ni una sección

# of-ec68398c
syntax-reference = no se admite una referencia (*): escriban aquello a lo que remite

# of-0f18c66d
syntax-anchor = no se admite un ancla (&): bórrenla, o pongan el texto entre comillas

# of-9c9d7c80
syntax-tag = no se admite una etiqueta (!): bórrenla, o pongan el texto entre comillas

# of-6f0f9e2d
syntax-more = puede haber más: arreglen primero estos problemas

# of-b09467b9
yaml-begins-with-mark = un valor empieza por & o *: pónganlo entre comillas

# of-809779b5
yaml-begins-with-tag = un valor empieza por !: pónganlo entre comillas

# of-70613185
yaml-begins-with-percent = una línea empieza por %: pongan el valor entre comillas, o borren la línea

# of-00b4c5a6
yaml-backslash = una barra invertida entre comillas dobles indica algo que no se conoce: usen comillas simples

# of-76af66c8
yaml-colon = hay dos puntos donde no puede haberlos: pongan entre comillas el texto que lleva dos puntos, y empiecen las claves de una sección en la misma columna

# of-5be70da7
yaml-no-colon = una clave está sin dos puntos: escriban "clave: valor", con un espacio después de los dos puntos

# of-2d2102e9
yaml-question-mark = un signo de interrogación no puede estar solo: si algo no se sabe, no escriban nada

# of-03d033a9
yaml-dash = hay un guion donde no empieza ninguna lista: pongan cada entrada en su propia línea

# of-f1b3989f
yaml-block-text = el texto que sigue a | o > empieza en la línea siguiente, con espacios delante

# of-ec7bf68e
yaml-quotation-mark = se abren comillas y no se cierran

# of-2c6284b0
yaml-bracket = se abre un corchete o una llave y no se cierra, o falta una coma

# of-5cf5afe1
yaml-indentation = esto no encaja con las líneas de arriba: revisen los espacios al comienzo de la línea, y las comillas dentro del texto

# of-81ef739b
yaml-after-the-end = hay texto donde el documento ya terminó: revisen los espacios que lleva delante

# of-90214fb4
yaml-first-sign = un valor empieza por un signo que tiene otro significado: pónganlo entre comillas

# of-6dda46fa
yaml-tab = hay un tabulador donde solo puede haber espacios: usen espacios al comienzo de la línea

# of-9aae2588
yaml-unknown = esto no es YAML: revisen aquí los espacios al comienzo de la línea, las comillas y los dos puntos

# of-ecae3319
yaml-opened-on = se abre en la línea { $line }

# of-61184163
yaml-is-a-comment = lo que sigue a # es un comentario: pongan entre comillas el texto que lleva #

# of-eb6d2573
json-no-key = falta una clave entre comillas dobles, o sobra una coma

# of-1ca89cfb
json-no-comma = falta una coma, o cerrar un corchete o una llave

# of-3cc01425
json-no-colon = faltan los dos puntos después de la clave

# of-c175e986
json-no-value = falta un valor, o hay un texto sin comillas dobles

# of-0aa0b04e
json-quotation-mark = se abren comillas y no se cierran

# of-e417dfe9
json-control-character = dentro de las comillas termina una línea o hay un tabulador: escriban \n o \t

# of-ae4066d5
json-backslash = una barra invertida indica algo que no se conoce: escriban dos

# of-2783b68b
json-after-the-end = hay texto después del final del documento: bórrenlo

# of-51a3351b
json-comma = sobra una coma: bórrenla

# of-7342ce42
json-unknown = esto no es JSON: revisen aquí las comillas, las comas y los corchetes

# of-c71a8fea
remark-text = el texto después de # no se lee, porque # empieza un comentario; pongan todo el texto entre comillas, o el comentario en una línea propia

# of-5d5d2c8a
remark-all = aquí no se lee nada, porque # empieza un comentario; pongan todo el texto entre comillas, o el comentario en una línea propia

# of-a6afa276
remark-condition = # empieza un comentario, así que lo que sigue no es parte de la condición; pongan el comentario en una línea propia

# of-3632148f
note-printed = lo que sigue a # se imprime, porque es parte del texto; si es una nota para ustedes, pónganla en una línea propia antes del texto
