"""Classes of spellings of one given or family name, from rigour."""
import re

from importing.text import fold

SCRIPTS = re.compile(r"^(?:[a-z\u00DF-\u024Fəǝ'’\-]+|[а-яёәғқңөұүһіїєґў'’\-]+)$")
# Classes of more forms are lists of everything that ever stood for something else.
MOST_FORMS = 24


class SpellingClasses:
    """The classes that hold one of the wanted names."""

    def __init__(self, packages):
        text = packages.wheel("rigour").read("rigour/data/names/persons.txt").decode("utf8")
        lines = (line.rpartition(" => ") for line in text.splitlines())
        self.classes = sorted(
            ((identity, forms.split(", ")) for forms, _, identity in lines if forms),
            key=lambda item: (len(item[0]), item[0]))

    def lines(self, wanted):
        """`class-id TAB sex TAB form|form` for each class with a wanted name; `wanted` has their sexes, folded."""
        found = {}
        for identity, forms in self.classes:
            forms = distinct(form for form in forms if SCRIPTS.match(form) and len(form) > 2)
            known = [wanted[fold(form)] for form in forms if fold(form) in wanted]
            if len(forms) < 2 or len(forms) > MOST_FORMS or not known or is_of_syllables(forms):
                continue
            if len({bool(re.match("[а-яёәғқңөұүһіїєґў]", form)) for form in forms}) < 2:
                continue
            sexes = set().union(*known) - {""}
            sex = sexes.pop() if len(sexes) == 1 else "-"
            found.setdefault("|".join(map(capitalized, forms)), f"{identity}\t{sex}")
        return sorted(f"{head}\t{forms}" for forms, head in found.items())


def is_of_syllables(forms):
    """Whether the class gathers the romanizations of a Chinese character, which many names share."""
    return len(forms) > 5 and sum(map(len, forms)) < 4.5 * len(forms)


def distinct(forms):
    """The forms without those that only lack or bear marks, Latin before Cyrillic."""
    kept = {}
    for form in forms:
        kept.setdefault(fold(form), form)
    return sorted(kept.values())


def capitalized(form):
    """The form with a capital at the start and after hyphens."""
    return "-".join(part[:1].upper() + part[1:] for part in form.split("-"))


def folded_sexes(parts):
    """The sexes of each name, whatever its language, under its folded form."""
    sexes = {}
    for (form, _), found in parts.items():
        sexes.setdefault(fold(form), set()).update(found)
    return sexes
