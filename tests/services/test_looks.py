"""How prints look: who may say so, what is kept of a colour and a logo, and who takes it over."""

from io import BytesIO

import pytest
from PIL import Image

from tests.photo.pictures import file_of, quarters
from tests.services.cafe import Cafe, refusal
from workshop.domain.errors import Invalid
from workshop.domain.look import Look
from workshop.domain.model import Phase
from workshop.live.feed import Change, Kind
from workshop.services.house import House
from workshop.services.looks import inherit_look, read_look, remove_logo, set_colour, set_logo
from workshop.services.visitor import NOBODY, ORGANISER
from workshop.services.workshops import create_workshop, delete_workshop
from workshop.storage import looks

DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>'
HOSTILE = DRAWING.replace(b"<path", b"<script>alert(1)</script><path")


def look_of(cafe: Cafe) -> Look:
    return read_look(cafe.house, ORGANISER, cafe.workshop_id)


def test_a_workshop_begins_with_the_houses_own_look(cafe: Cafe) -> None:
    assert look_of(cafe) == Look()


def test_a_colour_is_kept_in_one_spelling_and_the_usual_one_comes_back(cafe: Cafe) -> None:
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, " #A22 ")
    assert look_of(cafe) == Look("#aa2222")
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, "")
    assert look_of(cafe) == Look()


def test_a_colour_that_is_too_light_is_refused_with_a_darker_one_that_is_taken(cafe: Cafe) -> None:
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#0a6c6c")
    with pytest.raises(Invalid) as refused:
        set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#ff8800")
    assert refused.value.code == "colour-too-light"
    assert refused.value.values == {"whole": 2, "tenth": 3, "proposal": "#b46000"}
    assert look_of(cafe) == Look("#0a6c6c")
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#b46000")
    assert look_of(cafe) == Look("#b46000")


def test_a_ratio_is_never_rounded_up_to_one_that_would_do(cafe: Cafe) -> None:
    with pytest.raises(Invalid) as refused:
        set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#777777")
    # 4.478 : 1
    assert refused.value.values == {"whole": 4, "tenth": 4, "proposal": "#767676"}


def test_what_is_no_colour_is_refused(cafe: Cafe) -> None:
    for typed in ("rot", "#12", "#0a6c6c; background: url(x)"):
        assert refusal(set_colour, cafe.house, ORGANISER, cafe.workshop_id, typed) == "colour-unknown"
    assert look_of(cafe) == Look()


def test_a_logo_is_kept_as_a_picture_of_our_own_making_beside_the_colour(cafe: Cafe) -> None:
    data = file_of(quarters(2_400, 600), "JPEG", comment=b"aufgenommen von Erika Mustermann")
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#0a6c6c")
    set_logo(cafe.house, ORGANISER, cafe.workshop_id, data)
    look = look_of(cafe)
    assert look.logo is not None
    assert (look.colour, look.width, look.height) == ("#0a6c6c", 1_200, 300)
    assert (Image.open(BytesIO(look.logo)).format, b"Mustermann" in look.logo) == ("PNG", False)
    remove_logo(cafe.house, ORGANISER, cafe.workshop_id)
    assert look_of(cafe) == Look("#0a6c6c")


def test_a_drawing_is_kept_as_a_picture_and_never_as_what_it_was(cafe: Cafe) -> None:
    set_logo(cafe.house, ORGANISER, cafe.workshop_id, DRAWING)
    look = look_of(cafe)
    assert look.logo is not None
    assert (look.width, look.height, look.logo[:4], b"svg" in look.logo) == (1_200, 600, b"\x89PNG", False)


def test_what_cannot_be_a_logo_leaves_the_one_before(cafe: Cafe) -> None:
    set_logo(cafe.house, ORGANISER, cafe.workshop_id, DRAWING)
    before = look_of(cafe)
    for data, code in (
        (b"Ein Text, der logo.png heisst.", "logo-no-picture"),
        (HOSTILE, "logo-unsafe"),
        (b"<svg" + b" " * 5_000_000, "logo-too-large"),
        (file_of(Image.new("RGB", (60, 60), "white"), "PNG"), "logo-invisible"),
    ):
        assert refusal(set_logo, cafe.house, ORGANISER, cafe.workshop_id, data) == code
    assert look_of(cafe) == before


def test_only_the_organiser_sees_and_changes_the_look(cafe: Cafe) -> None:
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#0a6c6c")
    for visitor, code in ((cafe.host, "not-your-role"), (NOBODY, "sign-in-first")):
        assert refusal(read_look, cafe.house, visitor, cafe.workshop_id) == code
        assert refusal(set_colour, cafe.house, visitor, cafe.workshop_id, "#000000") == code
        assert refusal(set_logo, cafe.house, visitor, cafe.workshop_id, DRAWING) == code
        assert refusal(remove_logo, cafe.house, visitor, cafe.workshop_id) == code
    assert look_of(cafe) == Look("#0a6c6c")


def test_the_look_can_be_changed_in_every_phase_and_is_announced(cafe: Cafe, announced: list[Change]) -> None:
    cafe.enter(Phase.CLOSED)
    announced.clear()
    set_colour(cafe.house, ORGANISER, cafe.workshop_id, "#0a6c6c")
    assert (look_of(cafe), announced) == (Look("#0a6c6c"), [Change(Kind.WORKSHOP, cafe.workshop_id)])


def test_an_unknown_workshop_has_no_look(house: House) -> None:
    assert refusal(read_look, house, ORGANISER, 4_711) == "workshop-unknown"
    assert refusal(set_logo, house, ORGANISER, 4_711, DRAWING) == "workshop-unknown"


def test_a_new_workshop_takes_over_the_newest_look_and_a_copy_that_of_its_model(house: House) -> None:
    first, second, third, plain = (create_workshop(house, ORGANISER, title).id for title in "ABCD")
    set_colour(house, ORGANISER, first, "#aa2222")
    set_logo(house, ORGANISER, second, DRAWING)
    with house.store.write() as tx:
        looks.put(tx, third, Look())
        looks.put(tx, plain, Look())
        inherit_look(tx, plain)
        inherit_look(tx, third, first)
    assert read_look(house, ORGANISER, plain) == read_look(house, ORGANISER, second)
    assert read_look(house, ORGANISER, third) == Look("#aa2222")


def test_the_first_workshop_of_a_house_has_nothing_to_take_over(house: House) -> None:
    only = create_workshop(house, ORGANISER, "Erste").id
    with house.store.write() as tx:
        inherit_look(tx, only)
    assert read_look(house, ORGANISER, only) == Look()


def test_the_look_goes_with_its_workshop(cafe: Cafe) -> None:
    set_logo(cafe.house, ORGANISER, cafe.workshop_id, DRAWING)
    delete_workshop(cafe.house, ORGANISER, cafe.workshop_id, "Probelauf")
    with cafe.house.store.read() as tx:
        assert looks.get(tx, cafe.workshop_id) == Look()
        assert looks.newest(tx, 0) == Look()
