"""The minutes as a preview and as files: what an organiser gets, and that no file ever loses an idea."""

import json
import logging
from dataclasses import replace
from io import BytesIO

import pytest
from docx import Document

from tests.services.cafe import Cafe, refusal
from tests.services.test_templates import word
from workshop.domain.minutes import Choices, Edit, Scope
from workshop.domain.model import Phase
from workshop.export.minutes import IncompleteMinutes
from workshop.services import minutes
from workshop.services.drafts import choose, leave_out
from workshop.services.minutes import EXPORTS, export_minutes, preview_minutes
from workshop.services.visitor import ORGANISER
from workshop.storage import drafts

STARTS = {
    "docx": b"PK",
    "odt": b"PK",
    "pdf": b"%PDF-",
    "html": b"<!doctype html>",
    "markdown": b"# Ergebnisse",
    "xlsx": b"PK",
    "csv": b"\xef\xbb\xbf",
    "json": b"{",
}


def chosen(cafe: Cafe, **choices: object) -> None:
    choose(cafe.house, ORGANISER, cafe.workshop_id, replace(Choices(), **choices))  # type: ignore[arg-type]


def test_every_format_is_a_file_of_its_kind(cafe: Cafe) -> None:
    cafe.idea("Kurze Wege")
    files = {kind: export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind) for kind in EXPORTS}
    assert {kind: file.data[: len(STARTS[kind])] for kind, file in files.items()} == STARTS
    assert {kind: file.name for kind, file in files.items()} == {
        "docx": "Probelauf.docx",
        "odt": "Probelauf.odt",
        "pdf": "Probelauf.pdf",
        "html": "Probelauf.html",
        "markdown": "Probelauf.md",
        "xlsx": "Probelauf.xlsx",
        "csv": "Probelauf.csv",
        "json": "Probelauf.workshop.json",
    }
    assert {kind: file.replaced for kind, file in files.items() if file.replaced} == {}


def test_the_preview_counts_in_the_visitors_language_and_writes_in_the_workshops(cafe: Cafe) -> None:
    cafe.idea("Kurze Wege")
    shown = preview_minutes(cafe.house, ORGANISER, cafe.workshop_id, "en")
    assert shown.sentence == "1 of 1 idea: 1 under “Further points”."
    assert "1 von 1 Idee: 1 unter „Weitere Nennungen“." in shown.html
    assert preview_minutes(cafe.house, ORGANISER, cafe.workshop_id).sentence in shown.html


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_the_preview_begins_with_h2_and_the_clipboard_with_the_level_that_was_chosen(
    cafe: Cafe, level: int
) -> None:
    chosen(cafe, level=level)
    shown = preview_minutes(cafe.house, ORGANISER, cafe.workshop_id)
    assert ("<h2" in shown.html, "<h1" in shown.html) == (True, False)
    assert shown.html.index("<h2") < shown.html.index("<h3")
    assert f"<h{level}" in shown.clip.formatted
    assert f"<h{level - 1}" not in shown.clip.formatted


def test_whole_minutes_begin_with_h2_on_the_screen_too(cafe: Cafe) -> None:
    chosen(cafe, scope=Scope.PROTOCOL, level=4)
    shown = preview_minutes(cafe.house, ORGANISER, cafe.workshop_id)
    assert [f"<h{n}" in shown.html for n in (1, 2, 3)] == [False, True, True]
    assert "<h1" in shown.clip.formatted


def test_a_choice_and_what_is_left_out_reach_preview_and_file(cafe: Cafe) -> None:
    idea, _ = cafe.idea("Kurze Wege"), cafe.idea("Mehr Schatten")
    chosen(cafe, rounds=True)
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, f"idea-{idea.id}", out=True)
    shown = preview_minutes(cafe.house, ORGANISER, cafe.workshop_id)
    text = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "markdown").data.decode()
    assert (shown.left_out, shown.choices.rounds) == (1, True)
    for said in (shown.html, text):
        assert ("Mehr Schatten (Runde 1)" in said, "Kurze Wege" in said) == (True, False)


@pytest.mark.parametrize("kind", ["xlsx", "csv", "json"])
def test_tables_and_the_workshop_file_say_everything_whatever_the_minutes_leave_out(
    cafe: Cafe, kind: str
) -> None:
    idea = cafe.idea("Kurze Wege")
    before = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind).data
    leave_out(cafe.house, ORGANISER, cafe.workshop_id, f"idea-{idea.id}", out=True)
    after = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind).data
    if kind != "xlsx":
        assert (b"Kurze Wege" in after, after) == (True, before)


def test_characters_that_a_format_cannot_show_are_handed_on_by_name(cafe: Cafe) -> None:
    cafe.idea("Ein Zeichen: \u4e2d")
    replaced = {
        kind: export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind).replaced for kind in EXPORTS
    }
    assert replaced == dict.fromkeys(EXPORTS, ()) | {"pdf": ("\u4e2d",)}


def test_minutes_that_would_lose_an_idea_are_refused_loudly_and_the_tables_still_come(
    cafe: Cafe, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    cafe.idea("Kurze Wege")

    def lose(*_: object) -> None:
        raise IncompleteMinutes("1 ideas, 1 counted, 1 to print, 0 said (0 twice)")

    monkeypatch.setattr(minutes, "compose", lose)
    with caplog.at_level(logging.ERROR):
        assert refusal(preview_minutes, cafe.house, ORGANISER, cafe.workshop_id) == "minutes-incomplete"
    assert "0 said" in caplog.text
    codes = {}
    for kind in EXPORTS:
        if kind in ("xlsx", "csv", "json"):
            assert export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind).data
        else:
            codes[kind] = refusal(export_minutes, cafe.house, ORGANISER, cafe.workshop_id, kind)
    assert codes == dict.fromkeys(("docx", "odt", "pdf", "html", "markdown"), "minutes-incomplete")


def test_a_template_for_once_is_checked_and_used_instead_of_the_chosen_one(cafe: Cafe) -> None:
    data = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "docx", word("Nur heute")).data
    assert Document(BytesIO(data)).paragraphs[0].text == "Nur heute"
    for kind, paper, code in (
        ("odt", word(), "template-other-kind"),
        ("pdf", word(), "template-other-kind"),
        ("docx", b"kein Word", "template-unknown"),
    ):
        assert refusal(export_minutes, cafe.house, ORGANISER, cafe.workshop_id, kind, paper) == code


def test_a_closed_event_can_still_be_chosen_and_exported(cafe: Cafe) -> None:
    cafe.enter(Phase.CLOSED)
    chosen(cafe, level=2)
    text = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "markdown").data
    assert text.startswith(b"## Ergebnisse")


def test_an_edit_of_what_is_gone_spoils_nothing(cafe: Cafe) -> None:
    cafe.idea("Kurze Wege")
    with cafe.house.store.write() as tx:
        draft = drafts.get(tx, cafe.workshop_id)
        drafts.put(tx, replace(draft, edits={"idea-9999": Edit(text="Weg", out=True)}))
    content = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "markdown").data.decode()
    assert ("Kurze Wege" in content, "Weg\n" in content) == (True, False)
    assert json.loads(export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "json").data)["topics"]
