"""What every room needs and none owns: problems, safe text, names, processes, the version."""
