"""The steps of the vault's tables, one file each; they import no code of the program."""
