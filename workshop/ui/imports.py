"""Lists from spreadsheets: a file is looked at, every problem named by row and column, and then taken over.

The preview always shows what the file would change now, also after somebody has changed the event elsewhere.
"""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from workshop.domain.listing import LARGEST_LIST, Column, Fate, Line, Listing, ListKind, Problem, place
from workshop.domain.model import Record
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.imports import Preview, look_again, preview_list, sample_list, take_list
from workshop.ui.errors import explain
from workshop.ui.fields import held
from workshop.ui.markup import note, put
from workshop.ui.tickets import Ticket, last_ticket, renew, ticket
from workshop.ui.visitor import speaks, visitor

_READ, _TAKE = "list-read", "list-take"
_ADD, _REPLACE = "add", "replace"
_ROWS, _MESSAGES = 20, 40
# In characters: a table is no place to read an introduction.
_LONGEST_CELL = 120
# More than a list may have, so that what is too large is told in the visitor's language.
_UPLOAD_MB = 20


def show_imports(record: Record, *, locked: bool) -> None:
    """A card's content: a file to choose and samples of it, or the preview of the file that was chosen."""
    t, form = speaks(), last_ticket(_READ)
    if not locked and form and isinstance(form.result, tuple) and form.result[0] == record.workshop.id:
        _show_preview(t, record, look_again(the_house(), visitor(), record.workshop.id, form.result[1]))
    else:
        _offer_file(t, record.workshop.id, locked=locked)


def _offer_file(t: Translator, workshop_id: int, *, locked: bool) -> None:
    form = ticket(_READ)
    note(t("import-lists-hint"))
    with st.container(key="list-file"):
        st.file_uploader(
            t("import-lists-file", most=LARGEST_LIST // 1_000_000),
            key=f"list-file-{form.number}",
            on_change=_read,
            args=(workshop_id, form),
            max_upload_size=_UPLOAD_MB,
            disabled=locked,
        )
    explain(form.error)
    with st.container(key="list-samples", horizontal=True):
        for kind in ListKind:
            name, data = sample_list(kind, t.language)
            st.download_button(
                t(f"import-sample-get-{kind}"),
                data,
                name,
                "text/csv",
                key=f"list-sample-{kind}",
                type="tertiary",
                icon=":material/download:",
                on_click="ignore",
            )


def _show_preview(t: Translator, record: Record, preview: Preview) -> None:
    lists = ", ".join(t(f"import-recognised-{each.kind}", count=len(each.lines)) for each in preview.listings)
    put(
        '<p class="list-name" role="status"><strong>{}</strong>{}</p>',
        preview.name,
        Markup("<br>{}").format(t("import-recognised", lists=lists)) if lists else "",
    )
    if preview.problems:
        put(
            '<h3 class="list-problems">{}</h3><p class="soft">{}</p>{}',
            t("import-problems", count=len(preview.problems)),
            t("import-problems-hint") if preview.listings else "",
            _messages(t, preview.problems, "list-problems"),
        )
    if preview.notes:
        put('<p class="label">{}</p>{}', t("import-notes"), _messages(t, preview.notes, "list-notes"))
    for listing in preview.listings:
        _show_table(t, listing, preview)
    _offer_taking(t, record, preview)
    st.button(t("import-drop"), type="tertiary", key="list-drop", on_click=_forget)


def _offer_taking(t: Translator, record: Record, preview: Preview) -> None:
    form, before = ticket(_TAKE), len(record.workshop.participants)
    instead = False
    if preview.people.people and before:
        key = f"list-mode-{form.number}"
        instead = (
            st.radio(
                t("import-mode"),
                (_ADD, _REPLACE),
                format_func=lambda mode: t(f"import-mode-{mode}", count=before),
                key=key,
            )
            == _REPLACE
        )
    explain(form.error)
    if not preview.taken:
        note(t("import-nothing-left"))
    elif not preview.changes and not instead:
        note(t("import-nothing-new"))
    else:
        st.button(
            _taking(t, preview, before if instead else 0),
            type="primary",
            key="list-take",
            on_click=_take,
            args=(record.workshop.id, preview, form),
        )


def _taking(t: Translator, preview: Preview, replaced: int) -> str:
    """What the button does, in numbers."""
    if replaced and len(preview.listings) == 1:
        return t("import-take-instead", before=replaced, count=len(preview.people.people))
    if preview.taken == preview.total > 1:
        return t("import-take-all", total=preview.total)
    return t("import-take", taken=preview.taken, total=preview.total)


def _show_table(t: Translator, listing: Listing, preview: Preview) -> None:
    """The first lines as a table that can be read aloud."""
    sheets = len({line.sheet for line in listing.lines}) > 1
    columns = listing.columns
    names = [
        *([t("import-column-sheet")] if sheets else []),
        t("import-column-row"),
        t("import-column-fate"),
        *(t(f"import-column-{column}") for column in columns),
    ]
    head = Markup("").join(Markup('<th scope="col">{}</th>').format(name) for name in names)
    rows = Markup("").join(
        _row(t, line, columns, preview.fates.get(place(line)), sheets=sheets)
        for line in listing.lines[:_ROWS]
    )
    more = len(listing.lines) - _ROWS
    caption = t(f"import-table-{listing.kind}")
    put(
        '<div class="list-preview" role="region" tabindex="0" aria-label="{}"><table><caption>{}</caption>'
        "<thead><tr>{}</tr></thead><tbody>{}</tbody></table></div>{}",
        caption,
        caption,
        head,
        rows,
        Markup('<p class="note">{}</p>').format(t("import-rows-more", count=more)) if more > 0 else "",
    )


def _row(t: Translator, line: Line, columns: Sequence[Column], fate: Fate | None, *, sheets: bool) -> Markup:
    cells = Markup("").join(
        Markup('<td class="{}">{}</td>').format(column, _short(" · ".join(line[column].split("\n"))))
        for column in columns
    )
    told = t(f"import-fate-{fate.code}", **fate.values) if fate else t("import-fate-not")
    return Markup('<tr class="{}">{}<th scope="row">{}</th><td class="fate">{}</td>{}</tr>').format(
        "" if fate else "refused",
        Markup("<td>{}</td>").format(line.sheet) if sheets else "",
        line.row,
        told,
        cells,
    )


def _messages(t: Translator, problems: Sequence[Problem], kind: str) -> Markup:
    items = Markup("").join(
        Markup("<li>{}{}</li>").format(_where(t, each), t(f"problem-{each.code}", **each.values))
        for each in problems[:_MESSAGES]
    )
    more = len(problems) - _MESSAGES
    rest = Markup("<li>{}</li>").format(t("import-more", count=more)) if more > 0 else ""
    return Markup('<ul class="{}">{}{}</ul>').format(kind, items, rest)


def _where(t: Translator, problem: Problem) -> Markup:
    """By sheet, row and column, as the spreadsheet's program counts them."""
    parts = []
    if problem.sheet:
        parts.append(t("import-at-sheet", sheet=problem.sheet))
    if problem.row:
        parts.append(t("import-at-row", row=str(problem.row)))
    if problem.heading:
        parts.append(t("import-at-heading", column=problem.column, heading=problem.heading))
    elif problem.column:
        parts.append(t("import-at-column", column=problem.column))
    return Markup("<strong>{}:</strong> ").format(", ".join(parts)) if parts else Markup("")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"


def _read(workshop_id: int, form: Ticket) -> None:
    upload, who = st.session_state.to_dict().get(f"list-file-{form.number}"), visitor()
    if upload is None:
        form.error = None
        return
    name, data = upload.name, upload.getvalue()
    form.use(lambda: (workshop_id, preview_list(the_house(), who, workshop_id, name, data)))


def _take(workshop_id: int, preview: Preview, form: Ticket) -> None:
    key, who = f"list-mode-{form.number}", visitor()
    instead = key in st.session_state.to_dict() and held(key) == _REPLACE
    was_used = form.used
    form.use(lambda: take_list(the_house(), who, workshop_id, preview, instead=instead))
    if form.used and not was_used:
        _forget()
        st.toast(speaks()("import-taken"))


def _forget() -> None:
    renew(_READ)
    renew(_TAKE)
