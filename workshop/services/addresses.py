"""The address that guests' and hosts' codes hold: configured, chosen by the organiser, or found.

Whether it is the right one only a phone can tell; the first that comes under it is noted, and nothing of
the phone itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from threading import Lock
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary

from workshop.config import network_addresses, own_addresses, read_address
from workshop.domain.addresses import (
    LONGEST,
    entry_of,
    host_of,
    is_at,
    is_loopback,
    is_number,
    is_same_host,
    plain_address,
)
from workshop.domain.errors import Invalid, NotAllowed
from workshop.domain.model import Phase, Workshop
from workshop.domain.permissions import Action, require
from workshop.live.feed import Change, Kind
from workshop.services.house import House
from workshop.services.visitor import Visitor
from workshop.storage import settings, workshops
from workshop.storage.engine import Store

_SETTING = "address"


class Source(StrEnum):
    """Where an address comes from."""

    CONFIGURED = "configured"
    NETWORK = "network"
    OPENED = "opened"
    TYPED = "typed"
    THIS_MACHINE = "this-machine"


@dataclass(frozen=True)
class Address:
    """An address that codes can hold; `gone` if it was this machine's on a network and is so no longer."""

    url: str
    source: Source
    only_here: bool
    chosen: bool
    gone: bool = False


# Read once: every code and link asks for it. One process serves a house, and only it chooses.
_chosen: WeakKeyDictionary[Store, tuple[Source, str]] = WeakKeyDictionary()
_noting = Lock()


def base_url(house: House) -> str:
    """What every link begins with, without a slash at its end."""
    return _present(house)[1]


def entry_url(house: House) -> str:
    """Where guests come who have no table's code to scan, and type it instead."""
    return entry_of(base_url(house))


def only_here(house: House) -> bool:
    """Do the codes lead no phone here? Only this machine has their address, or not even it any more."""
    return _leads_nowhere(house, _present(house)[1]) or is_gone(house)


def is_gone(house: House) -> bool:
    """Was the address that holds now this machine's own on a network, and is so no more?"""
    return _is_gone(house, *_present(house))


def list_addresses(house: House, visitor: Visitor, opened: str) -> tuple[Address, ...]:
    """What the organiser may choose from, the likeliest first, and always what holds now.

    `opened` is the address by which the organiser's browser reached us, "" where nobody knows.
    """
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    source, present = _present(house)
    if house.settings.base_url_set:
        return (Address(present, Source.CONFIGURED, _leads_nowhere(house, present), chosen=True),)
    found = dict.fromkeys(_network_urls(house), Source.NETWORK)
    seen = read_address(opened)
    if seen and len(seen) <= LONGEST and not is_loopback(host_of(seen)):
        found.setdefault(seen, Source.OPENED)
    gone = _is_gone(house, source, present)
    found.setdefault(present, Source.THIS_MACHINE if is_loopback(host_of(present)) else source)
    return tuple(
        Address(url, each, _leads_nowhere(house, url), url == present, gone=gone and url == present)
        for url, each in found.items()
    )


def choose_address(house: House, visitor: Visitor, url: str) -> None:
    """Let all codes and links begin with this address from now on.

    Raise `NotAllowed` where it is configured, `Invalid` for what is no address or has a path besides, and
    for one that is too long to be printed.
    """
    require(visitor.actor(), Action.ADMINISTER, Phase.SETUP)
    if house.settings.base_url_set:
        raise NotAllowed("address-configured")
    cleaned = read_address(url)
    if not cleaned:
        raise Invalid("address-malformed")
    if len(cleaned) > LONGEST:
        raise Invalid("address-too-long", length=len(cleaned), limit=LONGEST)
    source = Source.NETWORK if cleaned in _network_urls(house) else Source.TYPED
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        settings.put(change.tx, _SETTING, f"{source} {cleaned}")
        concerned = [each.id for each in workshops.everything(change.tx)]
    _chosen[house.store] = source, cleaned
    for workshop_id in concerned:
        house.feed.announce(Change(Kind.WORKSHOP, workshop_id))


def is_ours(house: House, host: str) -> bool:
    """Is `host` (with its port, as browsers send it) the one that the codes hold? By whichever scheme."""
    return is_at(base_url(house), host)


def is_tried(house: House, workshop: Workshop) -> bool:
    """Has a phone reached this workshop's pages under the address that its codes hold now?"""
    return workshop.reached_at is not None and workshop.reached_url == base_url(house)


def when_tried(house: House, visitor: Visitor, workshop_id: int) -> datetime | None:
    """When a phone first reached its pages under the present address; None as long as none has."""
    with house.store.read() as tx:
        workshop = workshops.get(tx, workshop_id)
    require(visitor.actor(), Action.ADMINISTER, workshop.phase)
    return workshop.reached_at if is_tried(house, workshop) else None


def note_arrival(
    house: House,
    workshop: Workshop,
    *,
    scheme: str,
    host: str,
    client: str,
    server: str,
    forwarded: bool,
    organiser: bool,
) -> None:
    """Note that a device has reached a table's page, unless that proves nothing; once per address.

    `scheme` and `host` are what it asked for, `client` the network address it seems to come from, `server`
    the one at which we were reached; `forwarded` says that a reverse proxy brought it. The organiser's own
    browser and this very machine prove nothing, nor does another address than that of the codes. Nothing
    about the device is kept.
    """
    if organiser or is_tried(house, workshop) or not is_ours(house, host):
        return
    if scheme != urlsplit(base_url(house)).scheme:
        return
    if not forwarded and _is_this_machine(client, server):
        return
    # A hall that comes at once needs one note and no queue for it.
    if not _noting.acquire(blocking=False):
        return
    try:
        with house.changing(Kind.WORKSHOP) as change:
            change.allow()
            stored = workshops.get(change.tx, workshop.id)
            if not is_tried(house, stored):
                reached = replace(stored, reached_at=house.now(), reached_url=base_url(house))
                workshops.change(change.tx, reached)
                change.announcement = Change(Kind.WORKSHOP, workshop.id)
    finally:
        _noting.release()


def _present(house: House) -> tuple[Source, str]:
    """Where the address that holds now comes from, and the address."""
    if house.settings.base_url_set:
        return Source.CONFIGURED, house.settings.base_url
    held = _chosen.get(house.store)
    if held is None:
        with house.store.read() as tx:
            source, _, url = (settings.get(tx, _SETTING) or "").partition(" ")
        # The empty one means that the organiser has chosen none.
        held = _chosen[house.store] = Source(source or Source.NETWORK), url
    return held[0], held[1] or house.settings.base_url


def _is_gone(house: House, source: Source, url: str) -> bool:
    """Was this the machine's address on a network on which it is not any more?"""
    host = host_of(url)
    ours = source is Source.NETWORK and is_number(host) and not is_loopback(host)
    return ours and url not in _network_urls(house)


def _network_urls(house: House) -> Iterator[str]:
    listens_on = house.settings.listens_on
    for host in (listens_on,) if listens_on else network_addresses():
        if not is_loopback(host):
            yield plain_address(host, house.settings.port)


def _leads_nowhere(house: House, url: str) -> bool:
    parts = urlsplit(url)
    straight = parts.scheme == "http" and (parts.port or 80) == house.settings.port
    # A proxy on this machine may have another port; past it nobody gets to a server that hears only itself.
    return is_loopback(host_of(url)) or (straight and is_loopback(house.settings.listens_on))


def _is_this_machine(client: str, server: str) -> bool:
    # Who comes to an address of one's own comes from that address, over IPv6 too.
    own = (server, *own_addresses())
    return not client or is_loopback(client) or any(is_same_host(client, each) for each in own)
