"""A service at an address: asked as the protocol says, believed only as far as its answer can be checked."""

import json
import logging
import traceback

import numpy as np
import pytest

from tests.embedding.parts import Answer, Service, entries, right, rows_for, running_service
from workshop.domain.errors import Unavailable
from workshop.embedding.opening import open_model
from workshop.i18n import LANGUAGES, translator

KEY = "sk-geheim-1234567890"


def failure(service: Service, texts: list[str], timeout: float = 5) -> Unavailable:
    with pytest.raises(Unavailable) as caught:
        open_model(service.url, key=KEY, timeout=timeout)(texts)
    return caught.value


def test_a_service_is_asked_once_and_gives_each_text_its_row(service: Service) -> None:
    rows = open_model(f"{service.url}/#klein:latest", key=KEY, timeout=5)(["radweg", "sommerfest"])
    assert (rows.dtype, rows.tolist()) == (np.float32, [[0, 0, 1], [1, 0, 0]])
    [asked] = service.asked
    assert (asked["path"], asked["body"]) == (
        "/v1/embeddings",
        {"model": "klein:latest", "input": ["radweg", "sommerfest"]},
    )
    assert (asked["headers"]["Authorization"], asked["headers"]["Content-Type"]) == (
        f"Bearer {KEY}",
        "application/json",
    )


def test_without_a_key_none_is_sent_and_no_texts_are_not_sent_at_all(service: Service) -> None:
    embed = open_model(service.url, key="", timeout=5)
    assert embed([]).shape == (0, 0)
    embed(["radweg"])
    [asked] = service.asked
    assert ("Authorization" in asked["headers"], asked["body"]["model"]) == (False, "default")


def test_many_texts_go_in_batches_and_come_back_in_order(service: Service) -> None:
    texts = [f"Idee {at}" for at in range(150)]
    service.answer = lambda batch: (200, {}, entries([[float(t.split()[1]), 1.0] for t in batch]))
    rows = open_model(service.url, key="", timeout=5)(texts)
    assert [row[0] for row in rows.tolist()] == list(range(150))
    assert [len(asked["body"]["input"]) for asked in service.asked] == [64, 64, 22]
    assert service.texts == texts


def test_rows_are_put_in_order_by_their_index(service: Service) -> None:
    def reversed_answer(texts: list[str]) -> Answer:
        answer = json.loads(entries(rows_for(texts)))
        answer["data"].reverse()
        return 200, {}, json.dumps(answer).encode()

    service.answer = reversed_answer
    rows = open_model(service.url, key="", timeout=5)(["radweg", "sommerfest"])
    assert rows.tolist() == [[0, 0, 1], [1, 0, 0]]


def _data(*pairs: tuple[object, object]) -> bytes:
    return json.dumps({"data": [{"index": at, "embedding": row} for at, row in pairs]}).encode()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"<html>Bitte melden Sie sich an</html>", id="a captive portal"),
        pytest.param(b"[]", id="a list"),
        pytest.param(b"[" * 200_000, id="too deep"),
        pytest.param(b'{"data": 7}', id="no list"),
        pytest.param(b'{"data": [7, 8]}', id="no entries"),
        pytest.param(b"\xff\xfe", id="no text"),
        pytest.param(_data((0, [1, 2])), id="one too few"),
        pytest.param(_data((0, [1, 2]), (1, [1, 2]), (2, [1, 2])), id="one too many"),
        pytest.param(_data((0, [1, 2]), (0, [1, 2])), id="an index twice"),
        pytest.param(_data((0, [1, 2]), (True, [1, 2])), id="an index that is no number"),
        pytest.param(_data((1, [1, 2]), (2, [1, 2])), id="an index from one"),
        pytest.param(_data((0, [1, 2]), (1, [1])), id="mixed widths"),
        pytest.param(_data((0, []), (1, [])), id="no width"),
        pytest.param(_data((0, ["1"]), (1, ["2"])), id="words"),
        pytest.param(_data((0, [True]), (1, [False])), id="truth values"),
        pytest.param(_data((0, [None]), (1, [1])), id="null"),
        pytest.param(_data((0, [[1]]), (1, [[2]])), id="too many dimensions"),
        pytest.param(_data((0, "AACAPw=="), (1, "AACAPw==")), id="base64"),
        pytest.param(
            b'{"data": [{"index": 0, "embedding": [NaN]}, {"index": 1, "embedding": [1]}]}', id="NaN"
        ),
        pytest.param(_data((0, [1e300]), (1, [1])), id="beyond a float"),
        pytest.param(_data((0, [10**400]), (1, [1])), id="a number without end"),
        pytest.param(b'{"data": [' + b" " * 17_000_000 + b"]}", id="too much"),
    ],
)
def test_an_answer_of_no_use_is_wrong(service: Service, content: bytes) -> None:
    service.answer = lambda _: (200, {}, content)
    error = failure(service, ["eins", "zwei"])
    assert (error.code, error.values) == ("model-wrong", {"source": service.url[7:-3]})


def test_widths_that_differ_between_two_batches_are_wrong(service: Service) -> None:
    service.answer = lambda batch: (200, {}, entries([[1.0] * len(batch) for _ in batch]))
    assert failure(service, [str(at) for at in range(65)]).code == "model-wrong"


@pytest.mark.parametrize("status", [204, 400, 401, 404, 429, 500, 503])
def test_a_status_that_is_not_200_is_a_refusal_that_names_it(service: Service, status: int) -> None:
    service.answer = lambda _: (status, {}, b"")
    error = failure(service, ["eins"])
    assert (error.code, error.values["status"]) == ("model-refused", str(status))


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirection_is_not_followed_so_nothing_goes_elsewhere(service: Service, status: int) -> None:
    with running_service() as elsewhere:
        service.answer = lambda _: (status, {"Location": f"{elsewhere.url}/embeddings"}, b"")
        assert failure(service, ["eins"]).code == "model-refused"
        assert (len(service.asked), elsewhere.asked) == (1, [])


def test_a_service_that_does_not_answer_in_time_is_silent(service: Service) -> None:
    service.go_on.clear()
    assert failure(service, ["eins"], timeout=2).code == "model-silent"
    assert service.texts == ["eins"]


def test_the_time_counts_for_all_batches_together(service: Service) -> None:
    def first_only(texts: list[str]) -> Answer:
        service.go_on.clear()
        return right(texts)

    service.answer = first_only
    assert failure(service, [str(at) for at in range(65)], timeout=1).code == "model-silent"
    assert len(service.asked) == 2


def test_a_service_that_is_not_there_is_silent() -> None:
    with running_service() as gone:
        pass
    assert failure(gone, ["eins"]).code == "model-silent"


def test_the_key_is_in_no_error_and_in_no_log(service: Service, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    open_model(service.url, key=KEY, timeout=5)(["eins"])
    service.answer = lambda _: (401, {}, f"no {KEY}".encode())
    refused = failure(service, ["eins"])
    with running_service() as gone:
        pass
    silent = failure(gone, ["eins"])
    shown = [caplog.text]
    for error in (refused, silent):
        shown += ["".join(traceback.format_exception(error)), repr(error)]
        shown += [translator(language).error(error) for language in LANGUAGES]
    assert [text for text in shown if KEY in text] == []
    assert "/v1/embeddings" in caplog.text
