"""The QR code of a table's address, as a picture in the page itself.

It is the same code as the printed one.
"""

from base64 import b64encode

from workshop.export.codes import svg


def picture(address: str) -> str:
    """A `data:` address of an SVG with white ground and quiet zone."""
    return "data:image/svg+xml;base64," + b64encode(svg(address)).decode()
