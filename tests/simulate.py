"""`python -m tests.simulate [FROM-TO]`: random histories of an organisation; `make test` lives the first ones."""

import shutil
import sys
import tempfile
from pathlib import Path

from tests.campaign import campaign
from tests.models.exchange.replicas import make_template
from tests.models.exchange.simulation import History


def main(arguments: list[str]) -> int:
    with tempfile.TemporaryDirectory() as place:
        root = Path(place)
        (root / "template").mkdir()
        template = make_template(root / "template")

        def live(seed: int) -> str:
            folder = root / f"{seed}"
            folder.mkdir()
            history = History(template, folder, seed)
            try:
                history.run()
                history.check()
            except BaseException as error:
                error.add_note("\n".join(history.trace))
                raise
            finally:
                history.close()
                shutil.rmtree(folder, ignore_errors=True)
            return f"of {len(history.replicas)} stations"

        return campaign("simulate", "Random histories of an organisation.", "0-1999", live, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
