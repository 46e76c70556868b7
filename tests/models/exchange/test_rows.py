"""What a row shows of several values: the greatest by clock and then station, wherever it is merged."""

from models.exchange.records import codecs
from models.exchange.rows import RowState, Settler, Stamp, Version, Writes

STATIONS = {1: "01930000-0000-7000-8000-00000000000b", 2: "01930000-0000-7000-8000-00000000000a"}


def shown(*versions: tuple[int, int, str]) -> str:
    """The township that a member's row shows of values given by vector line, clock and text, whatever it was before."""
    writes = Writes()
    codec = codecs()["member"]
    row = dict.fromkeys(codec.columns, "")
    state = RowState("m", row=row, made=Stamp(1, 1, 1, 1))
    told = {(line, 5 + place): Version(hlc, 1, text) for place, (line, hlc, text) in enumerate(versions)}
    assert Settler("member", codec, STATIONS, writes).settle(state, {"township": told})
    ((values,),) = writes.updates.values()
    return str(values[0])


def test_the_later_clock_shows() -> None:
    assert shown((1, 10, "MMR013001"), (2, 11, "MMR013015")) == "MMR013015"
    assert shown((2, 11, "MMR013015"), (1, 10, "MMR013001")) == "MMR013015"


def test_of_equal_clocks_the_greater_station_shows_in_any_order() -> None:
    assert shown((1, 10, "MMR013001"), (2, 10, "MMR013015")) == "MMR013001"
    assert shown((2, 10, "MMR013015"), (1, 10, "MMR013001")) == "MMR013001"


def test_the_number_of_a_vector_line_means_nothing() -> None:
    """Lines are numbered as they were heard of, at each station otherwise."""
    assert shown((2, 10, "MMR013015"), (1, 10, "MMR013001"), (2, 9, "MMR010028")) == "MMR013001"
