"""What is counted, by what it can be split, and how its cells come together. The definitions stand beside each name.

Source: DOMAIN, "Indicators" (after PEPFAR MER and the Global Fund's indicator sheets), made exact where it is open.
What all of them have in common:

* A *person* is counted once, however many records she has: links and handovers join them (`models.persons`).
* A referral that was cancelled was taken back before anybody came: it is counted nowhere. Drafts are not issued yet.
* A referral without a member (under 18, or unlinked when its time was over) counts as one person of its own.
* The township of a referral is the provider's, that of a training where it is held, that of a member where she lives.
* What an account may not see (restricted services) is in none of its figures.
* Erased members are in no figure of members and trainings.
"""

import enum
from dataclasses import dataclass, field
from datetime import timedelta

from models.errors import Message, say


class Axis(enum.StrEnum):
    """What figures can be split by."""

    OFFICE = "office"
    """Which branch's; where there is one office only, there is nothing to split. It never leaves the organisation."""
    TOWNSHIP = "township"
    SERVICE = "service"
    PROVIDER_TYPE = "provider type"
    TOPIC = "topic"
    LEVEL = "level"
    """Of the cascade: 0 master, 1, 2 …"""
    GENDER = "gender"
    AGE = "age"
    """By birth year, as of the year in which the month or period ends."""
    GROUP = "group"
    """Of people at an event."""
    OUTCOME = "outcome"
    """Of a referral, as it stands now: got the service, no news yet, did not get it. Never leaves the organisation: the
    shares tell it."""


class Measure(enum.Enum):
    """How the cells of an indicator are made and come together."""

    COUNT = "what is counted adds up"
    PEOPLE = "different people: someone in two groups or months is one in their total"
    STOCK = "people on a last day: months do not add up, the period's figure is that of its end"
    SHARE = "so many of so many, which both add up"
    PEOPLE_SHARE = "so many people of so many"
    MEDIAN = "the middle one of some numbers"
    MEAN = "the mean of some numbers"
    PER_TRAINER = "people for each one of other people"


AFTER_ISSUE = timedelta(days=30)
"""A month's referrals are judged once so much has passed since its last day."""
AFTER_TRAINING = timedelta(days=90)
"""Within so much a learner is to have taught; a month's learners are judged once it has passed since its last day."""


class Indicator(enum.StrEnum):
    """The figures by the names that commands and files use."""

    REFERRALS_MADE = "referrals-made"
    """Referrals issued in the period."""
    COMPLETED = "completed"
    """People who got the service in the period: by the day of the outcome "completed", or of "loop closed", which is
    the only day the register keeps then."""
    COMPLETED_SHARE = "completed-share"
    """Of the referrals issued in a month, those that are completed (or closed) by now; told once 30 days have passed
    since the month's last day. The period's figure is that of its months which can be told."""
    LOOP_CLOSED_SHARE = "loop-closed-share"
    """Of the same referrals, those that the provider confirmed: state "loop closed"."""
    TIME_TO_SERVICE = "time-to-service"
    """Median of the days from issue to service over the referrals of `COMPLETED`."""
    TRAINED = "trained"
    """Learners who completed a training in the period: who attended as many of its sessions as its course requires, by
    the day of the session that made it so many. Not those who were merely present."""
    ATTENDANCES = "attendances"
    """Learners in sessions, each session counted."""
    OTHERS_PRESENT = "others-present"
    """Present at sessions without being members: headcounts."""
    SESSIONS_HELD = "sessions-held"
    """Sessions that took place."""
    OBSERVED_SHARE = "sessions-observed"
    """Of the sessions that took place, those with an observer who came."""
    CASCADE_REACH = "cascade-reach"
    """People who attended, as learners, a session of someone who had learnt before: a trainer or co-trainer who
    attended a session as a learner on an earlier day. By the level of the training."""
    PER_TRAINER = "people-per-trainer"
    """Different learners who attended ÷ different members who taught them."""
    TAUGHT_SHARE = "taught-within-90-days"
    """Of the learners who attended in a month, those who taught on a later day within 90 days (as `models.cascade` counts
    them); told once 90 days have passed since the month's last day."""
    GAIN = "gain"
    """Mean of (last score after − first score before) over learners of a training who have both, in per cent points, by
    the day of the score after."""
    MEMBERS_ACTIVE = "members-active"
    """Members on the last day of the month or period: joined by then, and neither inactive, moved nor left by then. The
    register keeps the last change of a state only, so whoever came back counts as if they had never been away."""
    MEMBERS_NEW = "members-new"
    """Joined in the period."""
    MEMBERS_LEFT = "members-left"
    """Left, or moved away without being handed over to another office that is known here, in the period."""
    EVENTS = "events"
    """Events held: 17 December, launches, advocacy meetings."""
    EVENT_PEOPLE = "event-people"
    """Headcounts at events, by group; nobody is known there, so whoever came twice is two."""


@dataclass(frozen=True, slots=True)
class About:
    """What is to be known of an indicator."""

    name: Message
    measure: Measure
    axes: tuple[Axis, ...]
    alone: frozenset[Axis] = frozenset()
    """Axes by which everybody stands in one group only, so that the groups add up to their total."""
    told: Message = field(default_factory=lambda: Message(""))
    """One cell in plain words; `{value}`, and for shares `{part}`, `{whole}`, `{rest}`."""


INTERNAL = frozenset({Axis.OFFICE, Axis.OUTCOME})
"""Axes for the organisation's own eyes."""

_REFERRAL = (Axis.SERVICE, Axis.PROVIDER_TYPE, Axis.TOWNSHIP, Axis.OFFICE)
_TRAINING = (Axis.TOPIC, Axis.LEVEL, Axis.TOWNSHIP, Axis.OFFICE)
_LEARNER = (Axis.TOPIC, Axis.LEVEL, Axis.GENDER, Axis.AGE, Axis.TOWNSHIP, Axis.OFFICE)
_MEMBER = (Axis.TOWNSHIP, Axis.GENDER, Axis.AGE, Axis.OFFICE)
_PERSONAL = frozenset({Axis.GENDER, Axis.AGE})

ABOUT: dict[Indicator, About] = {
    Indicator.REFERRALS_MADE: About(
        say("Referrals made"),
        Measure.COUNT,
        (*_REFERRAL, Axis.OUTCOME),
        frozenset({*_REFERRAL, Axis.OUTCOME}),
        say("Referrals issued: {value}."),
    ),
    Indicator.COMPLETED: About(
        say("People who got the service"), Measure.PEOPLE, _REFERRAL, told=say("People who got the service: {value}.")
    ),
    Indicator.COMPLETED_SHARE: About(
        say("Completed, of those issued"),
        Measure.SHARE,
        _REFERRAL,
        frozenset(_REFERRAL),
        say("{part} of {whole} got the service; {rest} did not, or nobody knows yet."),
    ),
    Indicator.LOOP_CLOSED_SHARE: About(
        say("Confirmed by the clinic"),
        Measure.SHARE,
        _REFERRAL,
        frozenset(_REFERRAL),
        say("The clinic confirmed {part} of {whole}; {rest} are not confirmed."),
    ),
    Indicator.TIME_TO_SERVICE: About(
        say("Days until the service"),
        Measure.MEDIAN,
        (Axis.SERVICE, Axis.PROVIDER_TYPE, Axis.TOWNSHIP, Axis.OFFICE),
        told=say("Half of the people had the service within {value} days."),
    ),
    Indicator.TRAINED: About(
        say("People trained"), Measure.PEOPLE, _LEARNER, _PERSONAL, say("People who completed a training: {value}.")
    ),
    Indicator.ATTENDANCES: About(
        say("Attendances"),
        Measure.COUNT,
        _LEARNER,
        frozenset(_LEARNER),
        say("Attendances of learners: {value}."),
    ),
    Indicator.OTHERS_PRESENT: About(
        say("Others present"),
        Measure.COUNT,
        _TRAINING,
        frozenset(_TRAINING),
        say("Others who were there and are no members: {value}."),
    ),
    Indicator.SESSIONS_HELD: About(
        say("Sessions held"), Measure.COUNT, _TRAINING, frozenset(_TRAINING), say("Sessions that took place: {value}.")
    ),
    Indicator.OBSERVED_SHARE: About(
        say("Sessions observed"),
        Measure.SHARE,
        _TRAINING,
        frozenset(_TRAINING),
        say("Somebody observed {part} of {whole} sessions."),
    ),
    Indicator.CASCADE_REACH: About(
        say("Taught by those who were taught"),
        Measure.PEOPLE,
        (Axis.LEVEL, Axis.TOPIC, Axis.OFFICE),
        told=say("People who learnt from someone who had learnt before: {value}."),
    ),
    Indicator.PER_TRAINER: About(
        say("People for each trainer"),
        Measure.PER_TRAINER,
        (Axis.LEVEL, Axis.TOPIC, Axis.OFFICE),
        told=say("{part} people learnt from {whole} trainers."),
    ),
    Indicator.TAUGHT_SHARE: About(
        say("Taught within 90 days"),
        Measure.PEOPLE_SHARE,
        (Axis.TOPIC, Axis.LEVEL, Axis.OFFICE),
        told=say("{part} of {whole} learners taught others within 90 days."),
    ),
    Indicator.GAIN: About(
        say("Gained between the tests"),
        Measure.MEAN,
        (Axis.LEVEL, Axis.TOPIC, Axis.OFFICE),
        told=say("{whole} people with both tests gained {value} points on average."),
    ),
    Indicator.MEMBERS_ACTIVE: About(
        say("Active members"), Measure.STOCK, _MEMBER, frozenset(_MEMBER), say("Active members at the end: {value}.")
    ),
    Indicator.MEMBERS_NEW: About(
        say("New members"), Measure.COUNT, _MEMBER, frozenset(_MEMBER), say("People who became members: {value}.")
    ),
    Indicator.MEMBERS_LEFT: About(
        say("Members who left"),
        Measure.COUNT,
        _MEMBER,
        frozenset(_MEMBER),
        say("Members who left or moved away: {value}."),
    ),
    Indicator.EVENTS: About(
        say("Events"),
        Measure.COUNT,
        (Axis.TOPIC, Axis.TOWNSHIP, Axis.OFFICE),
        frozenset({Axis.TOPIC, Axis.TOWNSHIP, Axis.OFFICE}),
        say("Events held: {value}."),
    ),
    Indicator.EVENT_PEOPLE: About(
        say("People at events"),
        Measure.COUNT,
        (Axis.GROUP, Axis.TOPIC, Axis.TOWNSHIP, Axis.OFFICE),
        frozenset({Axis.GROUP, Axis.TOPIC, Axis.TOWNSHIP, Axis.OFFICE}),
        say("People who came to events: {value}."),
    ),
}

REFERRALS = (
    Indicator.REFERRALS_MADE,
    Indicator.COMPLETED,
    Indicator.COMPLETED_SHARE,
    Indicator.LOOP_CLOSED_SHARE,
    Indicator.TIME_TO_SERVICE,
)
TRAININGS = (
    Indicator.TRAINED,
    Indicator.ATTENDANCES,
    Indicator.OTHERS_PRESENT,
    Indicator.SESSIONS_HELD,
    Indicator.OBSERVED_SHARE,
    Indicator.CASCADE_REACH,
    Indicator.PER_TRAINER,
    Indicator.TAUGHT_SHARE,
    Indicator.GAIN,
)
MEMBERS = (Indicator.MEMBERS_ACTIVE, Indicator.MEMBERS_NEW, Indicator.MEMBERS_LEFT)
EVENTS = (Indicator.EVENTS, Indicator.EVENT_PEOPLE)

PERSONAL = frozenset({Measure.PEOPLE, Measure.STOCK, Measure.PEOPLE_SHARE})
"""Measures whose cells hold people and no things."""
