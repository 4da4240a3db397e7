"""The engine's way in: one function a role."""

from engine.screen.app import main as run_screen_guard

__all__ = ["run_screen_guard"]
