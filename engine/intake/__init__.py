"""Sheets that people already have, read as cases: what each column holds is told, never silently guessed."""
