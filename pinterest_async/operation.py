"""What the contract says of one operation: where it goes, what it takes, what comes back and what it counts against."""

from __future__ import annotations

from typing import Generic, Literal, NamedTuple, TypeVar

Reply = TypeVar("Reply")


class Parameter(NamedTuple):
    """One parameter of an operation, in its path or its query.

    `name` is the name on the wire, `python_name` the keyword. `explode` is true where a list goes out as repeated
    parameters, false where it is joined with commas. Limits are those of the contract, None where it has none.
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


class Body(NamedTuple):
    """The body an operation takes: its content type, whether it must be given, and its shape."""

    content_type: Literal["application/json", "application/x-www-form-urlencoded"]
    required: bool
    shape: str


class Operation(NamedTuple, Generic[Reply]):
    """One operation; `getattr(getattr(pinterest, resource), name)` is the call.

    `reply` is the shape of what comes back, for a paginated operation the shape of one item. `scopes` are the OAuth
    scopes a token needs, `security` the schemes the call accepts, `sandbox` whether Pinterest's sandbox answers it.
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
