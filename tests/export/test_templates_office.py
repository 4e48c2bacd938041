"""LibreOffice opens what comes out and prints it, with every text; it is started once for each format."""

import re
import subprocess
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from tests.export.office_reading import TRAPS, full, said
from tests.export.template_files import district, ministry, town
from workshop.export import docx, odt
from workshop.export.document import Bullets, Document, Grid, Heading
from workshop.export.office_text import holdable

HARD = Document(
    "Titel",
    "Stadt",
    "de",
    (
        Heading(1, "Ergebnisse"),
        Bullets(TRAPS),
        Grid("Alle", ("Nr.", "Wortlaut"), tuple(("1", t) for t in TRAPS)),
    ),
)
MADE = {
    "hard.docx": lambda: docx.render(HARD),
    "hard.odt": lambda: odt.render(HARD),
    "full.docx": lambda: docx.render(full()),
    "full.odt": lambda: odt.render(full()),
    "ministry.docx": lambda: docx.render(full(), ministry()),
    "district.docx": lambda: docx.render(full(), district()),
    "town.odt": lambda: odt.render(full(), town()),
}
AROUND = {
    "ministry.docx": ("Ministerium für Muster und Beispiele", "Protokoll: Café Musterstadt vom 12. Mai 2027"),
    "district.docx": ("Landkreis Beispielhausen", "2.1.1"),
    "town.odt": ("Stadt Musterstadt · Café Musterstadt · 12. Mai 2027", "2.1.1."),
}


@pytest.fixture(scope="module")
def printed(office: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with each file of `MADE` as a PDF beside it."""
    folder = tmp_path_factory.mktemp("office")
    for name, make in MADE.items():
        (folder / name).write_bytes(make().data)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for suffix in (".docx", ".odt"):
        target = folder / suffix.removeprefix(".")
        files = [str(folder / name) for name in MADE if name.endswith(suffix)]
        command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", str(target), *files]
        done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=240)
        assert re.findall("Error.*", done.stdout + done.stderr) == []
    return folder


def pages(printed: Path, name: str) -> str:
    """What the pages say, without blanks, since a line may end anywhere."""
    stem, suffix = name.split(".")
    return squeezed(pdf_text((printed / suffix / f"{stem}.pdf").read_bytes()))


def squeezed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("name", [name for name in MADE if not name.startswith("hard")])
def test_the_pages_have_every_text(printed: Path, name: str) -> None:
    text = pages(printed, name)
    heard = {"Drei Kreise", "Eine Karte", "Alle Ideen", "Teilnehmende"}
    assert [each for each in said(full()) if each not in heard and squeezed(each) not in text] == []


@pytest.mark.parametrize("name", AROUND)
def test_the_house_still_stands_around_it(printed: Path, name: str) -> None:
    text = pages(printed, name)
    assert [each for each in AROUND[name] if squeezed(each) not in text] == []


@pytest.mark.parametrize("name", ["hard.docx", "hard.odt"])
def test_hostile_texts_come_through_as_text(printed: Path, name: str) -> None:
    text = pages(printed, name)
    plain = [each for each in map(holdable, TRAPS) if re.fullmatch(r"[ -~]+", each) and len(each) < 60]
    assert len(plain) > 20
    assert [each for each in plain if squeezed(each) not in text] == []
    # Once as a bullet and once in the table.
    assert text.count("[[ERGEBNISSE]]") == 2


def pdf_text(data: bytes) -> str:
    """The text of a PDF in the order in which it is drawn, by its fonts' own tables."""
    with pikepdf.open(BytesIO(data)) as file:
        return "\n".join(_page_text(page) for page in file.pages)


def _page_text(page: pikepdf.Page) -> str:
    fonts = {name: _characters(font) for name, font in page.resources.get("/Font", {}).items()}
    drawn: list[str] = []
    table: dict[bytes, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                table = fonts[str(operands[0])]
            case "Tj" | "TJ":
                strings = operands[0] if str(operator) == "TJ" else [operands[0]]
                codes = b"".join(bytes(each) for each in strings if isinstance(each, pikepdf.String))
                drawn.append(_decoded(codes, table))
    return "".join(drawn)


def _decoded(codes: bytes, table: dict[bytes, str]) -> str:
    size = len(next(iter(table), b"x"))
    return "".join(table.get(codes[at : at + size], "") for at in range(0, len(codes), size))


def _characters(font: pikepdf.Object) -> dict[bytes, str]:
    if "/ToUnicode" not in font:
        return {}
    listed = font.ToUnicode.read_bytes().decode("latin-1")
    found: dict[bytes, str] = {}
    for group in re.findall(r"beginbfchar(.*?)endbfchar", listed, re.DOTALL):
        for code, text in re.findall(r"<(\w+)>\s*<(\w+)>", group):
            found[bytes.fromhex(code)] = bytes.fromhex(text).decode("utf-16-be", "replace")
    for group in re.findall(r"beginbfrange(.*?)endbfrange", listed, re.DOTALL):
        for low, high, text in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", group):
            for step in range(int(high, 16) - int(low, 16) + 1):
                code = (int(low, 16) + step).to_bytes(len(low) // 2, "big")
                found[code] = (
                    (int(text, 16) + step).to_bytes(len(text) // 2, "big").decode("utf-16-be", "replace")
                )
    return found
