"""The reviewers' door: the draft of the minutes behind a secret link, to read and to comment on.

A plain page that works without a script; whoever has the link is the person that it was made for.
"""
