"""The first start: its pages, one after another, with a way back and a way out."""
