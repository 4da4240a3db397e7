"""Writing down a lapse: roughly when, what was around it, and one next step."""
