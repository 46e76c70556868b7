"""Whatever happens between the offices, in the end all hold the same: nothing is lost, nothing comes back."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.models.exchange import reading
from tests.models.exchange.replicas import make_template
from tests.models.exchange.simulation import History

HISTORIES = 40
OPERATIONS = 28
AT_ONCE = 20
"""`make simulate` lives more of them, and longer ones."""


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_template(tmp_path_factory.mktemp("template"))


@pytest.fixture
def histories(template: Path, tmp_path: Path) -> Callable[..., History]:
    def lived(seed: int, place: str = "") -> History:
        folder = tmp_path / f"{seed}{place}"
        folder.mkdir()
        history = History(template, folder, seed, OPERATIONS)
        try:
            history.run()
            history.check()
        except BaseException as error:
            error.add_note(f"history of seed {seed}:\n" + "\n".join(history.trace))
            raise
        finally:
            history.close()
        return history

    return lived


@pytest.mark.parametrize("first", range(0, HISTORIES, AT_ONCE))
def test_all_stations_agree_in_the_end(histories: Callable[..., History], first: int) -> None:
    for seed in range(first, first + AT_ONCE):
        histories(seed)


def test_the_same_seed_makes_the_same_history(histories: Callable[..., History]) -> None:
    lives = [histories(4, place) for place in ("a", "b")]
    assert lives[0].trace == lives[1].trace
    assert len(lives[0].trace) > 20
    for one, other in zip(lives[0].replicas, lives[1].replicas, strict=True):
        pictures = []
        for replica in (one, other):
            replica.open()
            with replica.database.reading() as session:
                pictures.append(reading.pictures(session))
            replica.database.close()
        assert pictures[0] == pictures[1]


def test_the_histories_hold_what_they_are_to_prove(histories: Callable[..., History]) -> None:
    """Each thing that can go wrong between offices happens somewhere in them."""
    missing = {"send", "take", "lose", "wait", "save", "restore", "renew", "erase", "give", "withdraw", "write", "undo"}
    for seed in range(HISTORIES):
        missing -= {line.split()[0] for line in histories(seed, "again").trace}
        if not missing:
            return
    raise AssertionError(f"never happens: {missing}")
