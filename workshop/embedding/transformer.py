"""A model of sentence-transformers: larger and slower than a static one, and better with whole sentences.

It is read from a folder; code that lies beside it is not executed, and only safetensors are read.
"""

from collections.abc import Sequence
from pathlib import Path

from sentence_transformers import SentenceTransformer

from workshop.embedding.vectors import Embed, Vectors, as_vectors, wrong


def open_transformer(folder: Path, source: str) -> Embed:
    """The model in this folder; `Unavailable` "model-wrong" if its files cannot be used."""
    try:
        model = SentenceTransformer(
            str(folder),
            device="cpu",
            trust_remote_code=False,
            local_files_only=True,
            model_kwargs={"use_safetensors": True},
        )
    except Exception as error:  # a broken file fails in as many ways as there are readers
        raise wrong(source) from error

    def embed(texts: Sequence[str]) -> Vectors:
        try:
            found = model.encode(list(texts), show_progress_bar=False, convert_to_numpy=True)
        except Exception as error:
            raise wrong(source) from error
        return as_vectors(found, len(texts), source)

    return embed
