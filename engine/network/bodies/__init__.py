"""Bodies: what their bytes are, beneath codings and within texts, and what is shown instead."""
