"""Printing on real queues: a CUPS of our own with Debian's PDF printer and a printer whose tray we empty.

`make test-printing`, or `python -m tests.printing_real`. Not among the other tests: these must never reach a printer
of the machine, and need Debian's packages of PACKAGES. Nothing of the machine's own CUPS is used or changed.
"""
