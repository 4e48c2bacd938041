"""The order of the phases."""

import pytest

from workshop.domain.errors import NotAllowed
from workshop.domain.model import Phase
from workshop.domain.phases import enter


def test_each_phase_leads_to_its_neighbours_and_to_itself() -> None:
    reached = {}
    for now in Phase:
        reached[now.value] = []
        for wanted in Phase:
            try:
                reached[now.value].append(enter(now, wanted).value)
            except NotAllowed:
                continue
    assert reached == {
        "setup": ["setup", "collect"],
        "collect": ["setup", "collect", "harvest"],
        "harvest": ["collect", "harvest", "closed"],
        "closed": ["harvest", "closed"],
    }


def test_a_step_that_leads_nowhere_names_both_phases() -> None:
    with pytest.raises(NotAllowed) as caught:
        enter(Phase.SETUP, Phase.CLOSED)
    assert (caught.value.code, caught.value.values) == ("phase-step", {"now": "setup", "wanted": "closed"})
