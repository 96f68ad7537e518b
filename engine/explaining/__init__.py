"""Why an advice is as it is, what would lead elsewhere, and how two cases differ."""
