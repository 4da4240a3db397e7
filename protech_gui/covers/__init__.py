"""The covers process: it draws covers, and nothing else."""
