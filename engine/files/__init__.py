"""Files in and out: YAML and JSON with every mistake at once, case files, private output."""
