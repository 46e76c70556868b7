"""An organisation of real offices that trust each other: head office HQ, Yangon with two PCs, Mandalay."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from models.offices import OfficeDraft, OpenOffice
from tests.models.exchange.post import register, send, trust_each_other
from tests.offices import SettableClock, Template, make_template


@pytest.fixture(scope="session")
def second_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("second") / "office", OfficeDraft("YGN", "Yangon"))


@pytest.fixture(scope="session")
def mandalay_template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    return make_template(tmp_path_factory.mktemp("mandalay") / "office", OfficeDraft("MDY", "Mandalay"))


@pytest.fixture
def head(head_office: OpenOffice) -> OpenOffice:
    return head_office


@pytest.fixture
def yangon(office: OpenOffice, head: OpenOffice) -> OpenOffice:
    """A branch that exchanges bundles with head office."""
    trust_each_other(office, head)
    return office


@pytest.fixture
def second(
    second_template: Template, tmp_path: Path, clock: SettableClock, yangon: OpenOffice, head: OpenOffice
) -> Iterator[OpenOffice]:
    """Yangon's other PC."""
    opened = second_template.copy(tmp_path / "second", clock)
    trust_each_other(opened, yangon)
    trust_each_other(opened, head)
    yield opened
    opened.database.close()


@pytest.fixture
def mandalay(
    mandalay_template: Template, tmp_path: Path, clock: SettableClock, head: OpenOffice
) -> Iterator[OpenOffice]:
    """Another branch."""
    opened = mandalay_template.copy(tmp_path / "mandalay", clock)
    trust_each_other(opened, head)
    yield opened
    opened.database.close()


@pytest.fixture
def saved_head(head_template: Template, yangon: OpenOffice, head: OpenOffice, tmp_path: Path) -> Template:
    """Head office's folder as it stood when a backup was made; `head` is closed by that."""
    register(yangon)
    send(yangon, head, "1")
    send(head, yangon, "answer 1")
    head.database.close()
    folder = shutil.copytree(head.folder, tmp_path / "backup")
    return Template(folder, head_template.data_key, head_template.vault_id, head.actor)
