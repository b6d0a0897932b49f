"""Operations on oauth: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation

if TYPE_CHECKING:
    from pinterest_async.models.conversion_access_token import ConversionAccessToken
    from pinterest_async.models.oauth_access_token import OauthAccessToken

CONVERSION_TOKEN: Final[Operation[ConversionAccessToken]] = Operation(
    id="oauth/conversion_token",
    method="POST",
    path="/oauth/conversion_token",
    resource="oauth",
    name="conversion_token",
    parameters=(),
    body=None,
    reply="ConversionAccessToken",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

REVOKE: Final[Operation[None]] = Operation(
    id="token/revoke",
    method="POST",
    path="/oauth/token/revoke",
    resource="oauth",
    name="revoke",
    parameters=(),
    body=Body("application/x-www-form-urlencoded", True, "TokenRevocationRequestCreate"),
    reply="None",
    paginated=False,
    rate_limit_category="org_write",
    scopes=(),
    security=("basic",),
    sandbox=True,
)

TOKEN: Final[Operation[OauthAccessToken]] = Operation(
    id="oauth/token",
    method="POST",
    path="/oauth/token",
    resource="oauth",
    name="token",
    parameters=(),
    body=Body("application/x-www-form-urlencoded", True, "OauthAccessTokenCreate"),
    reply="OauthAccessToken",
    paginated=False,
    rate_limit_category="org_read",
    scopes=(),
    security=("basic",),
    sandbox=True,
)
