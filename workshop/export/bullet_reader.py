"""Reads what an earlier event came to: its workshop file, minutes in Word or OpenDocument, plain text.

Only the words are taken, as single lines; what kind of file it is, its content says and not its name.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath

from docx.text.paragraph import Paragraph
from lxml import etree

from workshop.domain.errors import Invalid
from workshop.domain.results import Results, harvest
from workshop.domain.text import clean_line
from workshop.export.archive import EARLIER, LARGEST_FILE, MEGABYTE, Kind, is_office, require_harmless
from workshop.export.docx_template import open_word
from workshop.export.docx_xml import value, wn
from workshop.export.odt_template import open_odt
from workshop.export.odt_xml import Element, on, paragraphs
from workshop.export.points import LONGEST_LINE, Line, lines_of, points_of, results_in, typed
from workshop.export.workshop_file import read_workshop_file

MOST_POINTS = 1_000
# The other half of a line has room for what our own minutes put behind a point.
LONGEST_POINT = LONGEST_LINE // 2
_LARGEST_TEXT = 2 * MEGABYTE
_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_HEADING = re.compile(r"(?:heading|überschrift)\s*([1-9])$", re.IGNORECASE)
_LIST = re.compile(r"list|aufz[äa]e?hlung|bullet", re.IGNORECASE)
_DEEPEST_STYLE = 12


@dataclass(frozen=True)
class Reading:
    """The points in their order; what the event may be called and its year, "" where unknown."""

    points: tuple[str, ...]
    name: str = ""
    label: str = ""


def read_file(data: bytes, name: str, now: datetime) -> Reading:
    """The points of a file.

    Raise `Invalid`: of no known kind, too large, damaged, locked, with macros, nothing in it.
    """
    if len(data) > LARGEST_FILE:
        raise Invalid("archive-too-large", limit=LARGEST_FILE // MEGABYTE)
    stem = clean_line(PurePath(name.replace("\\", "/")).stem)
    year = _YEAR.search(stem)
    label = year[0] if year else ""
    if is_office(data):
        return Reading(_checked(_office_points(data)), stem, label)
    text = _decoded(data)
    if text.lstrip().startswith("{"):
        return _from_workshop(harvest(read_workshop_file(data, now)))
    return Reading(_checked(points_of(lines_of(text))), stem, label)


def read_text(text: str) -> Reading:
    """The points of a pasted text; `Invalid` if there are none or too many."""
    if len(text) > _LARGEST_TEXT:
        raise Invalid("archive-too-large", limit=_LARGEST_TEXT // MEGABYTE)
    return Reading(_checked(points_of(lines_of(text))))


def _from_workshop(results: Results) -> Reading:
    """The statements of a workshop, each with its ideas behind it, then what is in no group."""
    found: list[str] = []
    for topic in results.topics:
        for group in topic.groups:
            found += [group.cluster.title, *(idea.shown for idea in group.ideas)]
        found += [idea.shown for idea in (*topic.open, *topic.parked)]
    day = results.workshop.date
    return Reading(_checked(list(dict.fromkeys(found))), results.workshop.title, str(day.year) if day else "")


def _decoded(data: bytes) -> str:
    if len(data) > _LARGEST_TEXT and not data.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        raise Invalid("archive-too-large", limit=_LARGEST_TEXT // MEGABYTE)
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            text = data.decode(encoding)
        except UnicodeError:
            continue
        if "\x00" not in text and not text.startswith("%PDF"):
            return text
    raise Invalid("earlier-kind")


def _office_points(data: bytes) -> list[str]:
    kind = require_harmless(data, EARLIER)
    lines = _lines_by(data, _word_lines if kind is Kind.DOCX else _open_document_lines)
    results = results_in(lines)
    if any(line.bullet for line in results):
        return points_of(results)
    if any(line.bullet for line in lines):
        return points_of(lines)
    return points_of([line for line in results if line.text])


def _lines_by(data: bytes, read: Callable[[bytes], Iterator[Line]]) -> list[Line]:
    """All lines, each followed by a gap: a paragraph ends where it ends, unlike a line of a text."""
    try:
        return [each for line in read(data) for each in (line, Line(""))]
    except (etree.LxmlError, KeyError, ValueError, AttributeError, TypeError, RecursionError) as error:
        raise Invalid("archive-damaged") from error
    except Invalid as error:
        # It was opened as if it were a template.
        raise Invalid("archive-damaged") from error


def _word_lines(data: bytes) -> Iterator[Line]:
    file = open_word(data)
    known = _paragraph_styles(file.styles.element)
    for element in file.element.body.iter(wn("p")):
        # A text box is there twice, once for older programs.
        if next(element.iterancestors(wn("txbxContent")), None) is None:
            styles = _styles_of(element, known)
            text = Paragraph(element, file.part).text
            yield _line(text, _word_level(element, styles), listed=_is_listed(element, styles))


def _paragraph_styles(root: Element) -> dict[str, Element]:
    """The styles by their ids, and by "" the one of paragraphs that name none."""
    styles = [style for style in root.findall(wn("style")) if style.get(wn("type")) == "paragraph"]
    known = {str(style.get(wn("styleId"))): style for style in reversed(styles)}
    defaults = [style for style in styles if style.get(wn("default")) in ("1", "true", "on")]
    return known | dict(zip([""], reversed(defaults), strict=False))


def _styles_of(paragraph: Element, known: dict[str, Element]) -> list[Element]:
    """A paragraph's style, then the one that it is based on, and so on."""
    found: list[Element] = []
    style = known.get(value(paragraph, "w:pPr/w:pStyle"), known.get(""))
    while style is not None and len(found) < _DEEPEST_STYLE:
        found.append(style)
        base = value(style, "w:basedOn")
        style = known.get(base) if base else None
    return found


def _word_level(paragraph: Element, styles: list[Element]) -> int:
    found = _HEADING.match(value(styles[0], "w:name")) if styles else None
    if found:
        return int(found[1])
    stated = (value(each, "w:pPr/w:outlineLvl") for each in (paragraph, *styles[:1]))
    number = next(filter(None, stated), "9")
    # Nine stands for running text.
    return int(number) + 1 if number.isdigit() and int(number) < len("123456789") else 0


def _is_listed(paragraph: Element, styles: list[Element]) -> bool:
    number = value(paragraph, "w:pPr/w:numPr/w:numId")
    if number:
        # Nought takes the list of the style away.
        return number != "0"
    numbered = f"{wn('pPr')}/{wn('numPr')}"
    return any(each.find(numbered) is not None or _LIST.search(value(each, "w:name")) for each in styles)


def _open_document_lines(data: bytes) -> Iterator[Line]:
    for element in paragraphs(open_odt(data).content.find(on("office:body"))):
        if next(element.iterancestors(on("office:annotation"), on("draw:text-box")), None) is not None:
            continue
        level = element.get(on("text:outline-level"), "1") if element.tag == on("text:h") else "0"
        listed = next(element.iterancestors(on("text:list-item")), None) is not None
        yield _line(_said(element), int(level) if level.isdigit() else 1, listed=listed)


def _said(element: Element) -> str:
    """A paragraph's text: a tab, a line break and repeated blanks are elements of their own."""
    blank = {on("text:tab"), on("text:line-break"), on("text:s")}
    text = element.text or ""
    for child in element:
        if child.tag in blank:
            text += " "
        elif child.tag not in (on("office:annotation"), on("text:note"), on("draw:frame")):
            text += _said(child) if isinstance(child.tag, str) else ""
        text += child.tail or ""
    return text


def _line(text: str, level: int, *, listed: bool) -> Line:
    """A numbered heading is a heading all the same."""
    line = typed(text, level)
    return Line(line.text, bullet=bool(line.text) and (line.bullet or (listed and not level)), level=level)


def _checked(points: list[str]) -> tuple[str, ...]:
    if not points:
        raise Invalid("earlier-nothing")
    if len(points) > MOST_POINTS:
        raise Invalid("earlier-too-many", most=MOST_POINTS, found=len(points))
    return tuple(each if len(each) <= LONGEST_POINT else each[: LONGEST_POINT - 1] + "…" for each in points)
