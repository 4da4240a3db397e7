"""The engine's way in: one function a role, which loads what that role needs and no more."""


def run_screen_guard() -> int:
    """Run the screen guard; returns the exit code."""
    from engine.screen.app import main

    return main()


def run_network_guard() -> int:
    """Run the network guard; returns the exit code."""
    from engine.network.app import main

    return main()


def run_judge() -> int:
    """Run the judge of what the network guard holds; returns the exit code."""
    from engine.network.judging.worker import main

    return main()
