"""OAuth 2: an app's log-in, and access tokens that renew themselves."""

from pinterest_async_overrides.auth.oauth.client import OAuth
from pinterest_async_overrides.auth.oauth.clock import Clock, SystemClock
from pinterest_async_overrides.events.types import TokenEvent

__all__ = ["Clock", "OAuth", "SystemClock", "TokenEvent"]
