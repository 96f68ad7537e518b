"""Answers taken along, brought back and forgotten, sheets on paper, and the page without a network."""
