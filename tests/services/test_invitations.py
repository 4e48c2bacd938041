"""What is sent around before: the invitation's words, and the codes as pictures."""

import datetime as dt
from dataclasses import replace

import pytest

from tests.services.cafe import Cafe, refusal
from workshop.domain.model import Round, Workshop
from workshop.export import codes
from workshop.services.addresses import entry_url
from workshop.services.invitations import CodeKind, draw_code, invitation, write_invitation
from workshop.services.tables import guest_url
from workshop.services.topics import describe_topic
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.wlan import describe_wlan
from workshop.storage import workshops

GERMAN = """\
Einladung: Zukunftswerkstatt
Gemeinsam weiter

Wann: 27. August 2027
Beginn der ersten Runde: 09:30 Uhr
Wo: Bürgerhaus Musterstadt
Veranstaltet von: Stadt Musterstadt

Worum es geht
• Erstes Thema: Was hilft?
• Zweites Thema

So läuft es ab
Es gibt 3 Runden zu je 20 Minuten. Nach jeder wechseln Sie den Tisch.
Auf jedem Tisch steht ein QR-Code. Damit senden Sie Ihre Ideen vom eigenen Handy an den Tisch. \
Sie brauchen dafür keine App, kein Konto und keinen Namen.
Es geht auch ohne Handy: Sagen Sie Ihre Idee der Tischmoderation, oder schreiben Sie sie auf eine Karte.

Was gespeichert wird
Gespeichert werden der Text jeder Idee, Tisch, Runde und Zeitpunkt. Wer sie gesendet hat, wird \
nicht gespeichert; ändern oder zurückziehen können Sie eine Idee nur von dem Handy, das sie gesendet hat. \
Aus den Ideen entsteht das Protokoll; auch Fotos der Tischdecke können darin stehen.
Spätestens am 1. Dezember 2027 werden die Ideen gelöscht; das Protokoll bleibt.
"""


def describe(cafe: Cafe, **fields: object) -> Workshop:
    with cafe.house.store.write() as tx:
        described = replace(workshops.get(tx, cafe.workshop_id), **fields)  # type: ignore[arg-type]
        workshops.change(tx, described)
    return described


def whole(cafe: Cafe) -> Workshop:
    return describe(
        cafe,
        title="Zukunftswerkstatt",
        subtitle="Gemeinsam weiter",
        date=dt.date(2027, 8, 27),
        begins=dt.time(9, 30),
        place="Bürgerhaus Musterstadt",
        organiser="Stadt Musterstadt",
        delete_on=dt.date(2027, 12, 1),
    )


def test_an_invitation_says_all_that_a_guest_wants_to_know_before(cafe: Cafe) -> None:
    whole(cafe)
    assert invitation(cafe.house, ORGANISER, cafe.workshop_id) == GERMAN


def test_it_speaks_the_workshops_language(cafe: Cafe) -> None:
    whole(cafe)
    describe(cafe, language="en")
    lines = invitation(cafe.house, ORGANISER, cafe.workshop_id).splitlines()
    assert (lines[0], lines[3]) == ("Invitation: Zukunftswerkstatt", "When: 27 August 2027")
    assert lines[-1] == "The ideas are deleted on 1 December 2027 at the latest; the minutes remain."


def test_what_is_not_known_yet_is_left_out(cafe: Cafe) -> None:
    describe(cafe, rounds=(), kept_since=None)
    lines = invitation(cafe.house, ORGANISER, cafe.workshop_id).splitlines()
    assert lines[:4] == ["Einladung: Probelauf", "", "Worum es geht", "• Erstes Thema: Was hilft?"]
    assert [line for line in lines if "Runden" in line or "gelöscht" in line or "Wann" in line] == []


def test_a_topic_that_nobody_has_named_yet_is_not_announced(cafe: Cafe) -> None:
    for topic, title in ((cafe.topic, "Thema 1"), (cafe.other_topic, "Thema 2")):
        describe_topic(cafe.house, ORGANISER, topic.id, title=title, question="", introduction="")
    assert "Worum es geht" not in invitation(cafe.house, ORGANISER, cafe.workshop_id)
    describe_topic(cafe.house, ORGANISER, cafe.topic.id, title="Thema 1", question="Warum?", introduction="")
    lines = invitation(cafe.house, ORGANISER, cafe.workshop_id).splitlines()
    assert lines[lines.index("Worum es geht") + 1 :][:2] == ["• Thema 1: Warum?", ""]


@pytest.mark.parametrize(
    ("rounds", "said"),
    [
        ((Round(45),), "Es gibt eine Runde von 45 Minuten."),
        ((Round(30), Round(20)), "Es gibt 2 Runden. Nach jeder wechseln Sie den Tisch."),
    ],
)
def test_rounds_are_told_as_they_are(cafe: Cafe, rounds: tuple[Round, ...], said: str) -> None:
    describe(cafe, rounds=rounds)
    lines = invitation(cafe.house, ORGANISER, cafe.workshop_id).splitlines()
    assert lines[lines.index("So läuft es ab") + 1] == said


def test_where_texts_are_sent_elsewhere_it_says_so(cafe: Cafe) -> None:
    before = invitation(cafe.house, ORGANISER, cafe.workshop_id)
    describe(cafe, embedding="https://modell.example/v1#klein")
    after = invitation(cafe.house, ORGANISER, cafe.workshop_id)
    (added,) = set(after.splitlines()) - set(before.splitlines())
    assert added.endswith("werden ihre Texte an modell.example gesendet.")


def test_nothing_secret_is_in_it(cafe: Cafe) -> None:
    whole(cafe)
    describe_wlan(cafe.house, ORGANISER, cafe.workshop_id, "Gast", "nur fuer heute")
    text = invitation(cafe.house, ORGANISER, cafe.workshop_id)
    secrets = [each for table in cafe.record().tables for each in (table.code, table.host_token)]
    assert [each for each in (*secrets, "nur fuer heute") if each in text] == []


def test_as_a_file_it_opens_in_every_editor(cafe: Cafe) -> None:
    whole(cafe)
    file = write_invitation(cafe.house, ORGANISER, cafe.workshop_id)
    assert (file.name, file.media_type) == ("Zukunftswerkstatt-Einladung.txt", "text/plain")
    assert file.data.decode("utf-8-sig").replace("\r\n", "\n") == GERMAN
    assert (file.data[:3], file.data.count(b"\n")) == (b"\xef\xbb\xbf", file.data.count(b"\r\n"))


@pytest.mark.parametrize(("kind", "begin"), [(CodeKind.PNG, b"\x89PNG"), (CodeKind.SVG, b"<svg ")])
def test_codes_lead_to_the_table_or_to_where_its_code_is_typed(
    cafe: Cafe, kind: CodeKind, begin: bytes
) -> None:
    draw = {CodeKind.PNG: codes.png, CodeKind.SVG: codes.svg}[kind]
    one = draw_code(cafe.house, ORGANISER, cafe.workshop_id, kind, 2)
    everyone = draw_code(cafe.house, ORGANISER, cafe.workshop_id, kind)
    assert (one.name, everyone.name) == (f"Probelauf-Tisch-2-QR.{kind}", f"Probelauf-QR.{kind}")
    assert one.data == draw(guest_url(cafe.house, cafe.other_table))
    assert everyone.data == draw(entry_url(cafe.house)) == draw("http://cafe.test/t")
    assert one.data.startswith(begin)


def test_a_table_that_is_not_there_has_no_code(cafe: Cafe) -> None:
    assert refusal(draw_code, cafe.house, ORGANISER, cafe.workshop_id, CodeKind.PNG, 99) == "table-unknown"


def test_only_the_organiser_shares(cafe: Cafe) -> None:
    for visitor, code in ((cafe.host, "not-your-role"), (NOBODY, "sign-in-first")):
        assert refusal(invitation, cafe.house, visitor, cafe.workshop_id) == code
        assert refusal(write_invitation, cafe.house, visitor, cafe.workshop_id) == code
        assert refusal(draw_code, cafe.house, visitor, cafe.workshop_id, CodeKind.SVG, 1) == code


def test_a_hostile_title_stays_words(cafe: Cafe) -> None:
    describe_topic(cafe.house, ORGANISER, cafe.topic.id, title="<b>=1+1</b>", question="", introduction="")
    lines = invitation(cafe.house, ORGANISER, cafe.workshop_id).splitlines()
    assert "• <b>=1+1</b>" in lines
