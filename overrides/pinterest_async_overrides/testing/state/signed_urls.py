"""Signed URLs of the storage port: short-lived, valid without a token."""

from __future__ import annotations

from urllib.parse import parse_qsl, urlencode

from pinterest_async_overrides.testing.contract import seeded_random
from pinterest_async_overrides.testing.contract.api_error import ApiError
from pinterest_async_overrides.testing.http.messages import Request
from pinterest_async_overrides.testing.state.clock import Clock

REPORT_SECONDS = 300
UPLOAD_SECONDS = 3600


class SignedUrls:
    """Creates and verifies signed URLs. `base` is the storage port's URL, set when the port is known."""

    def __init__(self, seed: int, clock: Clock) -> None:
        self.base = "http://127.0.0.1:0"
        self._seed = seed
        self._clock = clock

    def make(self, path: str, seconds: int) -> str:
        """Return a signed URL of this path, valid for `seconds`."""
        expires = int(self._clock.now()) + seconds
        return f"{self.base}{path}?{urlencode({'expires': expires, 'signature': self._sign(path, expires)})}"

    def check(self, request: Request) -> None:
        """Raise an `ApiError`, as a storage service would, for a URL that is forged, expired, or sent with a token."""
        if "authorization" in request.headers:
            raise ApiError(400, 400, "Only one authentication mechanism allowed.")
        given = dict(parse_qsl(request.query_string))
        expires = given.get("expires", "")
        if not expires.isdecimal() or given.get("signature") != self._sign(request.path, int(expires)):
            raise ApiError(403, 403, "The signature does not match.")
        if self._clock.now() >= int(expires):
            raise ApiError(403, 403, "The link has expired.")

    def _sign(self, path: str, expires: int) -> str:
        return f"{seeded_random.number(self._seed, 'link', path, expires):016x}"
