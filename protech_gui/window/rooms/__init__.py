"""The rooms of the sidebar and the settings: each a ``Page`` that is made when first opened."""
