"""`python -m tests.attack [FROM-TO] [--jobs N]`: damaged and forged bundles against an office.

Seeds are tried in blocks of a thousand; what became of each block stands in `build/attack.jsonl`, and a run goes on
behind the blocks that stand there. A file that hurt the office is kept in `build/attacks that hurt/`. No attack may
take more than `LONGEST` seconds or bring the process over `MOST_MEGABYTES`.
"""

import argparse
import contextlib
import json
import multiprocessing
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from tests.campaign import BUILD, peak_megabytes
from tests.models.exchange.arsenal import any_attack, is_signed
from tests.models.exchange.attacks import Hurt, Siege, ram_disk

LONGEST = 10
"""Seconds of work for one attack; other programs of the machine do not count."""
HANGS = 300
"""Seconds after which one that does no work at all is given up."""
MOST_MEGABYTES = 300
BLOCK = 1000
KEPT = BUILD / "attack.jsonl"
HURT = BUILD / "attacks that hurt"

Block = dict[str, object]


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise Hurt(f"more than {LONGEST} seconds of work, or it hangs")


@contextlib.contextmanager
def watched() -> Iterator[None]:
    """Stop what takes too long, and tell what took too much memory, as far as the system lets us."""
    timer = getattr(signal, "setitimer", None)
    if timer is not None:
        timer(signal.ITIMER_PROF, LONGEST)
        timer(signal.ITIMER_REAL, HANGS)
    try:
        yield
    finally:
        if timer is not None:
            timer(signal.ITIMER_PROF, 0)
            timer(signal.ITIMER_REAL, 0)
    if (peak_megabytes() or 0) > MOST_MEGABYTES:
        raise Hurt(f"more than {MOST_MEGABYTES} MB")


def _limit_memory() -> None:
    """An attack that asks for very much at once gets none. Where the system cannot limit, it is only measured."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + MOST_MEGABYTES * 1024 * 1024
        resource.setrlimit(resource.RLIMIT_AS, (most, most))


def suffer_block(first: int, last: int) -> Block:
    """Try the seeds of a block against an office of their own."""
    states: Counter[str] = Counter()
    hurt, signed, slowest, began = [], 0, (0.0, ""), time.monotonic()
    with tempfile.TemporaryDirectory(dir=ram_disk()) as place:
        siege = Siege(Path(place))
        if hasattr(signal, "SIGALRM"):
            signal.signal(signal.SIGALRM, _too_long)
            signal.signal(signal.SIGPROF, _too_long)
        _limit_memory()
        for seed in range(first, last + 1):
            name, data, must = any_attack(siege.bundle, seed)
            signed += is_signed(seed)
            start = time.process_time()
            try:
                with watched():
                    states[siege.suffer(data, must, thorough=seed % 5 == 0)] += 1
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt):
                    raise
                hurt.append(f"{seed} {name}: {error!r}")
                _keep(seed, name, must, data, siege.folder)
                siege.start_again()
            slowest = max(slowest, (time.process_time() - start, name))
        siege.close()
    return {
        "first": first, "last": last, "states": states, "signed": signed, "hurt": hurt, "seconds": time.monotonic() - began,
        "slowest": slowest, "megabytes": peak_megabytes(),
    }  # fmt: skip


def _keep(seed: int, name: str, must: str, data: bytes, folder: Path) -> None:
    """What hurt, and the office that it hurt, so that it can be looked at."""
    HURT.mkdir(parents=True, exist_ok=True)
    (HURT / f"{seed} {name}.thz").write_bytes(data)
    (HURT / f"{seed} {name}.txt").write_text(f"must be {must}, in {folder.name}\n{traceback.format_exc()}", "utf-8")


def _done() -> list[Block]:
    if not KEPT.exists():
        return []
    return [json.loads(line) for line in KEPT.read_text(encoding="utf-8").splitlines()]


def _run(blocks: Sequence[tuple[int, int]], jobs: int) -> Iterator[Block]:
    # A new process for each block, one at a time too: memory is measured by its peak, which never comes down again.
    context = multiprocessing.get_context("spawn")
    with context.Pool(jobs, maxtasksperchild=1) as pool:
        yield from pool.imap_unordered(_of_pair, blocks)


def _of_pair(block: tuple[int, int]) -> Block:
    return suffer_block(*block)


def main(arguments: Sequence[str]) -> int:
    """See the module's docstring. Exit code 1 when the office was hurt."""
    parser = argparse.ArgumentParser(prog="tests.attack", description="Damaged and forged bundles.")
    parser.add_argument("seeds", nargs="?", default="0-9999", help="from-to, both with (default: %(default)s)")
    parser.add_argument("--jobs", type=int, default=1, help="processes at once")
    parser.add_argument("--anew", action="store_true", help="forget what was reached before")
    chosen = parser.parse_args(arguments)
    first, last = (int(number) for number in chosen.seeds.split("-"))
    BUILD.mkdir(exist_ok=True)
    if chosen.anew:
        KEPT.unlink(missing_ok=True)
    before = {(block["first"], block["last"]) for block in _done()}
    blocks = [(start, min(start + BLOCK - 1, last)) for start in range(first, last + 1, BLOCK)]
    left = [block for block in blocks if block not in before]
    began = time.monotonic()
    for count, block in enumerate(_run(left, chosen.jobs), 1):
        with KEPT.open("a", encoding="utf-8") as kept:
            kept.write(json.dumps(block) + "\n")
        rate = count * BLOCK / (time.monotonic() - began)
        print(f"attack: {count} of {len(left)} blocks, {rate:.0f}/s", file=sys.stderr, flush=True)
        for line in block["hurt"]:  # type: ignore[attr-defined]
            print(f"attack: hurt by {line}", flush=True)
    return _report([block for block in _done() if (block["first"], block["last"]) in set(blocks)])


def _report(blocks: Sequence[Block]) -> int:
    states: Counter[str] = Counter()
    for block in blocks:
        states.update(block["states"])  # type: ignore[arg-type]
    hurt = [line for block in blocks for line in block["hurt"]]  # type: ignore[attr-defined]
    slowest = max((tuple(block["slowest"]) for block in blocks), default=(0, ""))  # type: ignore[arg-type]
    print(
        f"attack: {states.total() + len(hurt)} reached in {sum(float(str(block['seconds'])) for block in blocks):.0f} s of work: "
        f"{', '.join(f'{count} {word}' for word, count in sorted(states.items()))}, {len(hurt)} hurt; "
        f"{sum(int(str(block['signed'])) for block in blocks)} signed by the trusted branch; slowest {slowest[0]:.1f} s of work ({slowest[1]}); "
        f"peak memory {max((float(str(block['megabytes'] or 0)) for block in blocks), default=0):.0f} MB",
        flush=True,
    )
    return 1 if hurt else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
