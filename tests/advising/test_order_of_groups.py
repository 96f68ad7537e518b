"""The order in which one piece of advice names groups."""

from __future__ import annotations

from itertools import permutations

from groundswell import Case, advise

GROUPS = {
    "d, holds them up, wavers": {"closeness": "props_up", "loyalty": "wavering"},
    "c, holds them up, loyal": {"closeness": "props_up", "loyalty": "loyal"},
    "b, close, wavers": {"closeness": "close", "loyalty": "wavering"},
    "a, close, loyal": {"closeness": "close", "loyalty": "loyal"},
}
"""In the order in which they are to be read, which is not that of their names."""


def test_the_closest_come_first_and_of_these_the_wavering_before_the_loyal() -> None:
    for order in permutations(GROUPS):
        allies = [{"name": name, **GROUPS[name]} for name in order]
        found = advise(Case.model_validate({"allies": allies})).recommendations
        named = [each.ally for each in found if each.rule == "peel-off-strategic-allies"]
        assert named == list(GROUPS)
