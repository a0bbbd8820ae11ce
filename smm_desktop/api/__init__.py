"""The one door to panels: `PanelClient`."""

from smm_desktop.api.client import PanelClient
from smm_desktop.api.pace import Pace

__all__ = ["Pace", "PanelClient"]
