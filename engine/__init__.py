"""The engine: sees, judges and says what to cover; no Qt, no vault, no journal keys."""
