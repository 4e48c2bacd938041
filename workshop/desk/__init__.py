"""The recorder's desk: the minutes as a sheet that is edited where it is read.

Its state and commands are JSON over plain routes; the screen that shows it is `pages/minutes.py`.
"""
