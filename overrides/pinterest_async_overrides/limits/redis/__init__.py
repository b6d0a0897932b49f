"""Rate limits shared between processes over Redis."""
