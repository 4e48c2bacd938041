"""Sentence embeddings, where the organiser switched them on: texts in, one row of numbers per text out.

Its libraries are an optional extra and imported only when a model is opened.
"""
