"""The screen: what is on it, and what of it to cover."""
