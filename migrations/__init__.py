"""The versions of the tables. Only `desktop.upgrade` runs them."""
