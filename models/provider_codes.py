"""The code that a new provider is offered: the next one of the office's own series, so that nobody has to invent one."""

import re
from collections import Counter

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import offices
from models.accounts import Actor, allow
from models.reference import own_origins
from models.schema import Provider

_IN_SERIES = re.compile(r"([A-Z]{1,4}-?)(\d{1,6})")


def free_code(session: Session, actor: Actor) -> str:
    """The next free code in the series that this office uses most, as `P005` after `P004`.

    An office without a series begins one: head office with P; a branch with its mark on paper, because two branches that
    both begin with P001 would be told at head office of codes used twice.
    """
    allow(session, actor)
    known = session.execute(select(Provider.code, Provider.origin)).all()
    own = own_origins(session)
    series = [match for code, origin in known if origin in own and (match := _IN_SERIES.fullmatch(code))]
    if series:
        prefix = Counter(match[1] for match in series).most_common(1)[0][0]
        width = max(len(match[2]) for match in series if match[1] == prefix)
    else:
        office = offices.details(session)
        prefix, width = ("P" if office.head else office.mark), 3
    taken = [int(match[2]) for code, _ in known if (match := _IN_SERIES.fullmatch(code)) and match[1] == prefix]
    return f"{prefix}{max(taken, default=0) + 1:0{width}}"
