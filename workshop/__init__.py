"""Tischdecke: the tablecloth that writes the minutes.

Guests send ideas from their phones, hosts cluster them, the organiser exports the results.
"""
