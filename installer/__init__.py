"""Set-up of a checkout, and the frozen program with its packages. Nothing in the program imports it."""
