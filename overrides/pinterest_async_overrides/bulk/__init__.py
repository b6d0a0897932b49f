"""Bulk pulls: planned before anything is sent, resumed where they broke off, handed over as rows, Arrow or files."""
