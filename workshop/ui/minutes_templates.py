"""The house's own templates: which one the minutes are written on, a new one, one taken away.

A template belongs to the house; which one is used, each event chooses for itself.
"""

import streamlit as st

from workshop.domain.minutes import Choices, Template
from workshop.domain.model import Workshop
from workshop.i18n import Translator
from workshop.services.house import the_house
from workshop.services.templates import add_template, list_templates, remove_template
from workshop.services.visitor import Visitor
from workshop.ui.errors import complain, explain
from workshop.ui.fields import attempt, held
from workshop.ui.markup import note, put
from workshop.ui.minutes_choices import keep_choice
from workshop.ui.questions import ask_first
from workshop.ui.tickets import last_ticket, renew, ticket
from workshop.ui.visitor import visitor

_PLACE = "templates"
_UPLOAD = "template"
# No template has this id.
_NONE = 0


def show_templates(t: Translator, me: Visitor, workshop: Workshop, choices: Choices) -> None:
    """The choice of a template, and below it how to bring one in."""
    put("<h2>{}</h2>", t("choose-template-title"))
    templates = list_templates(the_house(), me)
    chosen = next((each for each in templates if each.id == choices.template), None)
    if templates:
        _choose(t, workshop, templates, chosen)
    complain(_PLACE)
    with st.expander(t("choose-template-add")):
        _offer_upload(t, workshop)
    if chosen:
        ask_first(
            f"template-remove-{chosen.id}",
            t("choose-template-remove", name=chosen.name),
            t("choose-template-remove-hint"),
            t("choose-template-remove-go"),
            _remove,
            chosen.id,
        )


def _choose(
    t: Translator, workshop: Workshop, templates: tuple[Template, ...], chosen: Template | None
) -> None:
    options = [_NONE, *(each.id for each in templates)]
    names = {each.id: t(f"choose-template-{each.kind}", name=each.name) for each in templates}
    # Another list, or another choice made elsewhere, is another field.
    key = f"choose-template-{workshop.id}-{ticket(_PLACE).number}"
    st.selectbox(
        t("choose-template"),
        options,
        options.index(chosen.id if chosen else _NONE),
        format_func=lambda each: names.get(each) or t("choose-template-none"),
        key=key,
        on_change=_keep,
        args=(key, workshop.id),
    )


def _offer_upload(t: Translator, workshop: Workshop) -> None:
    form = ticket(_UPLOAD)
    note(t("choose-template-hint"))
    st.file_uploader(
        t("choose-template-file"),
        key=f"template-file-{form.number}",
        on_change=_add,
        args=(workshop.id, form.number),
        max_upload_size=20,
    )
    explain(form.error)


def _keep(key: str, workshop_id: int) -> None:
    keep_choice(_PLACE, workshop_id, "template", held(key) or None)


def _add(workshop_id: int, number: str) -> None:
    form, who = last_ticket(_UPLOAD), visitor()
    upload = st.session_state.get(f"template-file-{number}")
    if form is None or form.number != number:
        return
    if upload is None:
        form.error = None
        return
    form.use(add_template, the_house(), who, upload.name, upload.getvalue())
    if isinstance(form.result, Template):
        keep_choice(_PLACE, workshop_id, "template", form.result.id)
        renew(_PLACE)


def _remove(template_id: int) -> None:
    if attempt(_PLACE, remove_template, the_house(), visitor(), template_id, said="choose-template-removed"):
        renew(_PLACE)
