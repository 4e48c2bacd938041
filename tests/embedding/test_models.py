"""Each text is embedded once, nobody waits long, and a model that failed is left alone for a minute."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier, Event

import numpy as np
import pytest

from tests.embedding.parts import Answer, Service, entries, right, save_model
from workshop.domain.errors import Unavailable
from workshop.embedding.models import REST, Models


class Clock:
    """The seconds that the test lets pass."""

    now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def models(clock: Clock) -> Models:
    return Models(clock=clock)


def code(act: Callable[..., object], *given: object) -> str:
    with pytest.raises(Unavailable) as caught:
        act(*given)
    return caught.value.code


def broken(_: list[str]) -> Answer:
    return 500, {}, b""


def test_each_text_is_sent_once(models: Models, service: Service) -> None:
    embed = models.embed_for(service.url)
    first = embed(["radweg", "sommerfest", "radweg"])
    second = models.embed_for(service.url)(["sommerfest", "grillabend", "radweg"])
    assert first.tolist() == [[0, 0, 1], [1, 0, 0], [0, 0, 1]]
    assert second.tolist() == [[1, 0, 0], [1, 0.125, 0], [0, 0, 1]]
    assert (second.dtype, service.texts) == (np.float32, ["radweg", "sommerfest", "grillabend"])


def test_two_models_do_not_share_what_they_deliver(
    models: Models, service: Service, small_model: Path
) -> None:
    service.answer = lambda texts: (200, {}, entries([[7.0, 7.0] for _ in texts]))
    texts = ["sommerfest"]
    assert models.embed_for(str(small_model))(texts).tolist() == [[1, 0, 0]]
    assert models.embed_for(service.url)(texts).tolist() == [[7, 7]]


def test_what_is_blank_is_never_sent_and_has_zeros(models: Models, service: Service) -> None:
    embed = models.embed_for(service.url)
    assert embed(["", "radweg", " \n"]).tolist() == [[0, 0, 0], [0, 0, 1], [0, 0, 0]]
    assert (embed([]).shape, embed([""]).shape, service.texts) == ((0, 0), (1, 0), ["radweg"])


def test_a_model_that_failed_is_asked_again_after_a_minute_and_not_before(
    models: Models, service: Service, clock: Clock
) -> None:
    embed = models.embed_for(service.url)
    service.answer = broken
    assert [code(embed, ["radweg"]) for _ in range(3)] == ["model-refused"] * 3
    service.answer = right
    clock.now += REST - 0.001
    assert (code(embed, ["radweg"]), len(service.asked)) == ("model-refused", 1)
    clock.now += 0.001
    assert (embed(["radweg"]).tolist(), len(service.asked)) == ([[0, 0, 1]], 2)


def test_what_is_known_is_answered_while_the_model_rests(models: Models, service: Service) -> None:
    embed = models.embed_for(service.url)
    embed(["radweg"])
    service.answer = broken
    assert code(embed, ["sommerfest"]) == "model-refused"
    assert embed(["radweg"]).tolist() == [[0, 0, 1]]


def test_one_model_rests_while_another_works(models: Models, service: Service, small_model: Path) -> None:
    service.answer = broken
    assert code(models.embed_for(service.url), ["radweg"]) == "model-refused"
    assert models.embed_for(str(small_model))(["radweg"]).tolist() == [[0, 0, 1]]


def test_who_tries_it_out_does_not_wait_for_the_minute_and_is_not_answered_from_memory(
    models: Models, service: Service
) -> None:
    service.answer = broken
    assert code(models.embed_for(service.url), ["radweg"]) == "model-refused"
    service.answer = right
    models.try_out(service.url)
    models.try_out(service.url)
    assert [len(each["body"]["input"]) for each in service.asked] == [1, 2, 2]
    assert models.embed_for(service.url)(["radweg"]).tolist() == [[0, 0, 1]]
    service.answer = broken
    assert code(models.try_out, service.url) == "model-refused"


def test_a_model_that_was_put_right_is_opened_anew(models: Models, tmp_path: Path) -> None:
    folder = str(tmp_path / "spaeter")
    assert code(models.try_out, folder) == "model-missing"
    save_model(tmp_path / "spaeter")
    models.try_out(folder)
    assert models.embed_for(folder)(["radweg"]).tolist() == [[0, 0, 1]]


def test_who_waited_too_long_goes_on_and_finds_the_answer_later(
    clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A model on a slow machine: it works on while the board does without it, and nothing is done twice."""
    arrived, models = Event(), Models(timeout=0.2, clock=clock)
    keep = models._memory.keep
    monkeypatch.setattr(models._memory, "keep", lambda *given: (keep(*given), arrived.set()))
    monkeypatch.setattr("workshop.embedding.models.open_model", lambda _, **__: slowly)
    asked, go_on = [], Event()

    def slowly(texts: list[str]) -> object:
        asked.append(list(texts))
        go_on.wait()
        return np.ones((len(texts), 2), np.float32)

    embed = models.embed_for("langsam")
    assert code(embed, ["radweg"]) == "model-silent"
    assert code(embed, ["sommerfest"]) == "model-silent"
    go_on.set()
    arrived.wait()
    assert embed(["radweg"]).tolist() == [[1, 1]]
    assert asked == [["radweg"]]


def test_many_hosts_at_once_ask_for_each_text_once(models: Models, service: Service) -> None:
    texts, together = [f"Idee {at}" for at in range(100)], Barrier(6)

    def ask(_: int) -> list[list[float]]:
        together.wait()
        return models.embed_for(service.url)(texts).tolist()

    with ThreadPoolExecutor(6) as pool:
        answers = list(pool.map(ask, range(6)))
    assert answers == [[[0, 1, 0]] * 100] * 6
    assert sorted(service.texts) == sorted(texts)


def test_many_hosts_at_once_meet_one_failure(models: Models, service: Service) -> None:
    service.answer, together = broken, Barrier(6)

    def ask(_: int) -> str:
        together.wait()
        return code(models.embed_for(service.url), ["radweg"])

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(ask, range(6))) == ["model-refused"] * 6
    assert len(service.asked) == 1


def test_a_model_that_was_switched_off_gets_nothing_more(models: Models, service: Service) -> None:
    embed = models.embed_for(service.url)
    embed(["radweg"])

    def forgetting(texts: list[str]) -> Answer:
        models.forget(service.url)
        return right(texts)

    service.answer = forgetting
    assert code(embed, [f"Idee {at}" for at in range(1_000)]) == "model-silent"
    assert len(service.texts) == 1 + 64
    service.answer = right
    embed(["radweg"])
    assert service.texts[-1] == "radweg"


def test_another_model_behind_the_same_address_is_noticed(models: Models, service: Service) -> None:
    embed = models.embed_for(service.url)
    embed(["radweg"])
    service.answer = lambda texts: (200, {}, entries([[7.0, 7.0] for _ in texts]))
    assert code(embed, ["radweg", "sommerfest"]) == "model-wrong"
    assert embed(["radweg", "sommerfest"]).tolist() == [[7, 7], [7, 7]]


def test_memory_is_bounded_and_every_text_is_answered_nevertheless(service: Service) -> None:
    models = Models(most_bytes=3_000)
    texts = [f"Idee {at}" for at in range(500)]
    assert models.embed_for(service.url)(texts).shape == (500, 3)
    assert models._memory._size <= 3_000


def test_each_failure_is_an_error_of_its_own(models: Models, service: Service) -> None:
    service.answer = broken
    errors = []
    for _ in range(2):
        with pytest.raises(Unavailable) as caught:
            models.embed_for(service.url)(["radweg"])
        errors.append(caught.value)
    assert (errors[0] is errors[1], errors[0].args == errors[1].args) == (False, True)
