"""Trust: which of the person's browsers accept the local authority, and how it comes and goes."""
