"""Bundles between offices: the file, trust, what is sent, and merging what came (DESIGN sections 2 and 3)."""
