"""The pages before an office is open, and the cover over one that is. Nothing here imports the register."""
