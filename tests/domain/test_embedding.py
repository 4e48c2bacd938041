"""Where embeddings come from, and the host that is named where texts leave the machine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.embedding import clean_source, public_part, remote_host
from workshop.domain.errors import Invalid


@pytest.mark.parametrize(
    ("source", "host"),
    [
        ("", ""),
        ("/srv/modelle/klein", ""),
        (r"C:\Modelle\klein", ""),
        ("~/modelle/klein", ""),
        ("minishlab/potion-multilingual-128M", ""),
        ("https://modelle.test/v1", "modelle.test"),
        ("https://Modelle.Test/v1#org/klein:latest", "modelle.test"),
        ("http://127.0.0.1:11434/v1", "127.0.0.1:11434"),
        ("http://[::1]:11434/v1#klein", "[::1]:11434"),
        ("HTTPS://modelle.test", "modelle.test"),
    ],
)
def test_only_an_address_leads_out_of_this_machine(source: str, host: str) -> None:
    assert (clean_source(source), remote_host(source), public_part(source)) == (source, host, host or source)


@pytest.mark.parametrize(
    "source",
    [
        "ftp://modelle.test/v1",
        "file:///etc/passwd",
        "hf://org/klein",
        "https://",
        "https:modelle.test",
        "http:/modelle.test/v1",
        "https:///v1",
        "https://modelle.test:acht/v1",
        "https://modelle.test:0/v1",
        "https://modelle.test:65536/v1",
        "https://[modelle/v1",
        "https://anna:geheim@modelle.test/v1",
        "https://anna@modelle.test/v1",
        "https://:@modelle.test/v1",
        "https://modelle.test/v1?api-key=geheim",
        "https://modelle.test/v1?",
        "https://modelle.test/v 1",
    ],
)
def test_an_address_that_cannot_be_one_or_holds_a_secret_is_refused(source: str) -> None:
    with pytest.raises(Invalid) as caught:
        clean_source(source)
    assert (caught.value.code, caught.value.values) == ("embedding-address", {})


def test_control_characters_and_tricks_of_direction_are_not_stored() -> None:
    assert clean_source(" https://modelle.test\u202e/v1\x00\r\n ") == "https://modelle.test/v1"


def test_a_source_has_a_length() -> None:
    assert clean_source("x" * 500) == "x" * 500
    with pytest.raises(Invalid) as caught:
        clean_source("x" * 501)
    assert (caught.value.code, caught.value.values["field"]) == ("field-too-long", "workshop-embedding")


@given(st.text(max_size=60) | st.text("htps:/#?@[]. a1", max_size=30).map("http://".__add__))
def test_whatever_is_typed_is_refused_or_stays_as_it_is_stored(typed: str) -> None:
    try:
        stored = clean_source(typed)
    except Invalid:
        return
    assert clean_source(stored) == stored
    assert (remote_host(stored) != "") == ("://" in stored)
