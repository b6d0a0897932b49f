from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.models.oauth_access_token_request_client_credentials import (
        OauthAccessTokenRequestClientCredentials,
    )
    from pinterest_async.models.oauth_access_token_request_code import OauthAccessTokenRequestCode
    from pinterest_async.models.oauth_access_token_request_refresh import OauthAccessTokenRequestRefresh

    OauthAccessTokenRequest: TypeAlias = (
        OauthAccessTokenRequestCode | OauthAccessTokenRequestRefresh | OauthAccessTokenRequestClientCredentials
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    OauthAccessTokenRequest = (
        "OauthAccessTokenRequestCode | OauthAccessTokenRequestRefresh | OauthAccessTokenRequestClientCredentials"
    )
