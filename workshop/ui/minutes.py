"""The minutes on the screen: a sheet of paper to read, and files made when somebody asks for them.

How many ideas are placed stands beside the downloads, so that nobody takes half of them along.
"""

from collections.abc import Callable

import streamlit as st

from workshop.domain.model import Workshop
from workshop.services.house import the_house
from workshop.services.minutes import Preview, export_minutes, name_export
from workshop.ui.markup import note, put, waiting
from workshop.ui.visitor import speaks, visitor_later

_KINDS = (("docx", "primary"), ("markdown", "secondary"), ("json", "secondary"))


def show_sheet(preview: Preview) -> None:
    """The minutes as they would be exported now."""
    t = speaks()
    # The service's renderer has escaped every text in it.
    st.html(preview.html)
    if not preview.counts.total:
        note(t("minutes-empty"))


def show_counts(preview: Preview) -> None:
    """Where the ideas are; one sentence when all are placed."""
    t, counts = speaks(), preview.counts
    put("<h2>{}</h2>", t("minutes-take"))
    if counts.placed == counts.total:
        put('<p class="done">{}</p>', t("minutes-counts-complete", total=counts.total))
        return
    said = ", ".join(
        t(f"minutes-counts-{name}", count=count) for name, count in counts.parts().items() if count
    )
    waiting(t("minutes-counts", total=counts.total, parts=said))


def offer_downloads(workshop: Workshop) -> None:
    """A button per format; a file is made when its button is pressed."""
    t = speaks()
    for kind, stress in _KINDS:
        st.download_button(
            t(f"download-{kind}"),
            _making(workshop.id, kind),
            name_export(workshop, kind),
            key=f"download-{kind}",
            type="primary" if stress == "primary" else "secondary",
            on_click="ignore",
            width="stretch",
        )
    note(t("minutes-hint"))


def _making(workshop_id: int, kind: str) -> Callable[[], bytes]:
    # Streamlit makes the file in another thread, which knows no visitor.
    identify = visitor_later()
    return lambda: export_minutes(the_house(), identify(), workshop_id, kind).data
