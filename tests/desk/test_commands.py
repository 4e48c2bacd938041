"""What a recorder may ask for over HTTP, and what is refused."""

from typing import Any

import pytest

from tests.doors import Send
from tests.services.cafe import Cafe
from workshop.desk.commands import COMMANDS
from workshop.domain.minutes import Edit, Feedback
from workshop.services.drafts import Desk, read_desk
from workshop.services.visitor import ORGANISER

GIVEN: dict[str, Any] = {
    "key": "topic-1",
    "text": "Anders",
    "before": "Erstes Thema",
    "out": True,
    "dots": 3,
    "keys": ["topic-2", "topic-1"],
    "said": {"confirmed": 1, "asked": 2, "missed": ["Pflege"]},
    "mark": "",
}
NOTHING = {"confirmed": 0, "asked": 0, "missed": []}


def desk_of(cafe: Cafe) -> Desk:
    return read_desk(cafe.house, ORGANISER, cafe.workshop_id)


def sent(name: str) -> dict[str, Any]:
    """A command as the script sends it."""
    fields = {field: GIVEN[field] for field in COMMANDS[name].fields}
    if name == "arrange":
        fields["key"] = ""
    if name == "answer":
        fields["before"] = NOTHING
    return {"do": name} | fields


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_done_for_the_organiser_and_for_nobody_else(
    cafe: Cafe, command: Send, organiser: str, host: str, name: str
) -> None:
    before = desk_of(cafe).draft
    for badge in (None, host):
        assert command(badge, sent(name)).status_code == 403
    assert desk_of(cafe).draft == before

    answer = command(organiser, sent(name))
    assert (answer.status_code, answer.json()) == (200, {"ok": True})
    assert desk_of(cafe).draft != before


def test_together_they_make_the_draft(cafe: Cafe, command: Send, organiser: str) -> None:
    for name in ("reword", "count-dots", "leave-out", "arrange", "answer"):
        assert command(organiser, sent(name)).status_code == 200
    draft = desk_of(cafe).draft
    edit = draft.edits["topic-1"]
    assert (edit.text, edit.out, edit.dots, dict(draft.order)) == (
        "Anders",
        True,
        3,
        {"": ("topic-2", "topic-1")},
    )
    assert dict(draft.feedback) == {"topic-1": Feedback(1, 2, ("Pflege",))}


def test_who_saw_other_words_is_told_those_that_stand_there(command: Send, organiser: str) -> None:
    command(organiser, sent("reword"))
    answer = command(organiser, sent("reword") | {"text": "Noch anders"})
    assert (answer.status_code, answer.json()["error"]) == (422, "minutes-changed")
    assert "Anders" in answer.json()["message"]


@pytest.mark.parametrize(
    ("name", "field", "wrong"),
    [
        ("reword", "key", None),
        ("reword", "text", 3),
        ("reword", "before", ["x"]),
        ("leave-out", "out", 1),
        ("count-dots", "dots", True),
        ("count-dots", "dots", "3"),
        ("count-dots", "dots", 10**30),
        ("arrange", "keys", "topic-1"),
        ("arrange", "keys", [1]),
        ("answer", "said", {"confirmed": 1}),
        ("answer", "said", NOTHING | {"more": 1}),
        ("answer", "said", NOTHING | {"missed": "Pflege"}),
        ("answer", "before", None),
        ("acknowledge", "mark", None),
    ],
)
def test_a_field_of_the_wrong_kind_changes_nothing(
    cafe: Cafe, command: Send, organiser: str, name: str, field: str, wrong: Any
) -> None:
    before = desk_of(cafe).draft
    answer = command(organiser, sent(name) | {field: wrong})
    assert (answer.status_code, answer.json()["error"]) == (422, "command-malformed")
    assert desk_of(cafe).draft == before


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"do": []}', b'{"do": "undo"}', b"[" * 100_000])
def test_what_is_no_command_is_refused(command: Send, organiser: str, content: bytes) -> None:
    answer = command(organiser, None, content=content, headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.json()["error"]) == (422, "command-malformed")


def test_a_form_or_a_foreign_page_cannot_send_commands(cafe: Cafe, command: Send, organiser: str) -> None:
    foreign = command(organiser, sent("reword"), headers={"Origin": "http://evil.test"})
    form = command(organiser, None, content=b'{"do": "keep-words"}', headers={"Content-Type": "text/plain"})
    assert (foreign.status_code, form.status_code) == (403, 422)
    assert dict(desk_of(cafe).draft.edits) == {}
    assert command(organiser, sent("reword"), headers={"Origin": "http://cafe.test"}).status_code == 200
    assert isinstance(desk_of(cafe).draft.edits["topic-1"], Edit)


def test_there_is_no_desk_without_a_workshop(command: Send, organiser: str) -> None:
    assert command(organiser, sent("reword"), 999_999).status_code == 404
