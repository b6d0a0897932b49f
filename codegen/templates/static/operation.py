"""The record of an operation: method and path, parameters, body, reply, rate limit category and scopes."""

from __future__ import annotations

from typing import Generic, Literal, NamedTuple, TypeVar

Reply = TypeVar("Reply")


class Parameter(NamedTuple):
    """One parameter of an operation, in its path or its query.

    `name` is the name on the wire, `python_name` the keyword. `explode` is true where a list goes out as repeated
    parameters, false where it is joined with commas. `day`: it takes a day, no moment. Limits are those of the
    contract, None where it has none.
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
    """The body an operation takes: its content type, whether it must be given, and its shape."""

    content_type: Literal["application/json", "application/x-www-form-urlencoded"]
    required: bool
    shape: str


class Operation(NamedTuple, Generic[Reply]):
    """One operation; `getattr(getattr(pinterest, resource), name)` is the call.

    `paginated` is whether the call is a pager; `reply` is the shape of what comes back, of one item where it is one,
    and `bare_list` whether such a reply is the list itself and no object that holds it. `empty_reply` is whether a
    success may come without a body. `scopes` are the OAuth scopes a token needs, `security` the schemes the call
    accepts, `sandbox` whether Pinterest's sandbox answers it.
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
