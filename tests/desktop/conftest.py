"""Tests here open real windows."""

from tests.windows import burmese, dressed, english, home  # noqa: F401 - fixtures
