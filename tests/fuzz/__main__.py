"""`python -m tests.fuzz [TARGET...] [--minutes N]`: envelope, records, plan, one after another.

The corpus grows in `build/fuzz/TARGET/corpus`, so that a later run begins where this one ended; what crashed is kept
in `build/fuzz/TARGET/crashes` and the run goes on. Atheris is a tool for Linux that nothing else needs:
`.venv/bin/pip install atheris`.
"""

import argparse
import random
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence

from tests.campaign import BUILD

NAMES = ("envelope", "records", "plan")
_RESTARTS = 50
"""Crashes after which a target is given up."""


def fuzz(target: str, arguments: list[str]) -> None:
    """Inside the process that atheris takes over; it never returns."""
    import atheris

    with atheris.instrument_imports(include=["models.exchange"]):
        from tests.fuzz.targets import TARGETS
    from tests.models.exchange.mutation import mutated

    def by_meaning(data: bytes, most: int, seed: int) -> bytes:
        """Half of the time change a record in its meaning, and spell it as it must be; else bytes."""
        chance = random.Random(seed)
        if chance.random() < 0.5:
            return bytes(atheris.Mutate(data, most))
        lines = data.split(b"\n")
        place = chance.randrange(len(lines))
        lines[place] = mutated(lines[place], chance)
        if chance.random() < 0.2:
            lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))
        return b"\n".join(lines)[:most]

    one = TARGETS[target]()
    more = {} if target == "envelope" else {"custom_mutator": by_meaning}
    atheris.Setup([sys.argv[0], *arguments], one, **more)
    atheris.Fuzz()


def run(target: str, minutes: float) -> bool:
    """Fuzz one target in processes of its own; whether nothing was found."""
    from tests.fuzz import seeds

    place = BUILD / "fuzz" / target
    corpus, crashes = place / "corpus", place / "crashes"
    for folder in (corpus, crashes):
        folder.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(place / "seeds", ignore_errors=True)
    count = seeds.write(target, place / "seeds")
    found_before = set(crashes.iterdir())
    until, executions, covered = time.monotonic() + 60 * minutes, 0, ""
    for _ in range(_RESTARTS):
        left = int(until - time.monotonic())
        if left < 1:
            break
        command = [
            sys.executable, "-m", "tests.fuzz", "--inside", target, "--", str(corpus), str(place / "seeds"),
            f"-artifact_prefix={crashes}/", f"-max_total_time={left}", "-timeout=10", "-rss_limit_mb=600", "-max_len=20000", "-print_final_stats=1",
        ]  # fmt: skip
        with (place / "log.txt").open("ab") as log:
            subprocess.run(command, stdout=log, stderr=log, check=False)
        told = (place / "log.txt").read_text(encoding="utf-8", errors="replace")
        executions += int((re.findall(r"number_of_executed_units: +(\d+)", told) or ["0"])[-1])
        covered = (re.findall(r"cov: (\d+ ft: \d+)", told) or [""])[-1]
    found = sorted(path.name for path in set(crashes.iterdir()) - found_before)
    print(
        f"fuzz: {target}: {minutes:g} minutes from {count} seeds, {executions} executions, covered {covered}, "
        f"{len(list(corpus.iterdir()))} kept, {len(found)} findings {found or ''}",
        flush=True,
    )
    return not found


def main(arguments: Sequence[str]) -> int:
    """See the module's docstring. Exit code 1 when something was found, 3 without atheris."""
    parser = argparse.ArgumentParser(prog="tests.fuzz", description="A coverage-guided fuzz of our own layers.")
    parser.add_argument("targets", nargs="*", choices=[[], *NAMES], help="default: all")
    parser.add_argument("--minutes", type=float, default=60, help="for each target (default: %(default)s)")
    chosen = parser.parse_args(arguments)
    try:
        import atheris  # noqa: F401
    except ImportError:
        print("The fuzz needs atheris (Linux): .venv/bin/pip install atheris")
        return 3
    return 0 if all(run(target, chosen.minutes) for target in chosen.targets or NAMES) else 1


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        fuzz(sys.argv[2], sys.argv[4:])
    sys.exit(main(sys.argv[1:]))
