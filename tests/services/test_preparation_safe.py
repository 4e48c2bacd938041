"""No step back or forth costs anybody an idea, a printed code or a secret."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe, refusal
from tests.services.preparing_steps import again, back, change, describe, steps
from workshop.domain.model import CafeTable, Host, Round
from workshop.domain.permissions import Action
from workshop.domain.planning import CafeKind
from workshop.live.feed import Kind
from workshop.services.clusters import create_cluster
from workshop.services.guests import submit_idea, visit_table, withdraw_own_idea
from workshop.services.handover import ask_next_group
from workshop.services.history import undo
from workshop.services.photos import add_photo
from workshop.services.plans import plan_workshop
from workshop.services.preparation import (
    Steps,
    preparing,
)
from workshop.services.tables import add_table, change_table, remove_table, renew_host_link
from workshop.services.topics import add_topic, describe_topic, merge_topics, remove_topic
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import (
    enter_round,
    read_workshop,
)
from workshop.storage import preparation, tables, workshops
from workshop.storage.schema import preparation as rows


def test_a_printed_code_leads_to_its_table_again_and_an_old_link_to_none(cafe: Cafe) -> None:
    renew_host_link(cafe.house, ORGANISER, cafe.table.id)
    (renewed, _) = cafe.record().tables
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    assert refusal(visit_table, cafe.house, cafe.table.code) == "table-unknown"
    back(cafe)
    assert visit_table(cafe.house, cafe.table.code).table.id == cafe.table.id
    tokens = {table.host_token for table in cafe.record().tables}
    assert tokens.isdisjoint((cafe.table.host_token, renewed.host_token))
    assert len(tokens) == 2


def test_no_step_brings_back_a_link_that_was_renewed(cafe: Cafe) -> None:
    change(cafe, cafe.table, hosts=(Host("Person A"),))
    renew_host_link(cafe.house, ORGANISER, cafe.table.id)
    (renewed, _) = cafe.record().tables
    back(cafe)
    assert cafe.record().tables[0] == replace(renewed, hosts=())


def test_no_secret_is_in_what_is_remembered(cafe: Cafe) -> None:
    remove_topic(cafe.house, ORGANISER, cafe.topic.id)
    with cafe.house.store.read() as tx:
        kept = str(tx.execute(select(rows.c.changes)).all())
    assert [word in kept for word in (cafe.table.code, cafe.table.host_token)] == [True, False]


def test_ideas_and_photos_of_a_removed_table_find_it_again(cafe: Cafe) -> None:
    idea, other = cafe.idea("eins"), cafe.idea("zwei", cafe.other_table)
    photo = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(64, 48))
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    assert [each.table_id for each in cafe.record().ideas] == [None, other.table_id]
    back(cafe)
    assert cafe.record().ideas == (idea, other)
    with cafe.house.store.read() as tx:
        lying = preparation.lying_at(tx, cafe.workshop_id)[cafe.table.id]
    assert lying == {"ideas": [idea.id], "photos": [photo.id]}
    again(cafe)
    assert [each.table_id for each in cafe.record().ideas] == [None, other.table_id]


def test_a_table_that_was_taken_back_and_got_new_ideas_is_not_removed_again(cafe: Cafe) -> None:
    cafe.idea("vorher")
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    back(cafe)
    submit_idea(cafe.house, cafe.table.code, "nachher")
    before = cafe.record()
    assert refusal(again, cafe) == "preparation-has-ideas"
    assert (cafe.record(), steps(cafe).redo) == (before, "remove-table")


@pytest.mark.parametrize("what", ["idea", "photo", "cluster"])
def test_what_guests_and_hosts_have_laid_down_is_not_taken_back(cafe: Cafe, what: str) -> None:
    third = add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Drittes")
    table = add_table(cafe.house, ORGANISER, third.id)
    if what == "idea":
        submit_idea(cafe.house, table.code, "Idee")
    elif what == "photo":
        add_photo(cafe.house, ORGANISER, table.id, camera_photo(64, 48))
    else:
        create_cluster(cafe.house, ORGANISER, third.id, "Aussage")
    before = cafe.record()
    assert refusal(back, cafe) == "preparation-has-ideas"
    assert (cafe.record(), steps(cafe)) == (before, Steps(undo="add-table"))


def ask(cafe: Cafe, table: CafeTable, question: str) -> None:
    ask_next_group(cafe.house, ORGANISER, table.id, question)


def asked(cafe: Cafe) -> list[str]:
    return [table.open_question for table in cafe.record().tables]


def test_a_question_to_the_next_group_comes_back_with_its_table(cafe: Cafe) -> None:
    ask(cafe, cafe.table, "Wer zahlt das?")
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    assert asked(cafe) == [""]
    back(cafe)
    assert asked(cafe) == ["Wer zahlt das?", ""]
    again(cafe)
    back(cafe)
    assert asked(cafe) == ["Wer zahlt das?", ""]
    ask(cafe, cafe.table, "")
    again(cafe)
    back(cafe)
    assert asked(cafe) == ["", ""]


def test_a_table_that_was_taken_back_and_got_another_question_is_not_removed_again(cafe: Cafe) -> None:
    ask(cafe, cafe.table, "Wer zahlt das?")
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    back(cafe)
    ask(cafe, cafe.table, "Wann?")
    assert refusal(again, cafe) == "preparation-has-ideas"
    assert asked(cafe) == ["Wann?", ""]


def test_a_table_on_which_hosts_left_a_question_is_not_taken_back(cafe: Cafe) -> None:
    table = add_table(cafe.house, ORGANISER, cafe.topic.id)
    ask(cafe, table, "Wer zahlt das?")
    before = cafe.record()
    assert refusal(back, cafe) == "preparation-has-ideas"
    assert (cafe.record(), steps(cafe)) == (before, Steps(undo="add-table"))
    ask(cafe, table, "")
    back(cafe)
    assert table not in cafe.record().tables


@pytest.mark.parametrize("taken_back", [False, True])
def test_a_question_in_a_withdrawn_ideas_words_does_not_come_back(cafe: Cafe, taken_back: bool) -> None:
    second = add_table(cafe.house, ORGANISER, cafe.topic.id)
    submit_idea(cafe.house, second.code, "Mehr Busse", "key")
    cafe.idea("bleibt")
    ask(cafe, cafe.table, "Mehr Busse")
    ask(cafe, cafe.other_table, "Wer zahlt das?")
    for table in (cafe.table, cafe.other_table):
        remove_table(cafe.house, ORGANISER, table.id)
    if taken_back:
        back(cafe)
        back(cafe)
    with cafe.house.store.read() as tx:
        assert "Mehr Busse" in str(tx.execute(select(rows.c.changes)).all())
    withdraw_own_idea(cafe.house, second.code, "key")
    with cafe.house.store.read() as tx:
        assert "Mehr Busse" not in str(tx.execute(select(rows.c.changes)).all())
    if not taken_back:
        back(cafe)
        back(cafe)
    assert asked(cafe) == ["", "Wer zahlt das?", ""]
    assert [idea.table_id for idea in cafe.record().ideas] == [second.id, cafe.table.id]


def test_a_topic_on_which_something_lies_is_not_taken_back(cafe: Cafe) -> None:
    third = add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Drittes")
    create_cluster(cafe.house, ORGANISER, third.id, "Aussage")
    assert refusal(back, cafe) == "preparation-has-ideas"
    assert third in cafe.record().topics


def test_a_board_with_ideas_does_not_lose_its_last_table_by_a_step_back(cafe: Cafe) -> None:
    third = add_topic(cafe.house, ORGANISER, cafe.workshop_id, "Drittes")
    table = add_table(cafe.house, ORGANISER, cafe.topic.id)
    change(cafe, table, topic_id=third.id)
    submit_idea(cafe.house, table.code, "Idee")
    before = cafe.record()
    assert refusal(back, cafe) == "preparation-has-ideas"
    assert cafe.record() == before


def test_after_merging_topics_an_older_step_on_them_refuses(cafe: Cafe) -> None:
    cafe.idea()
    describe_topic(cafe.house, ORGANISER, cafe.topic.id, title="Anders", question="Wie?", introduction="")
    merge_topics(cafe.house, ORGANISER, cafe.topic.id, cafe.other_topic.id, by="board")
    before = cafe.record()
    assert refusal(back, cafe) == "preparation-moved-on"
    assert cafe.record() == before
    undo(cafe.house, ORGANISER, cafe.other_topic.id, "board")
    back(cafe)
    assert cafe.record().topics[0] == cafe.topic


def test_after_the_board_moved_a_table_back_the_step_here_refuses(cafe: Cafe) -> None:
    change_table(
        cafe.house,
        ORGANISER,
        cafe.table.id,
        number=1,
        topic_id=cafe.other_topic.id,
        hosts=(),
        by="board",
    )
    undo(cafe.house, ORGANISER, cafe.other_topic.id, "board")
    assert refusal(back, cafe) == "preparation-moved-on"
    assert cafe.record().tables == (cafe.table, cafe.other_table)


def test_after_a_step_back_here_the_board_says_that_its_own_was_changed(cafe: Cafe) -> None:
    change_table(
        cafe.house,
        ORGANISER,
        cafe.table.id,
        number=1,
        topic_id=cafe.other_topic.id,
        hosts=(),
        by="board",
    )
    back(cafe)
    assert cafe.record().tables == (cafe.table, cafe.other_table)
    assert refusal(undo, cafe.house, ORGANISER, cafe.other_topic.id, "board") == "changed-since"
    assert cafe.record().tables == (cafe.table, cafe.other_table)


def test_a_field_that_somebody_else_changed_refuses_and_another_one_stays(cafe: Cafe) -> None:
    describe(cafe, place="Saal")
    with cafe.house.changing(Kind.WORKSHOP) as elsewhere:
        elsewhere.allow()
        workshops.change(elsewhere.tx, replace(cafe.record().workshop, place="Aula", organiser="Amt"))
    assert refusal(back, cafe) == "preparation-moved-on"
    with cafe.house.changing(Kind.WORKSHOP) as elsewhere:
        elsewhere.allow()
        workshops.change(elsewhere.tx, replace(cafe.record().workshop, place="Saal"))
    back(cafe)
    assert (cafe.record().workshop.place, cafe.record().workshop.organiser) == ("", "Amt")


def test_a_code_that_another_cafe_has_by_now_is_not_given_out_twice(cafe: Cafe) -> None:
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    other = plan_workshop(cafe.house, ORGANISER, title="Anderes", language="de", kind=CafeKind.TOPICS)
    with cafe.house.changing(Kind.WORKSHOP) as elsewhere:
        elsewhere.allow()
        taken = read_workshop(cafe.house, ORGANISER, other.id).tables[0]
        tables.change(elsewhere.tx, replace(taken, code=cafe.table.code))
    assert refusal(back, cafe) == "preparation-moved-on"
    assert visit_table(cafe.house, cafe.table.code).workshop.id == other.id


def test_two_tables_that_exchanged_their_numbers_exchange_them_again(cafe: Cafe) -> None:
    with preparing(cafe.house, "import-list") as change_:
        change_.allow_workshop(ORGANISER, Action.PREPARE, cafe.workshop_id)
        tables.change(change_.tx, replace(cafe.table, number=500))
        tables.change(change_.tx, replace(cafe.other_table, number=1))
        tables.change(change_.tx, replace(cafe.table, number=2))
    assert [table.id for table in cafe.record().tables] == [cafe.other_table.id, cafe.table.id]
    back(cafe)
    assert cafe.record().tables == (cafe.table, cafe.other_table)
    again(cafe)
    assert [table.id for table in cafe.record().tables] == [cafe.other_table.id, cafe.table.id]


def test_fewer_rounds_taken_back_bring_the_current_one_back_too(cafe: Cafe) -> None:
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 3)
    describe(cafe, rounds=(Round(20),))
    assert cafe.record().workshop.current_round == 1
    back(cafe)
    assert cafe.record().workshop.current_round == 3
    again(cafe)
    back(cafe)
    describe(cafe, rounds=(Round(20),) * 5)
    enter_round(cafe.house, ORGANISER, cafe.workshop_id, 5)
    back(cafe)
    assert (len(cafe.record().workshop.rounds), cafe.record().workshop.current_round) == (3, 3)
