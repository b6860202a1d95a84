"""The packages that imports read, checked by their checksums.

Those whose data ships are pinned in dictionaries/sources.yaml, those that only filter it in FILTERS.
"""
import hashlib
import io
import pathlib
import subprocess
import sys
import tarfile
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Nothing of these ships: names that are ordinary words there need context here. Two are the spelling dictionaries of
# LibreOffice (https://github.com/LibreOffice/dictionaries), one is SCOWL (http://wordlist.aspell.net/).
FILTERS = """
Debian hunspell-ru 1:7.5.0-1 hunspell-ru_1%3a7.5.0-1_all.deb sha256:ef3f0a54a8e52682be80932e414b97d7d268d4a33dfcb5b27b46142b5d84cfe3
Debian hunspell-tr 1:7.5.0-1 hunspell-tr_1%3a7.5.0-1_all.deb sha256:c4d444d5f541678d4b29ceecd4527f8f9a12887c933cdf2257947aa6b592953b
Debian wamerican 2020.12.07-2 wamerican_2020.12.07-2_all.deb sha256:c8f8e2b2ad0d37bfdd41f0e40f1e4c8e5f907467d768a1d3698b164e9617f0b4
"""


class Packages:
    """A folder with package files; what is missing there is downloaded."""

    def __init__(self, folder=None):
        self.folder = pathlib.Path(folder or tempfile.mkdtemp(prefix="onoma-packages-"))
        self.pins = {line.split()[1]: line.split() for line in pinned()}

    def file(self, name):
        """The path of the package's file, downloaded if need be; ends the script on other bytes."""
        archive, _, version, file, checksum = self.pins[name]
        path = self.folder / file
        if not path.exists():
            print(f"downloading {file}", file=sys.stderr)
            download(archive, name, version, self.folder)
        found = "sha256:" + hashlib.sha256(path.read_bytes()).hexdigest()
        if found != checksum:
            sys.exit(f"{path}: {found}, but the pinned checksum is {checksum}\n"
                     f"help: delete the file, or pin the new package where the old one is")
        return path

    def wheel(self, name):
        """The files of a wheel, by their names."""
        return zipfile.ZipFile(self.file(name))

    def debian(self, name):
        """The files of a Debian package, by their names; links are left out."""
        data = debian_data(self.file(name).read_bytes())
        with tarfile.open(fileobj=io.BytesIO(data)) as archive:
            return {
                member.name.removeprefix("./"): archive.extractfile(member).read()
                for member in archive if member.isfile()
            }


def pinned():
    """The lines `archive name version file sha256:…` of dictionaries/sources.yaml and of FILTERS."""
    text = FILTERS + (ROOT / "dictionaries/sources.yaml").read_text(encoding="utf8")
    lines = (line.strip().removeprefix("- ") for line in text.splitlines())
    return [line for line in lines if line.startswith(("PyPI ", "Debian "))]


def download(archive, name, version, folder):
    """Lets pip or apt-get put the package's file into the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    if archive == "PyPI":
        command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", ".", f"{name}=={version}"]
    else:
        command = ["apt-get", "download", "-q", f"{name}={version}"]
    subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)


def debian_data(contents):
    """The `data.tar` inside a Debian package, which is an `ar` archive."""
    if not contents.startswith(b"!<arch>\n"):
        sys.exit("a package is no Debian package")
    position = 8
    while position < len(contents):
        name = contents[position:position + 16].decode().strip().rstrip("/")
        size = int(contents[position + 48:position + 58])
        start = position + 60
        if name.startswith("data.tar"):
            return contents[start:start + size]
        position = start + size + size % 2
    sys.exit("a Debian package has no data")
