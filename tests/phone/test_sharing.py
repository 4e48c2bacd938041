"""Which of the others' words reach which table: as the organiser chose, and hidden ones nobody."""

import json
from collections.abc import AsyncIterator

import pytest
from sse_starlette import ServerSentEvent

from tests.phone.conftest import Cafe
from tests.phone.listening import following, hear
from workshop.domain.model import Sharing
from workshop.services.clusters import create_cluster, describe_cluster
from workshop.services.guests import submit_idea
from workshop.services.ideas import correct_idea, hide_ideas, restore_ideas
from workshop.services.tables import add_table
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import share_ideas


@pytest.mark.parametrize(
    ("sharing", "own", "other"),
    [(Sharing.NONE, False, False), (Sharing.TABLE, True, False), (Sharing.TOPIC, True, True)],
)
def test_each_table_hears_the_words_that_the_organiser_shares(
    cafe: Cafe, sharing: Sharing, own: bool, other: bool
) -> None:
    beside = add_table(cafe.house, ORGANISER, cafe.topic.id)
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, sharing, None)

    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        submit_idea(cafe.house, cafe.table.code, "von hier")
        submit_idea(cafe.house, beside.code, "von nebenan")
        secret = submit_idea(cafe.house, cafe.table.code, "weggelegt").idea
        hide_ideas(cafe.house, ORGANISER, secret.topic_id, [secret.id], "Unfug")
        expected = ["von hier"] * own + ["von nebenan"] * other
        said = json.dumps(await following(stream), ensure_ascii=False)
        words = ("von hier", "von nebenan", "weggelegt", "Unfug")
        assert [word for word in words if word in said] == expected
        # What is told as it happens is no more than what is told at first.
        for text in ("von hier", "von nebenan"):
            code = cafe.table.code if text == "von hier" else beside.code
            submit_idea(cafe.house, code, text + " auch")
        restore_ideas(cafe.house, ORGANISER, secret.topic_id, [secret.id])
        said = json.dumps(await following(stream), ensure_ascii=False)
        words = ("von hier auch", "von nebenan auch", "weggelegt", "Unfug")
        assert [word for word in words if word in said] == [
            *(["von hier auch"] * own),
            *(["von nebenan auch"] * other),
            *(["weggelegt"] * own),
        ]

    hear(cafe, story)


def test_a_title_in_an_ideas_own_words_reaches_only_phones_that_may_read_the_idea(cafe: Cafe) -> None:
    beside = add_table(cafe.house, ORGANISER, cafe.topic.id)
    share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.TABLE, None)
    at, neutral = (cafe.house, ORGANISER, cafe.topic.id), "Themengruppe ohne Titel"

    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        before = (await following(stream))[1]["clusters"]
        assert neutral not in before.values()
        far = submit_idea(cafe.house, beside.code, "von nebenan").idea
        await following(stream)
        made = create_cluster(*at, "", [far.id]).cluster
        number = str(made.id)
        assert (await following(stream))[1]["clusters"] == {number: neutral}
        # A wording that a host corrected once is no less the idea's.
        correct_idea(*at, far.id, "Von nebenan")
        describe_cluster(*at, made.id, "Von nebenan")
        correct_idea(*at, far.id, "Nachbarn")
        describe_cluster(*at, made.id, "Nachbarschaft hilft")
        told = [await following(stream)]
        while told[-1][1].get("clusters") != {number: "Nachbarschaft hilft"}:
            told.append(await following(stream))
        assert "nebenan" not in json.dumps(told).lower()
        submit_idea(cafe.house, cafe.table.code, "von hier")
        await following(stream)
        describe_cluster(*at, made.id, "von hier")
        assert (await following(stream))[1]["clusters"] == {number: "von hier"}
        # Shared with nobody, its words go from the title as well.
        share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.NONE, None)
        assert (await following(stream))[1]["clusters"] == {number: neutral}
        share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.TOPIC, None)
        assert (await following(stream))[1]["clusters"] == {number: "von hier"}

    hear(cafe, story)


def test_with_another_sharing_a_phone_forgets_or_learns_the_words(cafe: Cafe) -> None:
    submit_idea(cafe.house, cafe.table.code, "Mehr Bänke")

    async def story(stream: AsyncIterator[ServerSentEvent]) -> None:
        assert "Mehr Bänke" in str(await following(stream))
        share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.NONE, None)
        name, told = await following(stream)
        assert (name, told["table"]["sharing"]) == ("change", "none")
        assert [idea for idea in told["ideas"] if "text" in idea] == []
        here = [idea.id for idea in cafe.ideas if idea.topic_id == cafe.topic.id]
        assert [idea["id"] for idea in told["ideas"]] == sorted(here)
        share_ideas(cafe.house, ORGANISER, cafe.workshop_id, Sharing.TOPIC, None)
        assert "Mehr Bänke" in str(await following(stream))

    hear(cafe, story)
