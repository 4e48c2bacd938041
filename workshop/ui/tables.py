"""A table while it is prepared: its code to scan or type, its hosts, its secret link.

The guest's code may be shown to everybody, the host's link only to its hosts.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from workshop.domain.errors import NotFound, WorkshopError
from workshop.domain.limits import HIGHEST_TABLE
from workshop.domain.model import CafeTable, Host, Topic
from workshop.services.house import the_house
from workshop.services.tables import Links, change_table, remove_table, renew_host_link
from workshop.services.topics import merge_topics
from workshop.services.workshops import read_workshop
from workshop.ui.errors import complain, kept_error, remember
from workshop.ui.fields import attempt, held, keep, line, number, perform, settle
from workshop.ui.markup import anchor, put
from workshop.ui.qr import picture
from workshop.ui.questions import ask_first
from workshop.ui.tickets import renew, ticket
from workshop.ui.visitor import speaks, visitor


def show_table(link: Links, topics: Sequence[Topic], *, locked: bool) -> None:
    """One table of a topic, ready to be handed out and changed."""
    t, table = speaks(), link.table
    with st.container(key=f"card-table-{table.id}"):
        with st.container(horizontal=True, vertical_alignment="center", key=f"top-table-{table.id}"):
            put("<h4{}>{}</h4>", anchor(f"table-{table.id}"), t("table-number-title", number=table.number))
            with st.popover(t("table-host-link"), type="tertiary"):
                _show_host_link(link, locked)
            with st.popover(t("table-change"), type="tertiary", disabled=locked):
                _offer_changes(table, topics)
        show_code(link)
        _show_hosts(table, locked)
        complain(f"table-{table.id}")


def show_code(link: Links) -> None:
    """The QR code, and beside it the code and address to type."""
    t, code = speaks(), link.table.code.upper()
    put(
        '<div class="tent"><img class="qr" src="{}" alt="{}"><div><p class="soft">{}</p>'
        '<p class="code">{}</p><p class="soft">{}</p><p class="address">{}</p></div></div>',
        picture(link.guest_url),
        t("table-qr", number=link.table.number, address=link.guest_url),
        t("table-code"),
        code,
        t("table-address"),
        link.guest_url,
    )


def _show_host_link(link: Links, locked: bool) -> None:
    t, place = speaks(), f"table-{link.table.id}"
    put("<p>{}</p>", t("table-host-link-hint"))
    st.code(link.host_url, language=None, wrap_lines=True)
    ask_first(
        f"{place}-renew",
        t("table-host-link-new"),
        t("table-host-link-new-hint"),
        t("table-host-link-new-go", number=link.table.number),
        perform,
        place,
        renew_host_link,
        link.table.id,
        disabled=locked,
    )


def _offer_changes(table: CafeTable, topics: Sequence[Topic]) -> None:
    t, key = speaks(), f"table-{table.id}"
    titles = {topic.id: topic.title for topic in topics}
    number(f"{key}-number", t("table-number"), table.number, HIGHEST_TABLE, _saving(table, "number"))
    settle(f"{key}-topic", table.topic_id)
    st.selectbox(
        t("table-topic"),
        list(titles),
        list(titles).index(table.topic_id),
        format_func=titles.__getitem__,
        key=f"{key}-topic",
        on_change=keep,
        args=(f"{key}-topic", _saving(table, "topic_id")),
    )
    complain(f"{key}-topic")
    refused = kept_error(f"{key}-topic")
    if refused and refused.code == "topic-without-table":
        _offer_merge_instead(table, titles, refused)
    ask_first(
        f"{key}-remove",
        t("table-remove"),
        t("table-remove-hint"),
        t("table-remove-go", number=table.number),
        perform,
        key,
        remove_table,
        table.id,
    )


def _offer_merge_instead(table: CafeTable, titles: dict[int, str], refused: WorkshopError) -> None:
    """The last table of a topic that has ideas already: merge both topics, or leave that board behind."""
    t, key = speaks(), f"table-{table.id}-topic"
    into = st.session_state[key]
    told = {"topic": titles[table.topic_id], "into": titles[into], "ideas": refused.values["count"]}
    ask_first(
        f"{key}-merge",
        t("table-merge-instead"),
        t("topic-merge-consequence", **told),
        t("topic-merge-go"),
        perform,
        key,
        merge_topics,
        table.topic_id,
        into,
    )
    st.button(
        t("table-move-even-so", number=table.number),
        key=f"{key}-even-so",
        type="tertiary",
        on_click=keep,
        args=(key, _saving(table, "topic_id", even_so=True)),
        width="stretch",
    )


def _show_hosts(table: CafeTable, locked: bool) -> None:
    """A row per host, and an empty one that becomes the next as soon as it has a name."""
    t, form = speaks(), f"hosts-{table.id}"
    put('<p class="label">{}</p>', t("table-hosts"))
    for at, host in enumerate(table.hosts if locked else (*table.hosts, Host(""))):
        key = f"{form}-{ticket(form).number}-{at}"
        with st.container(horizontal=True, vertical_alignment="bottom", key=f"row-{key}"):
            for field in ("name", "function"):
                with st.container(key=f"cell-{key}-{field}"):
                    line(
                        f"{key}-{field}",
                        t(f"host-{field}"),
                        getattr(host, field),
                        _saving_host(table, at, key),
                        placeholder=t(f"host-{field}-new") if at == len(table.hosts) else "",
                        disabled=locked,
                    )
            st.button(
                t("host-remove"),
                key=f"{key}-remove",
                type="tertiary",
                on_click=_remove_host,
                args=(table, at),
                disabled=locked or at == len(table.hosts),
            )


def _saving_host(table: CafeTable, at: int, key: str) -> Callable[[str], None]:
    def save(_typed: str) -> None:
        name, function = (held(f"{key}-{field}") for field in ("name", "function"))
        hosts = list(_stored(table).hosts)
        # A function alone waits in its field for the name, and says so.
        if at < len(hosts) or name.strip() or function.strip():
            hosts[at : at + 1] = [Host(name, function)]
            _saving(table, "hosts")(tuple(hosts))
        for field in ("name", "function"):
            remember(f"{key}-{field}", None)

    return save


def _remove_host(table: CafeTable, at: int) -> None:
    hosts = _stored(table).hosts
    if attempt(f"table-{table.id}", _saving(table, "hosts"), hosts[:at] + hosts[at + 1 :]):
        renew(f"hosts-{table.id}")


def _saving(table: CafeTable, field: str, *, even_so: bool = False) -> Callable[[object], None]:
    def save(value: object) -> None:
        now = replace(_stored(table), **{field: value})  # type: ignore[arg-type]
        wanted = {"number": now.number, "topic_id": now.topic_id, "hosts": now.hosts}
        change_table(the_house(), visitor(), now.id, **wanted, even_so=even_so)  # type: ignore[arg-type]

    return save


def _stored(table: CafeTable) -> CafeTable:
    record = read_workshop(the_house(), visitor(), table.workshop_id)
    for each in record.tables:
        if each.id == table.id:
            return each
    raise NotFound("table-unknown")
