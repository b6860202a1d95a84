"""What else a one-word form may be: an ordinary word, or part of a person's name."""
import pathlib
import re

from importing.text import fold

ROOT = pathlib.Path(__file__).resolve().parents[2]


class OrdinaryWords:
    """The ordinary words of Russian, English, Turkish and of dictionaries/words, folded."""

    def __init__(self, packages):
        self.words = set()
        for lang in ("az", "ru", "en"):
            path = ROOT / f"dictionaries/words/common-{lang}.txt"
            self.add(line for line in path.read_text(encoding="utf8").splitlines() if line[:1] != "#")
        english = packages.debian("wamerican")["usr/share/dict/american-english"].decode("utf8")
        self.add(word for word in english.split() if word.islower())
        for lang, package in (("ru_RU", "hunspell-ru"), ("tr_TR", "hunspell-tr")):
            files = packages.debian(package)
            stems = files[f"usr/share/hunspell/{lang}.dic"].decode("utf8").splitlines()[1:]
            rules = suffixes(files[f"usr/share/hunspell/{lang}.aff"].decode("utf8")) if lang == "ru_RU" else {}
            self.add(form for stem in stems for form in expanded(stem, rules))

    def add(self, words):
        self.words.update(fold(word) for word in words)

    def __contains__(self, form):
        return fold(form) in self.words


def suffixes(affixes):
    """The suffix rules of a hunspell affix file with one-letter flags, by flag."""
    rules = {}
    for line in affixes.splitlines():
        parts = line.split()
        if len(parts) >= 5 and parts[0] == "SFX" and not parts[3].isdigit():
            cut = "" if parts[2] == "0" else parts[2]
            added = "" if parts[3] == "0" else parts[3].split("/")[0]
            rules.setdefault(parts[1], []).append((cut, added, re.compile(parts[4] + "$")))
    return rules


def expanded(line, rules):
    """The lower-case stem of a hunspell line with its suffixed forms; names have a capital and give none."""
    stem, _, flags = line.split("\t")[0].split(" ")[0].partition("/")
    if not stem.islower():
        return
    yield stem
    for flag in flags:
        for cut, added, condition in rules.get(flag, ()):
            if stem.endswith(cut) and condition.search(stem):
                yield stem[:len(stem) - len(cut)] + added


def common_names():
    """The given and family names of dictionaries/parts, folded."""
    given = (ROOT / "dictionaries/parts/given.tsv").read_text(encoding="utf8").splitlines()[1:]
    family = (ROOT / "dictionaries/parts/surnames.txt").read_text(encoding="utf8").splitlines()
    return {fold(line.split("\t")[0]) for line in given} | {fold(w) for w in family if w[:1] != "#"}


def rare_names(packages):
    """Every given and family name that rigour knows, folded."""
    text = packages.wheel("rigour").read("rigour/data/names/persons.txt").decode("utf8")
    lines = (line.rpartition(" => ")[0] for line in text.splitlines())
    return {fold(form) for line in lines for form in line.split(", ")}
