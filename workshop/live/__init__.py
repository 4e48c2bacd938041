"""Who is told when something has changed: the change feed within this process.

Services announce after they have committed; phones and boards listen.
"""
