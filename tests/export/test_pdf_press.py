"""The PDF's press is a process of its own: what happens if it fails, hangs, or has much to do."""

import socket
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workshop.domain.errors import Unavailable
from workshop.export import press, pressing
from workshop.export.document import Block, Document, Paragraph, Picture
from workshop.export.pdf import render


def document(*blocks: Block) -> Document:
    return Document("Café", "Stadt", "de", blocks)


def test_what_typst_cannot_set_is_a_sentence_to_the_visitor_and_a_line_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    torn = Picture("foto-1.jpg", "Drei Kreise", "", 40, 30, b"kein Bild")
    with pytest.raises(Unavailable) as refused:
        render(document(torn))
    assert refused.value.code == "pdf-failed"
    (line,) = [record.getMessage() for record in caplog.records if record.name == pressing.__name__]
    assert line.startswith("CalledProcessError: ")
    assert "TypstError" in line


def test_a_press_that_does_not_come_to_an_end_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pressing, "_PATIENCE", 0)
    with pytest.raises(Unavailable) as refused:
        render(document(Paragraph("x")))
    assert refused.value.code == "pdf-failed"


def test_two_presses_work_at_once_and_a_third_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, ThreadPoolExecutor() as pool:
        server.settimeout(60)
        waiting = tmp_path / "press.py"
        waiting.write_text(
            "import pathlib, socket, sys\n"
            f"socket.create_connection(('127.0.0.1', {server.getsockname()[1]})).recv(1)\n"
            "pathlib.Path(sys.argv[1], 'minutes.pdf').write_bytes(b'done')\n"
        )
        monkeypatch.setattr(press, "__file__", str(waiting))
        made = [pool.submit(render, document()) for _ in range(3)]
        working = [server.accept()[0] for _ in range(2)]
        free = pressing._PRESSES.acquire(blocking=False)
        for each in working:
            each.close()
        server.accept()[0].close()
        assert [each.result().data for each in made] == [b"done"] * 3
    assert free is False
