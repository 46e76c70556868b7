"""Rows of an office's own lists become records, each kind of list in its own module (the entry is `models.load`)."""
