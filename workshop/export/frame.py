"""What stands around the results in whole minutes: title, overview, agenda, participants, attachments, names.

Each part only where it was entered and chosen; the section alone has none of them.
"""

from collections.abc import Iterator

from workshop.domain.minutes import Draft, Scope
from workshop.domain.model import Workshop
from workshop.domain.outline import Outline
from workshop.export.beside import JOINT
from workshop.export.document import Block, Bullets, Grid, Heading, Paragraph, Tone
from workshop.i18n import Translator


def before_results(whole: Outline, draft: Draft, t: Translator) -> Iterator[Block]:
    """Title, subtitle, day and place, organiser, overview, agenda, participants."""
    workshop, choices = whole.workshop, draft.choices
    if choices.scope is not Scope.PROTOCOL:
        return
    yield Heading(1, t("minutes-title", title=workshop.title), fields=("TITEL",))
    if workshop.subtitle:
        yield Paragraph(workshop.subtitle, Tone.SUBTITLE, ("UNTERTITEL",))
    known = {name: text for name, text in _when(workshop, t).items() if text}
    if known:
        yield Paragraph(JOINT.join(known.values()), Tone.SOFT, tuple(known))
    if workshop.organiser:
        held = t("minutes-organiser", organiser=workshop.organiser)
        yield Paragraph(held, Tone.SOFT, ("VERANSTALTER",))
    if choices.overview and draft.overview:
        yield Heading(2, t("minutes-overview"))
        yield from (Paragraph(line) for line in draft.overview.splitlines() if line.strip())
    if choices.agenda and workshop.agenda:
        yield Heading(2, t("minutes-agenda"))
        yield Bullets(workshop.agenda)
    if choices.participants and workshop.participants:
        yield Heading(2, t("minutes-participants"))
        yield Grid(
            t("minutes-participants"),
            (t("minutes-name"), t("minutes-first-name"), t("minutes-institution")),
            tuple((each.name, each.first_name, each.institution) for each in workshop.participants),
        )


def behind_results(whole: Outline, draft: Draft, t: Translator) -> Iterator[Block]:
    """Attachments and the recorder's name; the approval is added when there is one."""
    workshop, choices = whole.workshop, draft.choices
    if choices.scope is not Scope.PROTOCOL:
        return
    if choices.attachments and workshop.attachments:
        yield Heading(2, t("minutes-attachments"))
        yield Bullets(workshop.attachments)
    if draft.recorder:
        yield Paragraph(t("minutes-recorder", name=draft.recorder), Tone.CLOSING, ("PROTOKOLL",))


def placeholders(workshop: Workshop, draft: Draft, t: Translator) -> tuple[tuple[str, str], ...]:
    """The small texts for the placeholders of a house's template, by their names."""
    return (
        ("TITEL", workshop.title),
        ("UNTERTITEL", workshop.subtitle),
        *_when(workshop, t).items(),
        ("VERANSTALTER", workshop.organiser),
        ("PROTOKOLL", draft.recorder),
        ("FREIGABE", ""),
    )


def _when(workshop: Workshop, t: Translator) -> dict[str, str]:
    return {"DATUM": t.date(workshop.date) if workshop.date else "", "ORT": workshop.place}
