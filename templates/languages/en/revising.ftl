# Two versions of a pack side by side: whom the new one advises otherwise.
revising-no-version = There is no folder and no pack of this name. Name a built-in pack, a folder, or REVISION:FOLDER as git keeps it.
    .near = There is no folder and no pack of this name. Did you mean { $near }?
revising-no-pack = There is no pack.yaml in this folder, nor in a folder in it.
revising-no-git = This asks git for an earlier version, and there is no git here.
revising-no-revision = Git has no such folder in such a revision. Write it as REVISION:FOLDER, from the folder in which you are.

revising-title = What changes: { $old } → { $new }
revising-none = No case is advised otherwise.
revising-some = { $n ->
        [one] { $n } rule is advised otherwise, or is new, or gone.
       *[other] { $n } rules are advised otherwise, or are new, or gone.
    }
revising-same = { $n ->
        [one] { $n } rule is advised in the same cases, as soon, as before.
       *[other] { $n } rules are advised in the same cases, as soon, as before.
    }
# How sure that is.
revising-proved = This is proved for every case there can be, with lists of groups of any length.
revising-proved-in-part = This is proved for every case with at most { $kinds } kinds of groups; { $needed } would be needed for lists of any length.
revising-shares = Shares are estimates over { $cases } complete cases made by chance, and say nothing of how movements really are.

revising-rules = Rules that are advised otherwise
revising-new = { $title } ({ $rule }): new
revising-gone = { $title } ({ $rule }): gone
revising-changed = { $title } ({ $rule })
revising-share = In about { $share } of 100 cases, give or take { $margin }.
revising-not-proved = It was too hard to prove. What the share says is all that is known.
revising-now = Newly advised, for example here:
revising-no-longer = No longer advised, for example here:
revising-due = As before advised, but due otherwise, for example here:
revising-before = Before: { $told }
revising-after = Now: { $told }

revising-headlines = Headlines that are given otherwise
revising-headline-now = Newly given, for example here:
revising-headline-no-longer = No longer given, for example here:

revising-texts = Words that changed
revising-text = { $rule }, { $text }
revising-reads = It now reads: { $names }
revising-reads-no-longer = It no longer reads: { $names }
