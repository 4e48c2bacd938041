"""The networks that the tests' machine is in, and the address at which its server was found."""

from collections.abc import Callable
from dataclasses import dataclass

from workshop.services.house import House

HERE, THERE = "192.168.4.1", "10.0.0.7"
FOUND = f"http://{HERE}:8501"
Open = Callable[..., House]


@dataclass
class Networks:
    """The networks that the tests' machine is in."""

    addresses: tuple[str, ...] = (HERE, THERE)
