"""The approved versions: by whom and when, to read, to take along, to compare.

A version that is not what was approved is not shown, but says so.
"""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from workshop.domain.errors import WorkshopError
from workshop.domain.model import Workshop
from workshop.domain.versions import Approval, Difference, How, pieces
from workshop.export.formats import FORMATS
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.versions import (
    Standing,
    compare_versions,
    export_version,
    read_version,
)
from workshop.services.visitor import Visitor
from workshop.ui.markup import put, wrong
from workshop.ui.minutes_review_approve import VERSIONS
from workshop.ui.minutes_take import hand_out

_NAMES = {
    "docx": "compare-docx",
    "odt": "compare-odt",
    "pdf": "compare-pdf",
    "html": "compare-html",
    "markdown": "compare-markdown",
}
_HOW = {
    How.ADDED: "compare-added",
    How.REMOVED: "compare-removed",
    How.REWORDED: "compare-reworded",
    How.MOVED: "compare-moved",
}
# What a version may be compared with, besides the others' numbers.
_NOTHING, _DRAFT = 0, -1


def show_versions(t: Translator, me: Visitor, workshop: Workshop, standing: Standing) -> None:
    """All versions, and one of them to read, take along and compare."""
    put('<h2 class="section" id="{}">{}</h2>', VERSIONS, t("compare-title"))
    for each in standing.approvals:
        _show_approval(t, each)
    numbers = [each.number for each in standing.approvals]
    number = numbers[0]
    if len(numbers) > 1:
        number = st.selectbox(
            t("compare-choose"),
            numbers,
            format_func=lambda each: t("compare-version", number=each),
            key="version",
        )
    try:
        shown = read_version(the_house(), me, workshop.id, number)
    except WorkshopError as error:
        wrong(t.error(error))
        return
    _offer_file(t, me, workshop, number)
    other = st.selectbox(
        t("compare-with"),
        [_NOTHING, *([_DRAFT] if standing.changed else []), *(n for n in numbers if n != number)],
        format_func=lambda each: _name(t, each),
        key=f"compare-{number}",
    )
    if other != _NOTHING:
        _compare(t, me, workshop, number, other)
    with st.expander(t("compare-read")), st.container(key="version-sheet"):
        # The service's renderer has escaped every text in it.
        st.html(shown)


def show_differences(t: Translator, differences: Sequence[Difference]) -> None:
    """A list of what differs, each with its sign in words, as a screen reader needs it."""
    rows = Markup("").join(
        Markup('<li class="{}"><span class="how">{}</span> <span dir="auto">{}</span>{}</li>').format(
            each.how.value, t(_HOW[each.how]), _words(t, each), _place(t, each)
        )
        for each in differences
    )
    put('<ul class="differences">{}</ul>', rows)


def _show_approval(t: Translator, approval: Approval) -> None:
    put(
        '<div class="version"><h3>{}</h3><p>{}</p><p class="soft">{}</p>{}</div>',
        t("compare-version", number=approval.number),
        t("compare-approved", name=approval.approved_by, date=t.date(approval.approved_on)),
        t("compare-checksum", checksum=approval.checksum),
        Markup("<p>{}</p>").format(t("compare-note", note=approval.note)) if approval.note else "",
    )


def _offer_file(t: Translator, me: Visitor, workshop: Workshop, number: int) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="version-file"):
        with st.container(width=256):
            kind = st.selectbox(
                t("compare-format"),
                list(FORMATS),
                format_func=lambda each: t(_NAMES[each]),
                key="version-kind",
            )
        wanted = st.button(t("compare-download", number=number), key="version-download")
    if wanted:
        hand_out(t, lambda: export_version(the_house(), me, workshop.id, number, kind))


def _compare(t: Translator, me: Visitor, workshop: Workshop, number: int, other: int) -> None:
    before, after = (other, number) if _NOTHING < other < number else (number, other)
    try:
        found = compare_versions(the_house(), me, workshop.id, before, None if after == _DRAFT else after)
    except WorkshopError as error:
        wrong(t.error(error))
        return
    if not found:
        put("<p>{}</p>", t("compare-same"))
        return
    names = [
        t("compare-now") if each == _DRAFT else t("compare-version", number=each) for each in (before, after)
    ]
    put("<h3>{}</h3>", t("compare-head", count=len(found), before=names[0], after=names[1]))
    show_differences(t, found)


def _name(t: Translator, other: int) -> str:
    if other == _NOTHING:
        return t("compare-nothing")
    return t("compare-draft") if other == _DRAFT else t("compare-version", number=other)


def _words(t: Translator, difference: Difference) -> Markup:
    if difference.how is How.REMOVED:
        return Markup("<del>{}</del>").format(difference.before)
    if difference.how is not How.REWORDED:
        return Markup("{}").format(difference.after)
    spoken = Markup('<{0}><span class="hush">{1} </span>{2}<span class="hush"> {3}</span></{0}>')
    said = []
    for piece in pieces(difference.before, difference.after):
        if piece.gone:
            said.append(spoken.format("del", t("compare-words-gone"), piece.text, t("compare-words-end")))
        elif piece.new:
            said.append(spoken.format("ins", t("compare-words-new"), piece.text, t("compare-words-end")))
        else:
            said.append(Markup("{}").format(piece.text))
    return Markup(" ").join(said)


def _place(t: Translator, difference: Difference) -> Markup:
    was_in, is_in = difference.was_in, difference.is_in
    place = was_in or is_in
    if difference.how is How.MOVED:
        moved = was_in != is_in and was_in and is_in
        where = t("compare-from-to", before=was_in, after=is_in) if moved else t("compare-order")
    elif place:
        where = t("compare-in", place=is_in or was_in)
    else:
        return Markup("")
    return Markup(' <span class="soft">{}</span>').format(where)
