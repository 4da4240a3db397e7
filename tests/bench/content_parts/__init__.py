"""Parts of the measures of what the program says: how it reads, and in which words."""
