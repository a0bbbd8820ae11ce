"""The one door to panels: `PanelClient`."""
