from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from pinterest_async.model import UnknownModel
    from pinterest_async.models.oauth_access_token_response_client_credentials import (
        OauthAccessTokenResponseClientCredentials,
    )
    from pinterest_async.models.oauth_access_token_response_code import OauthAccessTokenResponseCode
    from pinterest_async.models.oauth_access_token_response_integration_refresh import (
        OauthAccessTokenResponseIntegrationRefresh,
    )
    from pinterest_async.models.oauth_access_token_response_refresh import OauthAccessTokenResponseRefresh

    OauthAccessTokenResponse: TypeAlias = (
        OauthAccessTokenResponseCode
        | OauthAccessTokenResponseRefresh
        | OauthAccessTokenResponseClientCredentials
        | OauthAccessTokenResponseIntegrationRefresh
        | UnknownModel
    )
else:
    # The shape that a reply is read in: no member is imported before an object asks for it.
    OauthAccessTokenResponse = "OauthAccessTokenResponseCode | OauthAccessTokenResponseRefresh | OauthAccessTokenResponseClientCredentials | OauthAccessTokenResponseIntegrationRefresh"
