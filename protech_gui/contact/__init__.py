"""The private window: a helpline's page, reached from inside the app, leaving no trace."""
