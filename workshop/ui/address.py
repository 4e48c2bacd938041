"""The address on the codes: which one it is, which others there are, and whether a phone really gets here.

The sign turns green by push, without a click; a wrong address is told before anything is printed.
"""

from collections.abc import Sequence
from urllib.parse import urlsplit

import streamlit as st

from workshop.domain.addresses import is_loopback
from workshop.domain.model import Record, Workshop
from workshop.services.addresses import Address, Source, choose_address, is_tried, list_addresses
from workshop.services.house import the_house
from workshop.services.tables import Links
from workshop.ui.errors import complain
from workshop.ui.fields import keep, line, perform
from workshop.ui.markup import note, put, waiting
from workshop.ui.qr import picture
from workshop.ui.visitor import speaks, visitor, zone
from workshop.web.assets import asset

_SOURCES = {
    Source.CONFIGURED: "address-configured",
    Source.NETWORK: "address-network",
    Source.OPENED: "address-opened",
    Source.TYPED: "address-typed",
    Source.THIS_MACHINE: "address-this-machine",
}
_CHECKS = ("address-check-wlan", "address-check-firewall", "address-check-guest", "address-check-other")
# Loaded from a blob, which has no address to resolve against.
_ear = st.components.v2.component(
    "tischdecke_reach",
    js=f"""
export default function ({{ parentElement, data, setTriggerValue }}) {{
  const address = new URL("{asset("reach/reach.js")}", location.href).href;
  const told = (at) => setTriggerValue("arrived", at);
  const ear = import(address).then((module) => module.mount(parentElement, data, told));
  return () => ear.then((end) => end());
}}
""",
)


def show_address(record: Record, links: Sequence[Links]) -> None:
    """The address that codes hold, what is wrong with it, the choice, and the trial with a phone."""
    t, workshop = speaks(), record.workshop
    addresses = list_addresses(the_house(), visitor(), _opened())
    now = next(each for each in addresses if each.chosen)
    tried = is_tried(the_house(), workshop) and not now.gone
    told = t("address-gone-short" if now.gone else _SOURCES[now.source])
    put('<p class="web-address">{}</p><p class="soft">{}</p>', now.url, told)
    if not tried:
        _warn(workshop, addresses, now)
    if now.source is not Source.CONFIGURED:
        with st.expander(t("address-others"), expanded=len(addresses) > 1 and not tried):
            _offer_choice(addresses, now)
    if links:
        _offer_trial(workshop, links[0], tried=tried)
    else:
        note(t("address-no-table"))


def _opened() -> str:
    """The address in the organiser's own browser: it knows what no proxy's header could tell better."""
    parts = urlsplit(st.context.url or "")
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else ""


def _warn(workshop: Workshop, addresses: Sequence[Address], now: Address) -> None:
    t = speaks()
    better = next((each for each in addresses if not each.chosen and not each.only_here), None)
    if now.gone:
        waiting(t("address-gone"))
    elif now.only_here and better:
        waiting(t("address-only-here-better"))
    elif now.only_here and now.source is Source.CONFIGURED:
        waiting(t("address-only-here-configured"))
    elif now.only_here and is_loopback(the_house().settings.listens_on):
        waiting(t("address-only-here-closed"))
    elif now.only_here:
        waiting(t("address-only-here-alone"))
    elif workshop.reached_url and workshop.reached_url != now.url:
        waiting(t("address-moved", url=workshop.reached_url))
    if better and (now.gone or now.only_here):
        st.button(
            t("address-take", url=better.url),
            key="address-take",
            type="primary",
            on_click=perform,
            args=("address-take", choose_address, better.url),
        )
        complain("address-take")


def _offer_choice(addresses: Sequence[Address], now: Address) -> None:
    t = speaks()
    note(t("address-printed"))
    if len(addresses) > 1:
        urls = [each.url for each in addresses]
        # Another address has another choice, and so none of this one's complaints.
        key = f"address-choice {now.url}"
        st.radio(
            t("address-choice"),
            urls,
            urls.index(now.url),
            # Otherwise each would become a link.
            format_func="`{}`".format,
            key=key,
            captions=[t(_caption(each, addresses)) for each in addresses],
            on_change=keep,
            args=(key, _choose),
        )
        complain(key)
    line(f"address-other {now.url}", t("address-other"), "", _type, placeholder=t("address-example"))


def _caption(address: Address, among: Sequence[Address]) -> str:
    if address.gone:
        return "address-gone-short"
    if address.only_here:
        return "address-this-machine"
    if address.source is not Source.NETWORK:
        return _SOURCES[address.source]
    return "address-network-first" if address is among[0] else "address-network-other"


def _choose(url: str) -> None:
    choose_address(the_house(), visitor(), url)


def _type(url: str) -> None:
    # A field that was emptied again asks for nothing.
    if url.strip():
        _choose(url)


def _offer_trial(workshop: Workshop, link: Links, *, tried: bool) -> None:
    t = speaks()
    with st.container(key="address-trial"):
        put(
            '<h3>{}</h3><div class="trial"><img class="qr" src="{}" alt="{}">'
            "<ol><li>{}</li><li>{}</li></ol></div>",
            t("address-try"),
            picture(link.guest_url),
            t("address-code", address=link.guest_url),
            t("address-try-wlan"),
            t("address-try-scan"),
        )
        if tried:
            put('<p class="done" role="status"><b aria-hidden="true">✓</b> {}</p>', _arrived(workshop))
            return
        put('<p class="waiting" role="status"><b aria-hidden="true">○</b> {}</p>', t("address-waiting"))
        _ear(
            key=f"reach-{workshop.id}",
            data={"events": f"/reach/{workshop.id}/events?lang={t.language}"},
            on_arrived_change=_see,
        )
        with st.expander(t("address-checks")):
            checks = (*_CHECKS, "address-check-https") if link.guest_url.startswith("https:") else _CHECKS
            put(f'<ul class="checks">{"<li>{}</li>" * len(checks)}</ul>', *map(t, checks))


def _see() -> None:
    """Nothing but a run of the whole screen: what is missing changes too."""


def _arrived(workshop: Workshop) -> str:
    t = speaks()
    if workshop.reached_at is None:
        return ""
    at, today = workshop.reached_at.astimezone(zone()), the_house().now().astimezone(zone())
    if at.date() == today.date():
        return t("address-arrived", time=f"{at:%H:%M}")
    return t("address-arrived-on", date=t.date(at), time=f"{at:%H:%M}")
