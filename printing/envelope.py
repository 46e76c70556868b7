"""The back of a slip: it is folded to an envelope that says nothing and hides what stands inside."""

from printing.page import PageSize, Paper, Tone

_STEP = 5.0
_EDGE = 14.0


def envelope_side(size: PageSize = PageSize.A5) -> bytes:
    """One page to be printed on the back of a slip: a fine pattern that light does not read through, and where to fold."""
    paper = Paper(size)
    draw_back(paper)
    return paper.finish()


def draw_back(paper: Paper) -> None:
    """Fill a page with the pattern; two short dashes show where to fold it in three."""
    width, height = paper.width - 2 * _EDGE, paper.height - 2 * _EDGE
    waves: list[str] = []
    for row in range(int(height // _STEP) + 1):
        y = _EDGE + row * _STEP
        # Two waves against each other: letters of any size get lost in them.
        for lift in (_STEP, -_STEP):
            waves.append(f"{_EDGE:.1f} {y:.1f} m")
            for place in range(int(width // (4 * _STEP))):
                x = _EDGE + place * 4 * _STEP
                turn = lift if place % 2 else -lift
                waves.append(
                    f"{x + _STEP:.1f} {y + turn:.1f} {x + 3 * _STEP:.1f} {y + turn:.1f} {x + 4 * _STEP:.1f} {y:.1f} c"
                )
    edge = f"{_EDGE:g} {_EDGE:g} {width:.2f} {height:.2f} re W n"
    paper.draw(f"q {edge} {Tone.LINE.value} RG 0.5 w {' '.join(waves)} S Q")
    for third in (1, 2):
        y = paper.height * third / 3
        paper.dashes((2, y), (_EDGE - 3, y))
        paper.dashes((paper.width - _EDGE + 3, y), (paper.width - 2, y))
