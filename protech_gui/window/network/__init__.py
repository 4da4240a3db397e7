"""The page on what the network guard sees, in parts."""
