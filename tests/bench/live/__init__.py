"""Figures of the guard at work: real programs on a real screen, watched from outside."""
