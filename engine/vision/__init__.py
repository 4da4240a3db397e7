"""Vision: what a picture shows."""
