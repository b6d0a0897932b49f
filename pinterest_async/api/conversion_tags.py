"""Operations on conversion tags: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.conversion_event_response import ConversionEventResponse
    from pinterest_async.models.conversion_tag import ConversionTag

CREATE: Final[Operation[ConversionTag]] = Operation(
    id="conversion_tags/create",
    method="POST",
    path="/ad_accounts/{ad_account_id}/conversion_tags",
    resource="conversion_tags",
    name="create",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "ConversionTagCreate"),
    reply="ConversionTag",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET: Final[Operation[ConversionTag]] = Operation(
    id="conversion_tags/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_tags/{conversion_tag_id}",
    resource="conversion_tags",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("conversion_tag_id", "conversion_tag_id", "path", required=True),
    ),
    body=None,
    reply="ConversionTag",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

GET_OCPM_ELIGIBLE: Final[Operation[dict[str, list[ConversionEventResponse]]]] = Operation(
    id="ocpm_eligible_conversion_tags/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_tags/ocpm_eligible",
    resource="conversion_tags",
    name="get_ocpm_eligible",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=None,
    reply="dict[str, list[ConversionEventResponse]]",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST: Final[Operation[ConversionTag]] = Operation(
    id="conversion_tags/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_tags",
    resource="conversion_tags",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("filter_deleted", "filter_deleted", "query"),
    ),
    body=None,
    reply="ConversionTag",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST_PAGE_VISIT: Final[Operation[ConversionEventResponse]] = Operation(
    id="page_visit_conversion_tags/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_tags/page_visit",
    resource="conversion_tags",
    name="list_page_visit",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
        Parameter("order", "order", "query"),
    ),
    body=None,
    reply="ConversionEventResponse",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)
