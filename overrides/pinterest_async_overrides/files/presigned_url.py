"""Presigned URL: scheme, host and path may be shown, its signature never is."""

from __future__ import annotations

import datetime
from typing import NoReturn

import httpx

from pinterest_async_overrides.common.secrets import Secret
from pinterest_async_overrides.files.address_check import checked

_SHORT = 8  # a value as short as `1` or `GET` is no secret, and masking it would make an error unreadable


class Link:
    """Checked link. Its repr and `shown` hold no query, which is what gives access; it is not pickled.

    Raises UnsafeURLError for a link that may not be followed, TypeError for what is no text.
    """

    __slots__ = ("_url", "shown")

    def __init__(self, url: object, *, local: bool) -> None:
        if not isinstance(url, str):
            raise TypeError(f"a link is a str, not {type(url).__name__}")
        parsed = checked(url, local=local)
        self._url = Secret(parsed.copy_with(fragment=None))
        path, signed, _ = parsed.raw_path.decode("ascii").partition("?")
        self.shown = f"{parsed.scheme}://{parsed.netloc.decode('ascii')}{path}{signed and '?***'}"

    def url(self) -> httpx.URL:
        """Return the whole of it."""
        return httpx.URL(self._url)

    def expires_at(self) -> float | None:
        """Return the URL's expiry from its query, in seconds since 1970; None if the query has none."""
        query = {name.lower(): value for name, value in self.url().params.items()}
        try:
            for vendor in ("x-amz", "x-goog"):
                if (date := query.get(f"{vendor}-date")) and (seconds := query.get(f"{vendor}-expires")):
                    signed = datetime.datetime.strptime(date, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.UTC)
                    return signed.timestamp() + float(seconds)
            return float(query["expires"]) if "expires" in query else None
        except (ValueError, OverflowError):
            return None

    def secrets(self) -> tuple[str, ...]:
        """Return what must not show where storage echoes it."""
        return tuple(Secret(value) for value in self.url().params.values() if len(value) > _SHORT)

    def __repr__(self) -> str:
        return f"<Link {self.shown}>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a link holds secrets and is not pickled")
