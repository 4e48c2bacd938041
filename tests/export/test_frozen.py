"""A document comes back from its frozen form word for word; its photos come from where they are."""

import datetime as dt
import hashlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workshop.domain.errors import Invalid
from workshop.domain.model import Photo
from workshop.export.document import (
    Block,
    Bullets,
    Document,
    Grid,
    Heading,
    Paragraph,
    Picture,
    Tone,
)
from workshop.export.frozen import freeze, freeze_blocks, hash_photo, thaw, thaw_blocks
from workshop.export.photos import Print, photo_name

MOMENT = dt.datetime(2026, 5, 4, 10, 0, tzinfo=dt.UTC)


def photo(photo_id: int) -> Photo:
    return Photo(photo_id, 1, 1, 1, MOMENT, 400, 300, "Runde eins", "Drei Kreise")


def picture(photo_id: int, data: bytes) -> Picture:
    return Picture(photo_name(photo(photo_id)), "Drei Kreise", "Runde eins", 400, 300, data)


_TEXTS = st.lists(st.text(), max_size=3).map(tuple)
_BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, st.integers(1, 6), st.text(), st.text(), _TEXTS),
    st.builds(Paragraph, st.text(), st.sampled_from(Tone), _TEXTS, st.text()),
    st.builds(Bullets, _TEXTS, _TEXTS),
    st.builds(Grid, st.text(), _TEXTS, st.lists(_TEXTS, max_size=3).map(tuple)),
    st.builds(picture, st.integers(1, 3), st.just(b"")),
)
_DOCUMENTS = st.builds(
    Document,
    st.text(),
    st.text(),
    st.sampled_from(["de", "en"]),
    st.lists(_BLOCKS, max_size=6).map(tuple),
    st.lists(st.tuples(st.text(), st.text()), max_size=3).map(tuple),
)


def keys(document: Document) -> list[object]:
    return [
        block.keys if isinstance(block, Bullets) else (block.key, block.fields)
        for block in document.blocks
        if isinstance(block, Heading | Paragraph | Bullets)
    ]


@given(_DOCUMENTS)
def test_what_was_frozen_comes_back_word_for_word(document: Document) -> None:
    photos = {photo(n): hash_photo(b"%d" % n) for n in (1, 2, 3)}
    stored = json.loads(json.dumps(freeze(document, photos)))
    back = thaw(stored, lambda photo_id: Print(photo(photo_id)), "entfernt")
    # Keys do not count where documents are compared, so they are compared besides.
    assert (back, keys(back)) == (document, keys(document))


def test_no_byte_of_a_photo_is_frozen_and_its_own_bytes_come_back() -> None:
    frozen = freeze_blocks([picture(7, b"ein Foto")], {photo(7): hash_photo(b"ein Foto")})
    assert frozen == [
        {
            "is": "picture",
            "photo": 7,
            "sha256": hashlib.sha256(b"ein Foto").hexdigest(),
            "alt": "Drei Kreise",
            "caption": "Runde eins",
            "width": 400,
            "height": 300,
        }
    ]
    back = list(thaw_blocks(frozen, lambda _: Print(photo(7), data=b"ein Foto"), "entfernt"))
    assert back == [picture(7, b"ein Foto")]


def test_a_photo_that_is_gone_is_a_sentence() -> None:
    frozen = freeze_blocks([picture(7, b"ein Foto")], {photo(7): hash_photo(b"ein Foto")})
    assert list(thaw_blocks(frozen, lambda _: None, "entfernt")) == [Paragraph("entfernt", Tone.SOFT)]


def test_another_file_under_the_photos_number_is_refused() -> None:
    frozen = freeze_blocks([picture(7, b"ein Foto")], {photo(7): hash_photo(b"ein Foto")})
    with pytest.raises(Invalid) as caught:
        list(thaw_blocks(frozen, lambda _: Print(photo(7), data=b"ein anderes"), "entfernt"))
    assert (caught.value.code, caught.value.values) == ("version-photo-damaged", {"photo": 7})


def test_a_picture_that_is_no_photo_cannot_be_frozen() -> None:
    with pytest.raises(KeyError):
        freeze_blocks([picture(7, b"")], {photo(8): ""})
