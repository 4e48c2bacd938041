"""Photographs: what a camera sent becomes a picture that may be stored, shown and printed.

Bytes in, bytes out; it knows no database, no screen and no visitor.
"""
