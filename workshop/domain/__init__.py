"""What a World Café is, in plain Python: no input or output, no clock, no screen.

Every other room may import this one; this one imports only the standard library.
"""
