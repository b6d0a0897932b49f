"""Errors of jobs: a background job that failed, a plan that may not be applied, a journal in use."""

from __future__ import annotations

from typing import Any

from pinterest_async_overrides.errors import PinterestError


class JobFailed(PinterestError):
    """A background job of Pinterest's failed, or was not done by the deadline.

    `kind` is what it makes ("report", "media" ...), `id` its id or token, `state` its last state (None where none was
    read), `timed_out` whether the deadline passed while it may still have been running.
    """

    def __init__(self, message: str, *, kind: str, id: str, state: str | None, timed_out: bool = False) -> None:
        super().__init__(message)
        self.kind, self.id, self.state, self.timed_out = kind, id, state, timed_out

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.args, dict(self.__dict__))


class PlanError(PinterestError):
    """A plan was refused as a whole, before anything was sent: too many changes, another account, a damaged file."""


class JournalError(PinterestError):
    """The journal cannot be used: another process has it open, or the file is not a journal. The file is unchanged."""


def _rebuild(cls: type[Exception], arguments: tuple[Any, ...], state: dict[str, Any]) -> Exception:
    error = cls.__new__(cls, *arguments)
    error.__dict__.update(state)
    return error
