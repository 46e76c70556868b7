"""Tests here open real windows."""

from tests.windows import burmese, dressed, english  # noqa: F401 - fixtures
