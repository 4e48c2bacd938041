"""The board's door: its state, its commands and its script, for hosts and the organiser.

The screen that shows it is `pages/table.py`; commands go through the same services as everything else.
"""
