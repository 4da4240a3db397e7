"""Protech as a person meets it: the keeper, the covers, the window and the private record."""
