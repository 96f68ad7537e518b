"""The two small languages that rules are written in: conditions and texts."""
