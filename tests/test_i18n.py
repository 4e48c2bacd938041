"""The catalogue: every language complete, every sentence used, everybody addressed politely."""

import ast
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor as FluentVisitor

from workshop import i18n
from workshop.config import ROOT
from workshop.domain.errors import Invalid
from workshop.domain.model import Actor, Phase, Role
from workshop.domain.permissions import Action, may
from workshop.i18n import GUEST_LANGUAGES, LANGUAGES, SOURCE, translator
from workshop.storage import engine

ERRORS = {"Invalid", "NotFound", "NotAllowed", "Unavailable"}
# Keys that are put together at run time begin with one of these.
DYNAMIC = (
    "begin-",
    "board-",
    "choose-",
    "cli-",
    "course-",
    "desk-",
    "describe-",
    "gap-",
    "host-",
    "import-column-",
    "import-fate-",
    "import-mode-",
    "import-recognised-",
    "import-sample-",
    "import-table-",
    "list-",
    "minutes-annex-",
    "minutes-counts-",
    "minutes-view-",
    "phase-",
    "phone-wait-",
    "plan-",
    "prepared-",
    "preset-",
    "print-",
    "printing-",
    "problem-",
    "results-",
    "screen-",
    "step-",
    "take-",
    "workshop-",
)
GUEST_FILES = ("guest-errors.ftl", "phone.ftl", "results.ftl")
ONLY_GUESTS = tuple(language for language in GUEST_LANGUAGES if language not in LANGUAGES)
FAMILIAR = re.compile(r"\b(du|dich|dir|dein\w*|euch|euer|eure\w*)\b", re.IGNORECASE)


class _Parts(FluentVisitor):
    """The variables and the plain text of a message."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.text = ""

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: fluent.TextElement) -> None:  # noqa: N802
        self.text += node.value


@cache
def _files(language: str) -> dict[str, list[tuple[str, _Parts]]]:
    """For each file its messages in order."""
    found = {}
    for path in sorted((ROOT / "workshop" / "locale" / language).glob("*.ftl")):
        messages = found[path.name] = []
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path}: {entry.content}"
            if isinstance(entry, fluent.Message):
                parts = _Parts()
                parts.visit(entry)
                messages.append((entry.id.name, parts))
    return found


def _messages(language: str) -> dict[str, _Parts]:
    return dict(message for messages in _files(language).values() for message in messages)


@cache
def _code() -> tuple[ast.Module, ...]:
    sources = [*ROOT.glob("*.py"), *ROOT.glob("workshop/**/*.py"), *ROOT.glob("pages/*.py")]
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in sources)


@cache
def _templates() -> str:
    found = [path for ending in ("html", "js") for path in ROOT.glob(f"workshop/**/*.{ending}")]
    return "\n".join(path.read_text(encoding="utf-8") for path in found)


def _calls(trees: Iterable[ast.Module] | None = None) -> Iterator[tuple[str, str, set[str] | None]]:
    """Each call with a literal as its first argument: who is called, the literal, the names of its values."""
    for tree in trees or _code():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant)):
                continue
            if isinstance(node.args[0].value, str):
                names = {keyword.arg for keyword in node.keywords}
                values = None if None in names else {name for name in names if name}
                yield ast.unparse(node.func), node.args[0].value, values


def _spoken() -> Iterator[tuple[str, set[str] | None]]:
    """Every key that the code says literally, with the names of its values."""
    for function, literal, values in _calls():
        if function == "t" or re.fullmatch(r"(speaks|translator)\(.*\)", function):
            yield literal, values
    for key in re.findall(r"""\bt\(\s*["']([a-z0-9-]+)["']""", _templates()):
        yield key, None


def _raised() -> Iterator[tuple[str, set[str] | None]]:
    """Every error code that the code raises, with the names of its values."""
    for function, literal, values in _calls():
        if function in ERRORS:
            yield literal, values
        elif function == "_require_distinct":
            yield literal, {"where", "name"}
    for code in engine._SQLITE_REFUSALS.values():
        yield code, set()
    for code in _reasons():
        yield code, set()


def _reasons() -> set[str]:
    actors = [None, *(Actor(role, topic_id=topic) for role in Role for topic in (1, 2))]
    verdicts = [may(a, action, phase, 1) for a in actors for action in Action for phase in Phase]
    return {verdict.reason for verdict in verdicts if not verdict.allowed}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_says_the_same_with_the_same_values(language: str) -> None:
    said = {key: parts.variables for key, parts in _messages(language).items()}
    assert said == {key: parts.variables for key, parts in _messages(SOURCE).items()}
    assert {name: [key for key, _ in messages] for name, messages in _files(language).items()} == {
        name: [key for key, _ in messages] for name, messages in _files(SOURCE).items()
    }


@pytest.mark.parametrize("language", ONLY_GUESTS)
def test_a_guests_language_says_all_that_a_phone_shows_and_nothing_else(language: str) -> None:
    said = {name: [(key, p.variables) for key, p in messages] for name, messages in _files(language).items()}
    assert said == {name: [(key, p.variables) for key, p in _files(SOURCE)[name]] for name in GUEST_FILES}


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
@pytest.mark.parametrize("number", [0, 1, 2, 5, 11, 21, 100, 1_000])
def test_every_sentence_of_a_guest_can_be_said_with_any_number(language: str, number: int) -> None:
    bundle = i18n._bundle(language)
    faults = {}
    for name in GUEST_FILES:
        for key, parts in _files(language).get(name, []):
            pattern = bundle.get_message(key).value
            said, errors = bundle.format_pattern(pattern, dict.fromkeys(parts.variables, number))
            if errors or not said.strip() or "{" in said:
                faults[key] = said
    assert (faults, set(_files(language)) >= set(GUEST_FILES)) == ({}, True)


def test_every_error_that_a_guest_can_meet_is_among_the_guests_sentences() -> None:
    places = ("phone/*.py", "services/guests.py", "storage/engine.py")
    trees = [
        ast.parse(path.read_text("utf-8")) for place in places for path in ROOT.glob(f"workshop/{place}")
    ]
    guest = Actor(Role.GUEST, topic_id=1, table_id=1)
    own = (Action.SUBMIT_IDEA, Action.CHANGE_OWN_IDEA, Action.WITHDRAW_OWN_IDEA)
    verdicts = [may(guest, action, phase, 1) for action in own for phase in Phase]
    elsewhere = {"body-too-large", "idea-empty", "idea-too-long", "table-unknown", "workshop-full"}
    met = (
        {literal for function, literal, _ in _calls(trees) if function in ERRORS}
        | set(engine._SQLITE_REFUSALS.values())
        | {verdict.reason for verdict in verdicts if not verdict.allowed}
        | elsewhere
    )
    said = {key.removeprefix("error-") for key, _ in _files(SOURCE)["guest-errors.ftl"]}
    # Only who starts the program hears how its database is reached.
    assert sorted(met - said) == ["database-address"]


@pytest.mark.parametrize("language", GUEST_LANGUAGES)
def test_no_key_is_there_twice(language: str) -> None:
    keys = Counter(key for messages in _files(language).values() for key, _ in messages)
    assert [key for key, count in keys.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_errors_are_in_alphabetical_order(language: str) -> None:
    for name in ("errors.ftl", "guest-errors.ftl"):
        keys = [key for key, _ in _files(language)[name]]
        assert keys == sorted(keys)


def test_every_key_that_the_code_says_is_in_the_catalogue() -> None:
    assert sorted({key for key, _ in _spoken()} - _messages(SOURCE).keys()) == []


def test_every_error_has_its_sentence() -> None:
    assert sorted({f"error-{code}" for code, _ in _raised()} - _messages(SOURCE).keys()) == []


def test_every_sentence_gets_the_values_that_it_needs() -> None:
    said = [*_spoken(), *((f"error-{code}", values) for code, values in _raised())]
    messages = _messages(SOURCE)
    lacking = [
        (key, sorted(messages[key].variables - values))
        for key, values in said
        if values is not None and key in messages and messages[key].variables - values
    ]
    assert lacking == []


def test_every_sentence_in_the_catalogue_is_used() -> None:
    literals = {
        node.value
        for tree in _code()
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    literals.update(re.findall(r"""["']([a-z0-9-]+)["']""", _templates()))
    used = literals | {f"error-{literal}" for literal in literals} | {f"error-{code}" for code in _reasons()}
    unused = [key for key in _messages(SOURCE) if key not in used and not key.startswith(DYNAMIC)]
    assert unused == []


def test_every_key_that_is_put_together_is_really_put_together() -> None:
    python = "\n".join(ast.unparse(tree) for tree in _code())
    stale = [p for p in DYNAMIC if not re.search(re.escape(p) + r"""["'{$]""", python + _templates())]
    assert stale == []


def test_nobody_is_addressed_with_du_and_nobody_is_shouted_at() -> None:
    said = {language: _messages(language).items() for language in GUEST_LANGUAGES}
    german = [*said["de"], *said["de-simple"]]
    familiar = [key for key, parts in german if FAMILIAR.search(parts.text)]
    loud = [(language, key) for language in said for key, parts in said[language] if "!" in parts.text]
    assert (familiar, loud, sum("Sie" in parts.text for _, parts in said["de-simple"]) > 0) == ([], [], True)


def test_an_error_speaks_the_visitors_language_and_names_the_field() -> None:
    error = Invalid("field-empty", field="topic-title")
    said = {language: translator(language).error(error) for language in LANGUAGES}
    assert said == {
        "de": "Bitte füllen Sie das Feld „Thema“ aus.",
        "en": "Please fill in “Topic”.",
    }


def test_every_field_that_an_error_can_name_has_a_word_of_its_own() -> None:
    fields = [
        literal
        for tree in _code()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) in ("require_line", "limited_line", "limited_paragraphs")
        for literal in [node.args[1]]
        if isinstance(literal, ast.Constant)
    ]
    names = sorted({str(literal.value) for literal in fields})
    for language in LANGUAGES:
        error = [Invalid("field-too-long", field=name, length=501, limit=500) for name in names]
        assert len({translator(language).error(each) for each in error}) == len(names) > 8
