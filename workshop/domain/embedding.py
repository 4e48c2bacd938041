"""Where sentence embeddings come from, as an organiser writes it: a folder, a model's name or an address.

Only an address leads out of this machine, and `remote_host` says where to.
"""

from urllib.parse import urlsplit

from workshop.domain.errors import Invalid
from workshop.domain.text import limited_line


def clean_source(typed: str) -> str:
    """What was typed as it is stored, "" for none; `Invalid` for an address that cannot be one.

    An address is http or https, may end in "#model", and holds no password and no query: both are secrets
    more often than not, and what is stored here is shown.
    """
    source = limited_line(typed, "workshop-embedding")
    if not is_address(source):
        return source
    try:
        parts = urlsplit(source)
        port = parts.port
    except ValueError as error:
        raise Invalid("embedding-address") from error
    extra = parts.username is not None or parts.password is not None or "?" in source.partition("#")[0]
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0 or extra or " " in source:
        raise Invalid("embedding-address")
    return source


def is_address(source: str) -> bool:
    """Is it an address, of whatever scheme, and neither a folder nor a name?"""
    return "://" in source or source.lower().startswith(("http:", "https:"))


def remote_host(source: str) -> str:
    """The host, with its port if it names one, to which texts are sent; "" where they stay here."""
    return urlsplit(source).netloc.rpartition("@")[2].lower() if is_address(source) else ""


def public_part(source: str) -> str:
    """What may be shown and logged of it: a folder or name as it is, of an address only the host."""
    return remote_host(source) or source
