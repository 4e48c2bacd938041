"""The QR code of a table's address, as a picture in the page itself.

Level Q still reads with a quarter of the code under a coffee cup.
"""

from base64 import b64encode

import qrcode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.image.svg import SvgPathFillImage

QUIET_ZONE = 4


def picture(address: str) -> str:
    """A `data:` address of an SVG with white ground and quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=QUIET_ZONE, image_factory=SvgPathFillImage)
    code.add_data(address)
    return "data:image/svg+xml;base64," + b64encode(code.make_image().to_string()).decode()
