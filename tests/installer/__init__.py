"""The set-up scripts, run on a machine that is made up of a few small programs."""
