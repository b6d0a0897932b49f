"""Operations on audience insights: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.audience_definition import AudienceDefinition
    from pinterest_async.models.audience_insights import AudienceInsights

GET: Final[Operation[AudienceInsights]] = Operation(
    id="audience_insights/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/audience_insights",
    resource="audience_insights",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("audience_insight_type", "audience_insight_type", "query", required=True),
    ),
    body=None,
    reply="AudienceInsights",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)

GET_SCOPE_AND_TYPE: Final[Operation[AudienceDefinition]] = Operation(
    id="audience_insights_scope_and_type/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/insights/audiences",
    resource="audience_insights",
    name="get_scope_and_type",
    parameters=(Parameter("ad_account_id", "ad_account_id", "path", required=True),),
    body=None,
    reply="AudienceDefinition",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
)
