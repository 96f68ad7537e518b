"""The readings of a condition: one tree, one meaning, several ways to work it out."""
