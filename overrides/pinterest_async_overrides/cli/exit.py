"""End of a command: its exit status, and a one-line error on stderr without secrets."""

from __future__ import annotations

import errno
import logging
import os
import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import Final, cast
from unicodedata import category

import typer

FAILURE: Final = 1
USAGE: Final = 2
INCOMPLETE: Final = 3
BUSY: Final = 4
_INTERRUPTED: Final = 130
PROGRAM: Final = "pinterest-async"
TRACEBACK: Final = "PINTEREST_ASYNC_TRACEBACK"

_SECRET_VARIABLES: Final = ("PINTEREST_ACCESS_TOKEN", "PINTEREST_REFRESH_TOKEN", "PINTEREST_CLIENT_SECRET")


class Failed(Exception):
    """A command failed; only the message is shown."""


class Misused(Failed):
    """Invalid usage: the arguments are wrong as written."""


def needs(module: str, extra: str, what: str) -> None:
    """Raise Failed with the extra to install if a module of it is missing."""
    if find_spec(module) is None:
        raise Failed(f"{what} needs {module}: pip install '{PROGRAM}[{extra}]'")


def run(app: Callable[..., object], arguments: list[str]) -> int:
    """Run the command line and return its exit status; an error is one line on stderr, JSON with `--json`."""
    from pinterest_async_overrides.cli.signals import ended as by_signal

    # What the library logs is for services: what matters here is shown as an error, a result or a warning.
    logging.getLogger("pinterest_async").addHandler(logging.NullHandler())
    try:
        ended = app(arguments or ["--help"], prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except typer.TyperException as error:
        return _fail(f"{_command(error)}: {error.format_message()} (--help says more)", error.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        return _fail(*by_signal.message())
    except BrokenPipeError:
        # Whoever read our output has enough; what is still buffered must not raise again as Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILURE
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        message, status = judged(error)
        if "--json" in arguments:
            print(one_line_json(error, message), file=sys.stderr)
            return status
        return _fail(message, status)
    if ended == _INTERRUPTED:  # what typer makes of a KeyboardInterrupt
        return _fail(*by_signal.message())
    return ended if isinstance(ended, int) else 0


def judged(error: Exception) -> tuple[str, int]:
    """Return the message of an error, and its exit status."""
    from pinterest_async_overrides.errors import PinterestError

    if isinstance(error, ExceptionGroup):
        several = cast("ExceptionGroup[Exception]", error)
        return judged(several.exceptions[0])
    if isinstance(error, Failed):
        return str(error), USAGE if isinstance(error, Misused) else FAILURE
    if isinstance(error, PinterestError):
        return str(error), FAILURE
    if isinstance(error, OSError):
        # A copy names both its files; it is the second one's disk that is full.
        file = (error.filename2 if error.errno == errno.ENOSPC else None) or error.filename
        named = f"{file}: " if file else ""
        return f"{named}{error.strerror or error}", FAILURE
    return f"unexpected {type(error).__name__}: {error} (set {TRACEBACK}=1 to see where)", FAILURE


def one_line_json(error: Exception, message: str) -> str:
    """Return an error as a JSON object on one line, without secrets, for programs that read stderr."""
    import json

    from pinterest_async_overrides.errors import PinterestError

    fields: dict[str, object] = {"error": type(error).__name__, "message": " ".join(message.split())}
    if isinstance(error, PinterestError):
        known = ("status", "code", "request_id", "method", "path", "sent", "details", "retry_after")
        fields |= {name: value for name in known if (value := getattr(error, name, None)) not in (None, "")}
    return _scrubbed(json.dumps(fields, default=str))


def one_line(text: str) -> str:
    """Return text on one line, without control characters, tokens and secrets of the environment."""
    return printable(_scrubbed(" ".join(text.split())))


def _scrubbed(text: str) -> str:
    from pinterest_async_overrides.common.error_response import scrub

    return scrub(text, tuple(os.environ.get(name, "") for name in _SECRET_VARIABLES))


def printable(text: str) -> str:
    """Return text without terminal control characters and bidirectional control characters."""
    return "".join(each if _is_shown(each) else "\N{REPLACEMENT CHARACTER}" for each in text)


def _is_shown(character: str) -> bool:
    # Python counts no space but its own as printable, nor what joins the parts of an emoji.
    return character.isprintable() or character == "\N{ZERO WIDTH JOINER}" or category(character) == "Zs"


def error_line(message: str) -> None:
    """Print one line to stderr."""
    print(f"{PROGRAM}: {one_line(message)}", file=sys.stderr)


def _fail(message: str, status: int) -> int:
    error_line(message.removeprefix(f"{PROGRAM}: "))
    return status


def _command(error: typer.TyperException) -> str:
    """Return the command that an error of use is about, without the program's name."""
    context = getattr(error, "ctx", None)
    return str(getattr(context, "command_path", PROGRAM)).removeprefix(f"{PROGRAM} ")
