"""Trust on macOS: the person's login keychain and own trust settings, by the command security."""

import plistlib
import tempfile
from pathlib import Path
from xml.parsers.expat import ExpatError

from cryptography import x509
from cryptography.hazmat.primitives import hashes

from engine.network.authority import NAME as COMMON_NAME
from engine.network.authority import Authority, is_ours
from engine.network.trust import firefox
from engine.network.trust.commands import PATIENCE, Answer, Run, run
from engine.network.trust.places import Place
from engine.network.trust.windows import followed
from engine.terms import TrustReason

NAME = "macOS"
SECURITY = "/usr/bin/security"

NO_SETTINGS = b"No Trust Settings"
"""What it says of a person who never changed any (errSecNoTrustSettings)."""

TRUST_ROOT, TRUST_AS_ROOT = 1, 2
"""SecTrustSettingsResult; without one, a setting means the first."""


class MacTrust:
    """The login keychain, and the profiles of a Firefox that follows it; see Trust.

    Safari, Chrome and others follow the keychain. A certificate that is in it without a setting
    is not trusted: so it is left when the person says no.
    """

    asks = True

    def __init__(self, home: Path, run: Run = run) -> None:
        self._keychain = home / "Library/Keychains/login.keychain-db"
        self._firefox = firefox.macos_root(home)
        self._run = run
        self._declined: set[str] = set()

    def places(self, authority: Authority) -> tuple[Place, ...]:
        """See Trust."""
        return followed(self._place(authority), self._firefox)

    def trust(self, *authorities: Authority) -> None:
        """See Trust."""
        found, trusted = self._ours(), self._trusted()
        if found is None or trusted is None:
            return
        wanted = {sha1(authority.certificate): authority for authority in authorities}
        present = {sha1(certificate) for certificate in found}
        self._declined = {
            digest
            for digest, authority in wanted.items()
            if digest not in present & trusted and not self._add(authority)
        }
        for digest in present - wanted.keys():
            self._remove(digest)

    def distrust(self) -> tuple[Place, ...]:
        """See Trust."""
        found = self._ours()
        if found is None:
            return (Place(NAME, None, TrustReason.UNREADABLE),)
        for certificate in found:
            self._remove(sha1(certificate))
        left = self._ours()
        if left is None:
            return (Place(NAME, None, TrustReason.UNREADABLE),)
        return (Place(NAME, True, TrustReason.DECLINED),) if left else ()

    def _place(self, authority: Authority) -> Place:
        found, trusted = self._ours(), self._trusted()
        if found is None or trusted is None:
            return Place(NAME, None, TrustReason.UNREADABLE)
        digest = sha1(authority.certificate)
        if authority.certificate in found and digest in trusted:
            return Place(NAME, True)
        declined = digest in self._declined
        return Place(NAME, False, TrustReason.DECLINED if declined else TrustReason.NONE)

    def _ours(self) -> list[x509.Certificate] | None:
        """Return what the keychain has of ours; None when it cannot be read."""
        listed = self._do("find-certificate", "-a", "-c", f"{COMMON_NAME} ", "-p", self._keychain)
        if listed.code is None or (not listed.ok and not _nothing_found(listed)):
            return None
        if b"-----BEGIN" not in listed.output:
            return []
        try:
            found = x509.load_pem_x509_certificates(listed.output)
        except ValueError:
            return None
        return [certificate for certificate in found if is_ours(certificate)]

    def _trusted(self) -> set[str] | None:
        """Return the digests that the person's own settings trust for servers; None: unknown."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "settings"
            told = self._do("trust-settings-export", path)
            if not told.ok:
                return set() if NO_SETTINGS in told.complaint + told.output else None
            try:
                settings = plistlib.loads(path.read_bytes())["trustList"]
                return {digest.upper() for digest, each in settings.items() if _trusts(each)}
            except (OSError, ValueError, ExpatError, KeyError, TypeError, AttributeError):
                return None

    def _add(self, authority: Authority) -> bool:
        """Add it, which macOS asks the person about for as long as they take."""
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "certificate.pem"
            path.write_bytes(authority.pem)
            policies = ("-p", "ssl", "-p", "basic")
            order = ("add-trusted-cert", "-r", "trustRoot", *policies, "-k", self._keychain, path)
            return self._do(*order, patience=None).ok

    def _remove(self, digest: str) -> None:
        """Remove exactly this one, with its setting (-t), about which macOS asks as well."""
        self._do("delete-certificate", "-t", "-Z", digest, self._keychain, patience=None)

    def _do(self, *order: str | Path, patience: float | None = PATIENCE) -> Answer:
        return self._run([SECURITY, *map(str, order)], b"", patience)


def sha1(certificate: x509.Certificate) -> str:
    """Return the digest by which macOS names a certificate; a name, and no protection."""
    return certificate.fingerprint(hashes.SHA1()).hex().upper()  # noqa: S303  # see above


def _nothing_found(answer: Answer) -> bool:
    return b"could not be found" in answer.complaint


def _trusts(entry: dict[str, list[dict[str, object]]]) -> bool:
    """Whether an entry of the settings trusts a root; one without any setting does."""
    settings = entry.get("trustSettings", [])
    results = [each.get("kSecTrustSettingsResult", TRUST_ROOT) for each in settings]
    good = [result in (TRUST_ROOT, TRUST_AS_ROOT) for result in results]
    return all(good)
