"""Operating-system seams: a Protocol, a backend per system, and one for where nothing works."""
