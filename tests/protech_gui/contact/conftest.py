"""What tests of the private window share: a site to visit, and a window in its own process."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.display import Display
from tests.protech_gui.contact.sight import Sight, environment
from tests.sites import Certificates, Server, make_certificates, serving

Open = Callable[..., Sight]


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.fixture
def site(certificates: Certificates) -> Iterator[Server]:
    """The service's own site."""
    with serving(certificates.trusted) as server:
        yield server


@pytest.fixture
def stranger(certificates: Certificates) -> Iterator[Server]:
    """Somebody else's site."""
    with serving(certificates.trusted) as server:
        yield server


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def open_window(
    display: Display,
    certificates: Certificates,
    home: Path,
    data_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Open]:
    """Start private windows, and end them with the test."""
    for name, value in environment(display.name, home, data_folder).items():
        monkeypatch.setenv(name, value)
    opened: list[Sight] = []

    def start(*manner: str) -> Sight:
        opened.append(Sight(tmp_path / f"sight{len(opened)}", certificates, *manner))
        return opened[-1]

    yield start
    for sight in opened:
        sight.end()
