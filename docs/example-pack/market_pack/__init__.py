"""A package that offers a rule pack. It must never run: the pack is data only."""

raise RuntimeError("code of a pack was run")
