"""Tells what a workshop came to: as a document in several formats, and as a file to take along.

Knows no database and no screen; `minutes` decides what is said, a renderer only says it.
"""
