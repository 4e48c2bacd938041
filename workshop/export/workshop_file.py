"""The workshop file, format `workshop/1`: a whole World Café to take along, keep, or bring back.

What is read and written again says the same in the same order; `docs/workshop-1.schema.json` has every key.
"""

from workshop.export.workshop_reader import read_workshop_file
from workshop.export.workshop_schema import FORMAT, SIZE_LIMIT
from workshop.export.workshop_writer import write_workshop_file

__all__ = ["FORMAT", "SIZE_LIMIT", "read_workshop_file", "write_workshop_file"]
