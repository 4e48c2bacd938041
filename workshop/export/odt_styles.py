"""OpenDocument's styles: one for each role, in a file of our own or beside those that a template brings.

A template's own style wins wherever it has one; what it lacks is added behind its last style, and only that.
"""

import re
from dataclasses import dataclass

from workshop.export.odt_xml import Element, o, on, points
from workshop.export.office_look import BULLET_INDENT, COFFEE, FONT, HEADINGS, LOOKS, Look, Role

# Each role's name; the id has the blanks encoded.
NAMES = {
    Role.BODY: "Text body",
    Role.BULLET: "List Bullet",
    Role.SOFT: "Minutes Aside",
    Role.BENEATH: "Minutes Aside Beneath",
    Role.SUBTITLE: "Subtitle",
    Role.LEAD: "Minutes Lead-in",
    Role.DISSENT: "Minutes Dissent",
    Role.CLOSING: "Minutes Closing",
    Role.CAPTION: "Caption",
    Role.PICTURE: "Minutes Picture",
    Role.CAPTIONED: "Minutes Captioned Picture",
    Role.CELL: "Minutes Table Text",
    Role.HEAD: "Minutes Table Head",
    Role.GAP: "Minutes Table End",
} | {role: f"Heading {role.level}" for role in HEADINGS}
BULLETS, FRAME, FOREIGN = "Minutes Bullets", "Minutes Frame", "Minutes Language"
# What else a house may call them: in German, or as Word writes them into this format.
_ALSO: dict[Role, tuple[str, ...]] = {
    Role.BODY: ("Textkörper", "Standard", "Normal"),
    Role.BULLET: ("Aufzählungszeichen", "List 1", "Aufzählung 1", "Aufzählung"),
    Role.SUBTITLE: ("Untertitel",),
    Role.CAPTION: ("Beschriftung",),
} | {role: (f"Überschrift {role.level}", f"Überschrift_{role.level}") for role in HEADINGS}
CELLS = (Role.CELL, Role.HEAD)
# So far from the text is a rule at its left; Word counts the indent to the text, this format to the rule.
_EDGE = 8
_ALSO_BULLETS = ("List 1", "List Bullet", "Aufzählung 1", "Aufzählungszeichen", "Bullets")


@dataclass(frozen=True)
class Styles:
    """Each role's style id, the list's, the frame's; `foreign` is for another language's letters, or ""."""

    ids: dict[Role, str]
    bullets: str
    frame: str
    foreign: str = ""


def own_styles(locale: str) -> tuple[Styles, Element]:
    """Our styles, and the element that holds them."""
    language, country = locale.split("-")
    letters = {"style:font-name": FONT, "fo:font-size": "11pt", "fo:color": f"#{LOOKS[Role.BODY].colour}"}
    tongue = {
        f"{prefix}:{what}{script}": value
        for prefix, script in (("fo", ""), ("style", "-asian"), ("style", "-complex"))
        for what, value in (("language", language), ("country", country))
    }
    root = o("office:styles")
    root.append(
        o(
            "style:default-style",
            {"style:family": "paragraph"},
            o("style:paragraph-properties", {"fo:orphans": "2", "fo:widows": "2"}),
            o("style:text-properties", letters | tongue),
        )
    )
    root.append(o("style:default-style", {"style:family": "graphic"}))
    root.append(o("style:default-style", {"style:family": "table"}))
    root.append(
        o("style:style", {"style:name": "Standard", "style:family": "paragraph", "style:class": "text"})
    )
    for role, name in NAMES.items():
        root.append(_style(role, name, "Standard", _own_letters(LOOKS[role])))
    root.append(
        o(
            "style:style",
            {"style:name": "Footer", "style:family": "paragraph", "style:parent-style-name": "Standard"},
            o("style:paragraph-properties", {"fo:text-align": "end"}),
            o("style:text-properties", {"fo:color": f"#{LOOKS[Role.SOFT].colour}", "fo:font-size": "9pt"}),
        )
    )
    # Headings without numbers, whatever LibreOffice would take for them.
    levels = (
        o("text:outline-level-style", {"text:level": str(level), "style:num-format": ""})
        for level in range(1, 11)
    )
    root.append(o("text:outline-style", {"style:name": "Outline"}, *levels))
    root.append(_list(BULLETS))
    root.append(_frame())
    ids = {role: encoded(name) for role, name in NAMES.items()}
    return Styles(ids, encoded(BULLETS), encoded(FRAME)), root


def house_styles(root: Element, locale: str, place: str = "") -> Styles:
    """The template's own styles in `office:styles`, and behind them those that it lacks.

    Running text takes the style of the place where it will stand, since a house may have one of its own.
    `locale` is the text's language where the template's is another, else "".
    """
    known = _known(root, "style:style", "paragraph")
    special = {plain(each) for role, name in NAMES.items() for each in (name, *_ALSO.get(role, ()))}
    own = place in known.values() and plain(place) not in special
    ids: dict[Role, str] = {Role.BODY: place} if own else {}
    for role, name in NAMES.items():
        if role in ids:
            continue
        found = next(
            (known[plain(each)] for each in (name, *_ALSO.get(role, ())) if plain(each) in known), ""
        )
        ids[role] = found or _supply(root, role, ids.get(Role.BODY, ""))
    bullets = _list_of(root, ids[Role.BULLET])
    if bullets not in _bulleted(root).values():
        lists = _bulleted(root, placed=True)
        names = [name for name in map(plain, (BULLETS, *_ALSO_BULLETS)) if name in lists]
        bullets = lists[names[0]] if names else _added(root, _list(BULLETS))
    frame = _known(root, "style:style", "graphic").get(plain(FRAME)) or _added(root, _frame())
    return Styles(ids, bullets, frame, _foreign(root, locale) if locale else "")


def encoded(name: str) -> str:
    """A style's name as an id: what may not stand in one is written as its code."""
    return re.sub(r"[^\w-]", lambda match: f"_{ord(match[0]):x}_", name)


def plain(name: str) -> str:
    """A style's name or id with which others are compared: decoded, letters and digits only."""
    decoded = re.sub(r"_([0-9a-f]{2,4})_", lambda match: chr(int(match[1], 16)), name)
    return "".join(c for c in decoded.casefold() if c.isalnum())


def _known(root: Element, tag: str, family: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for style in root.findall(on(tag)):
        if style.get(on("style:family"), family) == family:
            style_id = style.get(on("style:name"), "")
            for name in (style.get(on("style:display-name"), ""), style_id):
                found.setdefault(plain(name), style_id)
    return found


def _bulleted(root: Element, *, placed: bool = False) -> dict[str, str]:
    """The lists that begin with a bullet, by their names; `placed` ones say besides where it stands."""
    lists = {style.get(on("style:name")): style for style in root.findall(on("text:list-style"))}
    found: dict[str, str] = {}
    for name, style_id in _known(root, "text:list-style", "").items():
        for level in lists[style_id].findall(on("text:list-level-style-bullet")):
            place = level.find(on("style:list-level-properties"))
            if level.get(on("text:level")) == "1" and (not placed or (place is not None and len(place))):
                found[name] = style_id
    return found


def _list_of(root: Element, style_id: str) -> str:
    for style in root.findall(on("style:style")):
        if style.get(on("style:name")) == style_id and style.get(on("style:family")) == "paragraph":
            return str(style.get(on("style:list-style-name"), ""))
    return ""


def _supply(root: Element, role: Role, base: str) -> str:
    look = LOOKS[role]
    return _added(root, _style(role, NAMES[role], base, _house_letters(look, role)))


def _added(root: Element, style: Element) -> str:
    root.append(style)
    return str(style.get(on("style:name"), ""))


def _style(role: Role, name: str, base: str, letters: dict[str, str]) -> Element:
    look = LOOKS[role]
    layout = {
        # Whether a cell minds a paragraph's space is for each file to say, so its edges have it.
        "fo:margin-top": points(0 if role in CELLS else look.before),
        "fo:margin-bottom": points(0 if role in CELLS else look.after),
        "fo:line-height": f"{look.line:.0%}",
        "fo:keep-with-next": "always" if look.keep else "auto",
    }
    if role is not Role.BULLET:
        # A bullet's place comes from its list.
        layout |= {"fo:margin-left": points(look.indent - _EDGE * look.edge), "fo:text-indent": "0pt"}
    if look.edge:
        layout |= {"fo:border-left": f"1.5pt solid #{COFFEE}", "fo:padding-left": points(_EDGE)}
    attributes = {
        "style:name": encoded(name),
        "style:display-name": name,
        "style:family": "paragraph",
        "style:parent-style-name": base,
        "style:class": "text",
        "style:default-outline-level": str(role.level),
        "style:next-style-name": encoded(NAMES[Role.BODY]) if base == "Standard" else base,
    }
    if not role.level:
        del attributes["style:default-outline-level"], attributes["style:next-style-name"]
    return o(
        "style:style",
        {key: value for key, value in attributes.items() if value},
        o("style:paragraph-properties", layout),
        o("style:text-properties", letters) if letters else None,
    )


def _own_letters(look: Look) -> dict[str, str]:
    return _tilt(look) | {"fo:color": f"#{look.colour}", "fo:font-size": points(look.size)}


def _house_letters(look: Look, role: Role) -> dict[str, str]:
    """No face and no colour; a heading's size follows the text's, the gap behind a table stays small."""
    if role.level:
        return _tilt(look) | {"fo:font-size": f"{100 + max(0, 80 - 20 * role.level)}%"}
    return _tilt(look) | ({"fo:font-size": points(look.size)} if role is Role.GAP else {})


def _tilt(look: Look) -> dict[str, str]:
    bold = {"fo:font-weight": "bold"} if look.bold else {}
    return bold | ({"fo:font-style": "italic"} if look.italic else {})


def _list(name: str) -> Element:
    place = o(
        "style:list-level-label-alignment",
        {
            "text:label-followed-by": "listtab",
            "text:list-tab-stop-position": points(BULLET_INDENT),
            "fo:margin-left": points(BULLET_INDENT),
            "fo:text-indent": points(-BULLET_INDENT),
        },
    )
    layout = o(
        "style:list-level-properties", {"text:list-level-position-and-space-mode": "label-alignment"}, place
    )
    level = o("text:list-level-style-bullet", {"text:level": "1", "text:bullet-char": "\u2022"}, layout)
    return o("text:list-style", {"style:name": encoded(name), "style:display-name": name}, level)


def _frame() -> Element:
    properties = {
        "style:vertical-pos": "top",
        "style:vertical-rel": "baseline",
        "fo:margin": "0pt",
        "fo:padding": "0pt",
        "fo:border": "none",
    }
    names = {"style:name": encoded(FRAME), "style:display-name": FRAME, "style:family": "graphic"}
    return o("style:style", names, o("style:graphic-properties", properties))


def _foreign(root: Element, locale: str) -> str:
    name = f"{FOREIGN} {locale}"
    language, country = locale.split("-")
    names = {"style:name": encoded(name), "style:display-name": name, "style:family": "text"}
    letters = o("style:text-properties", {"fo:language": language, "fo:country": country})
    found = _known(root, "style:style", "text").get(plain(name))
    return found or _added(root, o("style:style", names, letters))
