"""`python -m tests.attack [FROM-TO]`: damaged and forged bundles against an office; `make test` suffers the first ones."""

import sys
import tempfile
from pathlib import Path

from tests.campaign import campaign
from tests.models.exchange.attacks import Siege
from tests.models.exchange.damage import any_attack


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as place:
        siege = Siege(Path(place))

        def suffer(seed: int) -> str:
            name, data, must = any_attack(siege.bundle, seed)
            try:
                return siege.suffer(data, must)
            except BaseException as error:
                error.add_note(f"attack {name}, must be {must}")
                raise

        try:
            return campaign("attack", "Damaged and forged bundles.", "0-9999", suffer, arguments)
        finally:
            siege.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
