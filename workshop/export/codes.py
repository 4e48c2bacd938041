"""QR codes, as a drawing and as a picture: one way to make them for screens, prints and files.

Level Q still reads with a quarter of the code under a coffee cup; the quiet zone belongs to the picture.
"""

from io import BytesIO

import qrcode
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.image.pil import PilImage
from qrcode.image.svg import SvgPathFillImage

QUIET_ZONE = 4


def svg(address: str) -> bytes:
    """The code as SVG, on white ground and with its quiet zone of four modules."""
    return draw(address)[0]


def draw(address: str) -> tuple[bytes, int]:
    """The same, and how many modules the code has from edge to edge, without its quiet zone."""
    code = _code(address)
    drawing = code.make_image(image_factory=SvgPathFillImage).to_string()
    return bytes(drawing), code.modules_count


def png(address: str, pixels_per_module: int = 12) -> bytes:
    """The code as PNG, with its quiet zone; black on white."""
    code = _code(address)
    code.box_size = pixels_per_module
    written = BytesIO()
    code.make_image().save(written, "PNG")
    return written.getvalue()


def _code(address: str) -> "qrcode.QRCode[PilImage]":
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_Q, border=QUIET_ZONE, image_factory=PilImage)
    code.add_data(address)
    return code
