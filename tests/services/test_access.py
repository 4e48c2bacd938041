"""Who gets in, and how a badge ends."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as configured
from hypothesis import strategies as st
from sqlalchemy import text

from tests.services.cafe import Cafe, refusal
from workshop.services import access
from workshop.services.house import House
from workshop.services.tables import remove_table, renew_host_link
from workshop.services.visitor import NOBODY, ORGANISER, Visitor
from workshop.storage import settings

PASSPHRASE = "Kaffee und Kuchen"
OTHER = "Tee und Gebäck"


def _claimed(house: House) -> None:
    key = access.setup_key(house)
    assert key is not None
    access.claim(house, key, PASSPHRASE)


def test_the_setup_key_lets_the_first_organiser_in_and_nobody_after(house: House) -> None:
    key = access.setup_key(house)
    assert (access.is_claimed(house), access.setup_key(house)) == (False, key)
    assert refusal(access.sign_in, house, PASSPHRASE, None) == "not-claimed"
    for wrong in ("", "x", key + "x", "ü\ud800"):
        assert refusal(access.claim, house, wrong, PASSPHRASE) == "setup-key"
    assert access.is_claimed(house) is False
    access.claim(house, key, PASSPHRASE)
    assert (access.is_claimed(house), access.setup_key(house)) == (True, None)
    assert refusal(access.claim, house, key, OTHER) == "setup-key"
    assert access.recognise(house, access.sign_in(house, PASSPHRASE, None)) == ORGANISER


@pytest.mark.parametrize("passphrase", ["", "kurz", "x" * 7, "x" * 201])
def test_a_passphrase_of_the_wrong_length_claims_nothing(house: House, passphrase: str) -> None:
    assert refusal(access.claim, house, access.setup_key(house), passphrase) == "passphrase-length"
    assert access.is_claimed(house) is False


def test_the_passphrase_is_stored_only_as_an_argon2_hash(house: House) -> None:
    _claimed(house)
    with house.store.read() as tx:
        stored = {row.name: row.value for row in tx.execute(text("SELECT name, value FROM setting"))}
    assert stored["passphrase"].startswith("$argon2id$")
    assert [name for name, value in stored.items() if PASSPHRASE in value] == []


def test_a_wrong_passphrase_lets_nobody_in(house: House) -> None:
    _claimed(house)
    for wrong in ("", PASSPHRASE.lower(), PASSPHRASE + " ", "\ud800", "x" * 100_000):
        assert refusal(access.sign_in, house, wrong, None) == "passphrase-wrong"


def test_a_new_passphrase_ends_the_old_badges(house: House) -> None:
    _claimed(house)
    old = access.sign_in(house, PASSPHRASE, None)
    assert access.recognise(house, old) == ORGANISER
    access.set_passphrase(house, OTHER)
    assert access.recognise(house, old) == NOBODY
    assert refusal(access.sign_in, house, PASSPHRASE, old) == "passphrase-wrong"
    assert access.recognise(house, access.sign_in(house, OTHER, old)) == ORGANISER


def test_a_passphrase_is_the_same_however_its_umlauts_are_typed(house: House) -> None:
    access.set_passphrase(house, "Ku\u0308che und Bad")
    assert access.recognise(house, access.sign_in(house, "K\u00fcche und Bad", None)) == ORGANISER


def test_a_hosts_link_makes_a_host_of_that_table_only(cafe: Cafe) -> None:
    table, badge = access.open_host_link(cafe.house, cafe.table.host_token, None)
    assert table == cafe.table
    assert access.recognise(cafe.house, badge) == Visitor(organiser=False, tables=(cafe.table,))


def test_a_badge_collects_tables_and_the_organisers_role(cafe: Cafe) -> None:
    _claimed(cafe.house)
    _, badge = access.open_host_link(cafe.house, cafe.table.host_token, None)
    badge = access.sign_in(cafe.house, PASSPHRASE, badge)
    for token in (cafe.other_table.host_token, cafe.table.host_token):
        _, badge = access.open_host_link(cafe.house, token, badge)
    expected = Visitor(organiser=True, tables=(cafe.other_table, cafe.table))
    assert access.recognise(cafe.house, badge) == expected


@pytest.mark.parametrize("token", ["", "x", "\x00", "\ud800", "' OR 1=1 --", "x" * 10_000])
def test_an_unknown_link_opens_nothing(cafe: Cafe, token: str) -> None:
    assert refusal(access.open_host_link, cafe.house, token, None) == "host-link-unknown"


def test_a_guests_code_is_not_a_hosts_link(cafe: Cafe) -> None:
    assert refusal(access.open_host_link, cafe.house, cafe.table.code, None) == "host-link-unknown"


def test_a_renewed_link_ends_the_old_one_and_its_badge(cafe: Cafe) -> None:
    _, badge = access.open_host_link(cafe.house, cafe.table.host_token, None)
    renew_host_link(cafe.house, ORGANISER, cafe.table.id)
    assert access.recognise(cafe.house, badge) == NOBODY
    assert refusal(access.open_host_link, cafe.house, cafe.table.host_token, None) == "host-link-unknown"
    renewed = next(t for t in cafe.record().tables if t.id == cafe.table.id)
    assert access.open_host_link(cafe.house, renewed.host_token, None)[0] == renewed
    assert renewed.code == cafe.table.code


def test_a_removed_table_ends_its_hosts_badge_but_not_the_other_tables(cafe: Cafe) -> None:
    _, badge = access.open_host_link(cafe.house, cafe.table.host_token, None)
    _, badge = access.open_host_link(cafe.house, cafe.other_table.host_token, badge)
    remove_table(cafe.house, ORGANISER, cafe.table.id)
    assert access.recognise(cafe.house, badge) == Visitor(tables=(cafe.other_table,))


def test_a_forged_cut_or_foreign_badge_is_nobody(cafe: Cafe) -> None:
    _claimed(cafe.house)
    badge = access.sign_in(cafe.house, PASSPHRASE, None)
    payload, stamp, signature = badge.rsplit(".", 2)
    forged = [
        None,
        "",
        "x",
        "\ud800.x.y",
        badge[:-2],
        f"{payload}.{stamp}.{signature[::-1]}",
        f"{payload}x.{stamp}.{signature}",
        f"{payload}.{stamp[::-1]}.{signature}",
        f"é{badge}",
    ]
    assert [access.recognise(cafe.house, each) for each in forged] == [NOBODY] * len(forged)
    with cafe.house.changing(access.Kind.WORKSHOP) as change:
        change.allow()
        settings.put(change.tx, "cookie-secret", "another installation's")
    assert access.recognise(cafe.house, badge) == NOBODY


def test_a_badge_ends_after_its_time(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    _claimed(house)
    badge = access.sign_in(house, PASSPHRASE, None)
    monkeypatch.setattr(access, "BADGE_AGE", -access.timedelta(seconds=2))
    assert access.recognise(house, badge) == NOBODY


@given(badge=st.text(st.one_of(st.characters(), st.characters(categories=["Cs"]))))
@configured(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
def test_any_text_as_a_badge_is_nobody(house: House, badge: str) -> None:
    assert access.recognise(house, badge) == NOBODY


def test_the_first_visitors_of_all_get_badges_of_one_secret(cafe: Cafe) -> None:
    def open_link(_: int) -> str:
        return access.open_host_link(cafe.house, cafe.table.host_token, None)[1]

    with ThreadPoolExecutor(6) as pool:
        badges = list(pool.map(open_link, range(6)))
    assert {access.recognise(cafe.house, badge) for badge in badges} == {Visitor(tables=(cafe.table,))}
