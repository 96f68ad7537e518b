"""Two versions of a pack: whom the new one advises otherwise, proved or shown by a real case."""
