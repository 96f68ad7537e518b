# Each message stands behind the mark of the English that it was made from. The English of a message that is
# missing or has changed stands as a comment; write it anew, and put the mark above it.

# of-a567ed14
# picture-readiness = How ready the coalition is

# of-fb438f7c
# picture-map = Map of allies

# of-a9a58eeb
# picture-spectrum = Spectrum of allies

# of-abd8fe31
# picture-pillars = Pillars of support

# of-36b20298
# picture-said = { $number }. { $name }: { $facts }.

# of-c65279c7
# picture-not-known = { $topic } not known

# of-497112d1
# picture-groups = The groups

# of-060a25ec
# picture-nobody = none

# of-e5e1b082
# picture-bar-yes = yes

# of-7d02a91c
# picture-bar-unknown = not known

# of-a488b481
# picture-bar-no = no

# of-515e2ade
# picture-bar-count = { $found } of { $all }

# of-1dcf7e44
# picture-bar-said = { $answer }: { $count }.

# of-17c81c00
# picture-check-said = { $number }. { $check }: { $answer }.

# of-fa7136d8
# picture-closer = ↑ Closer to { $power }

# of-f6047cbc
# picture-more-support = More support for your cause →

# of-bc64ae17
# picture-row-props_up = holds it up

# of-adec5abe
# picture-row-close = close

# of-0da2267a
# picture-row-some = some ties

# of-03e2bdfa
# picture-row-none = no ties

# of-e70ee895
# picture-sign-circle = natural ally

# of-d1d37225
# picture-sign-square = strategic ally

# of-b820bcf4
# picture-sign-diamond = both

# of-7a86a068
# picture-sign-triangle = neither

# of-96314172
# picture-size-low = brings few people

# of-65610cda
# picture-size-medium = quite a number

# of-55964cc3
# picture-size-high = very many

# of-8678aca7
# picture-size-unknown = dashed: not known how many

# of-80b7ac6f
# picture-off-map = Not on the map: support or closeness is not known
#     .field = support or closeness not known
#     .said = Not on the map: { $groups }

# of-70e88a52
# picture-field = { $support }, { $closeness }

# of-2a1e63ab
# picture-map-empty = No groups are listed yet.

# of-12ed9d39
# picture-map-said = Support for your cause runs across, closeness to { $power } up. { $groups }

# of-7405dafa
# picture-map-said-empty = No group can be placed.

# of-62bdac42
# picture-chart-said = Support runs across, closeness to { $power } runs up.

# of-a511379d
# picture-chart-left = Against you

# of-d2cd8ca4
# picture-chart-right = For you

# of-d456601c
# picture-chart-low = Far from { $power }

# of-58f711b1
# picture-chart-high = Close to it

# of-d848c7f8
# picture-chart-both = With you and close to it

# of-14bd2caf
# picture-chart-close = Close to it

# of-f6e77c7b
# picture-chart-neither = Neither

# of-9e44c8ed
# picture-chart-with-you = With you

# of-b54478a4
# picture-wedge-active_ally = active allies

# of-4012ed3e
# picture-wedge-passive_ally = passive allies

# of-6701494a
# picture-wedge-neutral = neutral

# of-fe2da0bd
# picture-wedge-passive_opponent = passive opponents

# of-7f186efe
# picture-wedge-active_opponent = active opponents

# of-8e846b9b
# picture-aim = The aim: each group moves one wedge towards you

# of-60934b06
# picture-off-wheel = Not on the wheel: support is not known
#     .field = support not known
#     .said = Not on the wheel: { $groups }

# of-75941b80
# picture-spectrum-said = Half a wheel; the right is where you stand.

# of-fce38282
# picture-wedge-said = { $title }: { $groups }.

# of-33c9bd9e
# picture-pillar-loyal = loyal

# of-0843275f
# picture-pillar-wavering = wavering

# of-3c969130
# picture-pillar-came_away = came away

# of-9c78a179
# picture-pillar-unknown = not known
#     .field = loyalty not known

# of-3e0efbf8
# picture-pillars-states = Whole: loyal in public. Cracked: wavering in public. Broken: it has come away. Dashed: loyalty not known.

# of-46002c99
# picture-pillars-widths = Wide: those at the top could hardly go on without it. Narrow: they listen to it.

# of-e37e343f
# picture-the-pillars = The pillars

# of-ca118672
# picture-off-pillars = Closeness to { $power } is not known
#     .field = closeness to { $power } not known

# of-a4eaf077
# picture-pillars-empty = No group near { $power } is listed yet.

# of-eb12d7c4
# picture-pillars-said = The groups near { $power }, as pillars that hold it up. { $groups }

# of-bfa81191
# picture-pillars-said-empty = None is listed yet.
