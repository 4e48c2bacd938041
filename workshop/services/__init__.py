"""The verbs: one function per thing that a person does, whatever door they came through.

Each asks whether this visitor may do it now, makes one transaction, and announces it once.
"""
