"""The organiser's ear for the first phone: a stream that tells when the printed address has been reached.

It knows nothing of the phone but that it came.
"""
