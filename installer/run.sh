#!/bin/sh
# Opens the app; where no screen is connected, shows it on a virtual one instead.
set -eu
cd "$(dirname "$0")/.."

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
	sh installer/setup.sh app
	exec .venv/bin/python -m protech_gui
fi

echo "No screen is connected here, so the app cannot be opened for you to use."
echo "Instead, a tour starts it on a virtual screen and takes a picture of every step."
sh installer/setup.sh dev
exec .venv/bin/python -m tests.visual.tour
