"""Settings: read from the environment, cast and checked before anything starts."""

import ipaddress
from pathlib import Path

import pytest

from workshop import config
from workshop.config import (
    ROOT,
    EmbeddingAccess,
    GuestLimits,
    Settings,
    choose_address,
    lan_address,
    network_addresses,
    own_addresses,
    read_settings,
)
from workshop.domain.errors import Invalid

NUMBERS = {
    "WORKSHOP_IDEA_LENGTH": (50, 5_000),
    "WORKSHOP_DEVICE_BURST": (1, 1_000),
    "WORKSHOP_DEVICE_SECONDS": (0, 3_600),
    "WORKSHOP_TABLE_CEILING": (1, 20_000),
    "WORKSHOP_KEEP_DAYS": (1, 36_500),
    "WORKSHOP_EMBEDDING_TIMEOUT": (1, 120),
}


def test_without_settings_everything_has_a_sensible_value() -> None:
    assert read_settings({}) == Settings(
        data_dir=ROOT / "data",
        database_url=f"sqlite:///{ROOT.as_posix()}/data/tischdecke.db",
        base_url=f"http://{lan_address()}:8501",
        port=8501,
    )


def test_every_setting_can_be_set(tmp_path: Path) -> None:
    environment = {
        "WORKSHOP_DATA_DIR": str(tmp_path),
        "WORKSHOP_DATABASE_URL": "postgresql://cafe:geheim@db.test/cafe?x=1",
        "WORKSHOP_BASE_URL": "https://cafe.test:8443/",
        "WORKSHOP_PORT": "9000",
        "WORKSHOP_IDEA_LENGTH": "280",
        "WORKSHOP_DEVICE_BURST": "3",
        "WORKSHOP_DEVICE_SECONDS": "0",
        "WORKSHOP_TABLE_CEILING": "20000",
        "WORKSHOP_KEEP_DAYS": "30",
        "WORKSHOP_EMBEDDING_KEY": "sk-geheim",
        "WORKSHOP_EMBEDDING_TIMEOUT": "20",
    }
    assert read_settings(environment) == Settings(
        tmp_path,
        "postgresql+pg8000://cafe:geheim@db.test/cafe?x=1",
        "https://cafe.test:8443",
        9000,
        base_url_set=True,
        guests=GuestLimits(
            idea_length=280, device_burst=3, device_seconds=0, table_ceiling=20_000, keep_days=30
        ),
        embedding=EmbeddingAccess("sk-geheim", 20),
    )


def test_an_empty_setting_counts_as_none() -> None:
    names = (
        "WORKSHOP_DATA_DIR",
        "WORKSHOP_DATABASE_URL",
        "WORKSHOP_BASE_URL",
        "WORKSHOP_PORT",
        "WORKSHOP_EMBEDDING_KEY",
        *NUMBERS,
    )
    assert read_settings(dict.fromkeys(names, "")) == read_settings({})


def test_the_database_and_the_address_follow_the_folder_and_the_port(tmp_path: Path) -> None:
    settings = read_settings({"WORKSHOP_DATA_DIR": str(tmp_path / "ä b"), "WORKSHOP_PORT": "9000"})
    assert settings.database_url == f"sqlite:///{tmp_path.as_posix()}/ä b/tischdecke.db"
    assert settings.base_url == f"http://{lan_address()}:9000"


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite:////srv/cafe.db", "sqlite:////srv/cafe.db"),
        ("sqlite+pysqlite:///cafe.db", "sqlite:///cafe.db"),
        ("postgres://db.test/x", "postgresql+pg8000://db.test/x"),
        ("postgresql+psycopg://db.test/x", "postgresql+pg8000://db.test/x"),
    ],
)
def test_a_database_is_reached_through_the_driver_that_is_installed(url: str, expected: str) -> None:
    assert read_settings({"WORKSHOP_DATABASE_URL": url}).database_url == expected


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("WORKSHOP_PORT", "0", "setting-port"),
        ("WORKSHOP_PORT", "65536", "setting-port"),
        ("WORKSHOP_PORT", "-1", "setting-port"),
        ("WORKSHOP_PORT", "acht", "setting-port"),
        ("WORKSHOP_PORT", "8501.0", "setting-port"),
        ("WORKSHOP_PORT", "9" * 5_000, "setting-port"),
        ("WORKSHOP_BASE_URL", "cafe.test", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "ftp://cafe.test", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://[cafe", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://:8501", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://cafe.test:acht", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://cafe.test:65536", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://cafe.test:0", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "https://cafe.test/haus/", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://cafe.test/?x=1", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://cafe.test/#x", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://cafe.test?", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://cafe .test", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://0x7f000001", "setting-base-url"),
        ("WORKSHOP_BASE_URL", "http://ca\u200dfe.test", "setting-base-url"),
    ],
)
def test_a_wrong_setting_is_named(name: str, value: str, code: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_settings({name: value})
    assert (caught.value.code, caught.value.values) == (code, {"name": name, "value": value})


@pytest.mark.parametrize(
    ("value", "held"),
    [
        (" https://cafe.test \n", "https://cafe.test"),
        ("HTTPS://Cafe.Test:443/", "https://cafe.test"),
        ("https://straße.example", "https://xn--strae-oqa.example"),
        ("https://" + "a" * 51 + ".test", "https://" + "a" * 51 + ".test"),
    ],
)
def test_the_address_is_held_as_one_that_somebody_types(value: str, held: str) -> None:
    settings = read_settings({"WORKSHOP_BASE_URL": value})
    assert (settings.base_url, settings.base_url_set) == (held, True)


def test_blanks_are_no_address_of_ones_own() -> None:
    assert read_settings({"WORKSHOP_BASE_URL": "  "}) == read_settings({})


def test_an_address_that_no_tent_has_room_for_is_refused_with_its_length() -> None:
    with pytest.raises(Invalid) as caught:
        read_settings({"WORKSHOP_BASE_URL": "https://" + "a" * 52 + ".test"})
    expected = {"name": "WORKSHOP_BASE_URL", "length": 65, "limit": 64}
    assert (caught.value.code, caught.value.values) == ("setting-base-url-long", expected)


def test_a_password_in_the_address_is_refused_and_not_repeated() -> None:
    with pytest.raises(Invalid) as caught:
        read_settings({"WORKSHOP_BASE_URL": "https://kim:ge@heim@cafe.test"})
    expected = {"name": "WORKSHOP_BASE_URL", "value": "https://…@cafe.test"}
    assert (caught.value.code, caught.value.values) == ("setting-base-url", expected)


@pytest.mark.parametrize("key", ["sk geheim", "sk-geheim\n", "sk-gehéim", "sk\x00geheim"])
def test_a_key_that_no_header_can_hold_is_refused_without_being_repeated(key: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_settings({"WORKSHOP_EMBEDDING_KEY": key})
    assert (caught.value.code, caught.value.values) == ("setting-key", {"name": "WORKSHOP_EMBEDDING_KEY"})


def test_the_key_is_not_shown_where_the_settings_are() -> None:
    settings = read_settings({"WORKSHOP_EMBEDDING_KEY": "sk-geheim"})
    assert (settings.embedding.key, "geheim" in repr(settings)) == ("sk-geheim", False)


@pytest.mark.parametrize("name", NUMBERS)
def test_a_limit_that_is_none_is_named_with_what_is_possible(name: str) -> None:
    low, high = NUMBERS[name]
    for value in (str(low - 1), str(high + 1), "-5", "2.5", "1e3", "viele", "²", "9" * 5_000):
        with pytest.raises(Invalid) as caught:
            read_settings({name: value})
        expected = {"name": name, "value": value, "low": low, "high": high}
        assert (caught.value.code, caught.value.values) == ("setting-number", expected)
    field = name.removeprefix("WORKSHOP_").lower()
    for value in (low, high):
        settings = read_settings({name: str(value)})
        held = {"embedding_timeout": settings.embedding.timeout} | vars(settings.guests)
        assert held[field] == value


@pytest.mark.parametrize("value", ["mysql://cafe:geheim@db.test/x", "cafe.db", "mysql"])
def test_a_wrong_database_is_named_without_its_password(value: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_settings({"WORKSHOP_DATABASE_URL": value})
    named = value.partition(":")[0]
    assert caught.value.values == {"name": "WORKSHOP_DATABASE_URL", "value": named}


def test_the_address_on_this_network_is_an_address() -> None:
    assert ipaddress.ip_address(lan_address()).version == 4


def test_where_no_way_leads_out_the_address_is_one_of_this_machines_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    routed, own = lan_address(), set(own_addresses())
    assert routed in own
    # Without permission to broadcast, no socket leads there.
    monkeypatch.setattr(config, "_FAR_AWAY", ("255.255.255.255", 9))
    assert lan_address() == choose_address(own_addresses())
    assert (lan_address() == "127.0.0.1") == own.issubset({"0.0.0.0", "127.0.0.1", "127.0.1.1"})


@pytest.mark.parametrize(
    ("addresses", "chosen"),
    [
        (["127.0.0.1", "169.254.3.4", "8.8.8.8", "192.168.4.1", "10.0.0.2"], "192.168.4.1"),
        (["127.0.1.1", "169.254.3.4", "8.8.8.8"], "8.8.8.8"),
        (["127.0.1.1", "169.254.3.4"], "169.254.3.4"),
        (["127.0.0.1", "0.0.0.0", "127.0.1.1"], "127.0.0.1"),
        ([], "127.0.0.1"),
    ],
)
def test_phones_get_the_address_that_they_most_likely_reach(addresses: list[str], chosen: str) -> None:
    assert choose_address(addresses) == chosen


def test_all_networks_of_this_machine_are_offered_the_likeliest_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mixed = ["127.0.0.1", "169.254.3.4", "0.0.0.0", "8.8.8.8", "192.168.4.1", "10.0.0.2", "192.168.4.1"]
    monkeypatch.setattr(config, "own_addresses", lambda: iter(mixed))
    monkeypatch.setattr(config, "lan_address", lambda: "8.8.8.8")
    assert network_addresses() == ("8.8.8.8", "192.168.4.1", "10.0.0.2", "169.254.3.4")
    monkeypatch.setattr(config, "lan_address", lambda: "127.0.0.1")
    assert network_addresses() == ("192.168.4.1", "10.0.0.2", "8.8.8.8", "169.254.3.4")
    monkeypatch.setattr(config, "own_addresses", lambda: iter(["127.0.0.1", "0.0.0.0"]))
    assert network_addresses() == ()


@pytest.mark.parametrize(
    ("address", "listens_on", "base_url"),
    [
        ("127.0.0.1", "127.0.0.1", "http://127.0.0.1:8501"),
        ("localhost", "127.0.0.1", "http://127.0.0.1:8501"),
        ("::1", "[::1]", "http://[::1]:8501"),
        ("192.168.4.1", "192.168.4.1", "http://192.168.4.1:8501"),
        ("0.0.0.0", "", f"http://{lan_address()}:8501"),
        ("::", "", f"http://{lan_address()}:8501"),
        ("laptop.test", "", f"http://{lan_address()}:8501"),
    ],
)
def test_a_server_with_one_address_is_found_there_and_nowhere_else(
    address: str, listens_on: str, base_url: str
) -> None:
    settings = read_settings({"STREAMLIT_SERVER_ADDRESS": address})
    assert (settings.listens_on, settings.base_url, settings.base_url_set) == (listens_on, base_url, False)
    # A proxy in front of it makes no difference to what was set.
    behind = {"STREAMLIT_SERVER_ADDRESS": address, "WORKSHOP_BASE_URL": "https://cafe.test"}
    assert read_settings(behind).base_url == "https://cafe.test"


def test_the_usual_port_needs_no_place_in_the_address() -> None:
    assert read_settings({"WORKSHOP_PORT": "80"}).base_url == f"http://{lan_address()}"
