# The pictures of a report. Their room is small: what is too long is folded or cut. Arrows stay as they
# are. $power are words as in texts.ftl, $target is what they come from, as "company".
picture-readiness = How ready the coalition is
picture-map = Map of allies
picture-spectrum = Spectrum of allies
picture-pillars = Pillars of support

# The same in words, for who does not see it: a group with facts about it, and a fact not known.
picture-said = { $number }. { $name }: { $facts }.
picture-not-known = { $topic } not known
# Over the names, where the picture has numbers.
picture-groups = The groups
# Without a group that could be named.
picture-nobody = none

# The bars: how many of all checks have this answer; and each check in words.
picture-bar-yes = yes
picture-bar-unknown = not known
picture-bar-no = no
picture-bar-count = { $found } of { $all }
picture-bar-said = { $answer }: { $count }.
picture-check-said = { $number }. { $check }: { $answer }.

# The map: support runs across, closeness runs up. At its two edges:
picture-closer = ↑ Closer to { $power }
picture-more-support = More support for your cause →
# Its rows, beside them.
picture-row-props_up = holds it up
picture-row-close = close
picture-row-some = some ties
picture-row-none = no ties
# What its signs mean.
picture-sign-circle = natural ally
picture-sign-square = strategic ally
picture-sign-diamond = both
picture-sign-triangle = neither
picture-size-low = brings few people
picture-size-medium = quite a number
picture-size-high = very many
picture-size-unknown = dashed: not known how many
picture-off-map = Not on the map: support or closeness is not known
    .field = support or closeness not known
    .said = Not on the map: { $groups }
picture-field = { $support }, { $closeness }
picture-map-empty = No groups are listed yet.
picture-map-said = Support for your cause runs across, closeness to { $power } up. { $groups }
picture-map-said-empty = No group can be placed.

# The map as a chart of Mermaid: no quotation marks, semicolons or line breaks in here.
picture-chart-said = Support runs across, closeness to { $power } runs up.
picture-chart-left = Against you
picture-chart-right = For you
picture-chart-low = Far from { $power }
picture-chart-high = Close to it
picture-chart-both = With you and close to it
picture-chart-close = Close to it
picture-chart-neither = Neither
picture-chart-with-you = With you

# The half wheel: the titles of its wedges, and what stands below.
picture-wedge-active_ally = active allies
picture-wedge-passive_ally = passive allies
picture-wedge-neutral = neutral
picture-wedge-passive_opponent = passive opponents
picture-wedge-active_opponent = active opponents
picture-aim = The aim: each group moves one wedge towards you
picture-off-wheel = Not on the wheel: support is not known
    .field = support not known
    .said = Not on the wheel: { $groups }
picture-spectrum-said = Half a wheel; the right is where you stand.
picture-wedge-said = { $title }: { $groups }.

# The pillars: how each stands, below it; and what the shapes mean.
picture-pillar-loyal = loyal
picture-pillar-wavering = wavering
picture-pillar-came_away = came away
picture-pillar-unknown = not known
    .field = loyalty not known
picture-pillars-states = Whole: loyal in public. Cracked: wavering in public. Broken: it has come away. Dashed: loyalty not known.
picture-pillars-widths = Wide: those at the top could hardly go on without it. Narrow: they listen to it.
picture-the-pillars = The pillars
picture-off-pillars = Closeness to { $power } is not known
    .field = closeness to { $power } not known
picture-pillars-empty = No group near { $power } is listed yet.
picture-pillars-said = The groups near { $power }, as pillars that hold it up. { $groups }
picture-pillars-said-empty = None is listed yet.

# How many stood where: for each question its answers with how many gave them; and the same in words.
picture-spread = What you answered where you differ
picture-camps = Where your answers lead
picture-bars-said = { $title }: { $bars }.

# One movement over time.
picture-headlines = Headlines over time
picture-headlines-open = Dashed: one of several that were still possible.
picture-ripening = How ready the coalition was
picture-moving = How groups stood
picture-moving-unknown = support not known
picture-moving-more = { $n ->
        [one] { $n } more group is not drawn.
       *[other] { $n } more groups are not drawn.
    }
picture-moves = Groups that moved on the map of allies
