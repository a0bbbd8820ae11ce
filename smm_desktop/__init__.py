"""SMM Desktop: a desktop client for panels that speak the panel API v2."""

__version__ = "0.1.0"
