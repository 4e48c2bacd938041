"""The sentences about a table that page and stream share.

Both say the same of the same state.
"""

from workshop.domain.model import CafeTable, Workshop
from workshop.domain.permissions import Verdict
from workshop.i18n import Translator


def wait_sentence(workshop: Workshop, verdict: Verdict, t: Translator) -> str:
    """Why no ideas are taken now and what comes next; "" while they are."""
    return "" if verdict.allowed else t("phone-wait-" + workshop.phase.value)


def where_sentence(workshop: Workshop, table: CafeTable, t: Translator) -> str:
    """Table and round, such as "Tisch 3 · Runde 2 von 3"."""
    return t(
        "phone-where",
        table=str(table.number),
        round=str(workshop.current_round),
        rounds=str(max(len(workshop.rounds), workshop.current_round)),
    )
