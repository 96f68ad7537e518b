"""Many case files at once: worker processes, a report for each case, an index, and a manifest."""
