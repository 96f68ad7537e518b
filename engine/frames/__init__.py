"""The reading of many cases at once: a table in columns, one pass for each condition."""
