"""The topics while they are prepared: a card each with title, question, introduction and its tables.

They stand in the order in which the stage and the minutes name them.
"""

from collections.abc import Callable, Sequence

import streamlit as st

from workshop.domain.errors import NotFound
from workshop.domain.model import Record, Topic
from workshop.services.house import the_house
from workshop.services.tables import Links, add_table
from workshop.services.topics import add_topic, describe_topic, merge_topics, move_topic, remove_topic
from workshop.services.visitor import Visitor
from workshop.services.workshops import read_workshop
from workshop.ui.errors import complain, explain
from workshop.ui.fields import line, paragraphs, perform
from workshop.ui.many_tables import choose_one
from workshop.ui.markup import anchor, note, put
from workshop.ui.questions import ask_first
from workshop.ui.tables import show_table
from workshop.ui.tickets import Ticket, ticket
from workshop.ui.visitor import speaks, visitor

# With more tables the screen would take too long; then one table of a topic is drawn, and the others named.
_DRAWN_AT_ONCE = 20


def show_topics(record: Record, links: Sequence[Links], *, locked: bool) -> None:
    """Every topic with its tables, and a form for one more topic."""
    for at, topic in enumerate(record.topics):
        with st.container(key=f"card-topic-{topic.id}"):
            _show_topic(record, at, locked)
            own = [link for link in links if link.topic.id == topic.id]
            if len(links) > _DRAWN_AT_ONCE:
                own = choose_one(topic, own)
            for link in own:
                show_table(link, record.topics, locked=locked)
            with st.container(key=f"add-table-{topic.id}"):
                st.button(
                    speaks()("table-add"),
                    key=f"table-add-{topic.id}",
                    on_click=perform,
                    args=(f"topic-{topic.id}", add_table, topic.id),
                    disabled=locked,
                )
            complain(f"topic-{topic.id}")
    _offer_new_topic(record, locked)


def _show_topic(record: Record, at: int, locked: bool) -> None:
    t, topic = speaks(), record.topics[at]
    with st.container(horizontal=True, vertical_alignment="center", key=f"top-topic-{topic.id}"):
        put('<h3 class="count"{}>{}</h3>', anchor(f"topic-{topic.id}"), t("topic-number", number=at + 1))
        with st.popover(t("topic-arrange"), type="tertiary", disabled=locked):
            _offer_moves(record, at)

    def saving(field: str) -> Callable[[str], None]:
        def save(value: str) -> None:
            now = _stored(topic)
            described = {"title": now.title, "question": now.question, "introduction": now.introduction}
            describe_topic(the_house(), visitor(), topic.id, **(described | {field: value}))

        return save

    key = f"topic-{topic.id}"
    line(f"{key}-title", t("topic-title"), topic.title, saving("title"), disabled=locked)
    line(
        f"{key}-question",
        t("topic-question"),
        topic.question,
        saving("question"),
        placeholder=t("topic-question-example"),
        disabled=locked,
    )
    paragraphs(
        f"{key}-intro", t("topic-introduction"), topic.introduction, saving("introduction"), disabled=locked
    )


def _offer_moves(record: Record, at: int) -> None:
    t, row = speaks(), record.topics
    topic, key = row[at], f"topic-{row[at].id}"
    before = row[at - 1].id if at else None
    behind = row[at + 2].id if at + 2 < len(row) else None
    tables = sum(table.topic_id == topic.id for table in record.tables)

    def act(name: str, verb: Callable[..., object], *given: object, off: bool = False) -> None:
        arguments = (key, verb, topic.id, *given)
        st.button(
            t(name),
            key=f"{key}-{name}",
            on_click=perform,
            args=arguments,
            type="tertiary",
            disabled=off,
            width="stretch",
        )

    act("topic-up", move_topic, before, off=at == 0)
    act("topic-down", move_topic, behind, off=at == len(row) - 1)
    act("topic-remove", remove_topic)
    note(t("topic-remove-hint", tables=tables))
    if len(row) > 1:
        _offer_merge(record, topic)


def _offer_merge(record: Record, topic: Topic) -> None:
    """Put the topic to another one, as a meeting may decide; first it is said what will happen."""
    t, key = speaks(), f"topic-{topic.id}-merge"
    others = {each.id: each for each in record.topics if each.id != topic.id}
    into = others[
        st.selectbox(t("topic-merge"), list(others), format_func=lambda n: others[n].title, key=f"{key}-into")
    ]
    # The title that is proposed belongs to the two, so a choice of another one proposes anew.
    title = f"{key}-title-{into.id}"
    st.text_input(t("topic-merge-title"), f"{into.title} / {topic.title}", key=title)
    ideas = sum(idea.topic_id == topic.id and not idea.withdrawn for idea in record.ideas)
    consequence = t("topic-merge-consequence", topic=topic.title, into=into.title, ideas=ideas)
    ask_first(key, t("topic-merge-ask"), consequence, t("topic-merge-go"), _merge, topic.id, into.id, title)


def _merge(topic_id: int, into_id: int, title: str) -> None:
    perform(f"topic-{topic_id}", merge_topics, topic_id, into_id, st.session_state[title])


def _offer_new_topic(record: Record, locked: bool) -> None:
    t, form = speaks(), ticket("topic")
    with (
        st.container(key="card-new-topic"),
        st.form(f"new-topic-{form.number}", border=False),
    ):
        put("<h3>{}</h3>", t("topic-new"))
        st.text_input(t("topic-title"), key=f"new-topic-title-{form.number}", disabled=locked)
        st.text_input(
            t("topic-question"),
            key=f"new-topic-question-{form.number}",
            placeholder=t("topic-question-example"),
            disabled=locked,
        )
        explain(form.error)
        st.form_submit_button(
            t("topic-add"),
            type="secondary" if record.tables else "primary",
            on_click=_add_topic,
            args=(record.workshop.id, form),
            disabled=locked,
        )


def _add_topic(workshop_id: int, form: Ticket) -> None:
    title, question = (st.session_state[f"new-topic-{name}-{form.number}"] for name in ("title", "question"))
    form.use(_add, visitor(), workshop_id, title, question)


def _add(who: Visitor, workshop_id: int, title: str, question: str) -> None:
    """A topic without a table is of no use, so its first one comes with it."""
    topic = add_topic(the_house(), who, workshop_id, title, question)
    add_table(the_house(), who, topic.id)


def _stored(topic: Topic) -> Topic:
    for each in read_workshop(the_house(), visitor(), topic.workshop_id).topics:
        if each.id == topic.id:
            return each
    raise NotFound("topic-unknown")
