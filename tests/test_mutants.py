"""The list of planted bugs is as old as the program: each has its place, its tests, and is a program still."""

import ast

from tests.mutants import ROOT, missing
from tests.planted_bugs import BUGS


def test_each_planted_bug_has_its_place() -> None:
    assert [bug.old for bug in missing(BUGS)] == []


def test_each_planted_bug_is_one_of_its_own_and_still_python() -> None:
    assert len({bug[:3] for bug in BUGS}) == len(BUGS) >= 30
    for bug in BUGS:
        text = (ROOT / bug.file).read_text(encoding="utf-8")
        broken = text.replace(bug.old, bug.new)
        assert ast.dump(ast.parse(broken)) != ast.dump(ast.parse(text)), bug


def test_the_tests_that_must_go_red_exist() -> None:
    for test in sorted({test for bug in BUGS for test in bug.tests.split()}):
        file, _, name = test.partition("::")
        text = (ROOT / file).read_text(encoding="utf-8")
        assert f"def {name}(" in text or not name, test
