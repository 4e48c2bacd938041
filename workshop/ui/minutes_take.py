"""Taking the minutes along as a file: one choice of format, one button.

The file is made while a line says so, and then handed to the browser without a second click.
"""

import json
import secrets
from collections.abc import Callable

import streamlit as st

from workshop.domain.errors import WorkshopError
from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.minutes import EXPORTS, Export, Preview, export_minutes
from workshop.services.templates import list_templates
from workshop.ui.markup import note, waiting, wrong
from workshop.ui.visitor import visitor

_MOST_NAMED = 20
# What is there even if the minutes cannot be made.
_WITHOUT_MINUTES = ("xlsx", "csv", "json")
_START = """<script>
(() => {
  const place = PLACE;
  const taken = (window.tischdeckeTaken ??= new Set());
  if (taken.has(place)) return;
  taken.add(place);
  const until = performance.now() + 10_000;
  const start = () => {
    const button = document.querySelector(`.st-key-${place} button`);
    if (button) button.click();
    else if (performance.now() < until) requestAnimationFrame(start);
  };
  start();
})();
</script>"""


def offer_downloads(t: Translator, workshop: Workshop, preview: Preview | None) -> None:
    """The formats and the button; without a preview only those that every idea is in anyway."""
    kinds = EXPORTS if preview else _WITHOUT_MINUTES
    kind = st.selectbox(
        t("take-format"),
        kinds,
        format_func=lambda each: t(f"take-{each}"),
        key=f"format-{workshop.id}",
    )
    note(t(f"take-{kind}-hint"))
    if preview and preview.choices.template is not None:
        _tell_template(t, preview.choices.template, kind)
    if st.button(t("take-go"), key="take-go", type="primary", width="stretch"):
        hand_out(t, lambda: export_minutes(the_house(), visitor(), workshop.id, kind))


def hand_out(t: Translator, make: Callable[[], Export]) -> None:
    """Make a file and hand it out; say which characters it could not show, or why there is none."""
    try:
        with st.spinner(t("take-making")):
            export = make()
    except WorkshopError as error:
        wrong(t.error(error))
        return
    _start_download(t, export)
    if export.replaced:
        named = ", ".join(f"{each} (U+{ord(each):04X})" for each in export.replaced[:_MOST_NAMED])
        more = len(export.replaced) - _MOST_NAMED
        if more > 0:
            named = t("take-replaced-more", named=named, count=more)
        waiting(t("take-replaced", characters=named))


def _start_download(t: Translator, export: Export) -> None:
    """A button that the page presses itself; it stays for browsers that ask before they save anything."""
    place = f"take-file-{secrets.token_hex(4)}"
    st.download_button(
        t("take-again", name=export.name),
        export.data,
        export.name,
        export.media_type,
        key=place,
        type="tertiary",
        on_click="ignore",
        width="stretch",
    )
    with st.container(key=f"unseen-{place}"):
        st.html(_START.replace("PLACE", json.dumps(place)), unsafe_allow_javascript=True)


def _tell_template(t: Translator, template_id: int, kind: str) -> None:
    for template in list_templates(the_house(), visitor()):
        if template.id == template_id:
            fits = template.kind == kind
            note(t("take-on-template" if fits else "take-other-template", name=template.name))
