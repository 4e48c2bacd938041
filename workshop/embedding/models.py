"""The models of this process: opened once, asked once per text, and left alone for a while after a failure.

Nobody waits long for one: what takes longer goes on by itself and is there the next time.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event, Lock, Thread

import numpy as np

from workshop.domain.embedding import public_part
from workshop.domain.errors import Unavailable
from workshop.embedding.memory import MOST_BYTES, Memory
from workshop.embedding.opening import open_model
from workshop.embedding.vectors import Embed, Vectors, wrong

# Seconds: how long a model rests that failed, and how long somebody waits who tries one out.
REST, PATIENCE = 60.0, 30.0
_MOST_OPEN = 4
# Between two portions a job looks whether it is still wanted.
_PORTION = 64
_SAMPLE = ("Ein Sommerfest für alle", "Grillabend im Hof")


@dataclass
class _Model:
    """One model: whoever holds `busy` is the only one who asks it."""

    source: str
    busy: Lock = field(default_factory=Lock)
    embed: Embed | None = None
    rests_until: float = 0.0
    failure: Unavailable | None = None
    wanted: bool = True


@dataclass
class _Job:
    """Texts on their way through a model."""

    texts: Sequence[str]
    done: Event = field(default_factory=Event)
    found: dict[str, Vectors] = field(default_factory=dict)
    failure: Unavailable | None = None


class Models:
    """All models that the organisers of this house use. Threads share it.

    `timeout` is how many seconds a caller waits at most; `clock` counts the seconds of rest.
    """

    def __init__(
        self,
        key: str = "",
        timeout: float = 5.0,
        *,
        clock: Callable[[], float] = time.monotonic,
        most_bytes: int = MOST_BYTES,
    ) -> None:
        self._key, self._timeout, self._clock = key, timeout, clock
        self._memory = Memory(most_bytes)
        self._models: OrderedDict[str, _Model] = OrderedDict()
        self._lock = Lock()

    def embed_for(self, source: str) -> Embed:
        """The model of a source that is not ""; asking the model happens in the call, not here.

        A call answers within `timeout` seconds: with the rows, or `Unavailable`; while the model rests at
        once, unless every text is known already. Equal texts have equal rows, a blank one has zeros.
        """

        def embed(texts: Sequence[str]) -> Vectors:
            wanted = [text for text in dict.fromkeys(texts) if text.strip()]
            known = self._memory.recall(source, wanted)
            lacking = [text for text in wanted if text not in known]
            if lacking:
                known |= self._ask(self._model(source), lacking, self._timeout)
            return self._stacked(source, texts, known)

        return embed

    def try_out(self, source: str) -> None:
        """Ask the model for two sentences now, though it may rest; raise `Unavailable` if it fails."""
        model = self._model(source)
        with self._lock:
            model.failure = None
        self._ask(model, _SAMPLE, max(self._timeout, PATIENCE), anew=True)

    def forget(self, source: str) -> None:
        """Close the model, drop what it delivered, and send it nothing more."""
        with self._lock:
            model = self._models.pop(source, None)
            if model:
                model.wanted = False
        self._memory.forget(source)

    def _model(self, source: str) -> _Model:
        with self._lock:
            model = self._models.setdefault(source, _Model(source))
            self._models.move_to_end(source)
            while len(self._models) > _MOST_OPEN:
                self._models.popitem(last=False)
            return model

    def _ask(
        self, model: _Model, texts: Sequence[str], patience: float, *, anew: bool = False
    ) -> dict[str, Vectors]:
        self._require_awake(model)
        deadline = time.monotonic() + patience
        if not model.busy.acquire(timeout=patience):
            raise _silent(model)
        try:
            # Whoever waited need not ask again: neither for a failure nor for what is known by now.
            self._require_awake(model)
            known = {} if anew else self._memory.recall(model.source, texts)
            job = _Job([text for text in texts if text not in known])
            Thread(target=self._work, args=(model, job), name="embedding", daemon=True).start()
        except BaseException:
            model.busy.release()
            raise
        if not job.done.wait(max(0.0, deadline - time.monotonic())):
            raise self._fail(model, _silent(model), late=job)
        if job.failure:
            raise _again(job.failure)
        return known | job.found

    def _work(self, model: _Model, job: _Job) -> None:
        try:
            model.embed = model.embed or open_model(model.source, key=self._key, timeout=self._timeout)
            for at in range(0, len(job.texts), _PORTION):
                if not model.wanted:
                    raise _silent(model)
                portion = job.texts[at : at + _PORTION]
                rows = dict(zip(portion, model.embed(portion), strict=True))
                job.found |= rows
                self._memory.keep(model.source, rows)
            with self._lock:
                # Late is better than never: the next caller need not wait for the end of the rest.
                model.failure = None
                job.done.set()
        except Unavailable as failure:
            model.embed, job.failure = None, self._fail(model, failure)
        except Exception:
            model.embed, job.failure = None, self._fail(model, wrong(model.source))
            raise
        finally:
            model.busy.release()
            job.done.set()

    def _fail(self, model: _Model, failure: Unavailable, late: _Job | None = None) -> Unavailable:
        with self._lock:
            if not (late and late.done.is_set()):
                model.failure, model.rests_until = failure, self._clock() + REST
        return failure

    def _require_awake(self, model: _Model) -> None:
        with self._lock:
            if model.failure and self._clock() < model.rests_until:
                raise _again(model.failure)

    def _stacked(self, source: str, texts: Sequence[str], known: dict[str, Vectors]) -> Vectors:
        widths = {len(row) for row in known.values()}
        if len(widths) > 1:
            # Another model answers at this address now: what the former one delivered does not fit.
            self._memory.forget(source)
            raise wrong(source)
        blank = np.zeros(max(widths, default=0), np.float32)
        rows = [known.get(text, blank) for text in texts]
        return np.stack(rows) if rows else np.zeros((0, 0), np.float32)


def _silent(model: _Model) -> Unavailable:
    return Unavailable("model-silent", source=public_part(model.source))


def _again(failure: Unavailable) -> Unavailable:
    """The same failure for somebody else: an exception that is raised twice collects both traces."""
    return Unavailable(failure.code, **failure.values)
