"""The ledger of a destination: which days of which ad account it covers, and which are owed."""
