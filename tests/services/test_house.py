"""The house writes only what was permitted, and announces only what was stored."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.services.cafe import Cafe
from workshop.config import Settings
from workshop.domain.errors import NotAllowed, Unavailable
from workshop.domain.permissions import Action
from workshop.live.feed import Change, Kind
from workshop.services.house import House, open_house
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.storage import settings, topics


def test_a_change_without_a_permission_is_never_stored(house: House) -> None:
    with pytest.raises(RuntimeError, match="without a permission"), house.changing(Kind.BOARD) as change:
        settings.put(change.tx, "name", "value")
    with house.store.read() as tx:
        assert settings.get(tx, "name") is None


def test_a_permitted_change_is_stored_and_then_announced_once(cafe: Cafe, announced: list[Change]) -> None:
    with cafe.house.changing(Kind.BOARD) as change:
        _, topic = change.allow_topic(cafe.host, Action.ARRANGE, cafe.topic.id)
        topics.change(change.tx, replace(topic, title="Anders"))
        assert announced == []
    assert announced == [Change(Kind.BOARD, cafe.workshop_id, cafe.topic.id)]
    assert [topic.title for topic in cafe.record().topics] == ["Anders", "Zweites Thema"]


def test_an_error_stores_nothing_and_announces_nothing(cafe: Cafe, announced: list[Change]) -> None:
    before = cafe.record()

    def stumble() -> None:
        with cafe.house.changing(Kind.BOARD) as change:
            _, topic = change.allow_topic(cafe.host, Action.ARRANGE, cafe.topic.id)
            topics.change(change.tx, replace(topic, title="Anders"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert (announced, cafe.record()) == ([], before)


def test_a_caught_refusal_is_still_a_refusal(cafe: Cafe, announced: list[Change]) -> None:
    before = cafe.record()

    def persist() -> None:
        with cafe.house.changing(Kind.WORKSHOP) as change:
            with pytest.raises(NotAllowed):
                change.allow_workshop(NOBODY, Action.PREPARE, cafe.workshop_id)
            topics.remove(change.tx, cafe.topic.id)

    with pytest.raises(RuntimeError):
        persist()
    assert (announced, cafe.record()) == ([], before)


def test_a_change_to_the_workshop_is_announced_to_all_topics(cafe: Cafe, announced: list[Change]) -> None:
    with cafe.house.changing(Kind.WORKSHOP) as change:
        change.allow_workshop(ORGANISER, Action.DIRECT, cafe.workshop_id)
    assert announced == [Change(Kind.WORKSHOP, cafe.workshop_id, None)]


def test_a_house_makes_its_folder_and_can_be_opened_again(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"
    wanted = Settings(folder, f"sqlite:///{folder}/cafe.db", "http://cafe.test", 8501)
    for _ in range(2):
        opened = open_house(wanted)
        with opened.store.read() as tx:
            assert tx.scalar(text("SELECT count(*) FROM workshop")) == 0
        opened.store.close()


def test_what_the_house_makes_other_accounts_cannot_read(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    before = os.umask(0o022)
    try:
        opened = open_house(Settings(folder, f"sqlite:///{folder}/cafe.db", "http://cafe.test", 8501))
        with opened.store.read():
            modes = {path.name: oct(path.stat().st_mode & 0o777) for path in [folder, *folder.iterdir()]}
        opened.store.close()
    finally:
        os.umask(before)
    assert modes == {"data": "0o700", "cafe.db": "0o600", "cafe.db-wal": "0o600", "cafe.db-shm": "0o600"}


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    folder = tmp_path / "file" / "data"
    with pytest.raises(Unavailable) as caught:
        open_house(Settings(folder, f"sqlite:///{folder}/cafe.db", "http://cafe.test", 8501))
    assert (caught.value.code, caught.value.values) == ("data-folder", {"folder": str(folder)})
