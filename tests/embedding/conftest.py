"""A small real model in a folder, and a service that answers as the test wants."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.embedding.parts import Service, running_service, save_model


@pytest.fixture
def small_model(tmp_path: Path) -> Path:
    """The folder of a model."""
    return save_model(tmp_path / "modell")


@pytest.fixture
def service() -> Iterator[Service]:
    """A service of embeddings on a free port."""
    with running_service() as running:
        yield running
