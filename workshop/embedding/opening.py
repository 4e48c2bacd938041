"""Opens a model: from a folder, by its name from this machine's store of models, or at an address.

Opening a local model never asks the network; a name that is not in the store is missing.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from workshop.domain.embedding import is_address, public_part
from workshop.domain.errors import Unavailable
from workshop.embedding.vectors import Embed, Vectors, wrong

# The two kinds of layers of a static model; both libraries read one that has nothing else.
_STATIC_LAYERS = ("StaticEmbedding", "Normalize")


def open_model(source: str, *, key: str, timeout: float) -> Embed:
    """The model behind `source`, ready to embed, one call at a time; `Unavailable` if there is none.

    At an address a call takes `timeout` seconds at most and shows the `key`, if there is one; local models
    take as long as they take.
    """
    model = _open_address(source, key, timeout) if is_address(source) else _open_folder(source)

    def embed(texts: Sequence[str]) -> Vectors:
        return model(texts) if texts else np.zeros((0, 0), np.float32)

    return embed


def _open_address(source: str, key: str, timeout: float) -> Embed:
    with _library("httpx"):
        from workshop.embedding.address import open_address  # noqa: PLC0415 - an optional extra
    return open_address(source, key=key, timeout=timeout)


def _open_folder(source: str) -> Embed:
    folder = _folder(source)
    if _is_static(folder, source):
        try:
            return _open_static(folder, source)
        except Unavailable as error:
            if error.code != "model-library" or not (folder / "modules.json").exists():
                raise
            return _open_transformer(folder, source, lacking="model2vec")
    return _open_transformer(folder, source, lacking="sentence-transformers")


def _open_static(folder: Path, source: str) -> Embed:
    with _library("model2vec"):
        from workshop.embedding.static import open_static  # noqa: PLC0415 - an optional extra
    return open_static(folder, source)


def _open_transformer(folder: Path, source: str, *, lacking: str) -> Embed:
    with _library(lacking):
        from workshop.embedding.transformer import open_transformer  # noqa: PLC0415 - an optional extra
    return open_transformer(folder, source)


def _folder(source: str) -> Path:
    """The folder on this machine that holds the model."""
    missing = Unavailable("model-missing", source=public_part(source))
    try:
        folder = Path(source).expanduser()
        if folder.is_dir():
            return folder
    except (OSError, ValueError, RuntimeError) as error:
        raise missing from error
    with _library("model2vec"):
        from huggingface_hub import snapshot_download  # noqa: PLC0415 - an optional extra
    # Short names are those that sentence-transformers itself completes.
    for name in (source,) if "/" in source else (source, f"sentence-transformers/{source}"):
        try:
            return Path(snapshot_download(name, local_files_only=True))
        except (OSError, ValueError):
            continue
    raise missing


def _is_static(folder: Path, source: str) -> bool:
    try:
        modules = json.loads((folder / "modules.json").read_text(encoding="utf-8"))
        return all(str(module["type"]).endswith(_STATIC_LAYERS) for module in modules)
    except FileNotFoundError:
        return True
    except (OSError, ValueError, TypeError, LookupError, RecursionError) as error:
        raise wrong(source) from error


@contextmanager
def _library(name: str) -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        raise Unavailable("model-library", library=name) from error
