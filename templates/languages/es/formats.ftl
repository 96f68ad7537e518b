# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-bd7f253d
format-md = Markdown

# of-17ee04da
format-html = una página web

# of-4d8cecee
format-json = datos (JSON)

# of-61fec9e3
format-text = texto simple

# of-ffcd5088
format-pdf = PDF

# of-e6a7e727
format-xlsx = un formulario (Excel)

# of-1b688fe1
pdf-too-long = la página de su propia plantilla tiene más de { $most } caracteres, lo máximo que se imprime; --format html la escribe tal como está

# of-7221eb99
pdf-not-printed = WeasyPrint no puede imprimir esta página ({ $error }); --format html la escribe tal como está. Si tienen una plantilla propia, busquen el fallo en ella

# of-660fbd7a
pdf-needs-weasyprint = Para hacer un PDF hace falta WeasyPrint: instálenlo con pip install 'groundswell[pdf]'

# of-8adba84d
pdf-needs-pango = Para hacer un PDF hace falta la biblioteca Pango, que no está en esta máquina; en Debian y Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

# of-2df0b9f0
pdf-no-font = Ningún tipo de letra de esta máquina tiene estas letras: { $scripts }. Se imprimen como cuadros vacíos. En Debian y Ubuntu: apt install fonts-noto-core fonts-noto-cjk. O escriban una página en HTML, e imprímanla donde estén esos tipos de letra.

# of-12499c10
pdf-takes-too-long = imprimir esta página lleva demasiado tiempo

# of-b1749330
templates-not-read = esto no se puede leer

# of-c776a1cf
templates-not-there = algo que se pide aquí no existe

# of-38652b7c
templates-no-name = aquí no hay nada que se llame { $name }
    .near = aquí no hay nada que se llame { $name }; ¿querían decir { $near }?

# of-9b0f333f
templates-includes = incluye un archivo que no está en esta carpeta
    .name = incluye { $name }, que no está en esta carpeta

# of-ac3a1300
templates-not-allowed = esto no está permitido en una plantilla

# of-e9ca4a56
templates-too-large = esto es demasiado grande para una plantilla

# of-e085ed5b
templates-too-long = esto lleva demasiado tiempo para una plantilla; puede haber un bucle que no termina

# of-b5bc6e31
templates-file-not-read = este archivo no se puede leer

# of-63dbd26b
templates-not-utf-8 = esto no es texto en UTF-8: guarden el archivo como UTF-8

# of-6497e670
templates-not-worked-out = esto no se puede calcular ({ $error })

# of-2ba4be68
templates-ended = esto lleva demasiado tiempo, o más memoria de la que puede usar una plantilla

# of-4a42c705
templates-not-started = no se pudo iniciar el proceso para sus propias plantillas

# of-691c02cd
templates-folder-not-read = esta carpeta no se puede leer: { $reason }

# of-57f66f4b
templates-none = en esta carpeta no hay ningún { $file }

# of-9fc9fae5
templates-unused = esto no es el nombre de una plantilla, así que no se usaría ({ $allowed })
    .near = esto no es el nombre de una plantilla, así que no se usaría; ¿querían decir { $near }? ({ $allowed })

# of-d5a141a2
templates-no-file = esto no es un archivo

# of-7b065de8
templates-link = esto es un enlace que sale de su carpeta; pongan aquí el archivo mismo
