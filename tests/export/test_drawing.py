"""A drawing becomes a picture; one that is not harmless becomes a sentence, and nothing of it is drawn."""

from io import BytesIO
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from tests.services.cafe import refusal
from workshop.domain.errors import Invalid
from workshop.export import drawing
from workshop.export.drawing import draw, is_drawing

HEAD = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'
DISC = '<circle cx="50" cy="25" r="20" fill="#0a6c6c"/>'
_LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
LAUGHS = f'<!DOCTYPE svg [<!ENTITY l0 "Ha">{_LAUGHS}]>'
OUTSIDE = '<!ENTITY x SYSTEM "file:///etc/passwd">'
USES = "".join(f'<g id="g{n}">{f"""<use xlink:href="#g{n - 1}"/>""" * 10}</g>' for n in range(1, 10))
PATTERNS = "".join(
    f'<pattern id="p{n}" width="1" height="1">'
    f'{f"""<rect width="9" height="9" fill="url(#p{n - 1})"/>""" * 10}</pattern>'
    for n in range(1, 10)
)


def svg(content: str = DISC, root: str = 'viewBox="0 0 100 50"', before: str = "") -> bytes:
    return f"{before}<svg {HEAD} {root}>{content}</svg>".encode()


def drawn(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(draw(data)), formats=["PNG"])
    image.load()
    return image


def what(data: bytes) -> object:
    """What a drawing is refused for."""
    with pytest.raises(Invalid) as caught:
        draw(data)
    return (caught.value.code, caught.value.values["what"])


def test_a_drawing_fills_what_a_logo_may_fill_and_has_no_ground() -> None:
    image = drawn(svg())
    assert (image.size, image.mode) == ((1_200, 600), "RGBA")
    assert (image.getpixel((600, 300)), image.getpixel((10, 10))) == ((10, 108, 108, 255), (0, 0, 0, 0))


@pytest.mark.parametrize(
    ("root", "size"),
    [
        ('viewBox="0 0 400 100"', (1_200, 300)),
        ('viewBox="0 0 100 200"', (300, 600)),
        ('width="20mm" height="10mm" viewBox="0 0 100 50"', (1_200, 600)),
        ('width="100" height="100"', (600, 600)),
    ],
)
def test_a_drawing_keeps_its_proportions(root: str, size: tuple[int, int]) -> None:
    assert drawn(svg(root=root)).size == size


def test_gradients_repeated_parts_styles_and_words_are_drawn() -> None:
    content = (
        '<style>.a { fill: url(#g) }</style><defs><linearGradient id="g"><stop stop-color="#c00"/>'
        '</linearGradient><g id="d"><rect class="a" width="40" height="50"/></g></defs>'
        '<use xlink:href="#d"/><use href="#d" x="60"/><text x="42" y="30" font-size="14">IM</text>'
        "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
        "<rdf:Description rdf:about=''/></rdf:RDF></metadata>"
    )
    image = drawn(svg(content, before='<?xml version="1.0" encoding="UTF-8"?>\n<!-- Musterstadt -->\n'))
    assert [image.getpixel(spot) for spot in ((200, 300), (1_000, 300))] == [(204, 0, 0, 255)] * 2
    assert image.crop((490, 150, 710, 400)).getextrema()[3] == (0, 255)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (svg(DISC + "<script>alert(1)</script>"), "script"),
        (svg(DISC + '<script href="https://example.org/x.js"/>'), "script"),
        (svg(DISC, root='viewBox="0 0 9 9" onload="alert(1)"'), "script"),
        (svg('<circle r="9" onclick="alert(1)"/>'), "script"),
        (svg('<circle r="9" ONCLICK="alert(1)"/>'), "script"),
        (svg('<a xlink:href="javascript:alert(1)"><circle r="9"/></a>'), "script"),
        (svg('<a xlink:href=" java&#115;cript:alert(1)"><circle r="9"/></a>'), "script"),
        (svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'), "script"),
        (svg('<body xmlns="http://www.w3.org/1999/xhtml">Text</body>'), "script"),
        (svg("<foreignObject width='9' height='9'>Text</foreignObject>"), "foreign"),
        (svg('<animate attributeName="href" to="https://example.org"/>'), "foreign"),
        (svg('<set attributeName="onload" to="alert(1)"/>'), "foreign"),
        (svg('<use xlink:href="https://example.org/x.svg#a"/>'), "link"),
        (svg('<use href="data:image/svg+xml;base64,PHN2Zy8+#a"/>'), "link"),
        (svg('<use href="file:///etc/passwd#a"/>'), "link"),
        (svg('<a href="https://example.org"><circle r="9"/></a>'), "link"),
        (svg('<image href="https://example.org/x.png"/>'), "picture"),
        (svg('<image href="data:image/png;base64,iVBORw0KGgo="/>'), "picture"),
        (svg('<image href="../../../etc/passwd"/>'), "picture"),
        (svg('<filter id="f"><feImage href="https://example.org/x.png"/></filter>'), "picture"),
        (svg('<rect fill="url(https://example.org/x.svg#a)"/>'), "link"),
        (svg('<rect style="fill: URL( \'https://example.org/x.svg#a\' )"/>'), "link"),
        (svg("<style>@import 'https://example.org/x.css';</style>"), "link"),
        (svg("<style>rect { fill: u\\72l(https://example.org) }</style>"), "link"),
        (svg("<style>@font-face { src: url(data:font/woff2;base64,d09G) }</style>"), "link"),
        (svg(before='<?xml-stylesheet href="https://example.org/x.css"?>'), "link"),
        (svg(before='<!DOCTYPE svg [<!ENTITY x "Ha">]>'), "entities"),
        (svg(before='<!DOCTYPE svg [<!ENTITY % x SYSTEM "file:///etc/passwd"> %x;]>'), "entities"),
        (svg("<text>&x;</text>", before='<!DOCTYPE svg SYSTEM "https://example.org/x.dtd">'), "entities"),
        (svg("<text>&x;</text>", before=f"<!DOCTYPE svg [{OUTSIDE}]>"), "entities"),
    ],
)  # fmt: skip
def test_a_drawing_that_is_not_harmless_is_refused(data: bytes, reason: str) -> None:
    assert what(data) == ("logo-unsafe", reason)


@pytest.mark.parametrize(
    "named",
    [
        'PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"',
        "",
        "[]",
        '[<!ATTLIST circle fill CDATA "#c00">]',
    ],
)
def test_a_drawing_may_name_its_kind_as_illustrator_does(named: str) -> None:
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!-- Musterstadt -->\n'
    plain = drawn(svg(before=f"{head}<!DOCTYPE svg {named}>"))
    assert plain.tobytes() == drawn(svg()).tobytes()


def test_the_kind_that_a_drawing_names_is_never_loaded(tmp_path: Path) -> None:
    declared = tmp_path / "kind.dtd"
    declared.write_text('<!ENTITY x "#cc0000"><!ATTLIST circle fill CDATA "#cc0000">')
    named = f'<!DOCTYPE svg SYSTEM "{declared.as_uri()}">'
    for fill in ("", 'fill="&x;"'):
        image = drawn(svg(f'<circle cx="50" cy="25" r="20" {fill}/>', before=named))
        assert image.getpixel((600, 300)) == (0, 0, 0, 255)
    # As the parser would have it, were it let.
    loaded = etree.fromstring(
        svg("<circle/>", before=named), etree.XMLParser(load_dtd=True, attribute_defaults=True)
    )
    assert [each.get("fill") for each in loaded] == ["#cc0000"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "iso-8859-1"])
def test_a_drawing_may_be_written_in_other_bytes(encoding: str) -> None:
    declared = encoding[:6] if encoding.startswith("utf") else encoding
    head = f'<?xml version="1.0" encoding="{declared}"?>'
    written = svg(DISC + "<title>Größe</title>", before=head).decode().encode(encoding)
    if encoding.endswith("e"):
        written = {"le": b"\xff\xfe", "be": b"\xfe\xff"}[encoding[-2:]] + written
    assert (is_drawing(written), drawn(written).tobytes()) == (True, drawn(svg()).tobytes())
    unsafe = written.decode(encoding).replace("<title>", "<script/><title>").encode(encoding)
    assert what(unsafe) == ("logo-unsafe", "script")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (svg(f'<defs><g id="g0">{DISC}</g>{USES}</defs><use xlink:href="#g9"/>'), "logo-drawing"),
        (svg(f'<pattern id="p0"/>{PATTERNS}<rect width="9" height="9" fill="url(#p9)"/>'), "logo-drawing"),
        (svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "logo-drawing"),
        (svg("<g>" * 230 + DISC + "</g>" * 230), "logo-drawing"),
        (svg("<g>" * 5_000 + DISC + "</g>" * 5_000), "logo-damaged"),
    ],
)
def test_a_drawing_without_end_is_refused_before_it_is_drawn(
    data: bytes, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing.subprocess, "run", lambda *_, **__: pytest.fail("it was drawn"))
    assert refusal(draw, data) == code


@pytest.mark.parametrize("content", ["<text>&l9;</text>", '<text id="&l9;"/>'])
def test_a_billion_laughs_are_refused_by_the_parser_or_for_what_they_are(
    content: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing.subprocess, "run", lambda *_, **__: pytest.fail("it was drawn"))
    assert {refusal(draw, svg(content, before=LAUGHS))} <= {"logo-damaged", "logo-unsafe"}


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (svg()[:-9], "logo-damaged"),
        (svg("<circle"), "logo-damaged"),
        (b"<html><body><svg></svg></body></html>", "logo-no-picture"),
        (b"<svg><circle r='9'/></svg>", "logo-no-picture"),
        (svg(root='width="0" height="0"'), "logo-drawing"),
    ],
)
def test_what_cannot_be_drawn_is_refused(data: bytes, code: str) -> None:
    assert refusal(draw, data) == code


def test_half_a_megabyte_is_drawn_and_one_byte_more_is_not() -> None:
    filled = svg(DISC + "<!--" + "x" * (500_000 - len(svg()) - 7) + "-->")
    assert (len(filled), drawn(filled).size) == (500_000, (1_200, 600))
    assert refusal(draw, filled + b" ") == "logo-drawing-too-large"


@pytest.mark.parametrize(
    ("data", "yes"),
    [
        (svg(), True),
        (b"\xef\xbb\xbf \n" + svg(before='<?xml version="1.0"?>'), True),
        (b"", False),
        (b"Ein Text mit <svg> darin", False),
        (b"\x89PNG\r\n\x1a\n<svg", False),
        (b"<html></html>", False),
    ],
)
def test_a_drawing_is_known_by_its_content(data: bytes, yes: bool) -> None:
    assert is_drawing(data) is yes


def test_a_press_that_does_not_come_to_an_end_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = tmp_path / "endless.py"
    endless.write_text("while True:\n    pass\n")
    monkeypatch.setattr(drawing.drawing_press, "__file__", str(endless))
    monkeypatch.setattr(drawing, "_PATIENCE", 0.2)
    assert refusal(draw, svg()) == "logo-drawing"
