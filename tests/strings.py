"""Collects every template that a person may come to read, and says which have no Burmese yet.

`python -m tests.strings` lists the missing ones; `python -m tests.strings --add` puts them into the .ts file as
unfinished, for a translator.
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from desktop.language import FOLDER, catalogue

ROOT = Path(__file__).parent.parent
ROOMS = ("models", "printing", "views", "desktop")
TEMPLATE_FIRST = {"tr", "say", "mark", "Message"}
ERROR = "AppError"
BURMESE_FILE = FOLDER / "thazin_my.ts"
OF_QT = {"OK", "Paste", "Redo", "Select All"}
"""What Qt's own fields and buttons say besides our words."""


def modules(root: Path = ROOT) -> dict[Path, ast.Module]:
    """The program's files, parsed."""
    files = [file for room in ROOMS for file in sorted((root / room).rglob("*.py"))]
    return {file: ast.parse(file.read_text(encoding="utf-8")) for file in files}


def error_names(trees: dict[Path, ast.Module]) -> set[str]:
    """`AppError` and every class that stems from it."""
    bases = {
        node.name: {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
        for tree in trees.values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = {ERROR}
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def templates(trees: dict[Path, ast.Module] | None = None) -> dict[str, str]:
    """Every template with the place where it first stands."""
    trees = modules() if trees is None else trees
    errors, named = error_names(trees), constants(trees)
    found: dict[str, str] = {}
    for file, tree in trees.items():
        for text, line in _in_tree(tree, errors, named):
            if any(letter.isalpha() for letter in text):
                found.setdefault(text, f"{file.relative_to(ROOT).as_posix()}:{line}")
    return found


def said_nowhere() -> list[str]:
    """Translations whose template stands nowhere in the program any more."""
    said = {
        node.value
        for tree in modules().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    return [source for source in catalogue("my") if source not in said | OF_QT]


def constants(trees: dict[Path, ast.Module]) -> dict[str, ast.expr]:
    """What stands behind the names of modules, for templates that are kept in one."""
    return {
        target.id: node.value
        for tree in trees.values()
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _in_tree(tree: ast.Module, errors: set[str], named: dict[str, ast.expr]) -> Iterator[tuple[str, int]]:
    for argument in _template_places(tree, errors):
        known = named.get(argument.id, argument) if isinstance(argument, ast.Name) else argument
        for text in _texts(known):
            yield text, argument.lineno


def _template_places(tree: ast.Module, errors: set[str]) -> Iterator[ast.expr]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in TEMPLATE_FIRST:
            yield from node.args[:1]
        elif name in errors:
            yield from node.args[:2]
            yield from [word.value for word in node.keywords if word.arg in {"title", "advice"}]


def _texts(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def made_up_on_the_way(trees: dict[Path, ast.Module] | None = None) -> list[str]:
    """Places where an f-string is handed over as a template: it has no translation, whatever the file says."""
    trees = modules() if trees is None else trees
    errors = error_names(trees)
    return [
        f"{file.relative_to(ROOT).as_posix()}:{argument.lineno}"
        for file, tree in trees.items()
        for argument in _template_places(tree, errors)
        if isinstance(argument, ast.JoinedStr)
    ]


def missing() -> dict[str, str]:
    """Templates without a finished translation, with their place."""
    known = catalogue("my")
    return {text: place for text, place in templates().items() if not known.get(text)}


def add(texts: list[str]) -> None:
    """Put templates into the Burmese file, unfinished."""
    tree = ET.parse(BURMESE_FILE)
    context = tree.getroot().find("context")
    assert context is not None
    there = {message.findtext("source") for message in context.iter("message")}
    for text in texts:
        if text not in there:
            message = ET.SubElement(context, "message")
            ET.SubElement(message, "source").text = text
            ET.SubElement(message, "translation", type="unfinished").text = ""
    ET.indent(tree, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    BURMESE_FILE.write_text(head + ET.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def main() -> int:
    """The command."""
    found = missing()
    for text, place in found.items():
        print(f"{place}\t{text}")
    if "--add" in sys.argv:
        add(list(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
