# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-2adf4d1b
sign-instead = '{ $sign }' no va en una condición; ¿querían decir { $right }?

# of-45dad042
sign-minus = '-' no va en una condición; los nombres se unen con _, y los números empiezan en 0

# of-44fe9734
sign-braces = '{ $sign }' no va en una condición; una lista va entre corchetes

# of-bf00e62e
sign-backslash = una barra invertida no va en una condición; la condición puede ocupar varias líneas sin ella

# of-e106c54a
sign-quotation-mark = se abren comillas y no se cierran en su línea

# of-f96c6d59
sign-comment = # no va en una condición, y lo que sigue no se leería; pongan el comentario en una línea propia, fuera de la condición

# of-95078630
sign-prefix = una letra delante de unas comillas no va en una condición; quítenla

# of-ed863711
sign-in-quotes = una barra invertida no va en una palabra entre comillas

# of-276fde22
sign-no-number = { $found } no es un número entero en cifras simples, como 16

# of-ab46afcb
sign-is = 'is' no existe en este lenguaje; ¿querían decir ==? Para un dato de sí o no, escriban solo { $fact }, o not { $fact }

# of-388d475d
sign-none = ninguna condición puede preguntar si un dato se sabe; quiten eso

# of-acb67567
sign-capitals = { $name } no va en una condición; ¿querían decir { $right }, en minúsculas?

# of-71cc8e12
sign-unknown = '{ $sign }' no va en una condición
    .number = una letra o un signo ({ $sign }) que no va en una condición; solo se usan las letras de la a a la z

# of-a7f1eae9
sign-side-by-side = hay dos palabras entre comillas seguidas; escriban una, o una lista
    .text = hay dos palabras entre comillas seguidas; pongan una coma entre las dos

# of-a00614d4
sign-brackets = hay paréntesis o corchetes alrededor de un solo nombre, un solo valor o una sola lista; quítenlos

# of-6d0a2c1d
condition-too-long = la condición tiene más de { $most } caracteres; divídanla

# of-f35767dd
condition-too-deep = la condición tiene demasiadas partes una dentro de otra; divídanla

# of-4d048279
condition-empty = la condición está vacía

# of-e22f9fd6
condition-not-read = la condición no se puede leer

# of-08a526ae
condition-none = { $found } no es una condición; usen datos, definiciones, comparaciones, and, or, not, count, any, all

# of-5da587f6
condition-chain = comparen dos cosas cada vez; unan las comparaciones con 'and'

# of-91590072
condition-no-name = { $found } no es el nombre de un dato ni de una definición

# of-87216d6e
condition-of-ally = { $name } trata de un solo aliado; úsenlo dentro de count, any o all
    .not = { $name } no trata de un solo aliado; no puede estar dentro de una cuenta

# of-d24da801
no-fact-or-definition = no existe ningún dato ni definición { $name }
    .near = no existe ningún dato ni definición { $name }; ¿querían decir { $near }?
    .here = aquí no hay ningún dato ni definición

# of-828b4d96
condition-free-text = { $name } es texto libre, que ninguna regla puede leer

# of-d9ae2479
condition-no-truth = { $name } es { $kind }, así que hay que compararlo con un valor

# of-18d58c2e
condition-left = { $found } está a la izquierda; escriban ahí el dato

# of-9cd01b58
condition-never-is = { $name } nunca es { $value } (se admite: { $allowed })
    .near = { $name } nunca es { $value }; ¿querían decir { $near }? (se admite: { $allowed })

# of-08ef586a
condition-no-order = las palabras de { $name } no tienen orden; usen ==, !=, in o not in

# of-a1c46a66
condition-always = esta comparación de { $name } es siempre verdadera
    .never = esta comparación de { $name } nunca es verdadera

# of-bfc0b8ba
condition-always-count = esta comparación de la cuenta es siempre verdadera
    .never = esta comparación de la cuenta nunca es verdadera

# of-9ebd54b2
condition-not-compared = { $found } no se puede comparar; solo se compara count(…)

# of-c17caec0
condition-count-alone = comparen count(…) con un número entero

# of-008d36fe
condition-no-call = { $found } no se admite; usen count, any o all

# of-8ccba31e
condition-count-in-count = una cuenta no puede estar dentro de otra

# of-1ff040ed
condition-count-of-one = count, any y all llevan una sola condición sobre un solo aliado

# of-212b96c4
condition-no-list = después de in, escriban una lista: ["one", "other"]

# of-f6c12cf3
condition-empty-list = la lista después de in está vacía

# of-9e342900
condition-needs-quotes = { $name } va entre comillas si es una palabra: "{ $name }"

# of-bba8f928
condition-two-facts = un dato se compara con un valor, nunca con otro dato

# of-3a186ea9
condition-no-value = { $found } no es una palabra entre comillas, ni un número entero, ni true o false

# of-117abaa0
condition-whole-number = { $name } es un número entero; compárenlo con números enteros
    .count = la cuenta es un número entero; compárenla con números enteros

# of-6097985d
condition-too-high = { $name } nunca pasa de { $most }; compárenlo con un número hasta ese
    .count = la cuenta nunca pasa de { $most }; compárenla con un número hasta ese

# of-44d93aff
condition-is = { $name } no se puede comparar con 'is'
    .count = la cuenta no se puede comparar con 'is'

# of-e835374c
condition-yes-or-no = un dato de sí o no no se compara con { $word }; escriban { $name } o not { $name }

# of-13f020eb
text-not-read = el texto no se puede leer: { $problem }

# of-94986563
text-too-deep = el texto tiene demasiadas partes una dentro de otra

# of-299ac70d
text-only-prints = un texto solo puede imprimir valores y usar if, no { $what }

# of-eaf7e9a3
text-not-printed = solo se pueden imprimir datos, definiciones, { $others }

# of-e20595a3
text-counted-forms = counted(…) lleva textos entre comillas, cada uno con su forma: { $forms }

# of-81057d6a
text-counted-other = counted(…) necesita un texto para other="…"

# of-5add460d
text-not-counted = { $name } no es un número, así que no se puede contar

# of-92978ed7
text-no-test = no existe la prueba 'is { $name }'
    .near = no existe la prueba 'is { $name }'; ¿querían decir { $near }?

# of-fce38a19
text-after-if = después de if, pregunten por un dato con 'is yes', 'is no', 'is known', 'is unknown', 'is any_of(…)', 'is at_least(…)' o 'is at_most(…)'

# of-91d2da8b
text-print-only = { $name } solo se puede imprimir; pregunten por { $fact }

# of-36e739d5
text-takes-words = is { $test }(…) lleva palabras entre comillas o números enteros

# of-f9e0dde9
text-takes-no-words = is { $test } no lleva palabras

# of-fe27be88
text-no-yes-or-no = { $name } no es un dato de sí o no; pregunten con 'is any_of(…)'

# of-157d4fc4
text-has-no-words = { $name } no tiene palabras; pregunten con 'is yes', 'is no' o 'is unknown'

# of-5dde191b
text-one-word = is { $test }(…) lleva una sola palabra
    .or-more = is { $test }(…) lleva una o más palabras

# of-e6e24a15
text-no-order = las palabras de { $name } no tienen orden; pregunten con 'is any_of(…)'

# of-73bb9092
text-of-ally = { $name } trata de un solo aliado; este texto trata del movimiento

# of-47269e3d
text-never-above = { $name } nunca pasa de { $most }

# of-b4780ae3
text-at-least = { $name } es siempre al menos { $word }; pregunten con 'is known'

# of-d604d3c8
text-at-most = { $name } es siempre como máximo { $word }; pregunten con 'is known'

# of-0a75accf
text-no-truth = un dato no es simplemente verdadero o falso; pregunten con 'is yes', 'is no', 'is unknown'

# of-490d0dc3
text-no-equals = un dato no se puede comparar con ==; pregunten con 'is any_of(…)'
