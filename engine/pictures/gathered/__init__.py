"""Pictures of many cases: how answers spread, and one movement over time."""
