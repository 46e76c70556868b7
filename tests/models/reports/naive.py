"""The indicators once more, slowly and from plain lists: what the register's figures are compared with.

Each answers for one span of days and one group, by going through everything. Nothing here knows the program's counting.
"""

from datetime import date, timedelta
from fractions import Fraction

from models.reports.indicators import Axis, Indicator
from models.schema import (
    ConsentAnswer,
    MemberStatus,
    ParticipationRole,
    ParticipationStatus,
    ReferralStatus,
    SessionStatus,
)
from tests.models.reports.made import TODAY, Register

I = Indicator  # noqa: E741 - named on every line
_SERVED = (ReferralStatus.COMPLETED, ReferralStatus.LOOP_CLOSED)
_NO = (ConsentAnswer.NO, ConsentAnswer.WITHDRAWN)
Result = tuple[object, object, object]
"""Value, numerator, denominator."""


class Naive:
    """A register, asked for one account and one purpose."""

    def __init__(self, register: Register, *, public: bool, restricted: bool) -> None:
        self.made, self.public, self.restricted = register, public, restricted
        self.member = {one["id"]: one for one in register.members}
        self.person = self._paint()
        self.provider = {one["id"]: one for one in register.providers}
        self.course = {one["id"]: one for one in register.courses}
        self.training = {one["id"]: one for one in register.trainings}
        self.session = {one["id"]: one for one in register.sessions}
        self.months: list[tuple[date, date]] = []
        self.end: date = TODAY
        """The last day of the whole period: what is known of trainings ends there."""

    def _paint(self) -> dict[str, str]:
        """Everybody has a colour, and joined ones take the smaller until nothing changes."""
        colour = {one: one for one in self.member}
        said: dict[tuple[str, str], set[str]] = {}
        for link in self.made.links:
            scopes = sorted({link["one"]["office"], link["other"]["office"]})
            pair = link["one"]["id"], link["other"]["id"]
            for scope in scopes if link["both"] else scopes[:1]:
                # The first word that was said of a pair in an office stands in the file.
                said.setdefault((*pair, scope), link["active"])
        pairs = {(one, other) for one, other, _scope in said}
        joined = [
            (one, other)
            for one, other in pairs
            if all(said.get((one, other, self.member[each]["office"])) for each in (one, other))
        ]
        joined += [(one["id"], one["handed_to"]) for one in self.made.members if one["handed_to"]]
        changed = True
        while changed:
            changed = False
            for one, other in joined:
                least = min(colour[one], colour[other])
                changed = changed or {colour[one], colour[other]} != {least}
                colour[one] = colour[other] = least
        return colour

    def whole(self, member_id: str) -> list[dict]:
        return [one for one in self.made.members if self.person[one["id"]] == self.person[member_id]]

    def refuses(self, member_id: str) -> bool:
        """Whether the person does not want to be in figures that leave."""
        if not self.public:
            return False
        ids = {one["id"] for one in self.whole(member_id)}
        answers = [one for one in self.made.answers if one["member"] in ids]
        noes = [one for one in answers if one["answer"] in _NO]
        for one in answers:
            good = one["answer"] is ConsentAnswer.YES and not (one["expires"] and one["expires"] < TODAY)
            if good and all(no["on"] < one["on"] for no in noes):
                return False
        return bool(noes)

    def record(self, member_id: str) -> dict | None:
        """The record that is worked with."""
        fit = [one for one in self.whole(member_id) if one["status"] is not MemberStatus.ERASED]
        fit.sort(key=lambda one: (one["handed_to"] is not None, one["status"] is not MemberStatus.ACTIVE, one["id"]))
        return fit[0] if fit else None

    def age(self, born: int | None, year: int) -> str:
        if born is None or year - born < 18:
            return "unknown"
        for last, name in ((19, "18-19"), (24, "20-24"), (34, "25-34"), (44, "35-44")):
            if year - born <= last:
                return name
        return "45+"

    # --- one figure -----------------------------------------------------------------------------------------------

    def figure(self, indicator: Indicator, span: tuple[date, date], axis: Axis | None, group: str) -> Result:
        """A figure of days that are one of the months, or all of them."""
        if indicator in (I.COMPLETED_SHARE, I.LOOP_CLOSED_SHARE, I.TAUGHT_SHARE):
            wait = timedelta(days=90 if indicator is I.TAUGHT_SHARE else 30)
            spans = [month for month in self._months(span) if month[1] + wait <= TODAY]
        elif indicator is I.MEMBERS_ACTIVE:
            spans = self._months(span)[-1:]
        else:
            spans = self._months(span)
        method = {
            I.REFERRALS_MADE: self._made, I.COMPLETED: self._completed, I.COMPLETED_SHARE: self._shares,
            I.LOOP_CLOSED_SHARE: self._shares, I.TIME_TO_SERVICE: self._time, I.TRAINED: self._trained,
            I.ATTENDANCES: self._attendances, I.OTHERS_PRESENT: self._held, I.SESSIONS_HELD: self._held,
            I.OBSERVED_SHARE: self._held, I.CASCADE_REACH: self._reach, I.PER_TRAINER: self._reach,
            I.TAUGHT_SHARE: self._taught, I.GAIN: self._gain, I.MEMBERS_ACTIVE: self._members,
            I.MEMBERS_NEW: self._members, I.MEMBERS_LEFT: self._members, I.EVENTS: self._events,
            I.EVENT_PEOPLE: self._events,
        }[indicator]  # fmt: skip
        return method(indicator, spans, axis, group)

    def _months(self, span: tuple[date, date]) -> list[tuple[date, date]]:
        return [month for month in self.months if span[0] <= month[0] and month[1] <= span[1]]

    def _in(self, spans, day: date | None) -> tuple[date, date] | None:
        return next((span for span in spans if day is not None and span[0] <= day <= span[1]), None)

    def _referral_in(self, one: dict, axis: Axis | None, group: str) -> bool:
        if self.restricted and one["service"] == 5:
            return False
        if one["member"] and self.refuses(one["member"]):
            return False
        clinic = self.provider[one["provider"]]
        clinic = self.provider[clinic["stands_for"] or clinic["id"]]
        keys = {
            None: "", Axis.SERVICE: str(one["service"]), Axis.PROVIDER_TYPE: clinic["kind"].value,
            Axis.TOWNSHIP: clinic["township"] or "unknown", Axis.OFFICE: one["office"],
            Axis.OUTCOME: {
                ReferralStatus.COMPLETED: "served", ReferralStatus.LOOP_CLOSED: "served",
                ReferralStatus.ISSUED: "waiting", ReferralStatus.ATTENDED: "waiting",
            }.get(one["status"], "ended"),
        }  # fmt: skip
        return keys[axis] == group

    def _issued(self, spans, axis, group) -> list[dict]:
        return [
            one for one in self.made.referrals
            if one["status"] not in (ReferralStatus.DRAFT, ReferralStatus.CANCELLED)
            and self._in(spans, one["issued"]) and self._referral_in(one, axis, group)
        ]  # fmt: skip

    def _made(self, _indicator, spans, axis, group) -> Result:
        return len(self._issued(spans, axis, group)), None, None

    def _shares(self, indicator, spans, axis, group) -> Result:
        issued = self._issued(spans, axis, group)
        meant = _SERVED if indicator is I.COMPLETED_SHARE else (ReferralStatus.LOOP_CLOSED,)
        return _share(sum(one["status"] in meant for one in issued), len(issued))

    def _served(self, spans, axis, group) -> list[dict]:
        return [
            one for one in self.made.referrals
            if one["status"] in _SERVED and self._in(spans, one["on"]) and self._referral_in(one, axis, group)
        ]  # fmt: skip

    def _completed(self, _indicator, spans, axis, group) -> Result:
        people = {
            self.person[one["member"]] if one["member"] else one["id"] for one in self._served(spans, axis, group)
        }
        return len(people), None, None

    def _time(self, _indicator, spans, axis, group) -> Result:
        days = sorted((one["on"] - one["issued"]).days for one in self._served(spans, axis, group))
        if not days:
            return None, None, 0
        middle = (Fraction(days[(len(days) - 1) // 2]) + days[len(days) // 2]) / 2
        return float(middle), None, len(days)

    # --- trainings ------------------------------------------------------------------------------------------------

    def _keys(self, training_id: str) -> dict:
        training = self.training[training_id]
        course = self.course[training["course"]]
        course = self.course[course["stands_for"] or course["id"]]
        return {
            None: "", Axis.TOPIC: course["topic"].value, Axis.LEVEL: str(training["level"]),
            Axis.TOWNSHIP: training["township"] or "unknown", Axis.OFFICE: training["office"],
        }  # fmt: skip

    def _learners(self) -> list[dict]:
        """Who came as a learner to which session until the period's end, each person once a session, in order."""
        found = {}
        for one in sorted(self.made.parts, key=lambda each: each["id"]):
            held = self.session[one["session"]]
            if held["on"] > self.end or held["status"] is SessionStatus.NOT_HELD:
                continue
            if one["part"] is not ParticipationRole.LEARNER or one["status"] is not ParticipationStatus.ATTENDED:
                continue
            if self.member[one["member"]]["status"] is MemberStatus.ERASED or self.refuses(one["member"]):
                continue
            record = self.record(one["member"])
            who = self.person[one["member"]]
            found.setdefault(
                (held["id"], who),
                {"who": who, "session": held["id"], "training": held["training"], "on": held["on"], "gender": record["gender"].value,
                 "born": record["born"], "pre": one["pre"], "post": one["post"]},
            )  # fmt: skip
        return sorted(found.values(), key=lambda one: (one["on"], one["session"]))

    def _person_in(self, one: dict, month, axis, group) -> bool:
        keys = self._keys(one["training"])
        keys |= {Axis.GENDER: one["gender"], Axis.AGE: self.age(one["born"], month[1].year)}
        return keys[axis] == group

    def _teachers(self, session_id: str) -> set[str]:
        if self.session[session_id]["status"] is not SessionStatus.HELD:
            return set()
        return {
            self.person[one["member"]] for one in self.made.parts
            if one["session"] == session_id
            and one["part"] in (ParticipationRole.TRAINER, ParticipationRole.CO_TRAINER)
            and one["status"] in (ParticipationStatus.ATTENDED, ParticipationStatus.REGISTERED)
            and self.member[one["member"]]["status"] is not MemberStatus.ERASED and not self.refuses(one["member"])
        }  # fmt: skip

    def _completions(self) -> list[dict]:
        """The session that made each learner of each training a completer."""
        found = []
        learners = self._learners()
        for training in self.made.trainings:
            required = self.course[training["course"]]["required"]
            own = [one for one in learners if one["training"] == training["id"]]
            for who in {one["who"] for one in own}:
                came = [one for one in own if one["who"] == who]
                if len(came) >= required:
                    found.append(came[required - 1])
        return found

    def _trained(self, _indicator, spans, axis, group) -> Result:
        return len({
            one["who"] for one in self._completions()
            if (month := self._in(spans, one["on"])) and self._person_in(one, month, axis, group)
        }), None, None  # fmt: skip

    def _taught(self, _indicator, spans, axis, group) -> Result:
        came = [
            one for one in self._learners()
            if (month := self._in(spans, one["on"])) and self._person_in(one, month, axis, group)
        ]  # fmt: skip
        limit = timedelta(days=90)
        taught = {
            one["who"] for one in came
            if any(
                one["on"] < held["on"] <= one["on"] + limit and one["who"] in self._teachers(held["id"])
                for held in self.made.sessions
            )
        }  # fmt: skip
        return _share(len(taught), len({one["who"] for one in came}))

    def _attendances(self, _indicator, spans, axis, group) -> Result:
        return sum(
            1 for one in self._learners()
            if (month := self._in(spans, one["on"])) and self._person_in(one, month, axis, group)
        ), None, None  # fmt: skip

    def _held(self, indicator, spans, axis, group) -> Result:
        held = [
            one for one in self.made.sessions
            if one["status"] is SessionStatus.HELD and self._in(spans, one["on"])
            and self._keys(one["training"])[axis] == group
        ]  # fmt: skip
        if indicator is I.SESSIONS_HELD:
            return len(held), None, None
        if indicator is I.OTHERS_PRESENT:
            return sum(one["others"] for one in held), None, None
        watched = {
            one["session"] for one in self.made.parts
            if one["part"] is ParticipationRole.OBSERVER and one["status"] is ParticipationStatus.ATTENDED
        }  # fmt: skip
        return _share(sum(one["id"] in watched for one in held), len(held))

    def _learnt_before(self, who: str, day: date) -> bool:
        return any(
            self.person[one["member"]] == who and one["part"] is ParticipationRole.LEARNER
            and one["status"] is ParticipationStatus.ATTENDED and self.session[one["session"]]["on"] < day
            and self.session[one["session"]]["status"] is not SessionStatus.NOT_HELD
            for one in self.made.parts
        )  # fmt: skip

    def _reach(self, indicator, spans, axis, group) -> Result:
        learners, trainers, reached = set(), set(), set()
        for one in self._learners():
            if not self._in(spans, one["on"]) or self._keys(one["training"])[axis] != group:
                continue
            teachers = self._teachers(one["session"]) - {one["who"]}
            if teachers:
                learners.add(one["who"])
                trainers |= teachers
            if any(self._learnt_before(teacher, one["on"]) for teacher in teachers):
                reached.add(one["who"])
        if indicator is I.CASCADE_REACH:
            return len(reached), None, None
        value = round(len(learners) / len(trainers), 1) if trainers else None
        return value, len(learners), len(trainers)

    def _gain(self, _indicator, spans, axis, group) -> Result:
        gained = []
        learners = self._learners()
        for training in self.made.trainings:
            own = [one for one in learners if one["training"] == training["id"]]
            for who in {one["who"] for one in own}:
                before = [one["pre"] for one in own if one["who"] == who and one["pre"] is not None]
                after = [one for one in own if one["who"] == who and one["post"] is not None]
                if before and after and self._in(spans, after[-1]["on"]) and self._keys(training["id"])[axis] == group:
                    gained.append(after[-1]["post"] - before[0])
        return (round(sum(gained) / len(gained), 1) if gained else None), sum(gained), len(gained)

    # --- members, events ------------------------------------------------------------------------------------------

    def _members(self, indicator, spans, axis, group) -> Result:
        count = 0
        for person in {self.person[one] for one in self.member}:
            record = self.record(person)
            if record is None or self.refuses(person):
                continue
            fit = [one for one in self.whole(person) if one["status"] is not MemberStatus.ERASED]
            joined = min((one["joined"] for one in fit if one["joined"]), default=None)
            for month in spans:
                keys = {
                    None: "", Axis.TOWNSHIP: record["township"] or "unknown", Axis.GENDER: record["gender"].value,
                    Axis.AGE: self.age(record["born"], month[1].year), Axis.OFFICE: record["office"],
                }  # fmt: skip
                if keys[axis] != group:
                    continue
                on, status = record["status_on"], record["status"]
                away = status is not MemberStatus.ACTIVE and (on is None or on <= month[1])
                inside = on is not None and month[0] <= on <= month[1]
                left = status in (MemberStatus.LEFT, MemberStatus.MOVED) and inside
                here = joined is None or joined <= month[1]
                count += {
                    I.MEMBERS_ACTIVE: here and not away,
                    I.MEMBERS_NEW: joined is not None and month[0] <= joined <= month[1],
                    I.MEMBERS_LEFT: left and (joined is None or joined <= self.end),
                }[indicator]
        return count, None, None

    def _events(self, indicator, spans, axis, group) -> Result:
        count = 0
        for one in self.made.events:
            keys = {
                None: "",
                Axis.TOPIC: one["topic"].value,
                Axis.TOWNSHIP: one["township"] or "unknown",
                Axis.OFFICE: one["office"],
            }
            if one["cancelled"] or not self._in(spans, one["on"]):
                continue
            if axis is Axis.GROUP:
                count += one[group]
            elif keys[axis] == group:
                count += (
                    1
                    if indicator is I.EVENTS
                    else sum(one[each] for each in ("members", "nap", "ingo", "ngo", "officials"))
                )
        return count, None, None


def _share(part: int, whole: int) -> Result:
    return (round(100 * part / whole, 1) if whole else None), part, whole
