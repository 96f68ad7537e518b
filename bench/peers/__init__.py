"""The same rules over the same cases in other engines, to compare how fast they are."""
