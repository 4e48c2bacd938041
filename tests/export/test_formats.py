import re

from workshop.domain.results import Results
from workshop.export.formats import FORMATS
from workshop.export.minutes import compose
from workshop.i18n import translator


def test_every_format_says_every_idea(example_results: Results) -> None:
    document = compose(example_results, translator("de"))
    assert list(FORMATS) == ["docx", "markdown"]
    assert FORMATS["docx"].render(document).startswith(b"PK")
    bullets = re.findall("^- ", FORMATS["markdown"].render(document).decode(), re.MULTILINE)
    assert len(bullets) == example_results.counts.placed + example_results.counts.open


def test_a_format_knows_its_files_ending() -> None:
    assert {name: format_.suffix for name, format_ in FORMATS.items()} == {"docx": ".docx", "markdown": ".md"}
