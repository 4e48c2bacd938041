"""How the prints look: the organisation's name, its colour and its logo.

What is refused says why; a colour that is too light comes with a darker one to take instead.
"""

from base64 import b64encode

import streamlit as st

from workshop.domain.look import Look
from workshop.domain.model import Workshop
from workshop.services.house import the_house
from workshop.services.looks import remove_logo, set_colour, set_logo
from workshop.ui.errors import complain, explain, kept_error
from workshop.ui.fields import attempt, held
from workshop.ui.markup import note, put
from workshop.ui.screens import way
from workshop.ui.tickets import last_ticket, renew, ticket
from workshop.ui.visitor import speaks, visitor

# The house's own, as on every print without a colour.
_USUAL = "#0a6c6c"
_UPLOAD = "logo"


def show_look(workshop: Workshop, look: Look) -> None:
    """Name, colour and logo, each with what can be done about it."""
    t = speaks()
    put('<p class="label">{}</p><p>{}</p>', t("look-name"), workshop.organiser or t("look-name-none"))
    with st.container(key="look-elsewhere"):
        way(t("look-name-change"), "prepare", workshop=workshop.id)
    _show_colour(workshop, look)
    _show_logo(workshop, look)


def _show_colour(workshop: Workshop, look: Look) -> None:
    t, place = speaks(), f"colour-{workshop.id}"
    key = f"{place}-{ticket(place).number}"
    st.color_picker(
        t("look-colour"), look.colour or _USUAL, key=key, on_change=_keep_colour, args=(key, workshop.id)
    )
    put(
        '<div class="sample"><p style="color:{}">{}</p></div>',
        look.colour or _USUAL,
        t("look-colour-sample"),
    )
    complain(place)
    refused = kept_error(place)
    if refused and refused.code == "colour-too-light":
        proposal = str(refused.values["proposal"])
        st.button(t("look-colour-take", colour=proposal), on_click=_set_colour, args=(workshop.id, proposal))
    if look.colour:
        st.button(t("look-colour-usual"), type="tertiary", on_click=_set_colour, args=(workshop.id, ""))


def _show_logo(workshop: Workshop, look: Look) -> None:
    t, form = speaks(), ticket(_UPLOAD)
    if look.logo is not None:
        # White ground also in the dark: that is how it will be printed.
        put(
            '<p class="label">{}</p><div class="sample"><img src="data:image/png;base64,{}" alt="{}"></div>',
            t("look-logo-now"),
            b64encode(look.logo).decode(),
            t("look-logo-alt"),
        )
        st.button(t("look-logo-remove"), type="tertiary", on_click=_remove, args=(workshop.id,))
        complain(f"logo-{workshop.id}")
    st.file_uploader(
        t("look-logo-other" if look.logo else "look-logo"),
        key=f"logo-file-{form.number}",
        on_change=_add,
        args=(workshop.id, form.number),
        max_upload_size=20,
    )
    note(t("look-logo-hint"))
    explain(form.error)


def _keep_colour(key: str, workshop_id: int) -> None:
    _set_colour(workshop_id, held(key))


def _set_colour(workshop_id: int, colour: str) -> None:
    place = f"colour-{workshop_id}"
    if attempt(place, set_colour, the_house(), visitor(), workshop_id, colour):
        renew(place)


def _add(workshop_id: int, number: str) -> None:
    form, who = last_ticket(_UPLOAD), visitor()
    upload = st.session_state.get(f"logo-file-{number}")
    if form is None or form.number != number:
        return
    if upload is None:
        form.error = None
        return
    form.use(set_logo, the_house(), who, workshop_id, upload.getvalue())


def _remove(workshop_id: int) -> None:
    attempt(
        f"logo-{workshop_id}",
        remove_logo,
        the_house(),
        visitor(),
        workshop_id,
        said="look-logo-removed",
    )
