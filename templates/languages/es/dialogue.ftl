# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a3505344
dialogue-begins = Groundswell pregunta por su movimiento y después da consejos.

# of-3f552e72
dialogue-goes-on = { $n ->
        [one] Groundswell sigue preguntando. Ya está respondida { $n } pregunta.
       *[other] Groundswell sigue preguntando. Ya están respondidas { $n } preguntas.
    }

# of-2b35bc83
dialogue-how-to-answer = Respondan con un número o con sus palabras. k quiere decir “{ $dont_know }”, x “{ $rather_not_say }”; ninguna de las dos quiere decir no. ? dice por qué preguntamos, q guarda y sale, h muestra más.

# of-0a2ee253
dialogue-not-kept = No dieron ningún archivo, así que no se guarda nada. Al final todavía pueden guardar.

# of-a93c2479
dialogue-kept = Sus respuestas se guardan en { $file } después de cada pregunta; solo puede leerlo quien usa esta cuenta.

# of-86aef123
dialogue-comments = Los comentarios que hayan escrito en ese archivo no se conservan.

# of-7e9e6005
dialogue-move-why = qué decide esta pregunta
    .words = por qué

# of-0b33a5f2
dialogue-move-back = volver a la pregunta anterior
    .words = volver, atrás

# of-ab124896
dialogue-move-go = ir a una pregunta o a una parte
    .words = ir

# of-57ae139f
dialogue-move-review = repasar sus respuestas
    .words = repasar

# of-577d59e3
dialogue-move-advice = los consejos hasta ahora, en breve; aa para la página entera
    .words = consejos

# of-e88564d3
dialogue-move-help = todo lo que pueden escribir
    .words = ayuda

# of-950a53a2
dialogue-move-quit = guardar y salir
    .words = salir

# of-65b0da6f
dialogue-question = Pregunta { $number }

# of-1d8cae04
dialogue-question-to-come = Pregunta { $number } ({ $to_come })

# of-eb345143
dialogue-group = Grupo: { $group }

# of-c941bc2f
dialogue-answer-so-far = Su respuesta hasta ahora: { $answer }. Para conservarla, pulsen Enter.

# of-88985e2f
dialogue-on-the-list = En su lista: { $group }

# of-84ba8bc6
dialogue-last-on-the-list = { $n ->
        [one] Hay { $n } grupo en su lista (r lo muestra). El último: { $group }
       *[other] Hay { $n } grupos en su lista (r los muestra). El último: { $group }
    }

# of-c6bebb8b
dialogue-write-names = Escriban nombres, con ; entre uno y otro o cada uno en una línea, o elijan:

# of-6a6d0bb0
dialogue-write-number = Escriban un número entero:
    .or-choose = Escriban un número entero, o elijan:

# of-4adf3dae
dialogue-write-text = Escríbanlo en una línea:
    .or-choose = Escríbanlo en una línea, o elijan:

# of-38ee36bb
dialogue-take-off = Quitar un grupo de la lista

# of-c870aeec
dialogue-which-off = ¿Qué grupo quieren quitar? Si ninguno, pulsen Enter.

# of-889f1e75
dialogue-none-off = No se quita ningún grupo.

# of-2f224c2f
dialogue-please-write = Por favor, escriban { $ways }. h muestra qué más pueden hacer.

# of-01bc6e24
dialogue-way-number = un número de 1 a { $last }

# of-ffd7c307
dialogue-way-name = un nombre

# of-06bddd39
dialogue-way-whole-number = un número entero

# of-999b3e02
dialogue-way-text = una línea de texto

# of-b826244d
dialogue-did-you-mean = ¿Querían decir “{ $text }”? Entonces escriban { $label }.

# of-8cd11b75
dialogue-do-you-mean = ¿Quieren decir “{ $text }”? Entonces escriban { $label }.

# of-998ee80c
dialogue-or-a-name = ¿Es el nombre de un grupo? Entonces escríbanlo entre comillas: "{ $written }"

# of-673ed8e4
dialogue-or-a-text = ¿Es un texto de ustedes? Entonces escríbanlo entre comillas: "{ $written }"

# of-62cf4561
dialogue-taken-as = Entendido como “{ $text }”. Si querían decir otra cosa, escriban b.

# of-21fe87a9
dialogue-answers-of = { $group }:

# of-a0625ece
dialogue-change = Para cambiar una respuesta, escriban g y su número, por ejemplo: g 1

# of-a466cbf7
dialogue-nothing-answered = Todavía no hay ninguna respuesta.

# of-07d2da03
dialogue-places = Escriban el número de una pregunta que ya respondieron (r las muestra), o una parte:

# of-efdf6138
dialogue-no-place = No existe ese lugar. g sin nada más muestra los lugares.

# of-1c0fbeb1
dialogue-first-question = Esta es la primera pregunta.

# of-ee209107
dialogue-could-change = Todavía no se sabe, y podría cambiar esto:

# of-40729cb2
dialogue-all-asked = No hay más preguntas.

# of-641fb639
dialogue-read = Leer los consejos

# of-51bd31d5
dialogue-review-first = Repasar antes sus respuestas; g cambia una

# of-b033ac48
dialogue-name-a-file = Sus respuestas no están guardadas. Para guardarlas, escriban el nombre de un archivo nuevo, por ejemplo our-case.yaml. Para salir sin guardar, pulsen Enter.

# of-cc371543
dialogue-not-saved = No se guardó: { $problem }.

# of-d0248a0f
dialogue-saved-beside = Desde ahora sus respuestas están en { $file }; no se pierde nada.

# of-4b6b492f
dialogue-saved = Sus respuestas están en { $file }. Para seguir: groundswell ask { $file }

# of-16e10306
dialogue-no-file = No se guardó nada, porque no dieron ningún archivo.

# of-1a0c1faf
dialogue-nothing = No respondieron nada, y no se guardó nada.
