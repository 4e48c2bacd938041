"""Photos come into the minutes: behind their topic's results, in every format as it can."""

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest

from tests.photo.pictures import TRACES, camera_photo
from tests.services.cafe import Cafe
from workshop.services.minutes import EXPORTS, export_minutes, preview_minutes
from workshop.services.photos import add_photo, describe_photo, read_photo
from workshop.services.tables import remove_table
from workshop.services.visitor import ORGANISER
from workshop.storage import photos

SENT = camera_photo(1_000, 800)


@pytest.fixture
def photo_id(cafe: Cafe) -> int:
    """A described photo of the first topic, which has an idea, before a second topic."""
    cafe.idea("Kurze Wege")
    taken = add_photo(cafe.house, cafe.host, cafe.table.id, SENT, "Runde eins")
    describe_photo(cafe.house, cafe.host, taken.id, "Runde eins", "Drei Kreise")
    return taken.id


def test_in_word_a_topics_photos_stand_behind_its_results(cafe: Cafe, photo_id: int) -> None:
    data = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "docx").data
    lines = [(p.style.name if p.style else "", p.text) for p in docx.Document(BytesIO(data)).paragraphs]
    start = lines.index(("List Bullet", "Kurze Wege"))
    assert lines[start + 1 : start + 5] == [
        ("Heading 3", "Fotos"),
        ("Minutes Captioned Picture", ""),
        ("Caption", "Runde eins"),
        ("Heading 2", "Zweites Thema"),
    ]
    with ZipFile(BytesIO(data)) as package:
        media = [package.read(name) for name in package.namelist() if name.startswith("word/media/")]
    assert media == [read_photo(cafe.house, ORGANISER, photo_id)]
    assert [trace for trace in TRACES if trace in media[0]] == []


def test_the_preview_fetches_the_photos_through_a_board(cafe: Cafe, photo_id: int) -> None:
    shown = preview_minutes(cafe.house, ORGANISER, cafe.workshop_id).html
    place = f'<img src="/board/{cafe.table.id}/photos/{photo_id}" alt="Drei Kreise"'
    assert (place in shown, "data:" in shown) == (True, False)


def test_the_preview_of_a_topic_without_tables_brings_the_photos_along(cafe: Cafe, photo_id: int) -> None:
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    shown = preview_minutes(cafe.house, ORGANISER, cafe.workshop_id).html
    assert (shown.count("data:image/jpeg;base64,"), f"/photos/{photo_id}" in shown) == (1, False)


def test_the_clipboard_names_the_photos_that_it_cannot_take_along(cafe: Cafe, photo_id: int) -> None:
    clip = preview_minutes(cafe.house, ORGANISER, cafe.workshop_id).clip
    assert "• Kurze Wege\n\nFotos\n\nBild: Drei Kreise\n\nRunde eins\n\nZweites Thema\n\n" in clip.plain
    assert ("Bild: Drei Kreise" in clip.formatted, f"/photos/{photo_id}" in clip.formatted) == (True, False)


def test_markdown_names_the_file_and_reads_no_bytes(
    cafe: Cafe, photo_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(photos, "read", lambda *_, **__: pytest.fail("it was read"))
    said = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, "markdown").data.decode()
    assert f"### Fotos\n\n![Drei Kreise](foto-{photo_id}.jpg)\n\nRunde eins\n\n## Zweites Thema" in said


@pytest.mark.parametrize("kind", [kind for kind in EXPORTS if kind != "pdf"])
def test_without_photos_no_document_speaks_of_any(cafe: Cafe, kind: str) -> None:
    cafe.idea("Kurze Wege")
    data = export_minutes(cafe.house, ORGANISER, cafe.workshop_id, kind).data
    if kind == "docx":
        text = "\n".join(paragraph.text for paragraph in docx.Document(BytesIO(data)).paragraphs)
    elif kind in ("odt", "xlsx"):
        part = "content.xml" if kind == "odt" else "xl/sharedStrings.xml"
        with ZipFile(BytesIO(data)) as package:
            text = package.read(part).decode()
    else:
        text = data.decode()
    assert ("Kurze Wege" in text, "Foto" in text) == (True, False)
