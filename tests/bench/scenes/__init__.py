"""Scenes: screens as people have them, and where each photograph on them is."""
