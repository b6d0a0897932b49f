"""Operations on audience sharing: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.ad_account_to_ad_account_shared_audience import AdAccountToAdAccountSharedAudience
    from pinterest_async.models.ad_account_to_business_shared_audience import AdAccountToBusinessSharedAudience
    from pinterest_async.models.audience_2 import Audience2
    from pinterest_async.models.business_to_ad_account_shared_audience import BusinessToAdAccountSharedAudience
    from pinterest_async.models.business_to_business_shared_audience import BusinessToBusinessSharedAudience
    from pinterest_async.models.shared_audience_account import SharedAudienceAccount

LIST_AD_ACCOUNT_SHARED_ACCOUNTS: Final[Operation[SharedAudienceAccount]] = Operation(
    id="ad_accounts_audiences_shared_accounts/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/audiences/shared/accounts",
    resource="audience_sharing",
    name="list_ad_account_shared_accounts",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("audience_id", "audience_id", "query", required=True),
        Parameter("account_type", "account_type", "query", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="SharedAudienceAccount",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

LIST_BUSINESS_SHARED_ACCOUNTS: Final[Operation[SharedAudienceAccount]] = Operation(
    id="business_account_audiences_shared_accounts/list",
    method="GET",
    path="/businesses/{business_id}/audiences/shared/accounts",
    resource="audience_sharing",
    name="list_business_shared_accounts",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("audience_id", "audience_id", "query", required=True),
        Parameter("account_type", "account_type", "query", required=True),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="SharedAudienceAccount",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST_SHARED_WITH_BUSINESS: Final[Operation[Audience2]] = Operation(
    id="shared_audiences_for_business/list",
    method="GET",
    path="/businesses/{business_id}/audiences",
    resource="audience_sharing",
    name="list_shared_with_business",
    parameters=(
        Parameter("business_id", "business_id", "path", required=True),
        Parameter("order", "order", "query"),
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Audience2",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("biz_access:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

SHARE_AD_ACCOUNT_TO_AD_ACCOUNT: Final[Operation[AdAccountToAdAccountSharedAudience]] = Operation(
    id="update_ad_account_to_ad_account_shared_audience",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/audiences/ad_accounts/shared",
    resource="audience_sharing",
    name="share_ad_account_to_ad_account",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdAccountToAdAccountSharedAudienceUpdateWithRequiredBody"),
    reply="AdAccountToAdAccountSharedAudience",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

SHARE_AD_ACCOUNT_TO_BUSINESS: Final[Operation[AdAccountToBusinessSharedAudience]] = Operation(
    id="update_ad_account_to_business_shared_audience",
    method="PATCH",
    path="/ad_accounts/{ad_account_id}/audiences/businesses/shared",
    resource="audience_sharing",
    name="share_ad_account_to_business",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=Body("application/json", True, "AdAccountToBusinessSharedAudienceUpdateWithRequiredBody"),
    reply="AdAccountToBusinessSharedAudience",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

SHARE_BUSINESS_TO_AD_ACCOUNT: Final[Operation[BusinessToAdAccountSharedAudience]] = Operation(
    id="update_business_to_ad_account_shared_audience",
    method="PATCH",
    path="/businesses/{business_id}/audiences/ad_accounts/shared",
    resource="audience_sharing",
    name="share_business_to_ad_account",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "BusinessToAdAccountSharedAudienceUpdateWithRequiredBody"),
    reply="BusinessToAdAccountSharedAudience",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

SHARE_BUSINESS_TO_BUSINESS: Final[Operation[BusinessToBusinessSharedAudience]] = Operation(
    id="update_business_to_business_shared_audience",
    method="PATCH",
    path="/businesses/{business_id}/audiences/businesses/shared",
    resource="audience_sharing",
    name="share_business_to_business",
    parameters=(Parameter("business_id", "business_id", "path", required=True),),
    body=Body("application/json", True, "BusinessToBusinessSharedAudienceUpdateWithRequiredBody"),
    reply="BusinessToBusinessSharedAudience",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("biz_access:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
