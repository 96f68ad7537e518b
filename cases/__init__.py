"""Worked examples: case files of real movements, each at one moment."""
