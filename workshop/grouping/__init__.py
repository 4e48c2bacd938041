"""Texts in, suggestions out: which ideas belong together, where a new one belongs, which say the same.

Nothing here knows a database or a screen; the same texts always give the same answer.
"""

from workshop.grouping.arrangement import ALONE, group
from workshop.grouping.duplicates import Duplicate, Reason, find_duplicates, find_duplicates_of
from workshop.grouping.names import Name, name, name_groups
from workshop.grouping.placing import rank, suggest
from workshop.grouping.presorting import presort
from workshop.grouping.regroup import regroup_due

__all__ = [
    "ALONE",
    "Duplicate",
    "Name",
    "Reason",
    "find_duplicates",
    "find_duplicates_of",
    "group",
    "name",
    "name_groups",
    "presort",
    "rank",
    "regroup_due",
    "suggest",
]
