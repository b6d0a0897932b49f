"""Operations on terms of service: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.terms_of_service import TermsOfService

GET: Final[Operation[TermsOfService]] = Operation(
    id="terms_of_service/get",
    method="GET",
    path="/ad_accounts/{ad_account_id}/terms_of_service",
    resource="terms_of_service",
    name="get",
    parameters=(
        Parameter("ad_account_id", "ad_account_id", "path", required=True),
        Parameter("include_html", "include_html", "query"),
        Parameter("tos_type", "tos_type", "query"),
    ),
    body=None,
    reply="TermsOfService",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
