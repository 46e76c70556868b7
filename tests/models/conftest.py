"""Use cases are tested in one transaction of a real office, by its admin."""

import pytest


@pytest.fixture
def session(office):
    with office.database.transaction() as session:
        yield session


@pytest.fixture
def me(office):
    return office.actor
