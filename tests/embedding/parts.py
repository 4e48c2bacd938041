"""A model small enough to be made by a test, and a service of embeddings on this machine's loopback."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any

import numpy as np
from model2vec import StaticModel
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

# Two words for a feast, two for cycling: alike in what they mean, not in a single letter group.
WORDS = {
    "[UNK]": (0.0, 0.0, 0.0),
    "sommerfest": (1.0, 0.0, 0.0),
    "grillabend": (1.0, 0.125, 0.0),
    "radweg": (0.0, 0.0, 1.0),
    "fahrrad": (0.0, 0.125, 1.0),
}
VECTORS = {text: list(vector) for text, vector in WORDS.items()}


def save_model(folder: Path, **kept: object) -> Path:
    """A real model of model2vec with the words above, saved in the folder."""
    tokenizer = Tokenizer(models.WordLevel({word: at for at, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.Lowercase()
    tokenizer.pre_tokenizer = pre_tokenizers.Whitespace()
    vectors = np.array(list(WORDS.values()), np.float32)
    StaticModel(vectors, tokenizer, config=dict(kept)).save_pretrained(folder)
    return folder


def rows_for(texts: list[str]) -> list[list[float]]:
    return [VECTORS.get(text, [0.0, 1.0, 0.0]) for text in texts]


def entries(rows: list[Any]) -> bytes:
    """The answer that the protocol wants for these rows."""
    data = [{"object": "embedding", "index": at, "embedding": row} for at, row in enumerate(rows)]
    return json.dumps({"object": "list", "data": data}).encode()


Answer = tuple[int, dict[str, str], bytes]


def right(texts: list[str]) -> Answer:
    return 200, {}, entries(rows_for(texts))


@dataclass
class Service:
    """What the service was asked, and how it answers; `go_on` holds back every answer until it is set."""

    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    answer: Callable[[list[str]], Answer] = right
    go_on: Event = field(default_factory=Event)

    @property
    def texts(self) -> list[str]:
        """Every text that arrived here, in order."""
        return [text for each in self.asked for text in each["body"]["input"]]


@contextmanager
def running_service() -> Iterator[Service]:
    """A service that answers as its `answer` says; it stops with the block."""
    service = Service()
    service.go_on.set()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            service.asked.append({"path": self.path, "headers": dict(self.headers), "body": body})
            service.go_on.wait()
            status, headers, content = service.answer(body["input"])
            try:
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            except OSError:
                self.close_connection = True  # who asked has gone

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    service.url = f"http://127.0.0.1:{server.server_port}/v1"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield service
    finally:
        service.go_on.set()
        server.shutdown()
        thread.join()
        server.server_close()
