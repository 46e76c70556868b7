"""A coverage-guided fuzz of our own layers, with atheris: `python -m tests.fuzz TARGET --minutes 60`."""
