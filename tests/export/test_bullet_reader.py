"""What is taken out of earlier minutes, whatever they were written with, and what is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from docx.document import Document as WordFile
from hypothesis import given, settings
from hypothesis import strategies as st
from odfdo import Header, List, ListItem
from odfdo import Paragraph as OdfParagraph

from tests.export.earlier_files import answered, open_document, read, refusal, word
from workshop.domain.errors import Invalid
from workshop.domain.results import Results
from workshop.export.bullet_reader import LONGEST_POINT, MOST_POINTS, Reading, read_text
from workshop.export.formats import FORMATS
from workshop.export.minutes import compose
from workshop.i18n import translator


class TestText:
    @pytest.mark.parametrize("sign", ["-", "*", "•", "\N{EN DASH}", "\uf0b7", "1.", "12)", "(3)", "a)", "+"])
    def test_every_sign_that_people_type_makes_a_bullet(self, sign: str) -> None:
        assert read_text(f"  {sign} Mehr Bäume\n{sign}\tMehr Bänke\n").points == ("Mehr Bäume", "Mehr Bänke")

    def test_a_line_without_a_sign_is_a_point_where_bullets_follow_it(self) -> None:
        text = (
            "Es war ein schöner Tag.\n\nBündnisse müssen\neinbinden durch\n\n- Zugehen\n- Werben\n\nEnde.\n"
        )
        assert read_text(text).points == ("Bündnisse müssen einbinden durch", "Zugehen", "Werben")

    def test_a_bullet_that_was_broken_at_the_end_of_a_line_is_whole_again(self) -> None:
        text = (
            "- Nachwuchskräf-\nte halten\n- Kultur-\nund Freizeit\n"
            "- Erstens,\n  zweitens\nNeue Aussage\n- Anderes"
        )
        assert read_text(text).points == (
            "Nachwuchskräfte halten",
            "Kultur- und Freizeit",
            "Erstens, zweitens",
            "Neue Aussage",
            "Anderes",
        )

    def test_without_any_sign_each_line_is_a_point(self) -> None:
        assert read_text("Mehr Bäume\r\n\r\n Mehr Bänke \nMehr Bäume").points == ("Mehr Bäume", "Mehr Bänke")

    def test_a_number_a_dash_or_a_year_within_a_text_is_no_sign(self) -> None:
        assert read_text("3 Bänke am Ring\n2017 war gut\n-5 Grad im Zimmer\n30 km/h").points == (
            "3 Bänke am Ring",
            "2017 war gut",
            "-5 Grad im Zimmer",
            "30 km/h",
        )

    def test_what_our_own_minutes_put_behind_a_point_does_not_belong_to_it(self) -> None:
        text = (
            "Ergebnisse\n- Mehr Bäume (3 \u00d7 genannt, 4 Punkte, bereits 2016 genannt) [1, 12]\n"
            "Weitere Nennungen\n- Bänke (am Ring)\n- Licht (bereits bestellt)\n"
        )
        assert read_text(text).points == ("Mehr Bäume", "Bänke (am Ring)", "Licht (bereits bestellt)")

    def test_a_text_in_which_nothing_stands_is_refused_and_so_is_one_with_too_much(self) -> None:
        for text, code in ((" \n\u200b\n", "earlier-nothing"), ("x" * 2_000_001, "archive-too-large")):
            with pytest.raises(Invalid) as caught:
                read_text(text)
            assert caught.value.code == code
        many = "\n".join(f"- Punkt {n}" for n in range(MOST_POINTS + 1))
        with pytest.raises(Invalid) as caught:
            read_text(many)
        assert (caught.value.code, caught.value.values) == (
            "earlier-too-many",
            {"most": MOST_POINTS, "found": MOST_POINTS + 1},
        )

    def test_a_point_as_long_as_a_page_is_cut(self) -> None:
        (point,) = read_text("- " + "Wort " * 2_000).points
        assert (len(point), point[-1]) == (LONGEST_POINT, "…")

    @given(st.text(max_size=300))
    @settings(max_examples=200, deadline=None)
    def test_whatever_is_pasted_gives_clean_different_lines_or_a_clear_refusal(self, text: str) -> None:
        answer = answered(lambda: read_text(text))
        points = answer.points if isinstance(answer, Reading) else ()
        assert points or answer == "earlier-nothing"
        assert len(set(points)) == len(points)
        assert all(point == " ".join(point.split()) for point in points)


class TestWord:
    def test_lists_and_the_statements_over_them_are_taken_and_running_text_is_not(self) -> None:
        def write(file: WordFile) -> None:
            file.add_heading("Protokoll", 1)
            file.add_paragraph("Es war ein schöner Tag.")
            file.add_heading("Die Wege müssen sicher sein", 2)
            file.add_paragraph("3 Punkte")
            file.add_paragraph("Breitere Radwege", style="List Bullet")
            file.add_paragraph("Mehr Licht", style="List Number")
            file.add_paragraph("• Getippt statt gelistet")
            file.add_paragraph("Alle bedanken sich.")

        assert read(word(write)) == Reading(
            ("Die Wege müssen sicher sein", "Breitere Radwege", "Mehr Licht", "Getippt statt gelistet"),
            "protokoll-2017",
            "2017",
        )

    def test_lists_outside_the_results_are_left_where_there_is_a_heading_for_these(self) -> None:
        def write(file: WordFile) -> None:
            file.add_heading("Tagesablauf", 1)
            file.add_paragraph("Begrüßung", style="List Bullet")
            for idea in ("Mehr Bäume", "Mehr Bänke"):
                file.add_heading("Ergebnisse", 1)
                file.add_heading("Unser Viertel", 2)
                file.add_paragraph(idea, style="List Bullet")
                file.add_heading("Anlagen", 1)
                file.add_paragraph("Foto", style="List Bullet")

        assert read(word(write)).points == ("Unser Viertel", "Mehr Bäume", "Mehr Bänke")

    def test_without_a_list_the_paragraphs_under_the_results_are_taken(self) -> None:
        def write(file: WordFile) -> None:
            file.add_paragraph("Vorher")
            file.add_paragraph("Ergebnisse:")
            file.add_paragraph("Mehr Bäume")
            file.add_paragraph("")
            file.add_paragraph("Mehr Bänke")

        assert read(word(write)).points == ("Mehr Bäume", "Mehr Bänke")

    def test_a_file_without_list_and_without_results_is_refused(self) -> None:
        assert refusal(word(lambda file: file.add_paragraph("Nur ein Satz."))) == "earlier-nothing"

    def test_a_list_whose_number_was_taken_away_is_none(self) -> None:
        def write(file: WordFile) -> None:
            file.add_paragraph("Mehr Bäume", style="List Bullet")
            plain = file.add_paragraph("Kein Punkt", style="List Bullet")
            plain._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = 0

        assert read(word(write)).points == ("Mehr Bäume",)


class TestOpenDocument:
    def test_lists_also_within_lists_and_the_statements_over_them_are_taken(self) -> None:
        inner = List([ListItem("Mehr Licht")])
        outer = List([ListItem("Breitere Radwege"), ListItem("Sichere Wege")])
        outer.get_items()[1].append(inner)
        data = open_document(
            Header(1, "Protokoll"),
            OdfParagraph("Es war ein schöner Tag."),
            Header(2, "Die Wege müssen sicher sein"),
            outer,
            OdfParagraph("Alle bedanken sich."),
        )
        assert read(data, "Protokoll.odt") == Reading(
            ("Die Wege müssen sicher sein", "Breitere Radwege", "Sichere Wege", "Mehr Licht"), "Protokoll", ""
        )

    def test_without_a_list_the_paragraphs_under_the_results_are_taken(self) -> None:
        data = open_document(
            Header(1, "Ergebnisse"),
            OdfParagraph("Mehr Bäume"),
            Header(2, "Ort"),
            OdfParagraph("Mehr Bänke"),
            Header(1, "Anlagen"),
            OdfParagraph("Foto"),
        )
        assert read(data).points == ("Mehr Bäume", "Ort", "Mehr Bänke")


class TestOurOwn:
    @pytest.mark.parametrize("kind", ["docx", "odt", "markdown"])
    def test_what_we_exported_is_read_again(self, kind: str, results_of: Callable[..., Results]) -> None:
        groups = (("Die Wege müssen sicher sein", ("Breitere Radwege", "Mehr Licht")), ("Grün", ("Bäume",)))
        minutes = compose(results_of(*groups, opened=("Ein Café",)), translator("de"))
        data = FORMATS[kind].render(minutes, None).data
        read_again = read(data, "ergebnisse.x").points
        said = ["Breitere Radwege", "Mehr Licht", "Bäume", "Ein Café"]
        assert [point for point in read_again if point in said] == said

    def test_a_workshop_file_gives_its_statements_and_ideas_its_title_and_its_year(
        self, example: Path
    ) -> None:
        content = json.loads(example.read_bytes())
        reading = read(example.read_bytes(), "irgendwie.json")
        shown = [
            idea.get("wording", idea["text"])
            for topic in content["topics"]
            for idea in topic["ideas"]
            if not idea.get("hidden")
        ]
        titles = [cluster["title"] for topic in content["topics"] for cluster in topic.get("clusters", [])]
        assert set(reading.points) == {" ".join(text.split()) for text in (*shown, *titles)}
        assert (reading.name, reading.label) == (content["title"], content["date"][:4])

    def test_a_workshop_file_that_is_wrong_says_what_is_wrong_with_it(self) -> None:
        assert refusal(b'{"format": "workshop/1"') == "file-not-json"
