"""What can go wrong, and the class that says so.

PinterestError
├── ConfigurationError            the client is set up wrongly; nothing was sent
├── TransportError                no reply came: connection, TLS, time-out
│   └── OutcomeUnknownError       a write was sent and no reply came: it may have happened
├── DecodeError                   a reply came that is not the JSON it should be
├── PaginationError               bookmarks go round in a circle
├── UnsafeURLError                a link leads where an upload or a download may not go; nothing was sent
├── StorageError                  where files are kept answered with an error status
│   └── LinkExpiredError          403, 404, 410: ask for a new link
├── RateLimiterUnavailable        the shared limiter cannot answer, so no request goes out
├── ReauthorizationRequired       the refresh token is no longer good: the user has to log in again
└── APIError                      a reply with a status of 400 or above, or a redirect
    ├── BadRequestError           400
    ├── AuthenticationError       401
    ├── ForbiddenError            403
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── UnprocessableError        422
    ├── RateLimitError            429
    └── ServerError               5xx
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

SNIPPET = 300
"""How many characters of a reply that is not Pinterest's JSON an error shows."""


class PinterestError(Exception):
    """Everything this library raises on its own account, but for ValueError and TypeError of bad arguments.

    `bookmark` is where a list that broke off goes on, as an argument of the same call: None is its beginning.
    """

    bookmark: str | None = None


class ConfigurationError(PinterestError):
    """The client is set up wrongly or used after it was closed; nothing was sent."""


class TransportError(PinterestError):
    """No whole reply came. `method` and `path` name the call; the cause is chained.

    `sent` says whether the request may have reached Pinterest, `worth_repeating` whether another try can help.
    """

    def __init__(
        self, message: str, *, method: str = "", path: str = "", sent: bool = False, worth_repeating: bool = True
    ) -> None:
        super().__init__(message)
        self.method, self.path, self.sent, self.worth_repeating = method, path, sent, worth_repeating

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, _state(self))


class OutcomeUnknownError(TransportError):
    """A write was sent and no reply said what became of it; `idempotency_key` is the key that it carried."""

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        path: str = "",
        sent: bool = True,
        worth_repeating: bool = False,
        idempotency_key: str | None = None,
    ) -> None:
        super().__init__(message, method=method, path=path, sent=sent, worth_repeating=worth_repeating)
        self.idempotency_key = idempotency_key


class DecodeError(PinterestError):
    """A successful reply cannot be read: no JSON where it should be, or a file that is cut or larger than allowed.

    `method`, `path` and `request_id` name it.
    """

    def __init__(self, message: str, *, method: str = "", path: str = "", request_id: str | None = None) -> None:
        super().__init__(message)
        self.method, self.path, self.request_id = method, path, request_id

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, _state(self))


class PaginationError(PinterestError):
    """A bookmark came a second time, `repeated`, on a page that is not handed out; what came before it stands.

    `bookmark` is where that page starts.
    """

    def __init__(self, message: str, *, bookmark: str | None = None, repeated: str | None = None) -> None:
        super().__init__(message)
        self.bookmark, self.repeated = bookmark, repeated

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, _state(self))


class UnsafeURLError(PinterestError):
    """A link to upload to or download from leads where it may not; no connection was made."""


class StorageError(PinterestError):
    """Where files are kept answered with an error; `status` is its HTTP status, `code` what it calls the error.

    `method` and `url` name the request; the link's query, which gives access, is masked.
    """

    def __init__(self, message: str, *, status: int, code: str | None = None, method: str = "", url: str = "") -> None:
        super().__init__(message)
        self.status, self.code, self.method, self.url = status, code, method, url

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, _state(self))


class LinkExpiredError(StorageError):
    """403, 404 or 410: the link is no longer good, or never was. Ask Pinterest for a new one."""


class RateLimiterUnavailable(PinterestError):
    """The shared rate limiter cannot answer, so no request was sent."""


class ReauthorizationRequired(PinterestError):
    """The refresh token is no longer good: the user has to authorise the app again."""


class APIError(PinterestError):
    """A reply with a status of 400 or above, or a redirect, which is not followed.

    `status` is the HTTP status, `code` Pinterest's own (None where the body has none), `message` Pinterest's message
    or a snippet of a body that is not its JSON, `details` what a 422 says of each item (None where it says nothing;
    `batch_outcome` reads it), `request_id` what Pinterest's support asks for (`x-pinterest-rid`),
    `retry_after` the seconds to wait where the reply says so, `hint` what to do about the codes that puzzle people,
    `method` and `path` the call, `response` the reply itself (None after pickling: it holds the request).
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: int | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
        method: str = "",
        path: str = "",
        hint: str | None = None,
        details: Any = None,
        response: httpx.Response | None = None,
    ) -> None:
        super().__init__(message)
        self.message, self.status, self.code, self.details = message, status, code, details
        self.request_id, self.retry_after, self.hint = request_id, retry_after, hint
        self.method, self.path, self.response = method, path, response

    def __str__(self) -> str:
        code = f" (code {self.code})" if self.code is not None else ""
        known = [
            f"request id {self.request_id}" if self.request_id else "",
            f"retry after {self.retry_after:g} s" if self.retry_after is not None else "",
        ]
        said = f"{self.method} {self.path}: {self.status}{code}: {self.message}".strip()
        noted = "; ".join(note for note in known if note)
        details = f" {shortened(self.details)}" if self.details else ""
        return f"{said}{details}{f' [{noted}]' if noted else ''}{f' — {self.hint}' if self.hint else ''}"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, {**_state(self), "response": None})


class BadRequestError(APIError):
    """400."""


class AuthenticationError(APIError):
    """401."""


class ForbiddenError(APIError):
    """403."""


class NotFoundError(APIError):
    """404."""


class ConflictError(APIError):
    """409."""


class UnprocessableError(APIError):
    """422."""


class RateLimitError(APIError):
    """429; `retry_after` says how long to wait, where the reply did."""


class ServerError(APIError):
    """5xx."""


_BY_STATUS: dict[int, type[APIError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableError,
    429: RateLimitError,
}


def bare(error: BaseException) -> BaseException:
    """An error as a cause without its traceback and its request: the frames' local variables and the headers hold
    secrets, and a debugger or a pickle of the whole chain, as Dask makes, would show them."""
    error.__cause__ = error.__context__ = None
    if "_request" in vars(error):  # httpx's errors; what it calls `request` then says that none is set
        vars(error)["_request"] = None
    return error.with_traceback(None)


def shortened(details: Any) -> str:
    """Details as JSON, cut after `SNIPPET` characters."""
    text = json.dumps(details, ensure_ascii=False, default=str)
    return text if len(text) <= SNIPPET else f"{text[:SNIPPET]}…"


def class_for(status: int) -> type[APIError]:
    """The class of a status; a status that has none of its own is an APIError."""
    return ServerError if status >= 500 else _BY_STATUS.get(status, APIError)


def _state(error: Exception) -> dict[str, Any]:
    return dict(error.__dict__)


def _rebuild(cls: type[Exception], arguments: tuple[Any, ...], state: dict[str, Any]) -> Exception:
    error = cls.__new__(cls, *arguments)
    error.__dict__.update(state)
    return error
