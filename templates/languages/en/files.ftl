# Files: what is wrong where one is read, written or named. Each stands behind the name of the file.

# Reading.
file-standard-input = standard input
file-not-there = there is no such file
file-vanished = it vanished while it was read
file-is-a-folder = it is a folder: name a file in it
file-not-allowed = it may not be read: check its permissions
file-not-read = it cannot be read
    .because = it cannot be read: { $reason }
file-is-none = this is no file
folder-not-read = this folder cannot be read: { $reason }
file-too-large = it is larger than { $limit } bytes, the most that is read
file-wrong-encoding = this is saved as { $kind }: save it as UTF-8
file-not-text = this is not a text file
file-not-utf-8 = this is not UTF-8 text: save the file as UTF-8
# A sign that nobody sees, such as U+200B.
sign-control = a control character ({ $sign }) is not allowed: delete it
sign-turning = a sign that turns the direction of a line ({ $sign }) is not allowed: delete it

# Writing. $reason is one of those below.
file-name-a-file = this is a folder; name a file
file-there-already = this file is there already; choose another name
file-read-only = this file may only be read; choose another name
file-no-folder = its folder does not exist; make it first
file-not-written = cannot be written: { $reason }
output-not-written = standard output: cannot be written: { $reason }
output-is-closed = it is closed

# The file of an interview.
file-changed = another program changed it meanwhile, and what that wrote stays there
file-in-use = another 'groundswell ask' is keeping its answers in this file; end that one first, or name another file

# How the name of a file ends. $allowed is a list such as ".md, .html or .pdf".
ending-none = a name ends in { $allowed } here, and its name has no ending
    .or-form = a name ends in { $allowed } here, and its name has no ending; or say what to write with --format
ending-wrong = a name ends in { $allowed } here, and its name ends in none of them
    .or-form = a name ends in { $allowed } here, and its name ends in none of them; or say what to write with --format
ending-near = a name ends in { $allowed } here, and its name ends in none of them; did you mean { $near }?
    .or-form = a name ends in { $allowed } here, and its name ends in none of them; did you mean { $near }?; or say what to write with --format

# Why the system refuses something: they stand behind a colon. Their names are those of the errors in POSIX.
system-none = the system gave no reason
system-eperm = operation not permitted
system-enoent = no such file or directory
system-eio = input/output error
system-enxio = no such device or address
system-ebadf = bad file descriptor
system-eagain = resource temporarily unavailable
system-enomem = cannot allocate memory
system-eacces = permission denied
system-ebusy = device or resource busy
system-eexist = file exists
system-enodev = no such device
system-enotdir = not a directory
system-eisdir = is a directory
system-einval = invalid argument
system-enfile = too many open files in system
system-emfile = too many open files
system-etxtbsy = text file busy
system-efbig = file too large
system-enospc = no space left on device
system-erofs = read-only file system
system-epipe = broken pipe
system-enametoolong = file name too long
system-enotempty = directory not empty
system-eloop = too many levels of symbolic links
system-edquot = disk quota exceeded
system-estale = stale file handle
system-eaddrinuse = address already in use
system-eaddrnotavail = cannot assign requested address
system-econnrefused = connection refused
system-etimedout = connection timed out

# A mistake of ours. $error is its name, $place a line of the code.
failed-inside = Groundswell failed inside ({ $error } at { $place })
    .somewhere = Groundswell failed inside ({ $error } at an unknown place)
