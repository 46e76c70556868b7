"""Help for every page, offline, in both languages. The texts are files beside this one, a page a file."""
