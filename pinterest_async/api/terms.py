"""Operations on terms: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.related_terms import RelatedTerms

LIST_RELATED: Final[Operation[RelatedTerms]] = Operation(
    id="terms_related/list",
    method="GET",
    path="/terms/related",
    resource="terms",
    name="list_related",
    parameters=(Parameter("terms", "terms", "query", required=True, array=True),),
    body=None,
    reply="RelatedTerms",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST_SUGGESTED: Final[Operation[str]] = Operation(
    id="terms_suggested/list",
    method="GET",
    path="/terms/suggested",
    resource="terms",
    name="list_suggested",
    parameters=(
        Parameter("term", "term", "query", required=True),
        Parameter("limit", "limit", "query", minimum=1, maximum=10),
    ),
    body=None,
    reply="str",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
    bare_list=True,
)
