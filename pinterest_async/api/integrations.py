"""Operations on integrations: requests, replies and rate limit categories."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pinterest_async.operation import Body, Operation, Parameter

if TYPE_CHECKING:
    from pinterest_async.models.integration_logs_success_response import IntegrationLogsSuccessResponse
    from pinterest_async.models.integration_metadata import IntegrationMetadata
    from pinterest_async.models.integration_record import IntegrationRecord

CREATE_COMMERCE: Final[Operation[IntegrationMetadata]] = Operation(
    id="integrations_commerce/post",
    method="POST",
    path="/integrations/commerce",
    resource="integrations",
    name="create_commerce",
    parameters=(),
    body=Body("application/json", True, "IntegrationMetadataCreate"),
    reply="IntegrationMetadata",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

CREATE_LOG: Final[Operation[IntegrationLogsSuccessResponse]] = Operation(
    id="integrations_logs/post",
    method="POST",
    path="/integrations/logs",
    resource="integrations",
    name="create_log",
    parameters=(),
    body=Body("application/json", True, "IntegrationLogsRequestCreate"),
    reply="IntegrationLogsSuccessResponse",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=True,
)

DELETE_COMMERCE: Final[Operation[IntegrationMetadata | None]] = Operation(
    id="integrations_commerce/del",
    method="DELETE",
    path="/integrations/commerce/{external_business_id}",
    resource="integrations",
    name="delete_commerce",
    parameters=(Parameter("external_business_id", "external_business_id", "path", required=True),),
    body=None,
    reply="IntegrationMetadata",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
    empty_reply=True,
)

GET: Final[Operation[IntegrationRecord]] = Operation(
    id="integrations/get_by_id",
    method="GET",
    path="/integrations/{id}",
    resource="integrations",
    name="get",
    parameters=(Parameter("id", "id", "path", required=True),),
    body=None,
    reply="IntegrationRecord",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

GET_COMMERCE: Final[Operation[IntegrationMetadata]] = Operation(
    id="integrations_commerce/get",
    method="GET",
    path="/integrations/commerce/{external_business_id}",
    resource="integrations",
    name="get_commerce",
    parameters=(Parameter("external_business_id", "external_business_id", "path", required=True),),
    body=None,
    reply="IntegrationMetadata",
    paginated=False,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

LIST: Final[Operation[IntegrationRecord]] = Operation(
    id="integrations/get_list",
    method="GET",
    path="/integrations",
    resource="integrations",
    name="list",
    parameters=(
        Parameter("bookmark", "bookmark", "query"),
        Parameter("page_size", "page_size", "query", minimum=1, maximum=250),
    ),
    body=None,
    reply="IntegrationRecord",
    paginated=True,
    rate_limit_category="ads_read",
    scopes=("ads:read",),
    security=("pinterest_oauth2",),
    sandbox=False,
)

UPDATE_COMMERCE: Final[Operation[IntegrationMetadata]] = Operation(
    id="integrations_commerce/patch",
    method="PATCH",
    path="/integrations/commerce/{external_business_id}",
    resource="integrations",
    name="update_commerce",
    parameters=(Parameter("external_business_id", "external_business_id", "path", required=True),),
    body=Body("application/json", True, "IntegrationMetadataUpdate"),
    reply="IntegrationMetadata",
    paginated=False,
    rate_limit_category="ads_write",
    scopes=("ads:write",),
    security=("pinterest_oauth2",),
    sandbox=False,
)
