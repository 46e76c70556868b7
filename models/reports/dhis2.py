"""Figures as DHIS2 takes them: `dataValueSets` JSON (DHIS2 Developer Guide, "Data values"). Aggregates only.

The ids come from the receiver, so a mapping file says which they are::

    {"orgUnits": {"": "the whole area", "MMR013001": "a township"},
     "dataElements": {"referrals-made": "an id",
                      "referrals-made/service/1": {"dataElement": "an id", "categoryOptionCombo": "an id"}}}

What the mapping does not name, what is held back, and what covers no whole month, quarter, half-year or year is not sent.
"""

import json
from typing import cast

from models.errors import BadFile
from models.reports.figures import Figure, Report
from models.reports.indicators import Axis
from models.reports.periods import Period, months_around

_DEFAULT = ""
_NAMED = {1: "{year}{month:02}", 3: "{year}Q{part}", 6: "{year}S{part}", 12: "{year}"}


def read_mapping(data: bytes) -> dict[str, dict[str, dict[str, str]]]:
    """A mapping file: for each of its two parts what each name stands for. Raises `BadFile`."""
    try:
        given = json.loads(data)
        elements = {str(name): _ids("dataElement", ids) for name, ids in given["dataElements"].items()}
        units = {str(name): _ids("orgUnit", ids) for name, ids in given["orgUnits"].items()}
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BadFile(
            "This mapping file cannot be read.", "It names dataElements and orgUnits; see the manual."
        ) from None
    return {"dataElements": elements, "orgUnits": units}


def _ids(name: str, ids: object) -> dict[str, str]:
    if isinstance(ids, str):
        return {name: ids}
    if not isinstance(ids, dict) or name not in ids or not all(isinstance(each, str) for each in ids.values()):
        raise TypeError(name)
    return cast("dict[str, str]", ids)


def data_value_set(report: Report, mapping: dict[str, dict[str, dict[str, str]]]) -> bytes:
    """The file to send: one value for each figure that the mapping names."""
    values = []
    for table in report.tables:
        for row in table.rows:
            for figure in row:
                if figure.value is None or (table.axis is not None and figure.breakdown is None):
                    continue
                found = _named(figure, mapping)
                span = period_name(figure.period)
                if found is not None and span is not None:
                    values.append({**found, "period": span, "value": str(figure.value)})
    return json.dumps({"dataValues": values}, indent=1).encode()


def _named(figure: Figure, mapping: dict[str, dict[str, dict[str, str]]]) -> dict[str, str] | None:
    name, unit = figure.indicator.value, _DEFAULT
    if figure.breakdown is not None:
        axis, key = figure.breakdown
        if axis is Axis.TOWNSHIP:
            unit = key
        else:
            name = f"{name}/{axis.value}/{key}"
    element, place = mapping["dataElements"].get(name), mapping["orgUnits"].get(unit)
    return {**element, **place} if element and place else None


def period_name(period: Period) -> str | None:
    """A period as DHIS2 writes it: `202611`, `2026Q4`, `2026S2`, `2026`; None for any other stretch of days."""
    for length, pattern in _NAMED.items():
        if period == months_around(period.first, length):
            return pattern.format(
                year=period.first.year, month=period.first.month, part=(period.first.month - 1) // length + 1
            )
    return None
