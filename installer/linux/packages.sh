#!/bin/sh
# Makes sure that the libraries and programs which no Python package brings are there:
# `packages.sh app` for using Protech, `packages.sh dev` for testing it too, and
# `packages.sh bench` for measuring it among programs that people use.
set -eu

# What is looked for, and the Debian package that brings it.
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11.so.6 libx11-6
libXcomposite.so.1 libxcomposite1
libXdamage.so.1 libxdamage1
libXext.so.6 libxext6
libXfixes.so.3 libxfixes3
libXrandr.so.2 libxrandr2
libXtst.so.6 libxtst6
libasound.so.2 libasound2
libbz2.so.1.0 libbz2-1.0
libcups.so.2 libcups2
libdbus-1.so.3 libdbus-1-3
libexpat.so.1 libexpat1
libffi.so.8 libffi8
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libgbm.so.1 libgbm1
libglib-2.0.so.0 libglib2.0-0
liblzma.so.5 liblzma5
libnspr4.so libnspr4
libnss3.so libnss3
libpulse.so.0 libpulse0
libsqlite3.so.0 libsqlite3-0
libssl.so.3 libssl3
libudev.so.1 libudev1
libxcb-composite.so.0 libxcb-composite0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-damage.so.0 libxcb-damage0
libxcb-dri3.so.0 libxcb-dri3-0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xinerama.so.0 libxcb-xinerama0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbfile.so.1 libxkbfile1
'
builders='
c++ g++
'
programs='
Xvfb xvfb
openbox openbox
picom picom
dbus-daemon dbus-daemon
xdotool xdotool
chromium chromium
certutil libnss3-tools
curl curl
firefox firefox-esr
gsettings libglib2.0-bin
ip iproute2
nginx nginx-light
'
measured='
mousepad mousepad
mpv mpv
pcmanfm pcmanfm
xterm xterm
'

ldconfig=$(command -v ldconfig || echo /sbin/ldconfig)
known=$("$ldconfig" -p)
missing=$(
	echo "$libraries" | while read -r library package; do
		case "$known" in
		*"$library "*) ;;
		*) echo "$package" ;;
		esac
	done
	if [ -z "$(find -L /usr/share/fonts /usr/local/share/fonts "$HOME/.local/share/fonts" \
		-name '*.[ot]tf' -print 2>/dev/null | head -n 1)" ]; then
		echo fonts-dejavu-core
	fi
	# pdqhash comes without a wheel, and is built.
	if [ "$1" = app ]; then programs=; fi
	if [ "$1" != bench ]; then measured=; fi
	echo "$builders$programs$measured" | while read -r program package; do
		if [ -n "$program" ] && ! command -v "$program" >/dev/null; then
			echo "$package"
		fi
	done
)
[ -n "$missing" ] || exit 0

# shellcheck disable=SC2086 # one word a package
set -- $missing
if command -v apt-get >/dev/null && [ "$(id -u)" = 0 ]; then
	echo "set-up: installing system packages: $*" >&2
	export DEBIAN_FRONTEND=noninteractive
	apt-get -qq update
	exec apt-get -qq install -y --no-install-recommends "$@" >/dev/null
fi
{
	echo "These system packages are missing (Debian's names): $*"
	echo "This installs them:"
	echo "  sudo apt-get install -y --no-install-recommends $*"
	echo "Then run the same make command again."
} >&2
exit 1
