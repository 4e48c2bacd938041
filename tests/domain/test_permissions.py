"""Who may do what, when: the whole table, spelled out."""

import pytest

from workshop.domain.errors import NotAllowed
from workshop.domain.model import Actor, Phase, Role
from workshop.domain.permissions import Action, Verdict, may, require

TOPIC, OTHER_TOPIC = 7, 8
ACTORS = {
    "nobody": None,
    "guest": Actor(Role.GUEST, topic_id=TOPIC, table_id=1),
    "host": Actor(Role.HOST, topic_id=TOPIC, table_id=1),
    "other host": Actor(Role.HOST, topic_id=OTHER_TOPIC, table_id=2),
    "organiser": Actor(Role.ORGANISER),
}
SIGN, ROLE, TABLE = "sign-in-first", "not-your-role", "not-your-table"
SETUP, CLOSED = "phase-setup", "phase-closed"
YES = ""

# One row per action and actor; the reasons stand in the order setup, collect, harvest, closed.
EXPECTED = {
    ("submit-idea", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("submit-idea", "guest"): (SETUP, YES, "phase-harvest", CLOSED),
    ("submit-idea", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("submit-idea", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("submit-idea", "organiser"): (ROLE, ROLE, ROLE, ROLE),
    ("change-own-idea", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("change-own-idea", "guest"): (SETUP, YES, "phase-harvest", CLOSED),
    ("change-own-idea", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("change-own-idea", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("change-own-idea", "organiser"): (ROLE, ROLE, ROLE, ROLE),
    ("withdraw-own-idea", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("withdraw-own-idea", "guest"): (SETUP, YES, YES, CLOSED),
    ("withdraw-own-idea", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("withdraw-own-idea", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("withdraw-own-idea", "organiser"): (ROLE, ROLE, ROLE, ROLE),
    ("type-idea", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("type-idea", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("type-idea", "host"): (SETUP, YES, YES, CLOSED),
    ("type-idea", "other host"): (TABLE, TABLE, TABLE, TABLE),
    ("type-idea", "organiser"): (SETUP, YES, YES, CLOSED),
    ("see-board", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("see-board", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("see-board", "host"): (YES, YES, YES, YES),
    ("see-board", "other host"): (TABLE, TABLE, TABLE, TABLE),
    ("see-board", "organiser"): (YES, YES, YES, YES),
    ("arrange", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("arrange", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("arrange", "host"): (SETUP, YES, YES, CLOSED),
    ("arrange", "other host"): (TABLE, TABLE, TABLE, TABLE),
    ("arrange", "organiser"): (SETUP, YES, YES, CLOSED),
    ("prepare", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("prepare", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("prepare", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("prepare", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("prepare", "organiser"): (YES, YES, YES, CLOSED),
    ("direct", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("direct", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("direct", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("direct", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("direct", "organiser"): (YES, YES, YES, YES),
    ("export", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("export", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("export", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("export", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("export", "organiser"): (YES, YES, YES, YES),
    ("edit-minutes", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("edit-minutes", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("edit-minutes", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("edit-minutes", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("edit-minutes", "organiser"): (YES, YES, YES, YES),
    ("approve", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("approve", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("approve", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("approve", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("approve", "organiser"): (SETUP, "phase-collect", YES, YES),
    ("administer", "nobody"): (SIGN, SIGN, SIGN, SIGN),
    ("administer", "guest"): (ROLE, ROLE, ROLE, ROLE),
    ("administer", "host"): (ROLE, ROLE, ROLE, ROLE),
    ("administer", "other host"): (ROLE, ROLE, ROLE, ROLE),
    ("administer", "organiser"): (YES, YES, YES, YES),
}


def test_the_table_says_for_everybody_what_they_may_do_when_and_why_not() -> None:
    answers = {
        (action.value, name): tuple(may(actor, action, phase, TOPIC).reason for phase in Phase)
        for action in Action
        for name, actor in ACTORS.items()
    }
    assert answers == EXPECTED


def test_a_verdict_is_a_yes_exactly_when_it_gives_no_reason() -> None:
    verdicts = [may(who, action, p, TOPIC) for action in Action for who in ACTORS.values() for p in Phase]
    assert {verdict.allowed for verdict in verdicts if not verdict.reason} == {True}
    assert {verdict.allowed for verdict in verdicts if verdict.reason} == {False}


def test_a_host_may_do_nothing_where_no_topic_is_meant() -> None:
    assert may(ACTORS["host"], Action.SEE_BOARD, Phase.COLLECT) == Verdict(False, "not-your-table")


def test_requiring_raises_with_the_reason_that_the_verdict_gives() -> None:
    require(ACTORS["host"], Action.ARRANGE, Phase.COLLECT, TOPIC)
    with pytest.raises(NotAllowed) as caught:
        require(ACTORS["other host"], Action.ARRANGE, Phase.COLLECT, TOPIC)
    assert caught.value.code == "not-your-table"
