"""Error classes.

PinterestError
├── ConfigurationError            the client is set up wrongly, or used where it cannot be; nothing was sent
├── TransportError                no whole reply came: connection, TLS, time-out
│   └── OutcomeUnknownError       a write was sent and may have taken effect
│       └── ServerOutcomeUnknownError   the same after a 5xx; a ServerError, too
├── DecodeError                   a successful reply that cannot be read
│   └── BatchReplyError           a reply that does not tell what became of each item of a batch; a ValueError, too
├── PaginationError               bookmarks that go in a circle
├── UnsafeURLError                a link that leads where an upload or a download may not go; nothing was sent
├── StorageError                  an error status of the file storage
│   ├── LinkExpiredError          a link that is no longer good: ask for a new one
│   └── ClockSkewError            this machine's clock is too far from the storage's
├── RateLimiterUnavailable        the shared rate limiter cannot be reached; nothing was sent
├── ReauthorizationRequired       the refresh token is no longer good: the user has to log in again
├── TokenStoreError               the token store could not be read, written or locked
└── APIError                      a reply of Pinterest's with a status of 300 or above
    ├── BadRequestError           400
    ├── AuthenticationError       401
    ├── ForbiddenError            403
    ├── NotFoundError             404
    ├── ConflictError             409
    ├── UnprocessableError        422
    ├── RateLimitError            429, or our own limiter's refusal
    └── ServerError               5xx
        └── ServerOutcomeUnknownError   the same class as above
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal, Self, cast

if TYPE_CHECKING:
    import httpx

SNIPPET = 300
"""How many characters of a reply that is not Pinterest's JSON an error shows."""

LOOK_FIRST = "this write may or may not have taken effect: look before it is sent again"


class PinterestError(Exception):
    """Base of every error this library raises, but for ValueError and TypeError of bad arguments.

    Every error has these attributes, whatever its class:

    message: what went wrong; of an APIError, Pinterest's own message.
    status: the HTTP status of the reply, None where none came or the error is of no reply.
    code: the error code in the reply: Pinterest's number, a storage's word; None without one.
    request_id: what Pinterest's support asks for (`x-pinterest-rid`), None without one.
    response: the reply, None where there was none, and after pickling or copying, for it holds the request.
    method, path: the call, empty where the error is of no call.
    sent: whether the request may have reached the server. False means certainly not.
    bookmark: where a list that broke off goes on, as an argument of the same call; None is its beginning.
    """

    message: str
    status: int | None = None
    code: int | str | None = None
    request_id: str | None = None
    response: httpx.Response | None = None
    method: str = ""
    path: str = ""
    sent: bool = False
    bookmark: str | None = None

    def __init__(self, message: str = "", *, method: str = "", path: str = "") -> None:
        super().__init__(message)
        self.message, self.method, self.path = message, method, path

    def concerning(self, method: str, path: str) -> Self:
        """Return this error, with this call set if it had none."""
        if not self.method:
            self.method, self.path = method, path
        return self

    def __reduce__(self) -> tuple[Any, ...]:
        state = {name: value for name, value in vars(self).items() if name != "response"}
        return _rebuild, (type(self), self.args, state)


class ConfigurationError(PinterestError):
    """The client is set up wrongly or used after it was closed; nothing was sent."""


class TransportError(PinterestError):
    """No whole reply came; the cause is chained.

    `worth_repeating` says whether another try can help, `most_repeats` how many can at most (None for no bound): one
    for a host name that does not exist.
    """

    most_repeats: int | None = None

    def __init__(
        self, message: str, *, method: str = "", path: str = "", sent: bool = False, worth_repeating: bool = True
    ) -> None:
        super().__init__(message, method=method, path=path)
        self.sent, self.worth_repeating = sent, worth_repeating


class OutcomeUnknownError(TransportError):
    """A write was sent, and it is not known whether it took effect. `idempotency_key` is the key that it carried.

    After a reply (a 5xx, or a refusal of a later attempt) `status`, `code`, `request_id`, `details`, `retry_after` and
    `response` are the reply's, and the cause is the error it would have been otherwise.
    """

    details: Any = None
    retry_after: float | None = None

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

    @classmethod
    def after(cls, error: PinterestError, *, idempotency_key: str | None = None) -> OutcomeUnknownError:
        """Return the error of a write whose last attempt ended so: a ServerOutcomeUnknownError after a 5xx."""
        if isinstance(error, ServerError):
            unknown: OutcomeUnknownError = ServerOutcomeUnknownError(error.message, status=error.status)
        else:
            unknown = OutcomeUnknownError(f"{error}; {LOOK_FIRST}")
        if isinstance(error, APIError):
            known = ("status", "code", "message", "request_id", "response", "details", "retry_after")
            vars(unknown).update({name: getattr(error, name) for name in known})
        unknown.method, unknown.path, unknown.idempotency_key = error.method, error.path, idempotency_key
        return unknown


class DecodeError(PinterestError):
    """A successful reply cannot be read: no JSON where it should be, or a file that is cut or larger than allowed.

    What was asked for was done.
    """

    sent = True

    def __init__(
        self,
        message: str,
        *,
        method: str = "",
        path: str = "",
        request_id: str | None = None,
        status: int | None = None,
        response: httpx.Response | None = None,
    ) -> None:
        super().__init__(message, method=method, path=path)
        self.request_id, self.status, self.response = request_id, status, response


class PaginationError(PinterestError):
    """A bookmark came a second time, `repeated`, on a page that is not handed out; what came before it stands.

    `bookmark` is where that page starts.
    """

    sent = True

    def __init__(self, message: str, *, bookmark: str | None = None, repeated: str | None = None) -> None:
        super().__init__(message)
        self.bookmark, self.repeated = bookmark, repeated


class UnsafeURLError(PinterestError):
    """A link to upload to or download from leads where it may not; no connection was made."""


class StorageError(PinterestError):
    """The file storage answered with an error; `status` is its HTTP status, `code` the storage's word for the error.

    `method` and `url` name the request, as `path` does; the link's query, which gives access, is masked.
    """

    sent = True

    def __init__(self, message: str, *, status: int, code: str | None = None, method: str = "", url: str = "") -> None:
        super().__init__(message, method=method, path=url)
        self.status: int = status  # pyright: ignore[reportIncompatibleVariableOverride]
        self.code: str | None = code  # pyright: ignore[reportIncompatibleVariableOverride]
        self.url = url


class LinkExpiredError(StorageError):
    """The reply says that the link is no longer good: ask Pinterest for a new one."""


class ClockSkewError(StorageError):
    """This machine's clock is too far from storage's: `skew` seconds ahead of it, None where the reply does not tell.

    Neither another try nor a new link helps before the clock is set.
    """

    skew: float | None = None


class RateLimiterUnavailable(PinterestError):
    """The shared rate limiter cannot be reached, so no request was sent."""


class ReauthorizationRequired(PinterestError):
    """The refresh token is no longer good: the user has to authorise the app again. The call was not sent.

    `refusal` is the token endpoint's, whose status, code and request id the error carries; its response is left out,
    for it holds the app's secret.
    """

    def __init__(
        self, message: str = "", *, method: str = "", path: str = "", refusal: PinterestError | None = None
    ) -> None:
        super().__init__(message, method=method, path=path)
        if refusal is not None:
            self.status, self.code, self.request_id = refusal.status, refusal.code, refusal.request_id
            self.concerning(refusal.method, refusal.path)


class APIError(PinterestError):
    """A reply with a status of 400 or above, or a redirect, which is not followed.

    `message` is Pinterest's message, or a snippet of a body that is not its JSON. Besides what every error has:

    details: what a 422 says of each item, as JSON; None where it says nothing. `batch_outcome` reads it.
    retry_after: seconds to wait before another try, where the reply says so.
    hint: what to do about the codes that puzzle people.
    """

    sent = True

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
        super().__init__(message, method=method, path=path)
        # Narrower than the base's, which nobody sets.
        self.status: int = status  # pyright: ignore[reportIncompatibleVariableOverride]
        self.code: int | None = code  # pyright: ignore[reportIncompatibleVariableOverride]
        self.request_id, self.retry_after, self.hint = request_id, retry_after, hint
        self.details, self.response = details, response

    def __str__(self) -> str:
        code = f" (code {self.code})" if self.code is not None else ""
        known = [
            f"request id {self.request_id}" if self.request_id else "",
            f"retry after {self.retry_after:g} s" if self.retry_after is not None else "",
        ]
        text = f"{self.method} {self.path}: {self.status}{code}: {self.message}".strip()
        noted = "; ".join(note for note in known if note)
        details = f" {summary(self.details)}" if self.details else ""
        return f"{text}{details}{f' [{noted}]' if noted else ''}{f' — {self.hint}' if self.hint else ''}"


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
    """422; `details` says which of several items were refused, and why. The others may have been taken."""


class RateLimitError(APIError):
    """429; `retry_after` says how long to wait, where the reply did.

    `source` is "pinterest" for a reply, and "limiter" where the client's own limiter refused the call: then nothing was
    sent, `sent` is False and there is no response.
    """

    source: Literal["pinterest", "limiter"] = "pinterest"

    @classmethod
    def not_sent(cls, message: str, *, retry_after: float, method: str, path: str) -> Self:
        """Return the client's own refusal of a call that would have to wait too long."""
        error = cls(message, status=429, retry_after=retry_after, method=method, path=path)
        error.sent, error.source = False, "limiter"
        return error


class ServerError(APIError):
    """5xx."""


class ServerOutcomeUnknownError(OutcomeUnknownError, ServerError):
    """A write was answered with a 5xx, so that it may have taken effect: caught as either of its classes."""

    def __init__(self, message: str, *, status: int, idempotency_key: str | None = None) -> None:
        ServerError.__init__(self, message, status=status, hint=LOOK_FIRST)
        self.worth_repeating, self.idempotency_key = False, idempotency_key


_MESSAGES = frozenset({"message", "messages", "error_message", "error_messages"})

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
    """Return an error as a cause without its traceback and its request: the frames' local variables and the headers
    hold secrets, which a debugger or a pickle of the whole chain, as Dask makes, would show."""
    error.__cause__ = error.__context__ = None
    if "_request" in vars(error):  # httpx's errors; what it calls `request` then says that none is set
        vars(error)["_request"] = None
    return error.with_traceback(None)


def class_for(status: int) -> type[APIError]:
    """Return the class of a status; a status that has none of its own is an APIError."""
    return ServerError if status >= 500 else _BY_STATUS.get(status, APIError)


def summary(details: Any) -> str:
    """Return the messages in the details of a refusal with their places, else the details; at most `SNIPPET`."""
    found = list(_messages(details, ""))
    text = "; ".join(found) if found else json.dumps(details, ensure_ascii=False, default=str)
    return text if len(text) <= SNIPPET else f"{text[:SNIPPET]}…"


def _messages(value: Any, where: str) -> Iterator[str]:
    if isinstance(value, dict):
        fields = cast("dict[str, Any]", value)
        for name, inner in fields.items():
            if name in _MESSAGES and isinstance(inner, str):
                if inner:
                    yield f"{where}: {inner}" if where else inner
            else:
                yield from _messages(inner, f"{where}.{name}" if where else name)
    elif isinstance(value, list):
        for position, inner in enumerate(cast("Sequence[Any]", value)):
            if isinstance(inner, str):
                yield f"{where}: {inner}"
            else:
                yield from _messages(inner, f"{where}[{position}]")


def _rebuild(cls: type[PinterestError], arguments: tuple[Any, ...], state: dict[str, Any]) -> PinterestError:
    error = cls.__new__(cls, *arguments)
    vars(error).update(state)
    return error
