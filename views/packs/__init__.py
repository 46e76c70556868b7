"""Days without power: blank registers to print, and keying in what was written on them."""
