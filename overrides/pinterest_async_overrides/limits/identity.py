"""Owners of quotas: the app, and the user of the app.

Pinterest counts calls by user of an app (docs/api-facts.md, section 3). An OAuth knows its app, and its user by name
or by the token store that holds the user's token. A fixed token tells neither, so it stands for both.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pinterest_async_overrides.auth.base import Auth


class Identity(NamedTuple):
    """Names of an app and of one of its users, the same in every process; None where the auth does not know them."""

    app: str | None
    user: str | None


def identity_of(auth: Auth, user: str | None = None) -> Identity:
    """Return the owner of the quotas that calls with `auth` count against; a given `user` names its user.

    An auth names them by its attributes `app` and `user`, or by `identity`, which stands for both.
    """
    both: str | None = getattr(auth, "identity", None)
    return Identity(getattr(auth, "app", both), user or getattr(auth, "user", both))
