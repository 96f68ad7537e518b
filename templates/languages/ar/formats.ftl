# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-bd7f253d
# format-md = Markdown

# of-17ee04da
# format-html = a web page

# of-4d8cecee
# format-json = data (JSON)

# of-61fec9e3
# format-text = plain text

# of-ffcd5088
# format-pdf = PDF

# of-1b688fe1
# pdf-too-long = the page of your own template is longer than { $most } characters, the most that is printed; --format html writes it as it is

# of-7221eb99
# pdf-not-printed = WeasyPrint cannot print this page ({ $error }); --format html writes it as it is. Look for its fault in your own template, if you have one

# of-660fbd7a
# pdf-needs-weasyprint = PDF needs WeasyPrint: install it with pip install 'groundswell[pdf]'

# of-8adba84d
# pdf-needs-pango = PDF needs the library Pango, which is not on this machine; on Debian and Ubuntu: apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

# of-2df0b9f0
# pdf-no-font = No font on this machine has these letters: { $scripts }. They are printed as empty boxes. On Debian and Ubuntu: apt install fonts-noto-core fonts-noto-cjk. Or write a page of HTML, and print it where the fonts are.

# of-12499c10
# pdf-takes-too-long = to print this page takes too long

# of-b1749330
# templates-not-read = this cannot be read

# of-c776a1cf
# templates-not-there = something that is asked for here is not there

# of-38652b7c
# templates-no-name = there is nothing called { $name } here
#     .near = there is nothing called { $name } here; did you mean { $near }?

# of-9b0f333f
# templates-includes = includes a file, which is not in this folder
#     .name = includes { $name }, which is not in this folder

# of-ac3a1300
# templates-not-allowed = this is not allowed in a template

# of-e9ca4a56
# templates-too-large = this is too large for a template

# of-e085ed5b
# templates-too-long = this takes too long for a template; a loop may have no end

# of-b5bc6e31
# templates-file-not-read = this file cannot be read

# of-63dbd26b
# templates-not-utf-8 = this is not UTF-8 text: save the file as UTF-8

# of-6497e670
# templates-not-worked-out = this cannot be worked out ({ $error })

# of-2ba4be68
# templates-ended = this takes too long, or more room than a template may take

# of-4a42c705
# templates-not-started = the process for your own templates could not be started

# of-691c02cd
# templates-folder-not-read = this folder cannot be read: { $reason }

# of-57f66f4b
# templates-none = there is no { $file } in this folder

# of-9fc9fae5
# templates-unused = this is not the name of a template, so it would not be used ({ $allowed })
#     .near = this is not the name of a template, so it would not be used; did you mean { $near }? ({ $allowed })

# of-d5a141a2
# templates-no-file = this is no file

# of-7b065de8
# templates-link = this is a link that leads out of its folder; put the file itself here
