# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-2adf4d1b
sign-instead = « { $sign } » n’a pas sa place dans une condition ; vouliez-vous dire { $right } ?

# of-45dad042
sign-minus = « - » n’a pas sa place dans une condition ; les noms se relient par _, et les nombres commencent à 0

# of-44fe9734
sign-braces = « { $sign } » n’a pas sa place dans une condition ; une liste se met entre crochets

# of-bf00e62e
sign-backslash = une barre oblique inverse n’a pas sa place dans une condition ; une condition tient sur plusieurs lignes sans elle

# of-e106c54a
sign-quotation-mark = un guillemet s’ouvre et ne se ferme pas sur sa ligne

# of-f96c6d59
sign-comment = # n’a pas sa place dans une condition, et ce qui suit ne serait pas lu ; mettez le commentaire sur sa propre ligne, hors de la condition

# of-95078630
sign-prefix = une lettre avant un guillemet n’a pas sa place dans une condition ; retirez-la

# of-ed863711
sign-in-quotes = une barre oblique inverse n’a pas sa place dans un mot entre guillemets

# of-276fde22
sign-no-number = { $found } n’est pas un nombre entier en chiffres simples, comme 16

# of-ab46afcb
sign-is = « is » n’existe pas dans ce langage ; vouliez-vous dire == ? Pour un fait à oui ou non, écrivez { $fact } seul, ou not { $fact }

# of-388d475d
sign-none = aucune condition ne peut demander si un fait est connu ; retirez cela

# of-acb67567
sign-capitals = { $name } n’a pas sa place dans une condition ; vouliez-vous dire { $right }, en minuscules ?

# of-71cc8e12
sign-unknown = « { $sign } » n’a pas sa place dans une condition
    .number = une lettre ou un signe ({ $sign }) n’a pas sa place dans une condition ; elle n’a que les lettres de a à z

# of-a7f1eae9
sign-side-by-side = deux mots entre guillemets se suivent ; écrivez-en un seul, ou une liste
    .text = deux mots entre guillemets se suivent ; mettez une virgule entre les deux

# of-a00614d4
sign-brackets = des parenthèses ou des crochets entourent un seul nom, une seule valeur ou une seule liste ; retirez-les

# of-6d0a2c1d
condition-too-long = la condition dépasse { $most } caractères ; partagez-la

# of-f35767dd
condition-too-deep = la condition a trop de parties emboîtées ; partagez-la

# of-4d048279
condition-empty = la condition est vide

# of-e22f9fd6
condition-not-read = la condition ne peut pas être lue

# of-08a526ae
condition-none = { $found } n’est pas une condition ; prenez des faits, des définitions, des comparaisons, and, or, not, count, any, all

# of-5da587f6
condition-chain = comparez deux choses à la fois ; reliez les comparaisons par « and »

# of-91590072
condition-no-name = { $found } n’est pas le nom d’un fait ou d’une définition

# of-87216d6e
condition-of-ally = { $name } porte sur un seul allié ; mettez-le dans count, any ou all
    .not = { $name } ne porte pas sur un seul allié ; cela ne va pas dans un compte

# of-d24da801
no-fact-or-definition = il n’y a ni fait ni définition { $name }
    .near = il n’y a ni fait ni définition { $name } ; vouliez-vous dire { $near } ?
    .here = il n’y a ici ni fait ni définition

# of-828b4d96
condition-free-text = { $name } est du texte libre, qu’aucune règle ne peut lire

# of-d9ae2479
condition-no-truth = { $name } est { $kind } : comparez-le donc à une valeur

# of-18d58c2e
condition-left = { $found } est à gauche ; c’est la place du fait

# of-9cd01b58
condition-never-is = { $name } n’est jamais { $value } (permis : { $allowed })
    .near = { $name } n’est jamais { $value } ; vouliez-vous dire { $near } ? (permis : { $allowed })

# of-08ef586a
condition-no-order = les mots de { $name } n’ont pas d’ordre ; prenez ==, !=, in ou not in

# of-a1c46a66
condition-always = cette comparaison de { $name } est toujours vraie
    .never = cette comparaison de { $name } n’est jamais vraie

# of-bfc0b8ba
condition-always-count = cette comparaison du compte est toujours vraie
    .never = cette comparaison du compte n’est jamais vraie

# of-9ebd54b2
condition-not-compared = { $found } ne se compare pas ; seul count(…) se compare

# of-c17caec0
condition-count-alone = comparez count(…) à un nombre entier

# of-008d36fe
condition-no-call = { $found } n’est pas permis ; prenez count, any ou all

# of-8ccba31e
condition-count-in-count = un compte ne peut pas être dans un autre

# of-1ff040ed
condition-count-of-one = count, any et all prennent une seule condition sur un seul allié

# of-212b96c4
condition-no-list = après in, écrivez une liste : ["one", "other"]

# of-f6c12cf3
condition-empty-list = la liste après in est vide

# of-9e342900
condition-needs-quotes = { $name } se met entre guillemets si c’est un mot : "{ $name }"

# of-bba8f928
condition-two-facts = un fait se compare à une valeur, jamais à un autre fait

# of-3a186ea9
condition-no-value = { $found } n’est ni un mot entre guillemets, ni un nombre entier, ni true ou false

# of-117abaa0
condition-whole-number = { $name } est un nombre entier ; comparez-le à des nombres entiers
    .count = le compte est un nombre entier ; comparez-le à des nombres entiers

# of-6097985d
condition-too-high = { $name } ne dépasse jamais { $most } ; comparez-le à un nombre jusque-là
    .count = le compte ne dépasse jamais { $most } ; comparez-le à un nombre jusque-là

# of-44d93aff
condition-is = { $name } ne se compare pas avec « is »
    .count = le compte ne se compare pas avec « is »

# of-e835374c
condition-yes-or-no = un fait à oui ou non ne se compare pas à { $word } ; écrivez { $name } ou not { $name }

# of-13f020eb
text-not-read = le texte ne peut pas être lu : { $problem }

# of-94986563
text-too-deep = le texte a trop de parties emboîtées

# of-299ac70d
text-only-prints = un texte peut seulement imprimer des valeurs et employer if, pas { $what }

# of-eaf7e9a3
text-not-printed = on ne peut imprimer que des faits, des définitions, { $others }

# of-e20595a3
text-counted-forms = counted(…) prend des textes entre guillemets, chacun avec sa forme : { $forms }

# of-81057d6a
text-counted-other = counted(…) a besoin d’un texte pour other="…"

# of-5add460d
text-not-counted = { $name } n’est pas un nombre : impossible donc de le compter

# of-92978ed7
text-no-test = il n’y a pas de test « is { $name } »
    .near = il n’y a pas de test « is { $name } » ; vouliez-vous dire { $near } ?

# of-fce38a19
text-after-if = après if, interrogez un fait par « is yes », « is no », « is known », « is unknown », « is any_of(…) », « is at_least(…) » ou « is at_most(…) »

# of-91d2da8b
text-print-only = { $name } peut seulement être imprimé ; interrogez { $fact }

# of-36e739d5
text-takes-words = is { $test }(…) prend des mots entre guillemets ou des nombres entiers

# of-f9e0dde9
text-takes-no-words = is { $test } ne prend pas de mots

# of-fe27be88
text-no-yes-or-no = { $name } n’est pas un fait à oui ou non ; interrogez par « is any_of(…) »

# of-157d4fc4
text-has-no-words = { $name } n’a pas de mots ; interrogez par « is yes », « is no » ou « is unknown »

# of-5dde191b
text-one-word = is { $test }(…) prend un seul mot
    .or-more = is { $test }(…) prend un mot ou plus

# of-e6e24a15
text-no-order = les mots de { $name } n’ont pas d’ordre ; interrogez par « is any_of(…) »

# of-73bb9092
text-of-ally = { $name } porte sur un seul allié ; ce texte porte sur le mouvement

# of-47269e3d
text-never-above = { $name } ne dépasse jamais { $most }

# of-b4780ae3
text-at-least = { $name } est toujours au moins { $word } ; interrogez par « is known »

# of-d604d3c8
text-at-most = { $name } est toujours au plus { $word } ; interrogez par « is known »

# of-0a75accf
text-no-truth = un fait n’est pas simplement vrai ou faux ; interrogez par « is yes », « is no », « is unknown »

# of-490d0dc3
text-no-equals = un fait ne se compare pas avec == ; interrogez par « is any_of(…) »
