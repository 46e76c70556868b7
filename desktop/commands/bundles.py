"""`export`, `import`, `verify`: bundles out, in, and looked at."""

from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from desktop.commands.opened import add_office, opened, read_in
from desktop.commands.parsers import Commands
from desktop.commands.talk import DONE, REFUSED, Plain, Talk
from models.backups import try_to_keep
from models.errors import Message, say
from models.exchange import trust
from models.exchange.exporting import export_bundle
from models.exchange.importing import BundleResult, import_files, plan_files, verify_files
from models.exchange.undo import undo

_STATES = {
    "taken": say("{file}: taken. New {new}, changed {changed}, to be chosen {conflicts}."),
    "planned": say("{file}: would be taken. New {new}, changed {changed}, to be chosen {conflicts}."),
    "already": say("{file}: was taken before."),
    "waiting": say("{file}: waits. {reason}"),
    "refused": say("{file}: refused. {reason}"),
    "good": say("{file}: whole, and signed by this card."),
}


def add(commands: Commands) -> None:
    """The commands of this group."""
    export = commands.add(
        "export", write_bundle, "a signed, encrypted bundle of what the other office does not have yet"
    )
    add_office(export)
    export.add_argument("--to", required=True, metavar="CODE", help="the other office's code")
    export.add_argument("--out", required=True, type=Path, metavar="FILE", help="the bundle to write; ends in .thz")
    take = commands.add("import", take_bundles, "take bundles in; those that are good are taken even if others are not")
    add_office(take)
    take.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a bundle, or a folder of bundles")
    take.add_argument("--dry-run", action="store_true", help="say what would happen, and change nothing")
    back = commands.add("undo", undo_import, "undo the last import, while nobody can have built on it")
    add_office(back)
    back.add_argument("bundle", metavar="BUNDLE", help="a bundle of that import: its file, or its number")
    verify = commands.add(
        "verify", verify_bundles, "whether bundles are whole and signed by a card's office; needs no office"
    )
    verify.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a bundle")
    verify.add_argument(
        "--card", required=True, type=Path, metavar="CARD", help="the card of the office that made them"
    )


def write_bundle(arguments: Namespace, talk: Talk) -> int:
    """Makes the next bundle for an office."""
    with opened(arguments) as office:
        code = str(arguments.to).strip().upper()
        made = export_bundle(office.database, office.actor, code, arguments.out, _counting(talk))
    talk.answer(
        {"file": str(made.path), "number": made.number, "records": made.records},
        say("Bundle {number} with {records} records stands in {file}.", number=made.number, records=made.records,
            file=str(made.path)),
    )  # fmt: skip
    return DONE


def take_bundles(arguments: Namespace, talk: Talk) -> int:
    """Takes bundles in, or says what that would do."""
    act = plan_files if arguments.dry_run else import_files
    with opened(arguments) as office:
        missed = None if arguments.dry_run else try_to_keep(office.database)
        if missed is not None:
            talk.progress(
                say("No backup was kept before this: {reason}", reason=talk.said(missed.title, missed.advice))
            )
        results = act(office.database, office.folder, office.actor, arguments.files, _counting(talk))
    told = [_told(result, talk, planned=arguments.dry_run) for result in results]
    talk.answer({"bundles": [_as_json(result, talk) for result in results]}, *told)
    return REFUSED if any(result.state == "refused" for result in results) else DONE


def undo_import(arguments: Namespace, talk: Talk) -> int:
    """Undoes the last import, if the named bundle belongs to it."""
    with opened(arguments) as office, office.database.transaction() as session:
        line = undo(session, office.actor, named=str(arguments.bundle))
    talk.answer(
        {"bundles": [{"from": code, "number": number} for code, number in line.bundles]},
        *[say("Bundle {number} of {office} was taken out again.", number=number, office=code) for code, number in line.bundles],
    )  # fmt: skip
    return DONE


def verify_bundles(arguments: Namespace, talk: Talk) -> int:
    """Checks wholeness and signature of bundles against a card."""
    results = verify_files(arguments.files, read_in(arguments.card, trust.LARGEST_CARD))
    told: list[Plain] = [
        {
            "file": str(result.file),
            "state": result.state,
            "reason": talk.said(result.reason, result.advice),
            "number": result.number,
        }
        for result in results
    ]
    talk.answer({"bundles": told}, *[_told(result, talk) for result in results])
    return REFUSED if any(result.state == "refused" for result in results) else DONE


def _counting(talk: Talk) -> Callable[[int], None]:
    def report(done: int) -> None:
        talk.progress(say("{count} records …", count=done))

    return report


def _as_json(result: BundleResult, talk: Talk) -> dict[str, Plain]:
    counts = {what: result.total(what) for what in ("new", "changed", "conflicts", "held")}
    return {
        "file": str(result.file),
        "number": result.number,
        "state": result.state,
        "reason": talk.said(result.reason, result.advice),
        "from": result.sender,
        **counts,
    }


def _told(result: BundleResult, talk: Talk, *, planned: bool = False) -> Message:
    sentence = _STATES["planned" if planned and result.state == "taken" else result.state]
    counts = {what: result.total(what) for what in ("new", "changed", "conflicts")}
    return Message(
        sentence.template, {"file": result.file.name, "reason": talk.said(result.reason, result.advice), **counts}
    )
