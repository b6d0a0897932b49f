"""Optional dependencies: the error that names the extra to install."""

from __future__ import annotations

from pinterest_async_overrides.errors import ConfigurationError


def missing_extra(what: str, extra: str) -> ConfigurationError:
    """Return the error for something whose extra is not installed."""
    return ConfigurationError(f"{what} needs the {extra} extra: pip install 'pinterest-async[{extra}]'")
