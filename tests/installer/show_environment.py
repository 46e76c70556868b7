"""Prints what set-up hands to Python and pip; started by test_setup.py with strays in its environment."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from installer import setup

print(json.dumps({key: value for key, value in setup.environment().items() if key.startswith(("PIP_", "PYTHON"))}))
