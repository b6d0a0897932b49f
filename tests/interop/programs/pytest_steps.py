"""A pytest plugin that reports each test on standard output, and waits for a line of input after it."""

import json
import sys

_failed = {}
_skipped = set()


def pytest_runtest_logreport(report):
    """Report a test once it is over, unless it was skipped."""
    if report.failed:
        crash = getattr(report.longrepr, "reprcrash", None)
        words = " ".join(str(crash.message if crash is not None else report.longrepr).split())
        _failed.setdefault(report.nodeid, words[:160] + (" …" if len(words) > 160 else ""))
    if report.skipped:
        _skipped.add(report.nodeid)
    if report.when == "teardown" and report.nodeid not in _skipped:
        said = {"job": report.nodeid}
        if report.nodeid in _failed:
            said["error"] = _failed[report.nodeid]
        print("\n" + json.dumps(said), flush=True)
        sys.stdin.readline()
