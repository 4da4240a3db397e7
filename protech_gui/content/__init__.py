"""What Protech says at length, and whom it names: pages, consents and the directory of services."""
