"""The files of the pack."""
