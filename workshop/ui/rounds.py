"""The rounds one by one: how long each lasts, one more, one less.

After each of them the guests change tables.
"""

from collections.abc import Callable, Sequence

import streamlit as st

from workshop.domain.limits import LONGEST_ROUND, MOST_ROUNDS
from workshop.domain.model import Phase, Record, Round
from workshop.services.house import the_house
from workshop.services.workshops import USUAL_ROUNDS, read_workshop
from workshop.ui.details import saving_detail
from workshop.ui.errors import complain
from workshop.ui.fields import attempt, number
from workshop.ui.questions import ask_first
from workshop.ui.tickets import renew, ticket
from workshop.ui.visitor import speaks, visitor


def show_rounds(record: Record, *, locked: bool) -> None:
    """The length of each round, and buttons for one more and one less."""
    t, workshop = speaks(), record.workshop
    place = f"rounds-{workshop.id}"
    with st.container(horizontal=True, vertical_alignment="bottom", key="rounds"):
        for at, each in enumerate(workshop.rounds):
            with st.container(width=136, key=f"round-{at}"):
                number(
                    f"minutes-{workshop.id}-{at}-{ticket(place).number}",
                    t("round-minutes", number=at + 1),
                    each.minutes,
                    LONGEST_ROUND,
                    _saving_minutes(workshop.id, at),
                    disabled=locked,
                    narrow=True,
                )
    for at in range(len(workshop.rounds)):
        complain(f"minutes-{workshop.id}-{at}-{ticket(place).number}")
    with st.container(horizontal=True):
        longer = [*workshop.rounds, (workshop.rounds or USUAL_ROUNDS)[-1]]
        st.button(
            t("round-add"),
            on_click=_change_rounds,
            args=(workshop.id, longer),
            disabled=locked or len(longer) > MOST_ROUNDS,
        )
        _offer_removal(record, locked=locked or len(workshop.rounds) <= 1)
    complain(place)


def _offer_removal(record: Record, *, locked: bool) -> None:
    """Takes the last round away; one that runs or has ideas only after a question."""
    t, workshop = speaks(), record.workshop
    last, shorter = len(workshop.rounds), workshop.rounds[:-1]
    ideas = sum(idea.round == last for idea in record.ideas)
    runs = workshop.phase is Phase.COLLECT and workshop.current_round == last
    if (runs or ideas) and not locked:
        with st.container(width=320):
            ask_first(
                f"round-remove-{workshop.id}-{last}",
                t("round-remove"),
                " ".join(
                    [t("round-remove-runs", number=last, before=last - 1)] * runs
                    + [t("round-remove-ideas", count=ideas)] * bool(ideas)
                ),
                t("round-remove-go", number=last),
                _change_rounds,
                workshop.id,
                shorter,
            )
        return
    st.button(
        t("round-remove"),
        type="tertiary",
        on_click=_change_rounds,
        args=(workshop.id, shorter),
        disabled=locked,
    )


def _change_rounds(workshop_id: int, rounds: Sequence[Round]) -> None:
    place = f"rounds-{workshop_id}"
    if attempt(place, saving_detail(workshop_id, "rounds"), tuple(rounds)):
        renew(place)


def _saving_minutes(workshop_id: int, at: int) -> Callable[[int], None]:
    def save(minutes: int) -> None:
        rounds = list(read_workshop(the_house(), visitor(), workshop_id).workshop.rounds)
        if at < len(rounds):
            rounds[at] = Round(minutes)
        saving_detail(workshop_id, "rounds")(tuple(rounds))

    return save
