# The formats of pages: how lists and messages call them.
format-md = Markdown
format-html = a web page
format-json = data (JSON)
format-text = plain text
format-pdf = PDF
format-xlsx = a form (Excel)

# Where a page cannot be printed.
pdf-too-long = the page of your own template is longer than { $most } characters, the most that is printed; --format html writes it as it is
pdf-not-printed = WeasyPrint cannot print this page ({ $error }); --format html writes it as it is. Look for its fault in your own template, if you have one
pdf-needs-weasyprint = PDF needs WeasyPrint: install it with pip install 'groundswell[pdf]'
pdf-needs-pango = PDF needs the library Pango, which is not on this machine; on Debian and Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0
pdf-no-font = No font on this machine has these letters: { $scripts }. They are printed as empty boxes. On Debian and Ubuntu: apt install fonts-noto-core fonts-noto-cjk. Or write a page of HTML, and print it where the fonts are.
pdf-takes-too-long = to print this page takes too long

# What is wrong with a template of one's own, or with the folder of templates.
templates-not-read = this cannot be read
templates-not-there = something that is asked for here is not there
templates-no-name = there is nothing called { $name } here
    .near = there is nothing called { $name } here; did you mean { $near }?
templates-includes = includes a file, which is not in this folder
    .name = includes { $name }, which is not in this folder
templates-not-allowed = this is not allowed in a template
templates-too-large = this is too large for a template
templates-too-long = this takes too long for a template; a loop may have no end
templates-file-not-read = this file cannot be read
templates-not-utf-8 = this is not UTF-8 text: save the file as UTF-8
templates-not-worked-out = this cannot be worked out ({ $error })
templates-ended = this takes too long, or more room than a template may take
templates-not-started = the process for your own templates could not be started
templates-folder-not-read = this folder cannot be read: { $reason }
templates-none = there is no { $file } in this folder
templates-unused = this is not the name of a template, so it would not be used ({ $allowed })
    .near = this is not the name of a template, so it would not be used; did you mean { $near }? ({ $allowed })
templates-no-file = this is no file
templates-link = this is a link that leads out of its folder; put the file itself here
