from typing import Literal, TypeAlias

OauthAccessTokenResponseIntegrationRefreshResponseType: TypeAlias = Literal[
    "authorization_code",
    "client_credentials",
    "integration_refresh",
    "refresh_token",
]
"""4 known values; any other is passed on as it is."""
