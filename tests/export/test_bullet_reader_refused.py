"""Which earlier minutes are refused, and with which sentence."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.export.earlier_files import answered, read, refusal, zipped
from workshop.export.bullet_reader import Reading


class TestRefused:
    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (b"%PDF-1.7\n...", "earlier-kind"),
            (b"\x89PNG\r\n\x1a\n\x00\x00\x00", "earlier-kind"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "earlier-kind"),
            (
                b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
                "archive-locked",
            ),
            (b"PK\x03\x04 kaputt", "archive-damaged"),
            (zipped(readme=b"nichts"), "earlier-kind"),
            (
                zipped(
                    mimetype=b"application/vnd.oasis.opendocument.spreadsheet", **{"content.xml": b"<a/>"}
                ),
                "earlier-kind",
            ),
            (zipped(**{"word__document.xml": b"<a/>"}), "archive-damaged"),
            (zipped(**{"word__document.xml": b'<!DOCTYPE a [<!ENTITY b "b">]><a/>'}), "archive-damaged"),
            (zipped(**{"word__document.xml": bytes(41_000_000)}), "archive-too-full"),
            (bytes(20_000_001), "archive-too-large"),
            (b"", "earlier-nothing"),
        ],
        ids=[
            *("a PDF", "a picture", "an old Word file", "a locked file", "a torn file", "another archive"),
            *(
                "a spreadsheet",
                "a Word file without parts",
                "an entity",
                "a bomb",
                "too many bytes",
                "nothing",
            ),
        ],
    )
    def test_what_cannot_be_read_is_refused_with_its_reason(self, data: bytes, code: str) -> None:
        assert refusal(data) == code

    def test_a_text_file_is_read_in_the_encodings_that_windows_writes(self) -> None:
        found = [
            read("- Grün\n- Bänke".encode(encoding), "a.txt").points
            for encoding in ("utf-8", "utf-8-sig", "cp1252", "utf-16")
        ]
        assert found == [("Grün", "Bänke")] * 4

    @given(st.binary(max_size=200))
    @settings(max_examples=100, deadline=None)
    def test_no_file_is_too_strange_for_a_clear_answer(self, data: bytes) -> None:
        for head in (b"", b"PK\x03\x04", b"{"):
            answer = answered(lambda head=head: read(head + data))  # type: ignore[misc]
            assert isinstance(answer, Reading) or answer.startswith(("archive-", "earlier-", "file-"))
