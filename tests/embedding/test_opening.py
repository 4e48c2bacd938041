"""A model is found in a folder or in this machine's store of models, and read by the library that fits."""

import json
import shutil
import socket
import sys
from pathlib import Path

import numpy as np
import pytest
from huggingface_hub import constants

from tests.embedding.parts import WORDS
from workshop.domain.errors import Unavailable
from workshop.embedding.opening import open_model
from workshop.embedding.vectors import Embed
from workshop.i18n import LANGUAGES, translator


def opened(source: object) -> Embed:
    return open_model(str(source), key="", timeout=5)


def failure(source: object) -> tuple[str, dict[str, object]]:
    with pytest.raises(Unavailable) as caught:
        opened(source)(["Sommerfest"])
    assert all(translator(language).error(caught.value) for language in LANGUAGES)
    return caught.value.code, dict(caught.value.values)


def test_a_model_in_a_folder_gives_each_text_its_row_in_order(small_model: Path) -> None:
    rows = opened(small_model)(["Radweg", "Sommerfest", "sommerfest radweg", "Unbekanntes", "Sommerfest"])
    assert (rows.dtype, rows.tolist()) == (
        np.float32,
        [[0, 0, 1], [1, 0, 0], [0.5, 0, 0.5], [0, 0, 0], [1, 0, 0]],
    )


def test_no_texts_give_no_rows(small_model: Path) -> None:
    assert opened(small_model)([]).shape == (0, 0)


def test_words_that_share_no_letter_are_near_if_they_mean_the_same(small_model: Path) -> None:
    feast, party, cycling = opened(small_model)(["Sommerfest", "Grillabend", "Fahrrad"])
    assert feast @ party > 10 * (feast @ cycling)


def test_texts_of_all_kinds_have_finite_rows(small_model: Path) -> None:
    texts = ["", " ", "🎉", "مقهى", "\ud800", "x" * 5_000, "wort " * 3_000, "\x00"]
    rows = opened(small_model)([text for text in texts if text != "\ud800"])
    assert (rows.shape, bool(np.isfinite(rows).all())) == ((len(texts) - 1, 3), True)
    assert failure_of(opened(small_model), "\ud800") == "model-wrong"


def failure_of(embed: Embed, text: str) -> str:
    with pytest.raises(Unavailable) as caught:
        embed([text])
    return caught.value.code


@pytest.mark.parametrize(
    "source", ["/no/such/folder", "nobody/nothing", "nothing", "~nobody/x", "a b", "x" * 400]
)
def test_a_model_that_is_not_here_is_missing(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path))
    assert failure(source) == ("model-missing", {"source": source})


def test_a_name_is_looked_up_in_this_machines_store_and_never_in_the_network(
    small_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    store, commit = tmp_path / "store" / "models--cafe--klein", "0" * 40
    shutil.copytree(small_model, store / "snapshots" / commit)
    (store / "refs").mkdir()
    (store / "refs" / "main").write_text(commit)
    monkeypatch.setattr("huggingface_hub._snapshot_download.constants.HF_HUB_CACHE", str(tmp_path / "store"))
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert opened("cafe/klein")(["Sommerfest"]).tolist() == [[1, 0, 0]]
    assert failure("cafe/gross") == ("model-missing", {"source": "cafe/gross"})


@pytest.mark.parametrize("file", ["model.safetensors", "tokenizer.json", "config.json", "modules.json"])
@pytest.mark.parametrize("content", [b"", b"kaputt", b"[" * 100_000, b"\xff\xfe{}"])
def test_a_broken_model_is_said_to_be_wrong(small_model: Path, file: str, content: bytes) -> None:
    (small_model / file).write_bytes(content)
    assert failure(small_model) == ("model-wrong", {"source": str(small_model)})


def test_an_empty_folder_is_no_model(tmp_path: Path) -> None:
    assert failure(tmp_path) == ("model-wrong", {"source": str(tmp_path)})


def test_a_model_with_numbers_that_are_none_is_wrong(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.embedding import parts  # noqa: PLC0415

    monkeypatch.setitem(parts.WORDS, "sommerfest", (float("nan"), 0.0, 0.0))
    folder = parts.save_model(tmp_path / "nan")
    assert failure(folder)[0] == "model-wrong"
    assert opened(folder)(["Radweg"]).tolist() == [list(WORDS["radweg"])]


def without(monkeypatch: pytest.MonkeyPatch, *libraries: str) -> None:
    """As if these were not installed."""
    for library in libraries:
        monkeypatch.setitem(sys.modules, library, None)
    for room in ("static", "transformer", "address"):
        monkeypatch.delitem(sys.modules, f"workshop.embedding.{room}", raising=False)


def test_without_its_library_a_model_says_which_one_is_lacking(
    small_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without(monkeypatch, "model2vec", "sentence_transformers", "httpx", "huggingface_hub")
    assert failure(small_model) == ("model-library", {"library": "model2vec"})
    assert failure("cafe/klein") == ("model-library", {"library": "model2vec"})
    assert failure("http://127.0.0.1:9/v1") == ("model-library", {"library": "httpx"})


def test_a_model_of_sentence_transformers_asks_for_that_library(
    small_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    layers = [
        {"type": "sentence_transformers.models.Transformer"},
        {"type": "sentence_transformers.models.Pooling"},
    ]
    (small_model / "modules.json").write_text(json.dumps(layers))
    without(monkeypatch, "sentence_transformers")
    assert failure(small_model) == ("model-library", {"library": "sentence-transformers"})
