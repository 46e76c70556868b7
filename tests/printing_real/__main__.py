"""`python -m tests.printing_real [PYTEST ARGUMENT...]`: all of them, or one line with what is missing."""

import sys
from pathlib import Path

import pytest

from tests.printing_real.server import missing_packages


def main() -> int:
    """The command. Exit codes are pytest's; 3 where packages are missing."""
    missing = missing_packages()
    if missing:
        print(f"sudo apt-get update && sudo apt-get install -y --no-install-recommends {' '.join(missing)}")
        return 3
    here = Path(__file__).parent
    # Their files are named so that nothing else collects them.
    return pytest.main([str(here), "-o", "python_files=real_*.py", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
