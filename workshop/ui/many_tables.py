"""A topic's tables where there are too many to draw all of them: a line each, and one that is opened.

So the screen of a large event answers as fast as that of a small one.
"""

from collections.abc import Sequence

import streamlit as st
from markupsafe import Markup

from workshop.domain.model import Topic
from workshop.services.tables import Links
from workshop.ui.markup import anchor, put
from workshop.ui.visitor import speaks


def choose_one(topic: Topic, links: Sequence[Links]) -> list[Links]:
    """Name the topic's tables and let one be chosen; what comes back is to be drawn."""
    if not links:
        return []
    t, key = speaks(), f"open-table-{topic.id}"
    put('<ul class="many-tables">{}</ul>', Markup("").join(map(_line, links)))
    numbers = {link.table.id: link.table.number for link in links}
    # It may have been removed, or stand at another topic now.
    if st.session_state.get(key) not in numbers:
        st.session_state.pop(key, None)
    opened = st.selectbox(
        t("table-choose"),
        list(numbers),
        None,
        format_func=lambda n: t("table-number-title", number=numbers[n]),
        placeholder=t("table-choose-number"),
        key=key,
    )
    return [link for link in links if link.table.id == opened]


def _line(link: Links) -> Markup:
    t, table = speaks(), link.table
    hosts = ", ".join(host.name for host in table.hosts)
    return Markup("<li{}><b>{}</b> <span>{}</span></li>").format(
        anchor(f"table-{table.id}"),
        t("table-number-title", number=table.number),
        hosts or t("table-no-host"),
    )
