"""What holds for every print: its structure, texts that are too long, and what people may really write."""

from io import BytesIO

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.conftest import HOSTILE, NOON
from tests.export.pdf_reading import heard
from tests.export.print_scenes import LONG_QUESTION, NETWORK, logo, order
from workshop.domain.errors import Invalid, Unavailable
from workshop.domain.look import Look
from workshop.domain.prints import Print
from workshop.export.prints.order import Order
from workshop.export.prints.printing import render

FACES = (Print.TENTS, Print.CARDS)


@pytest.mark.parametrize("what", FACES)
def test_a_print_says_its_language_and_title_and_is_pdf_ua_and_pdf_a(what: Print) -> None:
    pdf = pikepdf.open(BytesIO(render(what, order(2, language="en", **NETWORK)).data))
    assert pdf.Root.MarkInfo.Marked is True
    assert str(pdf.Root.Lang) == "en-GB"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle is True
    title = {"tents": "Table tents · Café Musterstadt", "cards": "Table cards · Café Musterstadt"}
    with pdf.open_metadata() as metadata:
        assert metadata["dc:title"] == title[what]
        assert metadata["dc:creator"] == ["Landkreis Musterstadt"]
        assert metadata["pdfuaid:part"] == "1"
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")


def test_the_same_order_and_date_give_the_same_bytes() -> None:
    ordered = order(2, look=logo(), **NETWORK)
    assert render(Print.TENTS, ordered, NOON) == render(Print.TENTS, ordered, NOON)


def test_every_table_has_its_bookmark() -> None:
    with pikepdf.open(BytesIO(render(Print.TENTS, order(3)).data)).open_outline() as outline:
        assert [item.title for item in outline.root] == ["Tisch 1", "Tisch 2", "Tisch 3"]


@pytest.mark.parametrize(("tables", "tents", "cards"), [(1, 1, 1), (2, 2, 1), (3, 3, 2), (60, 60, 30)])
def test_each_table_has_a_tent_of_its_own_and_two_share_a_page_of_cards(
    tables: int, tents: int, cards: int
) -> None:
    pages = [len(pikepdf.open(BytesIO(render(what, order(tables)).data)).pages) for what in FACES]
    assert pages == [tents, cards]


@pytest.mark.parametrize("what", FACES)
def test_without_a_table_there_is_nothing_to_print(what: Print) -> None:
    with pytest.raises(Invalid) as refused:
        render(what, order(0))
    assert refused.value.code == "print-no-table"


def test_texts_that_do_not_fit_are_refused_all_at_once_and_by_name() -> None:
    ordered = order(2, title="Thema " * 80, question=LONG_QUESTION * 4, organiser="Amt für Vieles " * 20)
    with pytest.raises(Invalid) as refused:
        render(Print.TENTS, ordered)
    assert (refused.value.code, refused.value.values) == (
        "print-too-long",
        {
            "what": "Name der Organisation · Tisch 1: Thema · Tisch 1: Leitfrage"
            " · Tisch 2: Thema · Tisch 2: Leitfrage"
        },
    )


def test_an_address_that_does_not_fit_is_refused_too() -> None:
    with pytest.raises(Invalid) as refused:
        render(Print.CARDS, order(base="https://" + "a" * 250 + ".example", language="en"))
    assert refused.value.values == {"what": "Table 1: address"}


def test_a_long_question_becomes_smaller_before_it_is_refused() -> None:
    words = "Was braucht es dafür? "
    lengths = range(1, 60, 6)
    fitted = [n for n in lengths if _fits(words * n)]
    # Once it does not fit, nothing longer does, and what was printed is whole.
    assert fitted == list(lengths)[: len(fitted)]
    assert 10 < fitted[-1] < 50
    said = heard(render(Print.TENTS, order(question=words * fitted[-1], **NETWORK)).data)
    assert (words * fitted[-1]).strip() in [text for _, text in said]


def _fits(question: str) -> bool:
    try:
        render(Print.TENTS, order(question=question, **NETWORK))
    except Invalid:
        return False
    return True


def test_a_word_of_2000_characters_is_refused_by_name() -> None:
    with pytest.raises(Invalid) as refused:
        render(Print.CARDS, order(title="W" * 2_000))
    assert refused.value.values == {"what": "Tisch 1: Thema"}


def test_what_the_fonts_lack_stands_as_its_code_and_is_named() -> None:
    rendered = render(Print.TENTS, order(title="Kaffee 👍", question="中?"))
    assert rendered.replaced == ("👍", "中")
    assert [text for _, text in heard(rendered.data)][2:4] == ["Kaffee [U+1F44D]", "[U+4E2D]?"]


@pytest.mark.parametrize("text", [text for text in HOSTILE if len(text) < 100])
def test_words_that_look_like_orders_are_only_words(text: str) -> None:
    password = text if text.isascii() else "x"
    ordered = order(title=text, question=text, organiser=text, wlan_name=text[:32], wlan_password=password)
    plain = order(title="x", question="x", organiser="x", wlan_name="x", wlan_password="x")
    tags = [tag for tag, _ in heard(render(Print.TENTS, ordered).data)]
    assert tags == [tag for tag, _ in heard(render(Print.TENTS, plain).data)]


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.text(max_size=200),
    st.text(max_size=400),
    st.sampled_from(['#panic("x")', "$x$ @ref <label> //", "too-long:1.2", "\\u{202e}", "\u202e\u200f"]),
)
def test_any_text_is_printed_or_refused_by_name(title: str, question: str, order_like: str) -> None:
    ordered = order(title=title + order_like, question=order_like + question, organiser=title[:40])
    refused = _refusal(ordered)
    names = {"Tisch 1: Thema", "Tisch 1: Leitfrage", "Name der Organisation"}
    assert refused is None or set(refused) <= names


def _refusal(ordered: Order) -> list[str] | None:
    """The names of what did not fit; None if it was printed with its code."""
    try:
        rendered = render(Print.CARDS, ordered)
    except Invalid as refused:
        return str(refused.values["what"]).split(" · ")
    return None if [tag for tag, _ in heard(rendered.data)].count("Figure") == 1 else ["no code"]


def test_a_picture_is_the_first_page_as_png() -> None:
    picture = render(Print.TENTS, order(2), image=True).data
    assert picture == render(Print.TENTS, order(1), image=True).data
    assert picture.startswith(b"\x89PNG")


def test_a_logo_that_is_none_is_a_sentence_and_no_print() -> None:
    with pytest.raises(Unavailable) as refused:
        render(Print.TENTS, order(look=Look(logo=b"kein Bild", width=1, height=1)))
    assert refused.value.code == "pdf-failed"
