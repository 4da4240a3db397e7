"""Capture: where sights of the screen come from, one module a system."""
