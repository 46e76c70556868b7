"""What stands in a bundle for head office, line by line."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from models.exchange import envelope, key_change
from tests.bench.organisation import HEAD_FOLDER, opened


def lines_of(bundle: Path) -> Iterator[tuple[str, str, list[Any] | None, dict[str, Any], dict[str, list[Any]]]]:
    """Its rows: table, id, dot of the creation, values, changes."""
    office = opened(HEAD_FOLDER)
    with office.database.reading() as session:
        identities = key_change.identities(session)
    office.close()
    verified = envelope.VerifiedHead(envelope.read_head(bundle))
    with envelope.open_body(envelope.check_again(bundle, verified), *identities) as body:
        for batch in body.batches:
            for line in batch:
                row = json.loads(line)
                if len(row) == 5 and isinstance(row[4], dict):
                    yield tuple(row)
