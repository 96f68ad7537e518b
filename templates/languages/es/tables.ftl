# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-eb484607
rows-wrong = { $problem } ({ $rows })
    .where = { $problem } ({ $rows }: { $where })

# of-e50eaaab
row-count = { $n ->
        [one] { $n } fila
       *[other] { $n } filas
    }

# of-15c81071
rows-of-case = { $n ->
        [one] caso { $which }
       *[other] casos { $which }
    }

# of-93209827
rows-of-row = { $n ->
        [one] fila { $which }
       *[other] filas { $which }
    }

# of-2e3b58e5
rows-of-line = { $n ->
        [one] línea { $which }
       *[other] líneas { $which }
    }

# of-c4779698
rows-more = contiene más cosas que no se pueden usar

# of-c265a36e
rows-set-aside = se dejaron filas aparte:

# of-0715e107
column-takes = admite { $kind }, pero en esta columna hay { $found }
    .label = admite texto o números enteros, pero en esta columna hay { $found }

# of-a242be68
holds-text = texto

# of-709b4afc
holds-yes-and-no = sí y no

# of-e1808673
holds-whole-numbers = números enteros

# of-048af168
holds-decimals = números con decimales

# of-d682dfb0
holds-sections = secciones

# of-0c0610e0
holds-lists = listas

# of-dc65e2b6
holds-times = fechas u horas

# of-5896a70a
holds-something-else = otra cosa

# of-98bdb245
column-of-lists = tiene que contener una lista de grupos en cada fila; o den los grupos en una tabla propia

# of-873d89b8
column-twice = es el mismo dato que la columna { $other }; dejen solo una de las dos

# of-8541870f
column-no-label =
    .case = falta; cada caso necesita su nombre en esta columna
    .ally = falta; cada aliado necesita en esta columna el nombre de su caso

# of-39948008
column-about =
    .case = es un dato sobre un caso; pónganlo en la tabla de los casos
    .ally = es un dato sobre un aliado; pónganlo en la tabla de los aliados

# of-a61639d0
column-sections = no es un dato; puede contener secciones, como { $fact }

# of-a510bd11
column-prefix = es { $fact } con el prefijo de un programa de formularios; llamen a la columna { $fact }

# of-684d31f6
column-of-form-tool = es una columna de un programa de formularios, no un dato; quiten esta columna

# of-e0983136
column-no-fact = no es un dato; quiten esta columna (los datos están en 'groundswell schema case')
    .near = no es un dato; ¿querían decir { $near }?

# of-8a4f09ee
table-allies-twice = está junto a una tabla de aliados; den los aliados en un solo lugar

# of-a7f37d4b
table-blank-label = está en blanco; cada fila necesita el nombre de su caso

# of-0286a2e3
table-same-label = tiene que ser distinto en cada fila; este está en varias

# of-07e75dea
table-same-name = es el nombre de otro grupo de este caso; den a cada grupo un nombre propio

# of-d50e5ce8
table-stranger = no tiene ninguna fila en la tabla de los casos

# of-2ede7f51
table-too-many = tiene más de { $most } aliados

# of-227473cd
table-no-allies = en esta tabla no hay aliados; denlos en una tabla propia

# of-d1fb9df2
table-other = no es una tabla que se pueda leer; usen una de Polars, pandas, PyArrow, DuckDB o Spark

# of-29d77ef0
table-dask = es una tabla de Dask, donde lo que no se sabe pasa a ser falso sin avisar; usen Spark si la tabla no cabe en la memoria, y si no, den table.compute()

# of-aab14bf6
table-two-kinds = es una tabla de { $kind }, y los casos están en una de { $of_cases }; den las dos del mismo tipo

# of-9ee43882
table-mixed-types = una columna contiene valores de varios tipos; hagan que cada columna sea de un solo tipo

# of-2b96c65e
table-same-columns = tiene columnas que solo se distinguen por un punto o dos guiones bajos; dejen una de cada

# of-f8417628
table-needs-packages = para las tablas hacen falta más paquetes; instálenlos: pip install 'groundswell[table]'

# of-bbb387f2
table-ending = tiene que terminar en uno de estos: { $allowed }; así se sabe cómo está escrita

# of-ab10fb00
table-not-read = no se puede leer como { $kind }: está vacía, dañada o escrita en otro formato

# of-01f5c1cc
table-refused = el disco o la biblioteca no lo permitió

# of-2ed7c6ce
cluster-needs-spark = necesita Spark; instálenlo: pip install 'groundswell[spark]', y además Java, versión 17 o posterior

# of-95b4458d
cluster-address = no es la dirección de un clúster de Spark; escríbanla como spark://HOST:PORT

# of-7561faef
cluster-no-answer = ahí no responde nada; ¿está en marcha el clúster?

# of-b5771051
cluster-no-session = no se pudo iniciar ninguna sesión ahí; ¿está Java instalado en esta máquina?

# of-d064a755
cluster-there-already = esto ya existe; un clúster solo escribe en una carpeta nueva

# of-f1703112
cluster-hidden = empieza por un signo que para Spark significa oculto; den otro nombre

# of-b8e25251
cluster-not-read = no se puede leer; ¿existe, y llegan hasta ahí todas las máquinas del clúster?

# of-28c813fe
navco-no-column = no es NAVCO 2.0 por años de campaña: falta la columna { $columns }

# of-6e46d439
navco-codes = contiene lo que NAVCO 2.0 no tiene ahí: { $codes }
