"""Everything that shows what Protech does; mirrors the tree."""
