"""Word's styles: one for each role, in a blank file or beside those that a template brings.

A template's own style wins wherever it has one; what it lacks is added behind its last style, and only that.
"""

from copy import deepcopy
from dataclasses import dataclass

from docx.document import Document as WordFile

from workshop.export.docx_numbering import bullet_number, has_bullets
from workshop.export.docx_xml import Element, twips, value, w, wn
from workshop.export.office_look import COFFEE, FONT, HEADINGS, LINE, LOOKS, TEAL, Look, Role

# Each role's name, as Word itself calls it in every language, and the id in a file of our own.
NAMES = {
    Role.BODY: ("Normal", "Normal"),
    Role.BULLET: ("List Bullet", "ListBullet"),
    Role.SOFT: ("Minutes Aside", "MinutesAside"),
    Role.BENEATH: ("Minutes Aside Beneath", "MinutesAsideBeneath"),
    Role.SUBTITLE: ("Subtitle", "Subtitle"),
    Role.LEAD: ("Minutes Lead-in", "MinutesLeadIn"),
    Role.DISSENT: ("Minutes Dissent", "MinutesDissent"),
    Role.CLOSING: ("Minutes Closing", "MinutesClosing"),
    Role.CAPTION: ("caption", "Caption"),
    Role.PICTURE: ("Minutes Picture", "MinutesPicture"),
    Role.CAPTIONED: ("Minutes Captioned Picture", "MinutesCaptionedPicture"),
    Role.CELL: ("Minutes Table Text", "MinutesTableText"),
    Role.HEAD: ("Minutes Table Head", "MinutesTableHead"),
    Role.GAP: ("Minutes Table End", "MinutesTableEnd"),
} | {role: (f"heading {role.level}", f"Heading{role.level}") for role in HEADINGS}
TABLE = ("Minutes Table", "MinutesTable")
# Names that people give to a style of their own for bullets; it counts only if it has some.
_BULLETS = ("list bullet", "aufzählungszeichen", "aufzählung", "aufzählung 1", "bullet", "bullets")
_PLAIN_SIZE = 10.0


@dataclass(frozen=True)
class Styles:
    """Each role's style id, the table's, and the list that a bullet must name (0: its style does)."""

    ids: dict[Role, str]
    table: str
    number: int = 0


def own_styles(file: WordFile, locale: str) -> Styles:
    """Put our styles in the place of all that the file brings."""
    root: Element = file.styles.element
    for style in root.findall(wn("style")):
        root.remove(style)
    root.replace(root.find(wn("docDefaults")), _defaults(locale))
    root.extend(_unseen())
    number = bullet_number(file, NAMES[Role.BULLET][1])
    for role, (name, style_id) in NAMES.items():
        root.append(_style(role, name, style_id, "Normal", number=number, letters=_letters(LOOKS[role])))
    root.append(_table(*TABLE, "Normal", LINE, TEAL))
    return Styles({role: style_id for role, (_, style_id) in NAMES.items()}, TABLE[1])


def house_styles(file: WordFile, place: str = "") -> Styles:
    """The template's own styles, and behind them those that it lacks.

    Running text takes the style of the place where it will stand, since a house may have one of its own.
    """
    root: Element = file.styles.element
    known = _by_name(root)
    base = _running(known, place) or _default(root)
    ids = {Role.BODY: base or _supply(root, Role.BODY, "", [])}
    for role, (name, _) in NAMES.items():
        if role in ids:
            continue
        if role is Role.BULLET:
            ids[role] = _bullet(file, known) or _supply(
                root, role, ids[Role.BODY], [], number=bullet_number(file, _free(root, NAMES[role][1]))
            )
        elif name.casefold() in known:
            ids[role] = known[name.casefold()].get(wn("styleId"), "")
        else:
            letters = _heading_letters(root, ids, role.level) if role.level else _tilt(LOOKS[role])
            ids[role] = _supply(root, role, ids[Role.BODY], letters)
    table = _by_name(root, "table").get(TABLE[0].casefold())
    if table is None:
        table = _table(TABLE[0], _free(root, TABLE[1]), "", "A6A6A6", "595959")
        root.append(table)
    number = 0 if has_bullets(file, ids[Role.BULLET]) else bullet_number(file, "")
    return Styles(ids, table.get(wn("styleId"), ""), number)


def _by_name(root: Element, kind: str = "paragraph") -> dict[str, Element]:
    styles = [style for style in root.findall(wn("style")) if style.get(wn("type")) == kind]
    return {value(style, "w:name").casefold(): style for style in reversed(styles)}


def _running(known: dict[str, Element], place: str) -> str:
    """The place's style, unless it is one for headings or bullets."""
    special = (*_BULLETS, *(name.casefold() for role, (name, _) in NAMES.items() if role is not Role.BODY))
    named = [name for name, style in known.items() if style.get(wn("styleId")) == place]
    return place if named and named[0] not in special else ""


def _default(root: Element) -> str:
    for style in root.findall(wn("style")):
        if style.get(wn("type")) == "paragraph" and style.get(wn("default")) in ("1", "true", "on"):
            return str(style.get(wn("styleId"), ""))
    return ""


def _bullet(file: WordFile, known: dict[str, Element]) -> str:
    ids = [known[name].get(wn("styleId"), "") for name in _BULLETS if name in known]
    return next((style_id for style_id in ids if has_bullets(file, style_id)), "")


def _supply(root: Element, role: Role, base: str, letters: list[Element], number: int = 0) -> str:
    name, wanted = NAMES[role]
    taken = name.casefold() in _by_name(root)
    style_id = _free(root, wanted)
    # A list style without bullets keeps its name, so ours needs another one.
    root.append(_style(role, f"Minutes {name}" if taken else name, style_id, base, number, letters))
    return style_id


def _free(root: Element, wanted: str) -> str:
    taken = {style.get(wn("styleId"), "").casefold() for style in root.findall(wn("style"))}
    tries = (wanted + (str(n) if n else "") for n in range(len(taken) + 1))
    return next(style_id for style_id in tries if style_id.casefold() not in taken)


def _style(role: Role, name: str, style_id: str, base: str, number: int, letters: list[Element]) -> Element:
    look = LOOKS[role]
    first = role is Role.BODY
    layout = [
        w("keepNext") if look.keep else None,
        w("keepLines") if role.level else None,
        w("widowControl"),
        w("numPr", w("numId", val=number)) if role is Role.BULLET and number else None,
        w("pBdr", w("left", val="single", sz=12, space=8, color=COFFEE)) if look.edge else None,
        w(
            "spacing",
            before=twips(look.before),
            after=twips(look.after),
            line=round(240 * look.line),
            lineRule="auto",
        ),
        w("ind", left=twips(look.indent), **({"hanging": twips(look.indent)} if role is Role.BULLET else {}))
        if look.indent
        else None,
        w("outlineLvl", val=role.level - 1) if role.level else None,
    ]
    return w(
        "style",
        w("name", val=name),
        w("basedOn", val=base) if base and not first else None,
        w("next", val=base) if base and role.level else None,
        w("uiPriority", val=9),
        w("qFormat"),
        w("pPr", *layout),
        w("rPr", *letters) if letters else None,
        type="paragraph",
        **({"default": 1} if first else {}),
        styleId=style_id,
    )


def _letters(look: Look) -> list[Element]:
    return [
        *_tilt(look),
        w("color", val=look.colour),
        w("sz", val=round(look.size * 2)),
        w("szCs", val=round(look.size * 2)),
    ]


def _tilt(look: Look) -> list[Element]:
    bold = [w("b"), w("bCs")] if look.bold else []
    small = [w("sz", val=8), w("szCs", val=8)] if look.size < LOOKS[Role.CAPTION].size else []
    return [*bold, *([w("i"), w("iCs")] if look.italic else []), *small]


def _heading_letters(root: Element, ids: dict[Role, str], level: int) -> list[Element]:
    """Face and colour of the nearest heading above that the template has, else below; a size between."""
    known = _by_name(root)
    around = [*range(level - 1, 0, -1), *range(level + 1, len(HEADINGS) + 1)]
    found = next((known[f"heading {near}"] for near in around if f"heading {near}" in known), None)
    face = found.find(wn("rPr")) if found is not None else None
    kept = (
        [] if face is None else [deepcopy(each) for each in face if each.tag in (wn("rFonts"), wn("color"))]
    )
    plain = _size(root, ids[Role.BODY]) or _PLAIN_SIZE
    above = known.get(f"heading {level - 1}")
    size = plain + max(0, 8 - 2 * level)
    if above is not None:
        size = max(plain, (_size(root, above.get(wn("styleId"), "")) or size) - 2)
    # The schema's order: face, weight, colour, size.
    fonts = [each for each in kept if each.tag == wn("rFonts")]
    colours = [each for each in kept if each.tag == wn("color")]
    half = round(size * 2)
    return [*fonts, w("b"), w("bCs"), *colours, w("sz", val=half), w("szCs", val=half)]


def _size(root: Element, style_id: str) -> float:
    """A style's size in points, its own or inherited; 0 if nobody says."""
    styles = {style.get(wn("styleId"), ""): style for style in root.findall(wn("style"))}
    seen: set[str] = set()
    while style_id in styles and style_id not in seen:
        seen.add(style_id)
        size = value(styles[style_id], "w:rPr/w:sz")
        if size.isdigit():
            return int(size) / 2
        style_id = value(styles[style_id], "w:basedOn")
    size = value(root, "w:docDefaults/w:rPrDefault/w:rPr/w:sz")
    return int(size) / 2 if size.isdigit() else 0


def _defaults(locale: str) -> Element:
    letters = w(
        "rPr",
        w("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT),
        w("sz", val=22),
        w("szCs", val=22),
        w("lang", val=locale, eastAsia=locale, bidi="ar-SA"),
    )
    return w("docDefaults", w("rPrDefault", letters), w("pPrDefault"))


def _unseen() -> list[Element]:
    """What every file needs besides, and the foot's style."""
    cells = w("tblCellMar", *(w(side, w=108 * (side in ("left", "right")), type="dxa") for side in _SIDES))
    kinds = (
        ("character", "Default Paragraph Font", "DefaultParagraphFont", None),
        ("table", "Normal Table", "TableNormal", w("tblPr", w("tblInd", w=0, type="dxa"), cells)),
        ("numbering", "No List", "NoList", None),
    )
    hidden = [
        w(
            "style",
            w("name", val=name),
            w("uiPriority", val=99),
            w("semiHidden"),
            w("unhideWhenUsed"),
            more,
            type=kind,
            default=1,
            styleId=style_id,
        )
        for kind, name, style_id, more in kinds
    ]
    foot = w(
        "style",
        w("name", val="footer"),
        w("basedOn", val="Normal"),
        w("pPr", w("spacing", before=0, after=0), w("jc", val="right")),
        w("rPr", w("color", val=LOOKS[Role.SOFT].colour), w("sz", val=18), w("szCs", val=18)),
        type="paragraph",
        styleId="Footer",
    )
    return [*hidden, foot]


_SIDES = ("top", "left", "bottom", "right")


def _table(name: str, style_id: str, base: str, line: str, rule: str) -> Element:
    """A quiet table: hairlines between the rows, a stronger rule beneath the head."""
    edges = [w(side, val="single", sz=4, space=0, color=line) for side in ("top", "bottom", "insideH")]
    head = w(
        "tblStylePr",
        w("tcPr", w("tcBorders", w("bottom", val="single", sz=12, space=0, color=rule))),
        type="firstRow",
    )
    return w(
        "style",
        w("name", val=name),
        w("uiPriority", val=59),
        w("pPr", w("spacing", before=0, after=0)) if base else None,
        w(
            "tblPr",
            w("tblBorders", *edges),
            w("tblCellMar", *(w(side, w=85 * (side in ("left", "right")), type="dxa") for side in _SIDES)),
        ),
        head,
        type="table",
        customStyle=1,
        styleId=style_id,
    )
