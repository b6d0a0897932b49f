"""OAuth 2: an app's log-in, and access tokens that renew themselves."""

from pinterest_async_overrides.oauth.clock import Clock, SystemClock
from pinterest_async_overrides.oauth.events import TokenEvent
from pinterest_async_overrides.oauth.flow import OAuth

__all__ = ["Clock", "OAuth", "SystemClock", "TokenEvent"]
