"""Into a house's own OpenDocument template: the section arrives, and everything around it stays as it was."""

from io import BytesIO

from hypothesis import HealthCheck, given, settings
from odfdo import Document as OdfDocument

from tests.export.office_reading import (
    DOCUMENTS,
    canonical,
    full,
    odt_lines,
    part,
    parts,
    picture,
    said,
)
from tests.export.template_files import changed, repacked, text_of, town
from workshop.export.document import Block, Bullets, Document, Grid, Heading, Paragraph
from workshop.export.odt import render
from workshop.export.odt_xml import Element, o, on

TOWN = town()
FIELDS = (("TITEL", "Café"), ("DATUM", "12. Mai"), ("ORT", "Bürgerhaus"))
CHANGED = {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}


def document(*blocks: Block, language: str = "de") -> Document:
    return Document("Café", "Stadt", language, blocks, FIELDS)


def texts(data: bytes) -> list[str]:
    return [text for _, text in odt_lines(data)]


def test_all_parts_but_those_of_the_text_are_as_they_were() -> None:
    before, after = parts(TOWN), parts(render(full(), TOWN).data)
    assert {name for name in before if before[name] != after.get(name)} == CHANGED
    gained = set(after) - set(before)
    assert all(name.startswith("Pictures/") for name in gained)
    assert len(gained) == 1


def test_header_footer_and_page_are_as_they_were_but_for_the_placeholders() -> None:
    before, after = (part(data, "styles.xml") for data in (TOWN, render(document(), TOWN).data))
    for name in ("office:font-face-decls", "office:automatic-styles"):
        assert canonical(before.find(on(name))) == canonical(after.find(on(name)))
    footer = next(before.iter(on("style:footer")))[0]
    footer.text, footer[0].text = "Stadt Musterstadt · Café", " · 12. Mai"
    name = on("office:master-styles")
    assert canonical(before.find(name)) == canonical(after.find(name))


def test_styles_only_gain() -> None:
    before, after = (
        [canonical(child) for child in part(data, "styles.xml").find(on("office:styles"))]
        for data in (TOWN, render(full(), TOWN).data)
    )
    assert after[: len(before)] == before


def test_the_section_stands_between_what_was_before_and_after_it() -> None:
    assert texts(render(full(), TOWN).data) == [
        "Anlass: Café Musterstadt",
        "Vor den Ergebnissen, [[TITEL]] & <b>",
        *said(full()),
        "Nach den Ergebnissen",
    ]


def test_the_houses_own_styles_are_used_and_missing_ones_supplied() -> None:
    data = render(full(), TOWN).data
    known = {style.get(on("style:name")) for style in part(TOWN, "styles.xml").iter(on("style:style"))}
    used = list(dict.fromkeys(style for style, _ in odt_lines(data)[2:-1] if style))
    assert [style for style in used if style in known] == [
        "Heading_20_1",
        "Heading_20_2",
        "Text_20_body",
        "Heading_20_3",
        "Heading_20_4",
        "Heading_20_5",
        "Heading_20_6",
        "Caption",
    ]
    assert [style for style in used if style not in known] == [
        "Subtitle",
        "Minutes_20_Aside",
        "Minutes_20_Lead-in",
        "List_20_Bullet",
        "Minutes_20_Dissent",
        "Minutes_20_Table_20_Head",
        "Minutes_20_Table_20_Text",
    ]


def test_a_supplied_style_takes_its_letters_from_the_house() -> None:
    styles = part(render(full(), TOWN).data, "styles.xml").find(on("office:styles"))
    letters = {
        name
        for style in styles
        if style.get(on("style:name"), "").startswith("Minutes") and "End" not in style.get(on("style:name"))
        for properties in style.findall(on("style:text-properties"))
        for name in properties.attrib
    }
    assert letters == {on("fo:font-weight"), on("fo:font-style")}


def test_german_and_words_names_for_styles_are_known() -> None:
    def rename(root: Element) -> None:
        names = {"Heading_20_2": "Überschrift2", "Text_20_body": "Textkörper", "Caption": "Beschriftung"}
        for style in root.iter(on("style:style")):
            if style.get(on("style:name")) in names:
                style.set(on("style:name"), names[style.get(on("style:name"))])
                style.attrib.pop(on("style:display-name"), None)

    blocks = (Heading(2, "a"), Paragraph("b"), picture("c", "d"))
    lines = odt_lines(render(document(*blocks), changed("styles.xml", rename)).data)[2:-1]
    assert lines == [("Überschrift2", "a"), ("Textkörper", "b"), ("", "c"), ("Beschriftung", "d")]


def test_the_houses_own_bullets_are_used() -> None:
    def supply(root: Element) -> None:
        level = o("text:list-level-style-bullet", {"text:level": "1", "text:bullet-char": "\u2013"})
        bullets = o("text:list-style", {"style:name": "Haus", "style:display-name": "Haus"}, level)
        names = {
            "style:name": "Aufzählungszeichen",
            "style:family": "paragraph",
            "style:list-style-name": "Haus",
        }
        root.find(on("office:styles")).extend([bullets, o("style:style", names)])

    data = render(document(Bullets(("a",))), changed("styles.xml", supply)).data
    assert ("Aufzählungszeichen", "a") in odt_lines(data)
    lists = [each.get(on("text:style-name")) for each in part(data, "content.xml").iter(on("text:list"))]
    assert lists == ["Haus"]


def test_a_supplied_list_exists() -> None:
    data = render(document(Bullets(("a", "b"))), TOWN).data
    (used,) = [each.get(on("text:style-name")) for each in part(data, "content.xml").iter(on("text:list"))]
    known = [each.get(on("style:name")) for each in part(data, "styles.xml").iter(on("text:list-style"))]
    assert known.count(used) == 1


def test_running_text_looks_as_the_place_where_it_stands() -> None:
    def style(root: Element) -> None:
        root.find(on("office:styles")).append(
            o("style:style", {"style:name": "Haustext", "style:family": "paragraph"})
        )

    def place(root: Element) -> None:
        names = {"style:name": "P1", "style:family": "paragraph", "style:parent-style-name": "Haustext"}
        root.find(on("office:automatic-styles")).append(o("style:style", names))
        text_of(root)[2].set(on("text:style-name"), "P1")

    template = changed("content.xml", place, changed("styles.xml", style))
    assert ("Haustext", "x") in odt_lines(render(document(Paragraph("x")), template).data)


def test_numbered_headings_keep_their_numbers() -> None:
    data = render(document(Heading(2, "Wohnen")), TOWN).data
    (heading,) = [h for h in part(data, "content.xml").iter(on("text:h")) if h.text == "Wohnen"]
    assert heading.get(on("text:outline-level")) == "2"
    levels = {
        level.get(on("text:level")): level.get(on("style:num-format"))
        for level in part(data, "styles.xml").iter(on("text:outline-level-style"))
    }
    assert levels["2"] == "1"


def test_what_guests_write_is_never_taken_for_a_placeholder() -> None:
    blocks = (Heading(2, "[[TITEL]]"), Bullets(("[[ERGEBNISSE]]", "[[DATUM]]")))
    tricky = Document("T", "S", "de", blocks, (("TITEL", "[[DATUM]]"), ("DATUM", "[[ERGEBNISSE]]")))
    assert texts(render(tricky, TOWN).data) == [
        "Anlass: [[DATUM]]",
        "Vor den Ergebnissen, ",
        "[[TITEL]]",
        "[[ERGEBNISSE]]",
        "[[DATUM]]",
        "Nach den Ergebnissen",
    ]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(written=DOCUMENTS)
def test_whatever_is_written_is_read_once_and_in_order(written: Document) -> None:
    lines = texts(render(written, TOWN).data)
    # A small placeholder whose value is empty leaves its sentence.
    assert lines[2:-1] == said(written)


def test_a_text_in_another_language_than_the_houses_says_so() -> None:
    english, german = (render(document(Paragraph("x"), language=each), TOWN).data for each in ("en", "de"))
    spans = [[s.text for s in part(each, "content.xml").iter(on("text:span"))] for each in (english, german)]
    assert spans == [["x"], []]


def test_an_ott_becomes_an_odt() -> None:
    kind = b"application/vnd.oasis.opendocument.text-template"
    manifest = parts(TOWN)["META-INF/manifest.xml"].replace(kind.removesuffix(b"-template"), kind)
    template = repacked(TOWN, {"mimetype": kind, "META-INF/manifest.xml": manifest})
    after = parts(render(document(Paragraph("x")), template).data)
    assert after["mimetype"] == kind.removesuffix(b"-template")
    assert kind not in after["META-INF/manifest.xml"]


def test_the_title_and_the_author_are_the_workshops_and_no_day_is_claimed() -> None:
    meta = OdfDocument(BytesIO(render(document(), TOWN).data)).meta
    assert (meta.title, meta.initial_creator, meta.language) == ("Café", "Stadt", "de-DE")
    assert (meta.creation_date, meta.date) == (None, None)


def test_a_file_that_came_out_can_be_the_next_template() -> None:
    first = render(document(Paragraph("[[ERGEBNISSE]]"), Bullets(("a",)), Grid("G", ("A",), ()))).data
    data = render(document(Bullets(("b",)), Grid("G", ("A",), ()), picture()), first).data
    names = [
        [s.get(on("style:name")) for s in part(f, "styles.xml").iter(on("style:style"))]
        for f in (first, data)
    ]
    assert names[0] == names[1]
    content = part(data, "content.xml")
    assert [t.get(on("table:name")) for t in content.iter(on("table:table"))] == ["G_1", "G"]
    automatic = [style.get(on("style:name")) for style in content.iter(on("style:style"))]
    assert len(set(automatic)) == len(automatic)
