"""Makes a print: its content as data, set by the template of the same name.

Each kind of print is a module beside this one with `content(order, say)`, and a row here.
"""

from collections.abc import Callable
from datetime import datetime

from workshop.domain.errors import Invalid
from workshop.domain.prints import BY_TABLE, Print
from workshop.export.document import Rendered
from workshop.export.office_text import holdable
from workshop.export.pressing import Json, TooLong, frame, run_press
from workshop.export.prints import attendance, cards, hosts, names, poster, slide, tents
from workshop.export.prints.order import Order
from workshop.export.prints.saying import Saying

_BUILDERS: dict[Print, Callable[[Order, Saying], Json]] = {
    Print.TENTS: tents.content,
    Print.CARDS: cards.content,
    Print.HOSTS: hosts.content,
    Print.POSTER: poster.content,
    Print.NAMES: names.content,
    Print.ATTENDANCE: attendance.content,
    Print.SLIDE: slide.content,
}
# Of a print as a picture; a slide of 960 points becomes one of 1920 pixels.
_PIXELS_PER_INCH = 144


def render(what: Print, order: Order, made: datetime | None = None, *, image: bool = False) -> Rendered:
    """The print as PDF, PDF/UA-1 and PDF/A-2a; as `image` its first page as PNG.

    Raise `Invalid` "print-no-table" where there is nothing to print, "print-too-long" with the names of all
    texts that do not fit even in the smallest letters, `Unavailable` if typst fails.
    """
    if what in BY_TABLE and not order.places:
        raise Invalid("print-no-table")
    say = Saying(order.workshop.language, order.look)
    workshop = order.workshop
    title = f"{say.t('print-' + what.value)} · {holdable(workshop.title)}"
    content = frame(title, workshop.organiser, workshop.language) | {
        "colour": order.look.colour,
        "organiser": say(workshop.organiser, say.t("face-name-organiser")),
        "logo": say.logo(workshop.organiser),
        **_BUILDERS[what](order, say),
    }
    try:
        pixels = _PIXELS_PER_INCH if image else 0
        data = run_press(what.value, content, say.files, made, pixels=pixels)
    except TooLong as fault:
        raise Invalid("print-too-long", what=" · ".join(fault.names)) from fault
    return Rendered(data, tuple(say.replaced))
