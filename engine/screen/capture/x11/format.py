"""The format: which X11 screens show their pixels in the one form that we read."""

from xcffib import xproto as x

from engine.screen.capture.sight import CaptureError

_DEPTHS = (24, 32)
_MASKS = (0xFF0000, 0x00FF00, 0x0000FF)


def require_format(setup: x.Setup, number: int) -> None:
    """Raise CaptureError unless the screen's pixels are blue, green, red and a fourth byte.

    Screens of two colours, of palettes and of 30 bits are refused: a wrong reading of their
    pixels would look like a screen without pictures.
    """
    screen = setup.roots[number]
    little = setup.image_byte_order == x.ImageOrder.LSBFirst
    packed = any(
        form.depth == screen.root_depth and form.bits_per_pixel == 32
        for form in setup.pixmap_formats
    )
    masks = [
        (visual.red_mask, visual.green_mask, visual.blue_mask)
        for depth in screen.allowed_depths
        for visual in depth.visuals
        if visual.visual_id == screen.root_visual
    ]
    if screen.root_depth not in _DEPTHS or not little or not packed or masks != [_MASKS]:
        raise CaptureError("the display's pixels are not of 8 bits a colour")
