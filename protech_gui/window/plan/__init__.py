"""The page of the safety plan, and the plan as it is read elsewhere."""
