"""The house around the rooms: frame, sidebar, lock screen, and the ways out."""
