# Tables: what is wrong with one. Most stand behind the name of a file or table and of a column.

# Some rows with the same thing wrong. $problem is one of the sentences below, or of values.ftl.
rows-wrong = { $problem } ({ $rows })
    .where = { $problem } ({ $rows }: { $where })
row-count = { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
# Which ones; $which is a list of labels or numbers, which ends in … where there are more.
rows-of-case = { $n ->
        [one] case { $which }
       *[other] cases { $which }
    }
rows-of-row = { $n ->
        [one] row { $which }
       *[other] rows { $which }
    }
rows-of-line = { $n ->
        [one] line { $which }
       *[other] lines { $which }
    }
rows-more = holds more that cannot be used
# The rows follow below.
rows-set-aside = rows were set aside:

# What a column holds.
column-takes = takes { $kind }; this column holds { $found }
    .label = takes text or whole numbers; this column holds { $found }
holds-text = text
holds-yes-and-no = yes and no
holds-whole-numbers = whole numbers
holds-decimals = numbers with decimals
holds-sections = sections
holds-lists = lists
holds-times = dates or times
holds-something-else = something else
column-of-lists = must hold a list of groups in each row; or give them a table of their own

# Which fact a column is.
column-twice = is the same fact as the column { $other }; keep one of them
column-no-label =
    .case = is missing; every case needs the label of its case in this column
    .ally = is missing; every ally needs the label of its case in this column
column-about =
    .case = is a fact about one case; put it into the table of cases
    .ally = is a fact about one ally; put it into the table of allies
column-sections = is not a fact; it may hold sections, such as { $fact }
column-prefix = is { $fact } behind the prefix of a form tool; name the column { $fact }
column-of-form-tool = is a column of a form tool, not a fact; leave this column out
column-no-fact = is not a fact; leave this column out ('groundswell schema case' lists the facts)
    .near = is not a fact; did you mean { $near }?

# Rows of cases and of allies.
table-allies-twice = stands beside a table of allies; give the allies in one place only
table-blank-label = is blank; every row needs the label of its case
table-same-label = must be different in every row; this one stands in several
table-same-name = is the name of another group of this case; give each group a name of its own
table-stranger = has no row in the table of cases
table-too-many = has more than { $most } allies
table-no-allies = there are no allies in this table; give them in a table of their own

# Tables of other libraries.
table-other = is not a table that can be read; use one of Polars, pandas, PyArrow, DuckDB or Spark
table-dask = is a Dask table, in which unknown turns into false without a word; use Spark where a table is larger than memory, else give table.compute()
table-two-kinds = is a table of { $kind }, and the cases are one of { $of_cases }; give both alike
table-mixed-types = a column holds values of several types; make each column of one type
table-same-columns = has columns that differ only by a dot or two underscores; keep one of each
table-needs-packages = tables need more packages; install them: pip install 'groundswell[table]'

# Files of tables, and clusters.
table-ending = must end in one of { $allowed }, which says how it is written
table-not-read = cannot be read as { $kind }: it is empty, broken, or written in another form
table-refused = the disk or the library refused it
cluster-needs-spark = needs Spark; install it: pip install 'groundswell[spark]', and a Java runtime, 17 or later
cluster-address = is not the address of a Spark cluster; write it as spark://HOST:PORT
cluster-no-answer = nothing answers there; is the cluster running?
cluster-no-session = no session could be started there; is Java installed on this machine?
cluster-there-already = this is there already; a cluster writes a new folder only
cluster-hidden = begins with a sign that Spark takes for hidden; give it another name
cluster-not-read = cannot be read; is it there, and can all machines of the cluster reach it?
navco-no-column = is not NAVCO 2.0 by campaign-years: there is no column { $columns }
navco-codes = holds what NAVCO 2.0 does not have there: { $codes }
