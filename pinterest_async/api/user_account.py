"""Operations on user account: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.account import Account
    from pinterest_async.models.analytics_metrics_response import AnalyticsMetricsResponse
    from pinterest_async.models.board import Board
    from pinterest_async.models.follow_user import FollowUser
    from pinterest_async.models.interest import Interest
    from pinterest_async.models.linked_business import LinkedBusiness
    from pinterest_async.models.top_pins_analytics_response import TopPinsAnalyticsResponse
    from pinterest_async.models.top_video_pins_analytics_response import TopVideoPinsAnalyticsResponse
    from pinterest_async.models.user_website import UserWebsite
    from pinterest_async.models.user_website_verification import UserWebsiteVerification

ANALYTICS: Final[Operation[dict[str, AnalyticsMetricsResponse]]] = Operation(
    id="user_account/analytics",
    method="GET",
    path="/user_account/analytics",
    resource="user_account",
    name="analytics",
    parameters=(
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("from_claimed_content", "from_claimed_content", "query"),
        Parameter("pin_format", "pin_format", "query"),
        Parameter("app_types", "app_types", "query"),
        Parameter("content_type", "content_type", "query"),
        Parameter("source", "source", "query"),
        Parameter("metric_types", "metric_types", "query", explode=False, array=True),
        Parameter("split_field", "split_field", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="dict[str, AnalyticsMetricsResponse]",
    paginated=False,
    rate_limit_category="org_analytics",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

FOLLOW: Final[Operation[FollowUser]] = Operation(
    id="follow_user/update",
    method="POST",
    path="/user_account/following/{username}",
    resource="user_account",
    name="follow",
    parameters=(Parameter("username", "username", "path", required=True),),
    body=Body("application/json", True, "FollowUserCreate"),
    reply="FollowUser",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("user_accounts:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET: Final[Operation[Account]] = Operation(
    id="user_account/get",
    method="GET",
    path="/user_account",
    resource="user_account",
    name="get",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=None,
    reply="Account",
    paginated=False,
    rate_limit_category="org_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

GET_WEBSITE_VERIFICATION: Final[Operation[UserWebsiteVerification]] = Operation(
    id="website_verification/get",
    method="GET",
    path="/user_account/websites/verification",
    resource="user_account",
    name="get_website_verification",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=None,
    reply="UserWebsiteVerification",
    paginated=False,
    rate_limit_category="org_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST_FOLLOWED_BOARDS: Final[Operation[Board]] = Operation(
    id="boards_user_follows/list",
    method="GET",
    path="/user_account/following/boards",
    resource="user_account",
    name="list_followed_boards",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("explicit_following", "explicit_following", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Board",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_FOLLOWED_INTERESTS: Final[Operation[Interest]] = Operation(
    id="user_account/followed_interests",
    method="GET",
    path="/users/{username}/interests/follow",
    resource="user_account",
    name="list_followed_interests",
    parameters=(
        Parameter("username", "username", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Interest",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_FOLLOWERS: Final[Operation[FollowUser]] = Operation(
    id="followers/list",
    method="GET",
    path="/user_account/followers",
    resource="user_account",
    name="list_followers",
    parameters=(
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="FollowUser",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
)

LIST_FOLLOWING: Final[Operation[FollowUser]] = Operation(
    id="user_following/get",
    method="GET",
    path="/user_account/following",
    resource="user_account",
    name="list_following",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "query"),
        Parameter("explicit_following", "explicit_following", "query"),
        Parameter("feed_type", "feed_type", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="FollowUser",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST_LINKED_BUSINESSES: Final[Operation[LinkedBusiness]] = Operation(
    id="linked_business_accounts/get",
    method="GET",
    path="/user_account/businesses",
    resource="user_account",
    name="list_linked_businesses",
    parameters=(),
    body=None,
    reply="LinkedBusiness",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=True,
    bare_list=True,
)

LIST_WEBSITES: Final[Operation[UserWebsite]] = Operation(
    id="user_websites/get",
    method="GET",
    path="/user_account/websites",
    resource="user_account",
    name="list_websites",
    parameters=(
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="UserWebsite",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("user_accounts:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

TOP_PINS_ANALYTICS: Final[Operation[TopPinsAnalyticsResponse]] = Operation(
    id="user_account/analytics/top_pins",
    method="GET",
    path="/user_account/analytics/top_pins",
    resource="user_account",
    name="top_pins_analytics",
    parameters=(
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("sort_by", "sort_by", "query", required=True),
        Parameter("from_claimed_content", "from_claimed_content", "query"),
        Parameter("pin_format", "pin_format", "query"),
        Parameter("app_types", "app_types", "query"),
        Parameter("content_type", "content_type", "query"),
        Parameter("source", "source", "query"),
        Parameter("metric_types", "metric_types", "query", explode=False, array=True),
        Parameter("num_of_pins", "num_of_pins", "query", minimum=1, maximum=50),
        Parameter("created_in_last_n_days", "created_in_last_n_days", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="TopPinsAnalyticsResponse",
    paginated=False,
    rate_limit_category="org_analytics",
    scopes=("pins:read", "user_accounts:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

TOP_VIDEO_PINS_ANALYTICS: Final[Operation[TopVideoPinsAnalyticsResponse]] = Operation(
    id="user_account/analytics/top_video_pins",
    method="GET",
    path="/user_account/analytics/top_video_pins",
    resource="user_account",
    name="top_video_pins_analytics",
    parameters=(
        Parameter("start_date", "start_date", "query", required=True, day=True),
        Parameter("end_date", "end_date", "query", required=True, day=True),
        Parameter("sort_by", "sort_by", "query", required=True),
        Parameter("from_claimed_content", "from_claimed_content", "query"),
        Parameter("pin_format", "pin_format", "query"),
        Parameter("app_types", "app_types", "query"),
        Parameter("content_type", "content_type", "query"),
        Parameter("source", "source", "query"),
        Parameter("metric_types", "metric_types", "query", explode=False, array=True),
        Parameter("num_of_pins", "num_of_pins", "query", minimum=1, maximum=50),
        Parameter("created_in_last_n_days", "created_in_last_n_days", "query"),
        Parameter("ad_account_id", "ad_account_id", "query"),
    ),
    body=None,
    reply="TopVideoPinsAnalyticsResponse",
    paginated=False,
    rate_limit_category="org_analytics",
    scopes=("pins:read", "user_accounts:read"),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

UNVERIFY_WEBSITE: Final[Operation[UserWebsite | None]] = Operation(
    id="unverify_website/delete",
    method="DELETE",
    path="/user_account/websites",
    resource="user_account",
    name="unverify_website",
    parameters=(Parameter("website", "website", "query", required=True),),
    body=None,
    reply="UserWebsite",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("user_accounts:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
    empty_reply=True,
)

VERIFY_WEBSITE: Final[Operation[UserWebsite]] = Operation(
    id="verify_website/update",
    method="POST",
    path="/user_account/websites",
    resource="user_account",
    name="verify_website",
    parameters=(Parameter("ad_account_id", "ad_account_id", "query"),),
    body=Body("application/json", True, "UserWebsiteCreate"),
    reply="UserWebsite",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("user_accounts:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
