"""`pinterest.oauth`: 3 operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pinterest_async.api import oauth as api
from pinterest_async.resource import Resource

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pinterest_async.models.conversion_access_token import ConversionAccessToken
    from pinterest_async.models.oauth_access_token import OauthAccessToken
    from pinterest_async.models.oauth_access_token_create import OauthAccessTokenCreate
    from pinterest_async.models.token_revocation_request_create import TokenRevocationRequestCreate


class OauthResource(Resource):
    """Calls of `pinterest.oauth`."""

    async def conversion_token(self) -> ConversionAccessToken:
        """Make a token for the conversions API.

        POST /oauth/conversion_token; scopes: ads:write; rate limit category: org_write; answered by the
        sandbox.

        Returns:
            ConversionAccessToken.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/oauth-conversion_token
        """
        return await self._client.call(api.CONVERSION_TOKEN, {})

    async def revoke(self, *, body: TokenRevocationRequestCreate | Mapping[str, Any]) -> None:
        """Revoke an access or a refresh token.

        POST /oauth/token/revoke; scopes: none; rate limit category: org_write; answered by the sandbox.

        Needs the app's id and secret: `Pinterest(auth=BasicAuth(client_id, client_secret))`.

        Args:
            body: TokenRevocationRequestCreate, as the model or as plain dicts and lists.

        Returns:
            None: the reply has no body.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/token-revoke
        """
        return await self._client.call(api.REVOKE, {}, body)

    async def token(self, *, body: OauthAccessTokenCreate | Mapping[str, Any]) -> OauthAccessToken:
        """Exchange an authorization code, or refresh an access token.

        POST /oauth/token; scopes: none; rate limit category: org_read; answered by the sandbox.

        Needs the app's id and secret: `Pinterest(auth=BasicAuth(client_id, client_secret))`. Store a new
        refresh token before it is used: the old one may no longer be good.

        Args:
            body: OauthAccessTokenCreate, as the model or as plain dicts and lists.

        Returns:
            OauthAccessToken.

        Raises:
            ValueError, TypeError: bad arguments, before anything is sent.
            APIError: a reply of 400 or above, in the class of its status.
            TransportError, DecodeError: no reply, or a reply that is not JSON.
            OutcomeUnknownError: no reply or a 5xx (a ServerError too), and the call may have happened.

        https://developers.pinterest.com/docs/api/v5/oauth-token
        """
        return await self._client.call(api.TOKEN, {}, body)
