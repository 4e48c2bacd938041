"""Every row of the table of permissions is asked: who takes it away, takes the deed away."""

from collections.abc import Callable

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain import permissions
from workshop.domain.minutes import Choices
from workshop.domain.model import Origin, Phase
from workshop.domain.permissions import Action
from workshop.domain.prints import Print
from workshop.services.board import read_board
from workshop.services.drafts import choose
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.ideas import hide_ideas, type_idea
from workshop.services.minutes import EXPORTS, export_minutes, preview_minutes
from workshop.services.prints import print_workshop
from workshop.services.tables import list_links
from workshop.services.templates import list_templates
from workshop.services.topics import add_topic
from workshop.services.versions import approve_minutes
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import enter_phase, read_workshop, summarise_workshops

Deed = Callable[[Cafe], object]
KEY = "7b1c9a40-phone"

DEEDS: dict[Action, tuple[Deed, ...]] = {
    Action.SUBMIT_IDEA: (lambda cafe: submit_idea(cafe.house, cafe.table.code, "Idee"),),
    Action.CHANGE_OWN_IDEA: (lambda cafe: change_own_idea(cafe.house, cafe.table.code, KEY, "Anders"),),
    Action.WITHDRAW_OWN_IDEA: (lambda cafe: withdraw_own_idea(cafe.house, cafe.table.code, KEY),),
    Action.TYPE_IDEA: (lambda cafe: type_idea(cafe.house, cafe.host, cafe.table.id, "Idee", Origin.TABLE),),
    Action.SEE_BOARD: (lambda cafe: read_board(cafe.house, cafe.host, cafe.table.id),),
    Action.ARRANGE: (
        lambda cafe: hide_ideas(cafe.house, cafe.host, cafe.topic.id, [cafe.record().ideas[0].id], "doppelt"),
    ),
    Action.PREPARE: (lambda cafe: add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Thema"),),
    Action.DIRECT: (
        lambda cafe: enter_phase(cafe.house, ORGANISER, cafe.workshop_id, Phase.HARVEST),
        lambda cafe: list_links(cafe.house, ORGANISER, cafe.workshop_id),
    ),
    Action.EXPORT: (
        lambda cafe: preview_minutes(cafe.house, ORGANISER, cafe.workshop_id),
        *(
            lambda cafe, kind=kind: export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind)
            for kind in EXPORTS
        ),
        lambda cafe: print_workshop(cafe.house, ORGANISER, cafe.workshop_id, Print.CARDS),
    ),
    Action.EDIT_MINUTES: (lambda cafe: choose(cafe.house, ORGANISER, cafe.workshop_id, Choices(level=2)),),
    Action.APPROVE: (
        lambda cafe: approve_minutes(cafe.house, ORGANISER, cafe.workshop_id, "Amt", cafe.house.now().date()),
    ),
    Action.ADMINISTER: (
        lambda cafe: list_templates(cafe.house, ORGANISER),
        lambda cafe: read_workshop(cafe.house, ORGANISER, cafe.workshop_id),
        lambda cafe: summarise_workshops(cafe.house, ORGANISER),
    ),
}


def test_every_action_has_a_deed() -> None:
    assert set(DEEDS) == set(Action)


@pytest.mark.parametrize("action", Action)
def test_what_the_table_allows_to_nobody_nobody_does(
    cafe: Cafe, action: Action, monkeypatch: pytest.MonkeyPatch
) -> None:
    submit_idea(cafe.house, cafe.table.code, "vorher", KEY)
    before = cafe.record()
    with monkeypatch.context() as forbidding:
        forbidding.setitem(permissions._RULES, action, ((), tuple(Phase)))
        for deed in DEEDS[action]:
            assert refusal(deed, cafe) == "not-your-role"
    assert cafe.record() == before
    if action is Action.APPROVE:
        cafe.enter(Phase.HARVEST)
    for deed in DEEDS[action]:
        deed(cafe)
