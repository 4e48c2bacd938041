from workshop.export.formats import FORMATS


def test_a_format_knows_its_files_ending() -> None:
    assert {name: format_.suffix for name, format_ in FORMATS.items()} == {
        "docx": ".docx",
        "odt": ".odt",
        "pdf": ".pdf",
        "html": ".html",
        "markdown": ".md",
    }


def test_only_what_an_office_opens_is_written_on_a_houses_paper() -> None:
    assert [name for name, format_ in FORMATS.items() if format_.templates] == ["docx", "odt"]
