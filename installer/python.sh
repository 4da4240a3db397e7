#!/bin/sh
# Prints the path of a Python from 3.12 on that really runs: one on the path, else
# one that pyenv installed. If there is none, says how to get one.
set -eu
cd "$(dirname "$0")/.."
wanted=$(cat .python-version)
pyenv=${PYENV_ROOT:-$HOME/.pyenv}

# Every module that the set-up or the app takes from Python itself is asked for:
# a name on the path can be a stand-in, and a Python can be built without them.
runs() {
	"$1" -c 'import sys, ctypes, ensurepip, ssl, venv; sys.exit(sys.version_info < (3, 12))' \
		>/dev/null 2>&1
}

for python in python3.13 python3.12 python3 \
	"$pyenv/versions/$wanted"*/bin/python3 "$pyenv"/versions/3.1[2-9]*/bin/python3; do
	if runs "$python"; then
		command -v "$python"
		exit 0
	fi
done

as_root='sudo '
[ "$(id -u)" != 0 ] || as_root=
packaged=
for version in 3.13 3.12; do
	if [ -z "$packaged" ] && apt-cache show "python$version-venv" >/dev/null 2>&1; then
		packaged=python$version-venv
	fi
done
{
	echo "Protech needs Python 3.12 or newer, and none that runs was found here."
	if [ -n "$packaged" ]; then
		echo "This gets one:"
		echo "  ${as_root}apt-get install -y $packaged"
	elif [ -x "$pyenv/bin/pyenv" ]; then
		echo "This gets one:"
		echo "  $pyenv/bin/pyenv install $wanted"
	else
		echo "These commands get one, with pyenv:"
		echo "  ${as_root}apt-get install -y build-essential ca-certificates git libbz2-dev libffi-dev" \
			"liblzma-dev libreadline-dev libsqlite3-dev libssl-dev wget zlib1g-dev"
		echo "  git clone https://github.com/pyenv/pyenv $pyenv"
		echo "  $pyenv/bin/pyenv install $wanted"
	fi
	echo "Then run the same make command again."
} >&2
exit 1
