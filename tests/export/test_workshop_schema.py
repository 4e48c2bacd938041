import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from workshop.config import ROOT
from workshop.domain import limits
from workshop.domain.errors import Invalid
from workshop.domain.model import Origin, Phase
from workshop.domain.text import FILE_IDEA_LIMIT, LINE_LIMIT, PARAGRAPH_LIMIT
from workshop.export.workshop_file import FORMAT, SIZE_LIMIT, read_workshop_file
from workshop.i18n import LANGUAGES, translator

NOON = datetime(2027, 5, 12, 12, tzinfo=UTC)
SCHEMA = json.loads((ROOT / "docs" / "workshop-1.schema.json").read_text(encoding="utf-8"))
HEAD = '"format": "workshop/1", "title": "Café"'


# One character that becomes two when it is normalised.
GROWING = "\u0958"


def sentence(data: bytes | str, language: str = "de") -> str:
    """What the visitor reads when this file is refused."""
    with pytest.raises(Invalid) as refused:
        read_workshop_file(data.encode() if isinstance(data, str) else data, NOON)
    return translator(language).error(refused.value)


def file(topics: str = "[]", more: str = "") -> str:
    return f'{{{HEAD}, "topics": {topics}{more}}}'


def topic(inside: str) -> str:
    return file(f'[{{"key": "t1", "title": "Wohnen", {inside}}}]')


def idea(inside: str) -> str:
    return topic(f'"ideas": [{{"text": "erste"}}, {{{inside}}}]')


REFUSED = {
    "": "Die Datei ist kein gültiges JSON: Der Fehler liegt in Zeile 1, Spalte 1.",
    '{\n  "format": workshop\n}': (
        "Die Datei ist kein gültiges JSON: Der Fehler liegt in Zeile 2, Spalte 13."
    ),
    "[1]": "Das ist keine Workshop-Datei: Sie muss mit einer geschweiften Klammer beginnen.",
    "{}": 'Das ist keine Workshop-Datei: Es fehlt die Angabe "format": "workshop/1".',
    '{"format": "workshop/2"}': "Das Format „workshop/2“ ist nicht bekannt; erwartet wird „workshop/1“.",
    '{"format": ["x"]}': "Das Format „['x']“ ist nicht bekannt; erwartet wird „workshop/1“.",
    '{"format": "workshop/1", "topics": []}': "Es fehlt der Schlüssel „title“ auf der obersten Ebene.",
    file(more=', "colour": 1'): "Unbekannter Schlüssel „colour“ auf der obersten Ebene.",
    file(more=', "title": "Zwei"'): (
        "In einem Objekt der Datei steht der Schlüssel „title“ mehr als einmal."
    ),
    file(more=', "x": NaN'): "Die Datei enthält den Wert NaN, den JSON nicht kennt.",
    file(more=', "x": -Infinity'): "Die Datei enthält den Wert -Infinity, den JSON nicht kennt.",
    file('"Wohnen"'): "In topics wird eine Liste erwartet.",
    file("[[]]"): "In topics[0] wird ein Objekt in geschweiften Klammern erwartet.",
    file('[{"key": "t1"}]'): "Es fehlt der Schlüssel „title“ in topics[0].",
    file('[{"key": "t1", "title": "A"}, {"key": " t1", "title": "B"}]'): (
        "Zwei Themen haben den Schlüssel „t1“."
    ),
    file(more=', "language": "fr"'): "Der Wert „fr“ in language ist nicht bekannt; möglich sind: de, en.",
    file(more=', "phase": 3'): (
        "Der Wert „3“ in phase ist nicht bekannt; möglich sind: setup, collect, harvest, closed."
    ),
    file(more=', "date": "12.5.2027"'): (
        "Die Angabe „12.5.2027“ in date ist kein Datum der Form 2027-12-31."
    ),
    file(more=', "date": "2027-02-30"'): (
        "Die Angabe „2027-02-30“ in date ist kein Datum der Form 2027-12-31."
    ),
    file(more=', "begins": "9:30"'): "Die Angabe „9:30“ in begins ist keine Uhrzeit der Form 09:30.",
    file(more=', "begins": "24:00"'): "Die Angabe „24:00“ in begins ist keine Uhrzeit der Form 09:30.",
    file(more=', "begins": "09:30\\n"'): "Die Angabe „09:30“ in begins ist keine Uhrzeit der Form 09:30.",
    file(more=', "guests": -1'): "Die Zahl in guests muss zwischen 0 und 100.000 liegen.",
    file(more=', "delete_on": "2027-02-30"'): (
        "Die Angabe „2027-02-30“ in delete_on ist kein Datum der Form 2027-12-31."
    ),
    file(more=', "sharing": "all"'): (
        "Der Wert „all“ in sharing ist nicht bekannt; möglich sind: none, table, topic."
    ),
    topic('"withdrawn": -1'): "Die Zahl in topics[0].withdrawn muss zwischen 0 und 20.000 liegen.",
    topic('"withdrawn": "1"'): "In topics[0].withdrawn wird eine ganze Zahl erwartet.",
    topic('"withdrawn": 1e400'): "In topics[0].withdrawn wird eine ganze Zahl erwartet.",
    file(more=', "rounds": [{"minutes": 0}]'): (
        "Die Zahl in rounds[0].minutes muss zwischen 1 und 1.440 liegen."
    ),
    file(more=', "rounds": [{"minutes": 1.5}]'): "In rounds[0].minutes wird eine ganze Zahl erwartet.",
    file(more=', "current_round": 1e400'): "In current_round wird eine ganze Zahl erwartet.",
    file(more=', "current_round": true'): "In current_round wird eine ganze Zahl erwartet.",
    file(more=f', "current_round": {"9" * 30}'): "Die Zahl in current_round muss zwischen 1 und 999 liegen.",
    file(more=f', "current_round": {"9" * 9_000}'): "In current_round wird eine ganze Zahl erwartet.",
    file(more=', "agenda": ["A", " "]'): "Der Text in agenda[1] ist leer oder unsichtbar.",
    file(more=', "attachments": [""]'): "Der Text in attachments[0] ist leer oder unsichtbar.",
    file(more=f', "subtitle": "{"x" * 501}"'): "Der Text in subtitle hat 501 Zeichen; möglich sind 500.",
    file(more=f', "place": "{GROWING * 251}"'): "Der Text in place hat 502 Zeichen; möglich sind 500.",
    file(more=f', "agenda": [{", ".join(["1"] * 501)}]'): (
        "Die Liste agenda hat 501 Einträge; möglich sind 500."
    ),
    topic('"question": null'): "In topics[0].question wird ein Text in Anführungszeichen erwartet.",
    topic('"tables": [{"number": 1}, {"number": 1}]'): "Zwei Tische tragen die Nummer 1.",
    topic('"tables": [{"number": 1, "moderators": [{"name": "\\u200b"}]}]'): (
        "Der Text in topics[0].tables[0].moderators[0].name ist leer oder unsichtbar."
    ),
    topic('"clusters": [{"key": "g", "title": "A"}, {"key": "g", "title": "B"}]'): (
        "In topics[0] gibt es zwei Themengruppen mit dem Schlüssel „g“."
    ),
    idea('"text": " \\u200b\\n"'): "Der Text in topics[0].ideas[1].text ist leer oder unsichtbar.",
    idea('"text": "\\ud800"'): "Der Text in topics[0].ideas[1].text ist leer oder unsichtbar.",
    idea(f'"text": "{"x" * 10_001}"'): (
        "Der Text in topics[0].ideas[1].text hat 10.001 Zeichen; möglich sind 10.000."
    ),
    idea('"round": 1'): "Es fehlt der Schlüssel „text“ in topics[0].ideas[1].",
    idea('"text": "a", "author": "Erika"'): "Unbekannter Schlüssel „author“ in topics[0].ideas[1].",
    idea('"text": "a", "round": 0'): ("Die Zahl in topics[0].ideas[1].round muss zwischen 1 und 999 liegen."),
    idea('"text": "a", "table": 9'): ("Die Idee topics[0].ideas[1] nennt den Tisch 9, den es nicht gibt."),
    idea('"text": "a", "cluster": "g9"'): (
        "Die Idee topics[0].ideas[1] nennt die Themengruppe „g9“, die es in ihrem Thema nicht gibt."
    ),
    idea('"text": "a", "origin": "fax"'): (
        "Der Wert „fax“ in topics[0].ideas[1].origin ist nicht bekannt; möglich sind: phone, table, paper."
    ),
    "[" * 100_000: "Die Datei ist zu tief verschachtelt.",
    file(more=', "place": ' + "[" * 900 + "]" * 900): (
        "In place wird ein Text in Anführungszeichen erwartet."
    ),
}


@pytest.mark.parametrize(("text", "expected"), REFUSED.items(), ids=range(len(REFUSED)))
def test_a_wrong_file_gets_one_clear_sentence(text: str, expected: str) -> None:
    assert sentence(text) == expected


@pytest.mark.parametrize("text", REFUSED, ids=range(len(REFUSED)))
def test_every_sentence_is_complete_in_english(text: str) -> None:
    english = sentence(text, "en")
    assert english != sentence(text)
    assert "{" not in english.replace('"format": "workshop/1"', "")


def test_a_cluster_of_another_topic_does_not_exist_for_an_idea() -> None:
    first = '{"key": "t1", "title": "A", "clusters": [{"key": "g1", "title": "G"}]}'
    second = '{"key": "t2", "title": "B", "ideas": [{"text": "a", "cluster": "g1"}]}'
    assert sentence(file(f"[{first}, {second}]")) == (
        "Die Idee topics[1].ideas[0] nennt die Themengruppe „g1“, die es in ihrem Thema nicht gibt."
    )


@pytest.mark.parametrize("data", [b"\xff\xfe{\x00}\x00", b'{"title": "Caf\xe9"}', b'"\xed\xa0\x80"'])
def test_a_file_in_another_encoding_is_told_which_one_is_expected(data: bytes) -> None:
    expected = "Die Datei ist nicht in UTF-8 gespeichert; bitte speichern Sie sie in dieser Kodierung."
    assert sentence(data) == expected


def test_a_file_that_is_too_large_is_not_even_read() -> None:
    assert sentence(b"x" * (SIZE_LIMIT + 1)) == "Die Datei ist zu groß; möglich sind 20 MB."


def test_a_hundred_thousand_ideas_are_refused_before_the_schema_looks_at_them() -> None:
    ideas = ", ".join(['{"wrong": 1}'] * 100_000)
    assert sentence(topic(f'"ideas": [{ideas}]')) == ("Die Datei enthält 100.000 Ideen; möglich sind 20.000.")


def test_a_file_that_is_barely_shallow_enough_to_read_is_refused_like_any_other() -> None:
    for depth in range(700, 1_000, 10):
        nested = file(more=', "phase": ' + "[" * depth + "]" * depth)
        assert sentence(nested).startswith(("Der Wert „[[[[", "Die Datei ist zu tief verschachtelt."))


def test_the_ideas_of_all_topics_count_together() -> None:
    ideas = ", ".join(['{"text": "a"}'] * (limits.MOST_IDEAS // 2 + 1))
    both = ", ".join(f'{{"key": "{key}", "title": "A", "ideas": [{ideas}]}}' for key in "ab")
    assert sentence(file(f"[{both}]")) == "Die Datei enthält 20.002 Ideen; möglich sind 20.000."


def test_withdrawn_ideas_count_too() -> None:
    many = ", ".join(f'{{"key": "{n}", "title": "A", "withdrawn": 20000}}' for n in range(400))
    assert sentence(file(f"[{many}]")) == "Die Datei enthält 8.000.000 Ideen; möglich sind 20.000."
    full = ", ".join(['{"text": "a"}'] * limits.MOST_IDEAS)
    assert sentence(topic(f'"ideas": [{full}], "withdrawn": 1')) == (
        "Die Datei enthält 20.001 Ideen; möglich sind 20.000."
    )


def test_a_refusal_repeats_only_a_little_of_the_file_and_nothing_that_cannot_be_printed() -> None:
    text = file(more=f', "\\ud800\\u202e<b>\\n{"x" * 5_000}": 1')
    assert sentence(text) == f"Unbekannter Schlüssel „<b> {'x' * 56}…“ auf der obersten Ebene."


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Every schema of an object, wherever it is."""
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for value in schema.values():
            yield from objects(value)


def test_the_schema_is_a_valid_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_the_schema_explains_every_key_and_allows_no_other() -> None:
    for schema in objects(SCHEMA):
        assert schema["additionalProperties"] is False
        for described in (schema, *schema["properties"].values()):
            assert described["title"]
            assert described["description"].endswith(".")


def test_the_schema_and_the_program_name_the_same_limits_and_words() -> None:
    kinds, root, idea_ = SCHEMA["$defs"], SCHEMA["properties"], SCHEMA["$defs"]["idea"]["properties"]
    assert root["format"]["const"] == FORMAT
    assert root["language"]["enum"] == list(LANGUAGES)
    assert root["phase"]["enum"] == list(Phase)
    assert idea_["origin"]["enum"] == list(Origin)
    assert idea_["text"]["maxLength"] == FILE_IDEA_LIMIT
    assert kinds["line"]["maxLength"] == kinds["optionalLine"]["maxLength"] == LINE_LIMIT
    assert kinds["topic"]["properties"]["introduction"]["maxLength"] == PARAGRAPH_LIMIT
    assert kinds["key"]["maxLength"] == idea_["cluster"]["maxLength"] == limits.KEY_LIMIT
    assert root["guests"]["maximum"] == limits.MOST_GUESTS
    assert root["rounds"]["maxItems"] == limits.MOST_ROUNDS
    assert kinds["round"]["properties"]["minutes"]["maximum"] == limits.LONGEST_ROUND
    assert kinds["roundNumber"]["maximum"] == limits.HIGHEST_ROUND
    assert kinds["tableNumber"]["maximum"] == idea_["table"]["maximum"] == limits.HIGHEST_TABLE
    assert kinds["topic"]["properties"]["tables"]["maxItems"] == limits.HIGHEST_TABLE
    assert kinds["table"]["properties"]["moderators"]["maxItems"] == limits.MOST_HOSTS
    assert root["topics"]["maxItems"] == limits.MOST_TOPICS
    assert kinds["topic"]["properties"]["clusters"]["maxItems"] == limits.MOST_CLUSTERS
    assert root["agenda"]["maxItems"] == root["attachments"]["maxItems"] == limits.MOST_LINES
    assert root["participants"]["maxItems"] == limits.MOST_PARTICIPANTS
    assert f"At most {limits.MOST_IDEAS:,} ideas and {SIZE_LIMIT // 1_000_000} MB." in SCHEMA["description"]
