import os

# A Debian package is laid out on Linux alone, and the stand-in for the program is a shell script.
collect_ignore = ["test_deb.py", "test_smoke.py"] if os.name == "nt" else []
