"""Finding: where on the screen pictures are, and what of it changed or only moved."""
