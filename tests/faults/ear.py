"""A program that hears every packet in a network of its own, in which all addresses lead to it."""

import socket
import struct
import subprocess
import sys

_EVERY_PROTOCOL = 0x0003
_PORTS = {socket.IPPROTO_TCP: "tcp", socket.IPPROTO_UDP: "udp"}


def _where_to(packet: bytes) -> str:
    """Return what a packet is and where it goes, as one line."""
    if packet[0] >> 4 == 6:
        protocol, to, at = packet[6], socket.inet_ntop(socket.AF_INET6, packet[24:40]), 40
    else:
        protocol, to, at = packet[9], socket.inet_ntoa(packet[16:20]), 4 * (packet[0] & 15)
    name = _PORTS.get(protocol)
    port = struct.unpack_from(">H", packet, at + 2)[0] if name else ""
    return f"{name or protocol} {to} {port}".rstrip()


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Say that it hears, then what it hears, a line a packet, until it is ended."""
    for command in ("link set lo up", "route add local 0.0.0.0/0 dev lo"):
        subprocess.run(("ip", *command.split()), check=True)
    with socket.socket(socket.AF_PACKET, socket.SOCK_DGRAM, socket.htons(_EVERY_PROTOCOL)) as ear:
        _say("hears")
        while True:
            packet, (_, _, kind, *_) = ear.recvfrom(65536)
            if kind == socket.PACKET_OUTGOING:
                _say(_where_to(packet))


if __name__ == "__main__":
    main()
