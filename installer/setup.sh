#!/bin/sh
# Sets up .venv from the locked requirements: `setup.sh app` for using Protech,
# `setup.sh dev` for testing it too. Does nothing when that has been done.
set -eu
cd "$(dirname "$0")/.."
purpose=$1

say() { printf 'set-up: %s\n' "$1" >&2; }

fingerprint() {
	cat .python-version requirements/build.txt "requirements/$purpose.txt" installer/setup.sh | cksum
	.venv/bin/python --version
}

install_requirements() {
	python=$(sh installer/python.sh)
	say "installing into .venv with $("$python" --version), this takes a minute"
	"$python" -m venv --clear .venv
	# Build requirements come first and hashed, so that a package without a wheel
	# fetches nothing by itself while it is built.
	for file in build "$purpose"; do
		.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
			--no-deps --no-build-isolation --requirement "requirements/$file.txt"
	done
}

compile_translations() {
	for source in translations/*.ts; do
		[ -e "$source" ] || return 0
		compiled=${source%.ts}.qm
		if [ -z "$(find "$compiled" -newer "$source" 2>/dev/null)" ]; then
			.venv/bin/pyside6-lrelease -silent "$source" -qm "$compiled.new"
			mv "$compiled.new" "$compiled" # whoever has the old one open keeps it
		fi
	done
}

if [ "$(uname -s)" = Linux ]; then
	sh installer/linux/packages.sh "$purpose"
fi
stamp=.venv/$purpose.stamp
if [ "$(cat "$stamp" 2>/dev/null)" != "$(fingerprint 2>/dev/null)" ]; then
	install_requirements
	fingerprint >"$stamp"
	say "done"
fi
compile_translations
