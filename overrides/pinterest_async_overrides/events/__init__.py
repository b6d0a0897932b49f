"""Events of calls and tokens, and OpenTelemetry."""
