"""Templates of reports: copy one into a folder of your own, change it, name it with --templates."""
