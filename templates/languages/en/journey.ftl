# One movement over time, from the case files of several moments. It is never said that advice worked.

journey-none = there is no case; give the case files of one movement
journey-no-files = no case files are in this folder
journey-title = Over time
journey-skip = Skip to what changed
journey-keep = Keep this page safe: it says how groups stood, and where you were weak, at every moment.

# What the files leave open.
journey-one = There is one file only, so nothing can have changed yet. Keep it, answer again in some weeks, and give both.
journey-undated = { $n ->
        [one] { $n } file has no date. It stands last.
       *[other] { $n } files have no date. They stand last, in the order in which they were given.
    }
journey-same-date = { $n } files say { $moment }. They stand in the order in which they were given; which was earlier is not known.
journey-labels = The files have different labels. Make sure that they are about one movement.
journey-vocabulary = { $n ->
        [one] From { $moment } on the files tell { $n } fact that no earlier file has. Perhaps other questions were asked. This is not shown as a change.
       *[other] From { $moment } on the files tell { $n } facts that no earlier file has. Perhaps other questions were asked. This is not shown as a change.
    }
journey-moment-number = moment { $number }
journey-moment-both = { $moment } ({ $number })

journey-moments = Moment by moment
journey-column-moment = Moment
journey-column-headline = Headline
journey-column-ready = Ready
journey-column-with = Groups with you
journey-column-away = Came away
journey-ready = { $found } of { $all }

journey-changes = What changed
    .from = From { $before } to { $after }
    .nothing = Nothing that both files tell has changed.
    .same = The headline is still: { $headline }
journey-headline = The headline was { $before }, and became { $after }.
journey-fact = { $topic }: { $before } → { $after }
journey-told = Told for the first time, or again:
journey-untold = Not told any more:
journey-groups-came = Groups that were not on the list before:
journey-groups-went = Groups that are not on the list any more:
journey-came = Newly advised:
journey-went = Not advised any more:

journey-rested = What was advised, and what it rested on
    .about = Advice rests on facts. Here is what became of those that can change. That a fact changed does not show that the advice did it.
journey-rested-changed = { $before }. From { $moment } on: { $after }.
journey-rested-back = { $before }. From { $moment } on: { $after }. Last: { $latest }.
journey-rested-same = { $before }. That is still so.
journey-rested-unknown = { $before }. Nothing is known of it since.
journey-closing = This page knows only what the files say, and cannot see danger.
