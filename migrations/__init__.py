"""The versions of the tables. Only `desktop.upgrade` runs them."""

NEWEST = "0003"
"""The version of this program's tables, so that a register which has it need not be compared with the files."""
