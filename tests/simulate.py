"""`python -m tests.simulate [FROM-TO]`: random histories of an organisation; `make test` lives the first ones.

Fast ones in memory; with `--real` on encrypted registers. A seed that fails is made small and printed as a test.
"""

import shutil
import sys
import tempfile
from functools import cache
from pathlib import Path

from tests.campaign import Campaign, SeedFailed, parser_for, run, seeds_of
from tests.models.exchange.fast.plan import plan_for
from tests.models.exchange.fast.shrink import as_test, failure, lived, shrunk
from tests.models.exchange.replicas import make_template
from tests.models.exchange.simulation import History


def live_fast(seed: int) -> str:
    """A history in memory: how many stations it had in the end."""
    plan = plan_for(seed)
    try:
        return f"of {len(lived(plan).stations)} stations"
    except Exception as error:
        small = shrunk(plan)
        raise SeedFailed(f"seed {seed} fails ({failure(small)}): {error}\n\n{as_test(small)}") from error


@cache
def _place() -> "tempfile.TemporaryDirectory[str]":
    return tempfile.TemporaryDirectory()


@cache
def _template() -> Path:
    folder = Path(_place().name) / "template"
    folder.mkdir()
    return make_template(folder)


def live_real(seed: int) -> str:
    """A history on real registers."""
    template = _template()
    folder = Path(_place().name) / f"{seed}"
    folder.mkdir()
    history = History(template, folder, seed)
    try:
        history.run()
        history.check()
    except Exception as error:
        trace = "\n".join(history.trace)
        raise SeedFailed(
            f"seed {seed} fails: {error!r}; again with: python -m tests.simulate --real {seed}\n{trace}"
        ) from error
    finally:
        history.close()
        shutil.rmtree(folder, ignore_errors=True)
    return f"of {len(history.replicas)} stations"


def main(arguments: list[str]) -> int:
    """The command line."""
    parser = parser_for("simulate", "Random histories of an organisation.", "")
    parser.add_argument("--real", action="store_true", help="on real encrypted registers")
    chosen = parser.parse_args(arguments)
    first, last = seeds_of(chosen.seeds or ("0-1999" if chosen.real else "0-99999"))
    campaign = Campaign("simulate real" if chosen.real else "simulate", first, last)
    if not chosen.anew:
        campaign.resume()
    if chosen.real:
        return run(campaign, live_real, chosen.jobs)
    return run(campaign, live_fast, chosen.jobs, at_once=50)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
