"""What a host types in: a stack of cards over a line that loses answers."""

from tests.services.cafe import Cafe
from workshop.domain.model import Origin
from workshop.services.ideas import type_idea


def test_a_card_sent_again_because_its_answer_was_lost_is_one_idea(cafe: Cafe) -> None:
    typed = (cafe.house, cafe.host, cafe.table.id, "Von der Karte", Origin.PAPER)
    first = type_idea(*typed, key="geheim")
    again = type_idea(*typed, key="geheim")
    other = type_idea(*typed, key="anders")
    assert (again.idea, again.step) == (first.idea, None)
    assert first.idea
    assert other.idea
    assert [idea.id for idea in cafe.record().ideas] == [first.idea.id, other.idea.id]
