"""An OpenDocument file of our own: every text once and in order, in real styles, and nothing numbered."""

from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from odfdo import Document as OdfDocument

from tests.export.office_reading import DOCUMENTS, full, jpeg, odt_lines, part, parts, picture, said
from workshop.domain.results import Results
from workshop.export.document import Bullets, Document, Grid, Heading, Paragraph, Picture, Tone
from workshop.export.minutes import compose
from workshop.export.odt import render
from workshop.export.odt_xml import length_of, on
from workshop.i18n import translator

STYLES = [
    "Standard",
    "Text_20_body",
    "List_20_Bullet",
    "Minutes_20_Aside",
    "Minutes_20_Aside_20_Beneath",
    "Subtitle",
    "Minutes_20_Lead-in",
    "Minutes_20_Dissent",
    "Minutes_20_Closing",
    "Caption",
    "Minutes_20_Picture",
    "Minutes_20_Captioned_20_Picture",
    "Minutes_20_Table_20_Text",
    "Minutes_20_Table_20_Head",
    "Minutes_20_Table_20_End",
    *(f"Heading_20_{level}" for level in range(1, 7)),
    "Footer",
    "Minutes_20_Frame",
]


def test_an_odt_says_the_example_once_and_in_order(example_results: Results) -> None:
    document = compose(example_results, translator("de"))
    assert [text for _, text in odt_lines(render(document).data)] == said(document)


def test_hostile_texts_arrive_in_an_odt_as_they_are(hostile: Document) -> None:
    assert [text for _, text in odt_lines(render(hostile).data)] == said(hostile)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=DOCUMENTS)
def test_whatever_is_written_is_read_once_and_in_order(document: Document) -> None:
    assert [text for _, text in odt_lines(render(document).data)] == said(document)


def test_each_text_has_the_style_of_what_it_is() -> None:
    assert odt_lines(render(full()).data) == [
        ("Heading_20_1", "Ergebnisse"),
        ("Subtitle", "Café im Bürgerhaus"),
        ("Minutes_20_Aside", "12. Mai 2027"),
        ("Heading_20_2", "Wohnen"),
        ("Text_20_body", "Womit gewinnen wir Betriebe?"),
        ("Heading_20_3", "Die Gemeinde gewinnt Betriebe"),
        ("Minutes_20_Lead-in", "Unternehmen sind einzubinden durch"),
        ("List_20_Bullet", "runde Tische"),
        ("List_20_Bullet", "einen Beirat"),
        ("Minutes_20_Dissent", "Strittig: Der Beirat kostet zu viel."),
        ("Heading_20_4", "Vierte"),
        ("Heading_20_5", "Fünfte"),
        ("Heading_20_6", "Sechste"),
        ("", "Drei Kreise"),
        ("Caption", "Runde zwei"),
        ("", "Eine Karte"),
        ("Heading_20_2", "Anhang"),
        ("", "Alle Ideen"),
        ("Minutes_20_Table_20_Head", "Nr."),
        ("Minutes_20_Table_20_Head", "Wortlaut"),
        ("Minutes_20_Table_20_Text", "1"),
        ("Minutes_20_Table_20_Text", "Kita am Rand"),
        ("Minutes_20_Table_20_Text", "2"),
        ("Minutes_20_Table_20_Text", "3"),
        ("", "Teilnehmende"),
        ("Minutes_20_Table_20_Head", "Name"),
        ("Minutes_20_Table_20_Head", "Vorname"),
        ("Minutes_20_Table_20_Text", "Muster"),
        ("Minutes_20_Table_20_Text", "Kim"),
    ]


def test_the_set_of_styles_is_fixed_and_no_text_has_letters_of_its_own() -> None:
    data = render(full()).data
    assert [
        style.get(on("style:name")) for style in part(data, "styles.xml").iter(on("style:style"))
    ] == STYLES
    content = part(data, "content.xml")
    families = {style.get(on("style:family")) for style in content.iter(on("style:style"))}
    assert families == {"table", "table-column", "table-row", "table-cell"}
    assert list(content.iter(on("text:span"))) == []


def test_headings_have_their_level_and_no_number() -> None:
    data = render(full()).data
    content = part(data, "content.xml")
    levels = [heading.get(on("text:outline-level")) for heading in content.iter(on("text:h"))]
    assert levels == ["1", "2", "3", "4", "5", "6", "2"]
    numbered = [
        level.get(on("style:num-format"))
        for level in part(data, "styles.xml").iter(on("text:outline-level-style"))
    ]
    assert set(numbered) == {""}


def test_what_xml_cannot_hold_shows_as_a_replacement_and_stops_nothing() -> None:
    text = "a\x00b\x0bc\x1bd\ufffee\ud800f\nneue Zeile"
    shown = "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf neue Zeile"
    data = render(Document(text, text, "de", (Heading(1, text), Bullets((text,))))).data
    assert odt_lines(data) == [("Heading_20_1", shown), ("List_20_Bullet", shown)]
    assert OdfDocument(BytesIO(data)).meta.title == shown


@pytest.mark.parametrize(("language", "locale"), [("de", "de-DE"), ("en", "en-GB")])
def test_the_file_names_its_title_author_and_language(language: str, locale: str) -> None:
    file = OdfDocument(BytesIO(render(Document("Café Musterstadt", "Stadt Musterstadt", language, ())).data))
    meta = file.meta
    assert (meta.title, meta.initial_creator, meta.creator, meta.language, file.styles.default_language) == (
        "Café Musterstadt",
        "Stadt Musterstadt",
        "Stadt Musterstadt",
        locale,
        locale,
    )
    assert (meta.creation_date, meta.date) == (None, None)


def test_the_page_is_a4_with_its_number_at_the_foot() -> None:
    styles = part(render(full()).data, "styles.xml")
    page = next(styles.iter(on("style:page-layout-properties")))
    size = [length_of(page.get(on(f"fo:page-{side}"))) / 72 * 2.54 for side in ("width", "height")]
    assert [round(each, 1) for each in size] == [21.0, 29.7]
    footer = next(styles.iter(on("style:footer")))
    assert len(list(footer.iter(on("text:page-number")))) == 1


def test_headings_and_lead_ins_stay_with_what_follows() -> None:
    keeping = [
        style.get(on("style:name"))
        for style in part(render(full()).data, "styles.xml").iter(on("style:style"))
        for layout in style.iter(on("style:paragraph-properties"))
        if layout.get(on("fo:keep-with-next")) == "always"
    ]
    assert keeping == [
        "Minutes_20_Aside_20_Beneath",
        "Subtitle",
        "Minutes_20_Lead-in",
        "Minutes_20_Captioned_20_Picture",
        "Minutes_20_Table_20_Head",
        *(f"Heading_20_{level}" for level in range(1, 7)),
    ]


def test_a_tables_head_is_marked_and_repeated_and_no_row_is_torn() -> None:
    content = part(render(full()).data, "content.xml")
    tables = list(content.iter(on("table:table")))
    heads = [len(t.find(on("table:table-header-rows"))) for t in tables]
    rows = [len(t.findall(on("table:table-row"))) for t in tables]
    assert (heads, rows) == ([1, 1], [3, 1])
    kept = {row.get(on("fo:keep-together")) for row in content.iter(on("style:table-row-properties"))}
    assert kept == {"always"}


def test_tables_and_pictures_have_names_of_their_own() -> None:
    grid = Grid("A", ("x",), ())
    content = part(render(Document("T", "S", "de", (grid, grid, picture(), picture()))).data, "content.xml")
    assert [t.get(on("table:name")) for t in content.iter(on("table:table"))] == ["A", "A_1"]
    frames = [frame.get(on("draw:name")) for frame in content.iter(on("draw:frame"))]
    assert frames == ["foto-1.jpg", "foto-1.jpg_1"]
    styles = [style.get(on("style:name")) for style in content.iter(on("style:style"))]
    assert len(set(styles)) == len(styles)


def test_an_aside_beneath_a_heading_stays_with_what_follows_and_no_other_does() -> None:
    blocks = (Heading(1, "Ruhe"), Paragraph("12 Punkte", Tone.SOFT), Paragraph("42 Ideen", Tone.SOFT))
    lines = odt_lines(render(Document("T", "S", "de", blocks)).data)
    assert [style for style, _ in lines][1:] == ["Minutes_20_Aside_20_Beneath", "Minutes_20_Aside"]


def test_words_from_right_to_left_are_marked_and_what_follows_stays_behind_them() -> None:
    content = part(render(Document("T", "S", "de", (Bullets(("نعم [6]",)),))).data, "content.xml")
    assert [p.text for p in content.iter(on("text:p"))] == ["\u202bنعم\u202c\u200e [6]"]


def test_a_picture_fits_the_page_and_keeps_its_shape() -> None:
    sizes = [(4_000, 3_000), (1_000, 4_000), (96, 48)]
    shown = [Picture(f"{n}.jpg", "", "", *size, jpeg(*size)) for n, size in enumerate(sizes)]
    content = part(render(Document("T", "S", "de", tuple(shown))).data, "content.xml")
    assert [
        tuple(round(length_of(frame.get(on(f"svg:{side}"))) / 72 * 2.54, 1) for side in ("width", "height"))
        for frame in content.iter(on("draw:frame"))
    ] == [(12.0, 9.0), (2.3, 9.0), (2.5, 1.3)]


def test_a_picture_is_in_the_package_once_and_declared() -> None:
    data = render(Document("T", "S", "de", (picture(), picture()))).data
    names = [name for name in parts(data) if name.startswith("Pictures/")]
    entries = part(data, "META-INF/manifest.xml").iter(on("manifest:file-entry"))
    declared = {
        entry.get(on("manifest:full-path")): entry.get(on("manifest:media-type")) for entry in entries
    }
    assert (len(names), declared[names[0]]) == (1, "image/jpeg")
    assert set(parts(data)) - {"mimetype", "META-INF/manifest.xml"} == set(declared) - {"/"}


def test_the_package_says_first_and_plainly_what_it_is() -> None:
    with ZipFile(BytesIO(render(full()).data)) as package:
        first = package.infolist()[0]
        assert (first.filename, first.compress_type, package.read(first)) == (
            "mimetype",
            ZIP_STORED,
            b"application/vnd.oasis.opendocument.text",
        )


def test_an_empty_document_is_a_file() -> None:
    assert odt_lines(render(Document("", "", "de", ())).data) == []


def test_five_thousand_ideas_and_forty_photos_are_all_there() -> None:
    rows = tuple((str(n), f"Idee {n}", "3", "2", "Wohnen") for n in range(5_000))
    ideas = Bullets(tuple(f"Idee {n}" for n in range(5_000)))
    grid = Grid("Alle Ideen", ("Nr.", "Wortlaut", "Tisch", "Runde", "Ergebnis"), rows)
    photos = (picture(f"Foto {n}", f"Tisch {n}", f"{n}.jpg") for n in range(40))
    document = Document("T", "S", "de", (ideas, *photos, grid))
    assert [text for _, text in odt_lines(render(document).data)] == said(document)
