"""The program's own pure rules, which the stations in memory follow. Nothing else of the program is used here."""

from models.answers import Said, deciding
from models.clock import hlc_after
from models.exchange.merge import merged
from models.exchange.vectors import capped, covers, least, raised
from models.schema import ConsentAnswer

__all__ = ["ConsentAnswer", "Said", "capped", "covers", "deciding", "hlc_after", "least", "merged", "raised"]
