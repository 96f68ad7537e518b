# What is wrong with a pack of rules. Each stands behind a file, a line and a key.

pack-not-there = there is no pack of this name (there are: { $known })
    .near = there is no pack of this name; did you mean { $near }? (there are: { $known })
pack-folder-not-read = this folder cannot be read
pack-no-head = this folder holds no pack.yaml, so it is no pack
pack-file-not-read = this file cannot be read
pack-too-low = this lies in a folder below the pack, so it is not read; move it up
pack-misnamed = this is not read: files of a pack end in .yaml; rename it

# Names.
pack-same-pack = there is another pack of the name { $name }
pack-same-rule = there is a rule of this name in { $file } already
pack-same-definition = there is a { $name } in { $file } already
pack-first-postures = only the first pack may set postures
pack-first-scope = only the first pack may set a scope
pack-prefix-rule = the name of this rule must begin with { $prefix } so that no other pack can clash with it
pack-prefix-definition = the name of this definition must begin with { $prefix } so that no other pack can clash with it
pack-no-rule = there is no rule { $name }
    .near = there is no rule { $name }; did you mean { $near }?
pack-no-source = there is no source { $name }
    .near = there is no source { $name }; did you mean { $near }?
pack-no-passage = there is no passage { $name }
    .near = there is no passage { $name }; did you mean { $near }?
pack-no-posture = there is no posture { $name }
    .near = there is no posture { $name }; did you mean { $near }?
pack-no-definition = there is no definition of this name
pack-circle = rules supersede each other in a circle: { $rules }
# One step of $circle below: a definition that uses the next one.
pack-uses = { $first } uses { $next }
pack-depends-on-itself = the definition depends on itself: { $circle }

# Parts of a pack.
pack-definitions = definitions.yaml must be a section with a name for each
pack-rule-name = must be the name of the file, { $name }
pack-needs-each = a rule over allies needs `each`: a line for each ally
pack-no-each = `each` and `risk` belong to rules over allies
pack-no-most = `most` and `first` belong to rules over allies
pack-gives-way = a rule has these cases, of which it gives way, where it has an `unless`, and only there
pack-otherwise = the last priority, and only it, is `otherwise`
pack-ours = is for a rule that a source says; this one is ours as a whole
pack-reads-others = reads what the English text does not: { $names }
pack-precedent = these are not facts of a movement with values that they can have
pack-readiness = a line of the readiness list asks for exactly one fact
