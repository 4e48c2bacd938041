"""Addresses that codes can hold: what people type, and what is told apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.config import read_address
from workshop.domain.addresses import clean_address, entry_of, is_at, is_loopback, is_same_host, plain_address

HOSTS = st.from_regex(r"[a-z][a-z0-9]{0,10}(\.[a-z]{2,6}){0,2}", fullmatch=True)
ADDRESSES = st.builds(
    lambda scheme, host, port: f"{scheme}://{host}:{port}",
    st.sampled_from(["http", "https"]),
    HOSTS,
    st.integers(1, 65_535),
)


def unasked(host: str) -> str:
    raise AssertionError(host)


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("http://192.168.4.1:8501", "http://192.168.4.1:8501"),
        (" 192.168.4.1:8501 ", "http://192.168.4.1:8501"),
        ("cafe.test", "http://cafe.test"),
        ("HTTPS://Cafe.Test/", "https://cafe.test"),
        ("https://cafe.test:443", "https://cafe.test"),
        ("http://cafe.test:80/", "http://cafe.test"),
        ("http://cafe.test:443", "http://cafe.test:443"),
        ("http://cafe_saal.test", "http://cafe_saal.test"),
        ("xn--msli-0ra.test", "http://xn--msli-0ra.test"),
        ("http://[FD00::2]:8501", "http://[fd00::2]:8501"),
        ("http://[fd00:0:0::2]", "http://[fd00::2]"),
        # The same place, and shorter.
        ("http://[::ffff:192.168.4.1]:8501", "http://192.168.4.1:8501"),
    ],
)
def test_what_people_type_becomes_one_address(typed: str, held: str) -> None:
    assert (clean_address(typed, unasked), read_address(typed)) == (held, held)


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("müsli.test", "http://xn--msli-0ra.test"),
        ("https://MÜSLI.test:443/", "https://xn--msli-0ra.test"),
        # Until 2008 they led to strasse.example and fass.de.
        ("straße.example", "http://xn--strae-oqa.example"),
        ("https://faß.de", "https://xn--fa-hia.de"),
        ("cafe。test", "http://cafe.test"),
        ("\uff11\uff19\uff12.168.4.1", "http://192.168.4.1"),
    ],
)
def test_names_with_other_letters_lead_where_browsers_go(typed: str, held: str) -> None:
    assert read_address(typed) == held


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "   ",
        "http://",
        "ftp://cafe.test",
        "javascript:alert(1)",
        "http://cafe.test/t/ABC",
        "http://cafe.test?x=1",
        "http://cafe.test#x",
        "http://kim:geheim@cafe.test",
        "http://@cafe.test",
        "http://cafe.test:0",
        "http://cafe.test:acht",
        "http://cafe.test:65536",
        "http://ca fe.test",
        'http://cafe.test"><script>',
        "http://cafe..test",
        "http://[cafe",
        "192.168.4.300:8501",
        "192.168.4",
        f"http://{'a' * 64}.test",
        "http://" + "a." * 127 + "test",
        # Browsers take all of these for an IPv4 address, or for none.
        "0x7f000001",
        "127.1",
        "2130706433",
        "http://127.0.0.0x1",
        "1.2.3.4.5",
        "1.2.3.4.",
        "cafe.0x",
        "010.0.0.1",
        "\uff11\uff12\uff17.1",
        "http://[fe80::1%25eth0]",
        "http://[fe80::1%eth0]",
        "http://[v1.cafe]",
        # They show nothing, and some of them would be dropped.
        "ca\u200bfe.test",
        "ca\u200dfe.test",
        "ca\u00adfe.test",
        "http://ca\tfe.test",
        "☕.test",
        "-ü.test",
        "http://cafe.test?",
        "http://cafe.test/#",
    ],
)
def test_what_is_no_address_is_none(typed: str) -> None:
    assert read_address(typed) is None


@given(ADDRESSES)
def test_a_cleaned_address_stays_as_it_is_and_leads_to_the_same_place(address: str) -> None:
    cleaned = read_address(address)
    assert cleaned is not None
    assert read_address(cleaned) == cleaned
    assert is_at(cleaned, address.partition("://")[2])


@given(st.text(max_size=40))
def test_whatever_is_typed_breaks_nothing(typed: str) -> None:
    cleaned = read_address(typed)
    assert cleaned is None or (read_address(cleaned), cleaned.isascii()) == (cleaned, True)
    assert is_at("http://cafe.test", typed) in (True, False)


@pytest.mark.parametrize(
    ("url", "host", "same"),
    [
        ("http://cafe.test", "cafe.test", True),
        ("http://cafe.test", "CAFE.test:80", True),
        ("http://Cafe.test:80", "cafe.test", True),
        ("https://cafe.test", "cafe.test:443", True),
        ("http://[fd00::2]:8501", "[FD00::2]:8501", True),
        ("http://[fd00::2]", "[fd00:0::2]", True),
        ("http://192.168.4.1", "[::ffff:c0a8:401]", True),
        ("http://cafe.test", "cafe.test:8501", False),
        ("http://cafe.test:8501", "cafe.test", False),
        ("https://cafe.test", "cafe.test:80", False),
        ("http://cafe.test", "cafe.test.evil.test", False),
        ("http://cafe.test", "", False),
        ("http://cafe.test", "cafe.test:acht", False),
        ("http://cafe.test", "[cafe", False),
    ],
)
def test_a_browser_stands_at_an_address_when_host_and_port_are_the_same(
    url: str, host: str, same: bool
) -> None:
    assert is_at(url, host) == same


def test_loopback_leads_no_further_than_to_the_machine_that_asks() -> None:
    near = ("localhost", "LOCALHOST.", "cafe.localhost", "127.0.0.1", "127.8.8.8", "::1", "[::1]", "0.0.0.0")
    near += ("::ffff:127.0.0.1", "[::ffff:7f00:1]", "::ffff:0.0.0.0")
    far = ("notlocalhost", "localhost.test", "192.168.4.1", "128.0.0.1", "fd00::2", "cafe.test", "")
    far += ("::ffff:192.168.4.1",)
    assert (
        [each for each in near if not is_loopback(each)],
        [each for each in far if is_loopback(each)],
    ) == (
        [],
        [],
    )


def test_a_host_is_the_same_however_it_is_written() -> None:
    same = [
        ("fd00::2", "FD00:0::2"),
        ("::ffff:10.0.0.7", "10.0.0.7"),
        ("fe80::2%eth0", "fe80::2"),
        ("a", "A"),
    ]
    other = [("fd00::2", "fd00::3"), ("10.0.0.7", "10.0.0.70"), ("", "10.0.0.7"), ("cafe.test", "cafe")]
    assert [is_same_host(*pair) for pair in same + other] == [True] * 4 + [False] * 4


def test_guests_without_a_code_come_to_one_page() -> None:
    assert entry_of("https://cafe.test") == "https://cafe.test/t"


def test_a_server_at_the_usual_port_needs_none_in_its_address() -> None:
    assert [plain_address("192.168.4.1", port) for port in (80, 443, 8501)] == [
        "http://192.168.4.1",
        "http://192.168.4.1:443",
        "http://192.168.4.1:8501",
    ]
