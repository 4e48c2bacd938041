"""What is erased leaves the file of the embedded database as well, not only its rows."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.photo.pictures import camera_photo
from tests.services.cafe import Cafe, open_cafe
from workshop.config import Settings
from workshop.services.clusters import create_cluster
from workshop.services.guests import change_own_idea, submit_idea, withdraw_own_idea
from workshop.services.house import open_house
from workshop.services.ideas import correct_idea
from workshop.services.photos import add_photo, describe_photo, remove_photo
from workshop.services.visitor import ORGANISER
from workshop.services.workshops import delete_workshop

FIRST, SECOND, WORDING, CAPTION = "Zaunlatte", "Goldammerich", "Rohrdommelig", "Blaukehlchenhaft"


@pytest.fixture
def cafe(migrated_sqlite: Path, tmp_path: Path) -> Iterator[Cafe]:
    path = tmp_path / "test.db"
    shutil.copy(migrated_sqlite, path)
    house = open_house(Settings(tmp_path, f"sqlite:///{path.as_posix()}", "http://cafe.test", 8501))
    yield open_cafe(house)
    house.store.close()


def _kept(folder: Path) -> list[str]:
    """Which of the words stand in the database's file or in its journal."""
    files = b"".join(path.read_bytes() for path in (folder / "test.db", folder / "test.db-wal"))
    return [word for word in (FIRST, SECOND, WORDING, CAPTION) if word.encode() in files]


def test_erased_words_leave_the_file(cafe: Cafe, tmp_path: Path) -> None:
    at = (cafe.house, cafe.host, cafe.topic.id)
    own = submit_idea(cafe.house, cafe.table.code, FIRST, "key").idea
    correct_idea(*at, own.id, WORDING)
    create_cluster(*at, "", [own.id])
    photo = add_photo(cafe.house, cafe.host, cafe.table.id, camera_photo(64, 48))
    describe_photo(cafe.house, cafe.host, photo.id, CAPTION, "")
    assert _kept(tmp_path) == [FIRST, WORDING, CAPTION]
    change_own_idea(cafe.house, cafe.table.code, "key", SECOND)
    assert _kept(tmp_path) == [SECOND, CAPTION]
    withdraw_own_idea(cafe.house, cafe.table.code, "key")
    assert _kept(tmp_path) == [CAPTION]
    remove_photo(cafe.house, cafe.host, photo.id)
    assert _kept(tmp_path) == []


def test_who_reads_meanwhile_holds_nobody_up_and_the_next_erasing_clears_what_stayed(
    cafe: Cafe, tmp_path: Path
) -> None:
    submit_idea(cafe.house, cafe.table.code, FIRST, "key")
    with cafe.house.store.read() as tx:
        tx.exec_driver_sql("SELECT count(*) FROM idea").scalar()
        withdraw_own_idea(cafe.house, cafe.table.code, "key")
        assert _kept(tmp_path) == [FIRST]
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    assert _kept(tmp_path) == []
