"""A static model (model2vec): a table of word pieces, averaged, small and fast without a graphics card.

It is read from a folder; nothing in it is executed.
"""

from collections.abc import Sequence
from pathlib import Path

from model2vec import StaticModel

from workshop.embedding.vectors import Embed, Vectors, as_vectors, wrong


def open_static(folder: Path, source: str) -> Embed:
    """The model in this folder; `Unavailable` "model-wrong" if its files cannot be used."""
    try:
        model = StaticModel.from_pretrained(folder)
    except Exception as error:  # a broken file fails in as many ways as there are readers
        raise wrong(source) from error

    def embed(texts: Sequence[str]) -> Vectors:
        try:
            found = model.encode(list(texts), show_progress_bar=False, use_multiprocessing=False)
        except Exception as error:
            raise wrong(source) from error
        return as_vectors(found, len(texts), source)

    return embed
