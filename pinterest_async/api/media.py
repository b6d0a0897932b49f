"""Operations on media: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.media import Media
    from pinterest_async.models.media_upload import MediaUpload

CREATE: Final[Operation[MediaUpload]] = Operation(
    id="media/create",
    method="POST",
    path="/media",
    resource="media",
    name="create",
    parameters=(),
    body=Body("application/json", True, "MediaUploadCreate"),
    reply="MediaUpload",
    paginated=False,
    rate_limit_category="org_write",
    scopes=("pins:read", "pins:write"),
    security=("pinterest_oauth2",),
    sandbox=True,
)

GET: Final[Operation[Media]] = Operation(
    id="media/get",
    method="GET",
    path="/media/{media_id}",
    resource="media",
    name="get",
    parameters=(Parameter("media_id", "media_id", "path", required=True),),
    body=None,
    reply="Media",
    paginated=False,
    rate_limit_category="org_read",
    scopes=("pins:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

LIST: Final[Operation[Media]] = Operation(
    id="media/list",
    method="GET",
    path="/media",
    resource="media",
    name="list",
    parameters=(
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="Media",
    paginated=True,
    rate_limit_category="org_read",
    scopes=("pins:read",),
    security=("pinterest_oauth2",),
    sandbox=True,
)
