"""The whole on made-up data: two branches and a head office, from the first member to figures that agree."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

from desktop import made_up, paths
from desktop.commands import nouns
from desktop.commands.talk import DONE, Plain, Talk
from desktop.demo_branch import Branch
from desktop.instance import alone
from desktop.upgrade import upgrade
from models import courses, providers
from models.accounts import AccountDraft
from models.clock import system_clock, today
from models.durable import write_durably
from models.errors import Refused, say
from models.exchange import trust
from models.exchange.exporting import export_bundle
from models.exchange.importing import import_files, plan_files
from models.offices import OfficeDraft, OpenOffice, create_office, open_office
from models.reports.indicators import Indicator
from models.reports.making import NAMED, note_saved, report
from models.reports.periods import Period
from models.reports.writing import as_csv, as_xlsx
from printing.monthly_report import monthly_report

PASSPHRASE = "orchid river lantern seven rain"  # noqa: S105 - of offices that hold made-up people
NOTE = "demo.json"
"""Tells that a folder is a demo, whether it is whole, and what is in it."""
_FORMAT = "thazin-demo"
_OFFICES = {"HO": "head-office", "YGN": "yangon", "MDY": "mandalay"}
_FOLDERS = (*_OFFICES.values(), "exchange", "paper", "lists", "pictures")
_REPORTED = timedelta(days=90)
"""What the report looks back on: all that the branches did."""
_BUG = 1
_LOCAL = ("name", "phone", "safe_contact")
"""Fields of a member that stay in the office unless the member shares them."""


class Disagreement(Exception):
    """Head office does not know what the branches did: a bug of ours."""


def demo(into: Path, talk: Talk, *, window: bool) -> int:
    """Make the demo in `into`, or find the one that is there; then show it. Returns the exit code.

    Raises `Refused` when `into` holds something else.
    """
    found = _read_note(into)
    story = _Story(into, talk)
    if found is None:
        _clear(into)
        try:
            story.tell()
        except Disagreement as error:
            talk.progress(say("The figures do not agree: {what}", what=str(error)))
            return _BUG
    else:
        story.remember(found)
        talk.progress(say("The demo in {folder} is there already.", folder=str(into)))
    shown = window and has_screen()
    if not shown:
        story.take_pictures()
    story.write_note(done=True)
    story.answer()
    if shown:
        from desktop.app import run

        return run(into / _OFFICES["YGN"])
    return DONE


def has_screen() -> bool:
    """Whether a window can be shown: asked of a process of its own, for Qt ends the one in which it cannot."""
    if sys.platform != "linux":
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").split(":")[0] in ("offscreen", "minimal"):
        return False
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    own = [] if getattr(sys, "frozen", False) else ["-m", "desktop"]
    try:
        asked = subprocess.run([sys.executable, *own, "screen"], capture_output=True, timeout=30, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return asked.returncode == 0


def _read_note(into: Path) -> Mapping[str, object] | None:
    """What a whole demo in this folder says of itself; None when one is to be made. Raises `Refused`."""
    try:
        note = json.loads((into / NOTE).read_text(encoding="utf-8"))
    except FileNotFoundError:
        if into.exists() and (not into.is_dir() or any(into.iterdir())):
            raise Refused("This folder holds other things.", "Choose an empty folder, or a new one.") from None
        return None
    except (OSError, ValueError):
        note = None
    if not isinstance(note, dict) or note.get("format") != _FORMAT:
        raise Refused("This folder holds other things.", "Choose an empty folder, or a new one.")
    return note if note.get("done") else None


def _clear(into: Path) -> None:
    """Take away what an interrupted demo left."""
    for name in _FOLDERS:
        shutil.rmtree(into / name, ignore_errors=True)


@dataclass(slots=True)
class _Story:
    """The demo while it is told: its folder, and the files it made."""

    into: Path
    talk: Talk
    files: list[tuple[str, Path]] = field(default_factory=list)
    bundles: int = 0

    def tell(self) -> None:
        """All of it, in order."""
        try:
            self.into.mkdir(parents=True, exist_ok=True)
            self.write_note(done=False)
        except OSError:
            raise Refused("The demo's folder cannot be made.", "Choose a folder that you may write to.") from None
        with ExitStack() as held:
            offices = {code: self._make_office(code, held) for code in _OFFICES}
            head = offices.pop("HO")
            self._meet(head, offices)
            self._send_directory(head, offices)
            day = today(system_clock)
            branches = [Branch(office, code, day, self.keep) for code, office in offices.items()]
            self._work(branches)
            for branch in branches:
                self._send(branch.office, head)
            self.talk.progress(say("Some days later …"))
            branches[0].go_on()
            self._send(branches[0].office, head)
            self._compare(head, branches)
            self._report(head, day)

    # --- steps ----------------------------------------------------------------------------------------------------

    def _make_office(self, code: str, held: ExitStack) -> OpenOffice:
        folder = self.into / _OFFICES[code]
        name = {"HO": "Head office", "YGN": "Yangon", "MDY": "Mandalay"}[code]
        person = {"HO": "Daw Hla Hla", "YGN": "Ma Nilar", "MDY": "Ko Aung"}[code]
        office = create_office(
            folder,
            OfficeDraft(code, name, head=code == "HO"),
            AccountDraft(person, code[:2]),
            PASSPHRASE,
            upgrade=upgrade,
            anchors=paths.anchors(),
        )
        held.callback(office.close)
        held.enter_context(alone(folder))
        self.talk.progress(
            say("The office {name} ({code}) stands in {folder}.", name=name, code=code, folder=str(folder))
        )
        return office

    def _meet(self, head: OpenOffice, branches: Mapping[str, OpenOffice]) -> None:
        cards = {code: self._card(code, office) for code, office in {"HO": head, **branches}.items()}
        for code, office in branches.items():
            for one, other in ((office, "HO"), (head, code)):
                data = cards[other]
                # What the other side hears and types in.
                words = " ".join(trust.fingerprint(data))
                with one.database.transaction() as session:
                    trust.trust_card(session, one.actor, data, words)
            self.talk.progress(
                say("{one} and {other} compared their words and trust each other.", one="HO", other=code)
            )

    def _card(self, code: str, office: OpenOffice) -> bytes:
        with office.database.reading() as session:
            data = trust.own_card(session).text()
        path = self.keep("card", f"{_OFFICES[code]}.card", data)
        words = " ".join(trust.fingerprint(data))
        self.talk.progress(say("The card of {code} stands in {file}: {words}", code=code, file=str(path), words=words))
        return data

    def _send_directory(self, head: OpenOffice, branches: Mapping[str, OpenOffice]) -> None:
        with head.database.transaction() as session:
            for draft, services in made_up.CLINICS:
                providers.add(session, head.actor, draft)
                providers.offer(session, head.actor, draft.code, made_up.offers(services))
            for course in made_up.COURSES:
                courses.add(session, head.actor, course)
        self.talk.progress(say("Head office wrote its directory of clinics and courses."))
        for office in branches.values():
            self._send(head, office)

    def _work(self, branches: list[Branch]) -> None:
        for branch, count, course in zip(branches, (40, 25), ("LEAD", "LAW"), strict=True):
            branch.register(count)
            self.talk.progress(say("{code} registered {count} members.", code=branch.code, count=count))
            if branch.code == "YGN":
                branch.add_own_clinic()
            branch.train(course)
            self.talk.progress(say("{code} held a training and took the attendance.", code=branch.code))
            branch.load_old_slips(self.into / "lists")
            branch.refer()
            branch.follow_up()
            branch.open_case()
            branch.print_papers()
            self.talk.progress(say("{code} issued referrals and wrote down what became of them.", code=branch.code))

    def _send(self, sender: OpenOffice, receiver: OpenOffice) -> None:
        self.bundles += 1
        codes = [_code(office) for office in (sender, receiver)]
        path = self._place("bundle", f"bundle-{self.bundles}.thz")
        made = export_bundle(sender.database, sender.actor, codes[1], path)
        self.talk.progress(
            say("{one} exported {count} records for {other}: {file}", one=codes[0], other=codes[1], count=made.records,
                file=str(path))
        )  # fmt: skip
        planned, taken = [
            act(receiver.database, receiver.folder, receiver.actor, [path])[0] for act in (plan_files, import_files)
        ]
        if taken.state != "taken" or taken.total("new") != planned.total("new"):
            raise Disagreement(f"bundle {self.bundles}: {taken.state} {self.talk.said(taken.reason)}")
        self.talk.progress(
            say("{other} looked at the plan and took it in: new {new}, changed {changed}.", other=codes[1],
                new=taken.total("new"), changed=taken.total("changed"))
        )  # fmt: skip

    # --- figures --------------------------------------------------------------------------------------------------

    def _compare(self, head: OpenOffice, branches: list[Branch]) -> None:
        """Head office knows what each branch wrote, field by field, and counts what each branch counted."""
        there = {noun: nouns.NOUNS[noun].rows(head, str) for noun in nouns.NOUNS}
        here: dict[str, list[nouns.Row]] = {noun: [] for noun in nouns.NOUNS}
        expected: dict[str, int] = {}
        for branch in branches:
            for noun, rows in here.items():
                rows.extend(nouns.NOUNS[noun].rows(branch.office, str))
            for figure, count in branch.figures.items():
                expected[figure] = expected.get(figure, 0) + count
        for noun in ("members", "referrals", "sessions", "participations", "consents", "cases"):
            if _comparable(noun, here[noun]) != _comparable(noun, there[noun]):
                raise Disagreement(noun)
        counted = _figures(there)
        if counted != expected:
            raise Disagreement(f"{counted} {expected}")
        if there["conflicts"]:
            raise Disagreement("conflicts")
        for figure, count in counted.items():
            self.talk.progress(
                say("{figure}: {count} in the branches, {count} at head office.", figure=figure, count=count)
            )

    def _report(self, head: OpenOffice, day: date) -> None:
        """The figures of the last months at head office, on paper and for a spreadsheet."""
        asked = Period(day - _REPORTED, day)
        with head.database.transaction() as session:
            made = report(session, head.actor, asked, NAMED["monthly"], usual=True)
            note_saved(session, head.actor)
        issued = [row for row in nouns.NOUNS["referrals"].rows(head, str) if row["status"] != "cancelled"]
        told = made.table(Indicator.REFERRALS_MADE)
        if told is None or told.total.value != len(issued):
            raise Disagreement(f"report: {told and told.total.value} {len(issued)}")
        for ending, data in ((".pdf", monthly_report(made)), (".xlsx", as_xlsx(made)), (".csv", as_csv(made))):
            self.keep("report", f"report{ending}", data)

    # --- files ----------------------------------------------------------------------------------------------------

    def keep(self, kind: str, name: str, data: bytes) -> Path:
        """Put a file into the demo's folder and tell it."""
        path = self._place(kind, name)
        write_durably(path, data)
        if kind != "card":
            self.talk.progress(say("{kind}: {file}", kind=kind, file=str(path)))
        return path

    def _place(self, kind: str, name: str) -> Path:
        path = self.into / ("exchange" if kind in {"card", "bundle"} else "paper") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self.files.append((kind, path))
        return path

    def take_pictures(self) -> None:
        """Pictures of the pages of the Yangon office, where no window can be shown."""
        if any(kind == "picture" for kind, _path in self.files):
            return
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from desktop.pictures import take

        folder = self.into / _OFFICES["YGN"]
        with ExitStack() as held:
            held.enter_context(alone(folder))
            office = open_office(folder, PASSPHRASE, upgrade=upgrade, anchors=paths.anchors())
            taken = take(office, held.pop_all(), self.into / "pictures")
        self.files += [("picture", path) for path in taken]
        self.talk.progress(
            say("No window is shown. Pictures of its pages lie in {folder}.", folder=str(self.into / "pictures"))
        )

    def remember(self, note: Mapping[str, object]) -> None:
        """The files that an earlier run made and that are still there."""
        listed = note.get("files")
        for file in listed if isinstance(listed, list) else []:
            path = self.into / str(file["path"])
            if path.is_file():
                self.files.append((str(file["kind"]), path))

    def write_note(self, *, done: bool) -> None:
        """Note what is here, so that a second run finds it."""
        files = [{"kind": kind, "path": path.relative_to(self.into).as_posix()} for kind, path in self.files]
        note = {"format": _FORMAT, "done": done, "passphrase": PASSPHRASE, "files": files}
        write_durably(self.into / NOTE, json.dumps(note, indent=1).encode())

    def answer(self) -> None:
        """What was made, and how to open it."""
        files: list[Plain] = [{"kind": kind, "path": str(path)} for kind, path in self.files if kind != "card"]
        offices: dict[str, Plain] = {code: str(self.into / name) for code, name in _OFFICES.items()}
        cards: list[Plain] = [str(path) for kind, path in self.files if kind == "card"]
        self.talk.answer(
            {"files": files, "passphrase": PASSPHRASE, "offices": offices, "cards": cards},
            *[say("{kind}: {file}", kind=kind, file=str(path)) for kind, path in self.files],
            say("The passphrase of all three offices is: {words}", words=PASSPHRASE),
        )


def _code(office: OpenOffice) -> str:
    return next(code for code, name in _OFFICES.items() if office.folder.name == name)


def _comparable(noun: str, rows: list[nouns.Row]) -> list[str]:
    """The rows in one order, without what may not leave its office."""
    hidden = _LOCAL if noun == "members" else ("member",) if noun == "cases" else ()
    return sorted(json.dumps({key: value for key, value in row.items() if key not in hidden}) for row in rows)


def _figures(rows: Mapping[str, list[nouns.Row]]) -> dict[str, int]:
    """The figures that `Branch` counts, out of head office's lists."""
    status = [row["status"] for row in rows["referrals"]]
    return {
        "members": len(rows["members"]),
        "names shared": sum(bool(row["name"]) for row in rows["members"]),
        "sessions": len(rows["sessions"]),
        "attended": sum(row["status"] == "attended" for row in rows["participations"]),
        "certificates": sum(bool(row["certificate"]) for row in rows["participations"]),
        "referrals": len(status),
        "completed": status.count("completed"),
        "loop closed": status.count("loop closed"),
        "cases": len(rows["cases"]),
    }
