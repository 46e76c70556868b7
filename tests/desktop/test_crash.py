"""When the program itself is wrong."""

import logging
import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.crash import Crashes, CrashPage
from desktop.logs import LOGGER, log_failure, start_log, trace_of

NAME = "ဒေါ်သန္တာဝင်း"


def _look_up():
    return {}[NAME]


def _error():
    try:
        try:
            _look_up()
        except KeyError as cause:
            raise ValueError(f"no member {NAME}") from cause
    except ValueError as error:
        return error


@pytest.fixture
def log(tmp_path):
    file = tmp_path / "failures.log"
    start_log(file)
    yield file
    for handler in list(logging.getLogger().handlers):
        if getattr(handler, "baseFilename", "") == str(file):
            logging.getLogger().removeHandler(handler)
            handler.close()


def test_a_trace_says_where_and_never_what():
    text = trace_of(_error())
    assert text.startswith("ValueError\n  desktop/test_crash.py:")
    assert "because of KeyError" in text
    assert NAME not in text


def test_the_log_holds_no_persons_text(log):
    log_failure(_error())
    LOGGER.warning("a name %s", NAME)
    logging.getLogger("sqlalchemy.engine").warning("INSERT " + NAME)  # noqa: G003 - as libraries do
    logging.getLogger("other").error("%s", NAME, exc_info=_error())
    text = log.read_text(encoding="utf-8")
    assert NAME not in text
    assert "ValueError" in text
    assert "test_crash.py" in text
    assert "a name %s" in text


def test_the_page_tells_calmly_and_starts_again(qtbot):
    again = []
    page = CrashPage(_error(), lambda: again.append(1))
    qtbot.addWidget(page)
    page.show()
    assert NAME not in page.details.toPlainText()
    page.copy.click()
    assert QGuiApplication.clipboard().text().startswith("ValueError")
    qtbot.keyClick(page.restart, Qt.Key.Key_Return)
    assert again == [1]


def test_the_first_of_many_failures_is_told(qtbot, log):
    crashes, told = Crashes(), []
    crashes.happened.connect(told.append)
    first = _error()
    thread = threading.Thread(target=crashes.take, args=(first,))
    thread.start()
    thread.join()
    crashes.take(_error())
    qtbot.waitUntil(lambda: told == [first])
    assert log.read_text(encoding="utf-8").count("ERROR") == 2
