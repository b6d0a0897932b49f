"""Jobs of a peer, one after the other: each is reported on standard output, and the next waits for a line of input."""

import json
import sys


def attempt(name, work):
    """Do a job and report it; return what it gives, or None."""
    said, given = {"job": name}, None
    try:
        given = work()
        said["detail"] = str(given)[:60] if isinstance(given, (int, str)) and not isinstance(given, bool) else ""
    except Exception as error:
        words = " ".join(str(error).split())
        said["error"] = f"{type(error).__name__}: {words[:160]}" + (" …" if len(words) > 160 else "")
    print(json.dumps(said), flush=True)
    return given


def job(name, work, *needs):
    """Do a job and report it; return once the other side has looked at it. Without one of `needs` it is left out."""
    given = None
    if any(each is None for each in needs):
        print(json.dumps({"job": name, "needs": True}), flush=True)
    else:
        given = attempt(name, work)
    sys.stdin.readline()
    return given
