"""Offices, the accounts that open them, and the townships they know."""

import enum

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from models.schema.base import Base, Replicated, ScopeKind


class Role(enum.StrEnum):
    """What an account may do; each contains the ones before."""

    STAFF = "staff"
    ADMIN = "admin"
    HEAD_OFFICE = "head office"


class Office(Replicated, Base):
    """An office of the organisation, in its own scope."""

    __tablename__ = "office"

    code: Mapped[str] = mapped_column(String(12))
    name: Mapped[str]
    head: Mapped[bool] = mapped_column(default=False)
    mark: Mapped[str] = mapped_column(String(2))
    """The random two letters that stand for the office on paper."""
    paper_phone: Mapped[str] = mapped_column(String(40), default="")
    """The number that clinics may call; may be blank."""
    issuer_line: Mapped[str] = mapped_column(String(120), default="")
    staff_print: Mapped[bool] = mapped_column(default=False)
    """Whether staff may print slips too; admins always may."""
    member_cards: Mapped[bool] = mapped_column(default=False)
    """Whether cards with a member's code may be printed, for members who ask for one."""


class Account(Replicated, Base):
    """Someone who can open this office. Stays in it."""

    __tablename__ = "account"
    scope_kind = ScopeKind.LOCAL

    name: Mapped[str] = mapped_column(String(80))
    initials: Mapped[str] = mapped_column(String(4), default="")
    account_role: Mapped[Role]
    sees_cases: Mapped[bool] = mapped_column(default=False)
    """May see and write legal cases."""
    sees_follow_up_care: Mapped[bool] = mapped_column(default=False)
    """May see restricted services (number 5)."""
    active: Mapped[bool] = mapped_column(default=True)


class Township(Replicated, Base):
    """A township, or with `region` its own code a state or region, by MIMU P-code. Reference data."""

    __tablename__ = "township"
    scope_kind = ScopeKind.REFERENCE

    pcode: Mapped[str] = mapped_column(String(12), index=True)
    name: Mapped[str] = mapped_column(String(80))
    name_my: Mapped[str] = mapped_column(String(80))
    region: Mapped[str] = mapped_column(String(80), default="")
