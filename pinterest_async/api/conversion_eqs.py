"""Operations on conversion eqs: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.event_quality_score import EventQualityScore

LIST: Final[Operation[EventQualityScore]] = Operation(
    id="conversion_eqs/list",
    method="GET",
    path="/ad_accounts/{ad_account_id}/conversion_eqs",
    resource="conversion_eqs",
    name="list",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("lookback_period", "lookback_period", "query", required=True),
        Parameter("source_platform", "source_platform", "query"),
        Parameter("ingestion_source", "ingestion_source", "query"),
    ),
    body=None,
    reply="EventQualityScore",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2", "client_credentials"),
    sandbox=False,
    bare_list=True,
)
