"""What tests of the crisis page share: a reach, and widgets that are gone afterwards."""

from tests.protech_gui.window.helplines.conftest import _deleted, reach, street

__all__ = ["_deleted", "reach", "street"]
