"""What the bench of the vault measures, and the ten years that it measures on."""
