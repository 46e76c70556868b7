"""The whole program on a real office of forty made-up members."""

from tests.views.members.conftest import day, folder, forty_members, keys, work  # noqa: F401 - fixtures
