"""Status page: row counts, last requests, and remaining quota."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pinterest_async_overrides.testing.service import Service

SHOWN = 50


def state(service: Service) -> dict[str, Any]:
    """Return the page's data as JSON; the page polls it every second."""
    accounts = service.store.table("ad_account").values()
    return {
        "seed": service.seed,
        "now": service.clock.now(),
        "strict": service.rules.strict,
        # Generated from the seed: they are valid for this server only.
        "app": {"client_id": service.tokens.client_id, "client_secret": service.tokens.client_secret},
        "accounts": [{"id": row["id"], "name": row.get("name")} for row in accounts][:SHOWN],
        "rows": service.store.counts(),
        "writes": len(service.log.writes),
        "jobs": [{"kind": job.kind, "id": job.id, "state": service.jobs.state(job)} for job in service.jobs][-SHOWN:],
        "quota": [
            {"category": category, "whose": owner, "left": left, "reset": reset}
            for category, owner, left, reset in service.meter.remaining()
        ],
        "faults": {"waiting": service.faults.waiting(), "fired": len(service.faults.fired)},
        "requests": [
            {"n": seen.request, "method": seen.method, "target": seen.target[:200], "status": seen.status}
            | {"operation": seen.operation}
            for seen in list(service.log.seen)[-SHOWN:][::-1]
        ],
    }


HTML = b"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local Pinterest</title>
<link rel="icon" href="data:,">
<style>
:root { color-scheme: light dark; }
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; }
h2 { font-size: 1.05rem; margin: 1.8rem 0 .4rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #8884; vertical-align: top; }
td.number, th.number { text-align: right; }
code { font: 13px ui-monospace, monospace; overflow-wrap: anywhere; }
.bad { color: #c22; }
.quiet { opacity: .65; }
</style>
</head>
<body>
<h1>Local Pinterest</h1>
<p class="quiet" id="about">One moment &#8230;</p>
<h2>Ad accounts</h2><table id="accounts"></table>
<h2>Rows</h2><table id="rows"></table>
<h2>Remaining quota</h2><table id="quota"></table>
<h2>Jobs</h2><table id="jobs"></table>
<h2>Last requests</h2><table id="requests"></table>
<script>
"use strict";
function fill(id, names, rows, none) {
  const table = document.getElementById(id);
  table.replaceChildren();
  if (!rows.length) {
    table.insertRow().insertCell().textContent = none;
    return;
  }
  const head = table.createTHead().insertRow();
  for (const name of names) {
    const cell = document.createElement("th");
    cell.textContent = name;
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const value of row) {
      const cell = line.insertCell();
      const code = document.createElement("code");
      code.textContent = value;
      cell.append(code);
    }
    if (row.bad) line.className = "bad";
  }
}
async function look() {
  const about = document.getElementById("about");
  try {
    const it = await (await fetch("/state")).json();
    about.textContent = `Base URL ${location.origin}/v5 \\u00b7 seed ${it.seed} \\u00b7 ` +
      `${new Date(it.now * 1000).toISOString()} \\u00b7 ${it.strict ? "strict" : "any pina_ token works"} \\u00b7 ` +
      `writes: ${it.writes} \\u00b7 faults: ${it.faults.fired} fired, ${it.faults.waiting} waiting`;
    fill("accounts", ["id", "name"], it.accounts.map(each => [each.id, each.name]), "none");
    fill("rows", ["kind", "rows"], Object.entries(it.rows), "nobody has looked at any");
    fill("quota", ["category", "whose", "left", "whole again in (s)"],
      it.quota.map(each => [each.category, each.whose, each.left, each.reset]), "no calls were counted");
    fill("jobs", ["kind", "id", "state"], it.jobs.map(each => [each.kind, each.id, each.state]), "none");
    fill("requests", ["#", "status", "operation", "request"], it.requests.map(each => Object.assign(
      [each.n, each.status, each.operation, `${each.method} ${each.target}`], {bad: each.status >= 400})), "none yet");
  } catch (error) {
    about.textContent = `No answer: ${error}`;
  }
}
look();
setInterval(look, 1000);
</script>
</body>
</html>
"""
