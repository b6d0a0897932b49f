"""The same pull by each client: scripts that run in environments of their own and print what they came to as JSON.

A job (a JSON file, the first argument) names the server, the pages to ask for (250 ids each, 100 for those that take no
more) and the columns. Each script is given a
job, pulls every page with 16 calls in flight, counts the rows, and prints `rows`, `seconds`, `cpu` (seconds) and
`memory` (MiB at the peak, over what stood after the imports).
"""
