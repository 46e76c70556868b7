"""Tries the frozen program as an office would use it, with no Python and no other program on the path.

    python -m installer.smoke FOLDER

A branch and a head office are made, a member and a clinic loaded, a slip printed, keys exchanged, a bundle exported,
verified, imported and read back; then the demo runs, and the window comes up. Exit code 1 with the reason otherwise.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

WINDOW_SECONDS = 6
PASSPHRASE = "five words only for trial"  # noqa: S105 - of an office that is thrown away
FILES = {
    "members.csv": "Name,Gender,Birth year,Township,Joined,Old number\nမသီတာ,F,1994,MMR013008,2025-03-14,OLD-1\n",
    "providers.csv": "code,name,name (my),type,township,services,hours,cost,phone,last verified\n"
    'P001,Hninsi Dispensary,နှင်းဆီဆေးပေးခန်း,CBO,MMR013008,"1, 2, 10",9-4,free,,2026-01-05\n',
    "referrals.csv": "Slip no,Date,Member,Provider,Service,Priority,Outcome,Outcome date,Evidence\n"
    "S-00001,2026-07-01,OLD-1,P001,2,routine,,,\n",
}


class TrialError(Exception):
    """The frozen program did not do what it should; the text says what."""


class Trial:
    """One run of the frozen program in a folder of its own."""

    def __init__(self, program: Path, folder: Path) -> None:
        name = "thazin-command.exe" if os.name == "nt" else "thazin"
        self.program = program / name
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir()
        self.secret = folder / "passphrase"
        self.secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        for file, text in FILES.items():
            (folder / file).write_text(text, encoding="utf-8")

    def environment(self) -> dict[str, str]:
        """Nothing of this machine's Python, no path, a home of its own, no screen."""
        kept = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP", "TMP", "LANG") if key in os.environ}
        home = str(self.home)
        places = {"HOME": home, "USERPROFILE": home, "APPDATA": home, "LOCALAPPDATA": home, "XDG_RUNTIME_DIR": home}
        return kept | places | {"PATH": "", "QT_QPA_PLATFORM": "offscreen"}

    def ask(
        self, command: str, *arguments: str, secret: bool = True
    ) -> Mapping[str, object] | list[Mapping[str, object]]:
        """Run one command with --json; its answer. Raises TrialError unless it exits 0 with JSON."""
        line = [str(self.program), command, *arguments, "--json"]
        if secret:
            line += ["--passphrase-file", str(self.secret)]
        done = subprocess.run(
            line,
            cwd=self.folder,
            env=self.environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )
        if done.returncode:
            raise TrialError(f"{command} {' '.join(arguments)}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        print(f"  {command}: done", flush=True)
        try:
            answer: Mapping[str, object] | list[Mapping[str, object]] = json.loads(done.stdout)
        except ValueError as error:
            raise TrialError(f"{command}: no JSON: {done.stdout[:500]}") from error
        return answer

    def field(self, name: str, command: str, *arguments: str) -> object:
        """One field of a command's answer."""
        answer = self.ask(command, *arguments)
        if not isinstance(answer, dict) or name not in answer:
            raise TrialError(f"{command}: no {name} in {answer}")
        return answer[name]


def expect(true: object, what: str) -> None:
    """Raises TrialError with what was expected."""
    if not true:
        raise TrialError(what)


def make_offices(trial: Trial) -> None:
    """A head office and a branch that trust each other by words."""
    trial.ask("init", "head", "--code", "HQ", "--name", "Head office", "--head-office")
    trial.ask("init", "branch", "--code", "YGN", "--name", "Branch")
    for office, other in (("head", "branch"), ("branch", "head")):
        words = str(trial.field("fingerprint", "card", other, "--out", f"{other}.card"))
        trial.ask("trust", office, f"{other}.card", "--fingerprint", words)


def register_and_print(trial: Trial) -> None:
    """A member, a clinic and a referral come in from lists; the slip goes out as a PDF."""
    for noun in ("members", "providers", "referrals"):
        taken = trial.field("taken", "load", "branch", noun, f"{noun}.csv")
        expect(taken == 1, f"load {noun} took {taken}, not 1")
    referrals = trial.ask("list", "branch", "referrals")
    expect(isinstance(referrals, list) and len(referrals) == 1, f"one referral expected: {referrals}")
    trial.ask("slip", "branch", "S-00001", "--out", "slip.pdf")
    expect((trial.folder / "slip.pdf").read_bytes().startswith(b"%PDF-"), "the slip is no PDF")


def send(trial: Trial) -> None:
    """The branch's bundle is verified, taken at head office, and says the same there."""
    trial.ask("export", "branch", "--to", "HQ", "--out", "bundle.thz")
    trial.ask("verify", "bundle.thz", "--card", "branch.card", secret=False)
    bundles = trial.field("bundles", "import", "head", "bundle.thz")
    expect(isinstance(bundles, list) and bundles[0]["state"] == "taken" and bundles[0]["new"] > 0, f"import: {bundles}")
    here, there = (trial.ask("list", office, "members") for office in ("branch", "head"))
    codes = [[row["code"] for row in rows if isinstance(row, dict)] for rows in (here, there)]
    expect(codes[0] and codes[0] == codes[1], f"members differ: {codes}")
    for office in ("head", "branch"):
        expect(trial.field("state", "check", office) == "well", f"{office} is damaged")


def show(trial: Trial) -> None:
    """The demo runs to its end, every file of it is there, and the window stays up."""
    answer = trial.ask("demo", "--into", "demo", "--no-window", secret=False)
    files = answer.get("files") if isinstance(answer, dict) else None
    expect(isinstance(files, list) and files, "the demo made no file")
    if isinstance(files, list):
        for file in files:
            expect((trial.folder / file["path"]).is_file(), f"the demo's {file['path']} is not there")
    window = subprocess.Popen([str(trial.program)], cwd=trial.folder, env=trial.environment())
    until = time.monotonic() + WINDOW_SECONDS
    while window.poll() is None and time.monotonic() < until:
        time.sleep(0.1)
    ended = window.poll()
    if ended is None:
        window.terminate()
        window.wait(30)
    expect(ended is None, f"the window went away with exit code {ended}")
    print("  window: done", flush=True)


def main(arguments: list[str]) -> int:
    """Try the program in that folder; 0 if everything went as it should."""
    print("Trying the frozen program without Python:", flush=True)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        trial = Trial(Path(arguments[0]).resolve(), Path(folder))
        try:
            for part in (make_offices, register_and_print, send, show):
                part(trial)
        except (TrialError, OSError, subprocess.TimeoutExpired) as error:
            print(f"The frozen program failed: {error}", file=sys.stderr)
            return 1
    print("The frozen program did it all.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
