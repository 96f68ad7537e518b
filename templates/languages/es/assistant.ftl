# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-43148b49
assistant-how =
    Esto es para asistentes de IA: ellos lo ponen en marcha y le hablan por la entrada y la salida estándar.
    Díganle a su asistente que ejecute la orden "groundswell" con el argumento "mcp".
    Ahora espera mensajes. Pulsen Ctrl-D para terminar.

# of-bff07e11
assistant-answers = deben ser respuestas bajo las claves de sus preguntas

# of-66972b46
assistant-no-rule = No existe esa regla. La herramienta list_rules las nombra.
    .near = No existe esa regla. ¿Quisieron decir { $near }?

# of-0c6ab182
short-find-out = Averigüen: { $question } Lleva ahí si: { $answer }

# of-8e59b4f0
short-obstacle = { $says }; haría falta: { $needed }

# of-9064758c
short-difference = { $topic }: { $first } → { $second }
    .decides = { $topic }: { $first } → { $second } (esto solo cambia la postura)
