"""Record of an operation: method and path, parameters, body, reply, rate limit category and scopes."""

from __future__ import annotations

from typing import Generic, Literal, NamedTuple, TypeVar

Reply = TypeVar("Reply")


class Parameter(NamedTuple):
    """One parameter of an operation, in its path or its query.

    `name` is the wire name, `python_name` the keyword. `explode`: a list is sent as repeated parameters, otherwise
    joined with commas. `day`: the value is a date, not a datetime. Limits are those of the contract, None if it has
    none.
    """

    name: str
    python_name: str
    location: Literal["path", "query"]
    required: bool = False
    explode: bool = True
    array: bool = False
    style: Literal["form", "simple", "deepObject"] = "form"
    minimum: float | None = None
    maximum: float | None = None
    min_items: int | None = None
    max_items: int | None = None
    day: bool = False


class Body(NamedTuple):
    """Body of an operation: its content type, whether it is required, and its shape."""

    content_type: Literal["application/json", "application/x-www-form-urlencoded"]
    required: bool
    shape: str


class Operation(NamedTuple, Generic[Reply]):
    """One operation; `getattr(getattr(pinterest, resource), name)` is the call.

    `paginated`: the call returns a pager; `reply` is the shape of the reply, of one item if paginated, and `bare_list`:
    such a reply is an array instead of an object with `items`. `empty_reply`: a success may have no body. `scopes` are
    the required OAuth scopes, `security` the accepted security schemes, `sandbox`: Pinterest's sandbox supports it.
    """

    id: str
    method: str
    path: str
    resource: str
    name: str
    parameters: tuple[Parameter, ...]
    body: Body | None
    reply: str
    paginated: bool
    rate_limit_category: str
    scopes: tuple[str, ...]
    security: tuple[str, ...]
    sandbox: bool
    bare_list: bool = False
    empty_reply: bool = False
