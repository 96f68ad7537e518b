"""Answers taken along, brought back and forgotten, and sheets on paper."""
