"""Many people's answers about one movement together, and one movement's answers over time."""
