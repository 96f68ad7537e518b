# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-0985aa7a
rules-list = Las reglas, en el orden en que se dan los consejos. Después de cada nombre está en qué se apoya la regla: says, lo dice la fuente; follows, se deriva de ella; ours, es nuestra.

# of-80cb10d1
soundness-title = Qué se demostró de las reglas

# of-52bb23b6
soundness-made = Hecho con `groundswell rules check --format md` para { $packs }.

# of-7afc57f9
soundness-rules-of = Reglas de { $packs }

# of-b72d2480
soundness-checks = Las comprobaciones

# of-14921c31
soundness-column-check = qué tiene que cumplirse

# of-7d3e6475
soundness-column-over = qué se revisó

# of-8a3b8698
soundness-column-outcome = resultado

# of-19deb823
soundness-check = { $title }: { $outcome } ({ $over })

# of-459a0b73
soundness-falls-short = { $n ->
        [one] { $n } fallo
       *[other] { $n } fallos
    }

# of-d72626f9
soundness-proved = demostrado

# of-04800ab5
soundness-holds = se cumple

# of-c02b2e8b
soundness-found = { $n ->
        [one] Hay { $n } fallo. Cada uno viene con un caso que lo muestra; groundswell rules check -o DIR escribe esos casos como archivos.
       *[other] Hay { $n } fallos. Cada uno viene con un caso que lo muestra; groundswell rules check -o DIR escribe esos casos como archivos.
    }

# of-c909f6ef
soundness-all-hold = { $n ->
        [one] La única comprobación ({ $n }) se cumple.
       *[other] Las { $n } comprobaciones se cumplen.
    }

# of-f7753746
soundness-bounds = Dentro de qué límites

# of-f8c0ace9
soundness-every-case = Se revisaron todos los casos que puede haber, con la ayuda del demostrador de teoremas Z3. Cada dato puede tener cualquiera de sus valores, o no saberse; los números enteros van de 0 a { $most }. Solo hay una cosa que siempre se sabe: si el movimiento es noviolento, porque los consejos lo dan por hecho. Un caso está completo cuando se sabe cada dato que leen las condiciones de que se trata, del movimiento y de cada aliado, y la lista de aliados está completa.

# of-6593a511
soundness-every-length = La lista de aliados puede faltar, estar abierta o estar completa, y tener hasta { $most } grupos. Todos los umbrales de las cuentas, más un grupo por cada regla sobre el movimiento que cede el paso a una regla sobre aliados, suman { $needed }. Por eso nada puede distinguir una lista de otra que tenga como máximo { $needed } de sus grupos, además del grupo del que habla una regla y de aquel del que se averigua algo más. Así quedan cubiertas las listas de cualquier largo.

# of-4d47d2ff
soundness-some-lengths = La lista de aliados puede faltar, estar abierta o estar completa, y tener hasta { $most } grupos, pero como máximo de { $kinds } tipos distintos. Todos los umbrales de las cuentas, más un grupo por cada regla sobre el movimiento que cede el paso a una regla sobre aliados, suman { $needed }: son demasiados para distinguir todos los grupos. Más allá de esto, nada queda demostrado.

# of-1afdc662
soundness-opposites = Dos reglas cuentan como opuestas solo si una nombra a la otra en `opposes`. Pueden aplicarse juntas si es seguro que una de las dos cede el paso: por su propio `unless`, o a una regla que la reemplaza y que no cede el paso ella misma. Para una regla sobre el movimiento, esa otra puede ser una regla sobre aliados que ocupa su lugar para cualquier grupo. Dos reglas dan el mismo consejo si su resumen y sus pasos están escritos igual, o si tienen la misma prioridad y el mismo título, a no ser que una ceda el paso a la otra. Dentro de su ámbito, una regla no puede aplicarse en todos los casos completos.

# of-f949fd13
soundness-contradicts = Una regla dice lo contrario de un consejo principal si un paquete nombra a los dos en `contradicts`; puede aplicarse junto a él si es seguro que cede el paso. Que haya algo que hacer se pide en cada caso en que el consejo principal es seguro, falte lo que falte por saber: ahí tiene que estar una regla con la prioridad “Ahora” o “Después”. De un grupo se habla si hay una regla sobre aliados para él, se sepa lo que se sepa del movimiento; una regla que nombra solo a algunos grupos no cuenta. Donde no habla ninguna regla, tiene que cumplirse una condición de `silences`; y donde esta se cumple, no puede hablar ninguna regla del mismo paquete.

# of-8c3f74dc
soundness-used = Un dato se usa si lo lee una condición de una regla o de una postura, un texto, o una línea de la lista de lo que hay que tener listo. Los títulos, las fechas y los nombres son texto libre: ninguna regla puede leerlos. Un pasaje está dicho si lo cita una regla con la base `says`. En un paquete en que todas las reglas tienen la base `ours`, basta con que una lo cite.

# of-1863b11b
soundness-unused = Sin los demás paquetes incluidos, nada usa estos datos: { $facts }.

# of-6e0b7f92
soundness-open = Por decidir, aunque nada lo podría cambiar

# of-04c68b77
soundness-may-stay-open = Las reglas se leen parte por parte. Si no se sabe una parte, el todo puede quedar por decidir, aunque salga siempre lo mismo, se complete como se complete lo que falta. Lo que se aconseja entonces es correcto; en el peor de los casos, algún consejo espera una pregunta que no cambia nada. Aquí se muestra dónde puede pasar, con el caso más sencillo; en todos los demás casos, las dos lecturas coinciden.

# of-d9952da4
soundness-exact = Las reglas se leen parte por parte. Esta lectura se comparó con todas las maneras de completar lo que falta, y es exacta: ninguna regla y ninguna definición queda por decidir donde todas las maneras dan lo mismo.

# of-5a68e874
soundness-rule-fires = Aquí la regla { $name } está por decidir, y se aplica se averigüe lo que se averigüe:

# of-89b3da61
soundness-rule-silent = Aquí la regla { $name } está por decidir, y no se aplica se averigüe lo que se averigüe:

# of-61722732
soundness-definition-true = Aquí la definición { $name } está por decidir, y es verdadera se averigüe lo que se averigüe:

# of-58966f99
soundness-definition-false = Aquí la definición { $name } está por decidir, y es falsa se averigüe lo que se averigüe:

# of-18efd088
soundness-coverage = Qué dicen las reglas de lo que hay en las fuentes

# of-5eecad5f
soundness-column-passage = pasaje

# of-b94b5b4a
soundness-column-says = qué dice

# of-3d555e0c
soundness-column-said-by = lo dice

# of-2b966bef
soundness-column-followed-by = se deriva de él

# of-d9b76a72
soundness-column-ours = nuestra, apoyada en él
