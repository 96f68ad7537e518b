"""What works without Python: a pack as data, and the page and module that read it."""
