"""`python -m desktop` is the command `thazin`."""

import sys

from desktop.cli import main

sys.exit(main())
