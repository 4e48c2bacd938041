"""Who hosts: the tables' hosts as people, each of them once.

The same person may stand at several tables, here with a function and there without.
"""

from collections.abc import Iterable

from workshop.domain.model import CafeTable, Host


def each_host(tables: Iterable[CafeTable]) -> list[Host]:
    """Each host once; a name without function is the same person as that name with one."""
    hosts = list(dict.fromkeys(host for table in tables for host in table.hosts))
    known = {host.name for host in hosts if host.function}
    return [host for host in hosts if host.function or host.name not in known]
