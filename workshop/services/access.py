"""Who gets in: the organiser by a passphrase, hosts by their table's secret link.

Both leave with a badge, a signed text for a cookie; a new passphrase or link makes old badges worthless.
"""

import secrets
import unicodedata
from datetime import timedelta

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError
from itsdangerous import BadSignature, URLSafeTimedSerializer

from workshop.domain.errors import Invalid, NotAllowed, NotFound
from workshop.domain.model import CafeTable
from workshop.live.feed import Kind
from workshop.services.house import House
from workshop.services.visitor import NOBODY, Visitor
from workshop.storage import settings, tables

BADGE_AGE = timedelta(days=90)
SHORTEST_PASSPHRASE = 8
LONGEST_PASSPHRASE = 200

_HASHER = PasswordHasher()


def is_claimed(house: House) -> bool:
    """Has an organiser set a passphrase yet?"""
    with house.store.read() as tx:
        return settings.get(tx, "passphrase") is not None


def setup_key(house: House) -> str | None:
    """The key that lets the first organiser in, made at the first start; None once a passphrase is set.

    Without it, the first guest who finds the address could take the house over.
    """
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        if settings.get(change.tx, "passphrase") is not None:
            return None
        key = settings.get(change.tx, "setup-key")
        if key is None:
            key = secrets.token_urlsafe(12)
            settings.put(change.tx, "setup-key", key)
        return key


def claim(house: House, key: str, passphrase: str) -> None:
    """Set the first passphrase with the setup key; raise `NotAllowed` for a wrong key or a second time."""
    hashed = _hash(passphrase)
    with house.changing(Kind.WORKSHOP) as change:
        expected = settings.get(change.tx, "setup-key")
        claimed = settings.get(change.tx, "passphrase") is not None
        if claimed or not expected or not secrets.compare_digest(expected.encode(), _bytes(key)):
            raise NotAllowed("setup-key")
        change.allow()
        settings.put(change.tx, "passphrase", hashed)


def set_passphrase(house: House, passphrase: str) -> None:
    """Set the passphrase, in place of any earlier one; every organiser signs in anew.

    For the administrator's command line; raise `Invalid` for one that is too short or too long.
    """
    hashed = _hash(passphrase)
    with house.changing(Kind.WORKSHOP) as change:
        change.allow()
        settings.put(change.tx, "passphrase", hashed)


def sign_in(house: House, passphrase: str, badge: str | None) -> str:
    """The organiser's badge for the right passphrase, else `NotAllowed`; keeps what `badge` already held.

    Costs tens of milliseconds and 64 MB by design: the door lets one through at a time.
    """
    with house.store.read() as tx:
        hashed = settings.get(tx, "passphrase")
    if hashed is None:
        raise NotAllowed("not-claimed")
    try:
        _HASHER.verify(hashed, _bytes(passphrase[: LONGEST_PASSPHRASE + 1]))
    except VerifyMismatchError as error:
        raise NotAllowed("passphrase-wrong") from error
    return _write_badge(house, organiser=_stamp(hashed), hosts=_read_badge(house, badge)[1])


def open_host_link(house: House, token: str, badge: str | None) -> tuple[CafeTable, str]:
    """The table of a host's link, and a badge that holds it; raise `NotFound` for an unknown link."""
    if not token.isprintable():
        raise NotFound("host-link-unknown")
    with house.store.read() as tx:
        try:
            table = tables.by_host_token(tx, token)
        except NotFound as error:
            raise NotFound("host-link-unknown") from error
    organiser, hosts = _read_badge(house, badge)
    kept = [t for t in hosts if t != token][-19:]
    return table, _write_badge(house, organiser=organiser, hosts=[*kept, token])


def recognise(house: House, badge: str | None) -> Visitor:
    """The visitor that a badge stands for; nobody for one that is missing, forged, old or revoked."""
    organiser, hosts = _read_badge(house, badge)
    if not organiser and not hosts:
        return NOBODY
    with house.store.read() as tx:
        hashed = settings.get(tx, "passphrase")
        found = []
        for token in hosts:
            try:
                found.append(tables.by_host_token(tx, token))
            except NotFound:
                continue
    return Visitor(organiser=hashed is not None and organiser == _stamp(hashed), tables=tuple(found))


def _bytes(passphrase: str) -> bytes:
    # An "ü" is one character on one keyboard and two on another.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def _hash(passphrase: str) -> str:
    if not SHORTEST_PASSPHRASE <= len(passphrase) <= LONGEST_PASSPHRASE:
        raise Invalid("passphrase-length", shortest=SHORTEST_PASSPHRASE, longest=LONGEST_PASSPHRASE)
    return _HASHER.hash(_bytes(passphrase))


def _stamp(hashed: str) -> str:
    # The end of the hash changes with every new passphrase and says nothing about it.
    return hashed[-12:]


def _write_badge(house: House, organiser: str, hosts: list[str]) -> str:
    return _serializer(house).dumps({"o": organiser, "h": hosts})


def _read_badge(house: House, badge: str | None) -> tuple[str, list[str]]:
    if not badge or not badge.isascii():
        return "", []
    try:
        content = _serializer(house).loads(badge, max_age=int(BADGE_AGE.total_seconds()))
    except BadSignature:
        return "", []
    return content["o"], content["h"]


def _serializer(house: House) -> URLSafeTimedSerializer:
    with house.store.read() as tx:
        secret = settings.get(tx, "cookie-secret")
    if secret is None:
        with house.changing(Kind.WORKSHOP) as change:
            change.allow()
            secret = settings.get(change.tx, "cookie-secret") or secrets.token_urlsafe(32)
            settings.put(change.tx, "cookie-secret", secret)
    return URLSafeTimedSerializer(secret, salt="badge")
