from workshop.domain.errors import Invalid
from workshop.ui.tickets import Ticket


def test_a_ticket_is_good_for_one_time() -> None:
    done: list[str] = []
    ticket = Ticket()
    ticket.use(done.append, "first click")
    ticket.use(done.append, "second click")
    assert (done, ticket.used) == (["first click"], True)


def test_an_error_gives_the_ticket_back_so_that_nothing_typed_is_lost() -> None:
    def refuse() -> None:
        raise Invalid("idea-empty")

    ticket = Ticket()
    number = ticket.number
    ticket.use(refuse)
    assert ticket.error is not None
    assert (ticket.error.code, ticket.used, ticket.number) == ("idea-empty", False, number)
    ticket.use(lambda: 7)
    assert (ticket.error, ticket.used, ticket.result) == (None, True, 7)


def test_two_forms_have_two_tickets() -> None:
    assert Ticket().number != Ticket().number
