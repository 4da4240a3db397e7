"""The words of the private record: frozen values and pure functions."""
