"""Which places the packages bring that are not written by hand, and which of their names may stand alone."""
import math
import pathlib
import re

from importing import ordinary
from importing.text import english, fold, is_written, sound_alike
from importing.written import GENERIC, every_form, keys, stem

FOLDER = pathlib.Path(__file__).resolve().parent
LANGUAGES = ["az", "ru", "en"]
# The language in which a country's places are also named.
OWN = {"UA": "uk", "KZ": "kk", "TR": "tr", "BY": "be", "GE": "ka", "AM": "hy"}
# The country of territories whose codes ISO 3166-1 only reserves.
RESERVED = {"AC": "SH", "CP": "FR", "DG": "IO", "EA": "ES", "IC": "ES", "TA": "SH"}
NOT_NAMES = re.compile(r"[(),;/0-9\"«»]")


class Candidate:
    """A place of the packages on its way to a record."""

    def __init__(self, identity, subtype, country, prominence, names, source, other_forms=()):
        self.id, self.subtype, self.country = identity, subtype, country
        self.prominence, self.source = prominence, source
        self.names = {lang: form for lang, form in names.items() if form}
        self.other_forms = list(other_forms)
        # Areas have no count: they give way to namesakes of a large town's size.
        self.population, self.context, self.needs_context = 500_000, [], False

    def forms(self):
        return list(self.names.values())


class PlaceImport:
    """Collects places, drops those that are written by hand or too dangerous, keeps the rest."""

    def __init__(self, written, cldr, geonames, packages):
        self.written, self.cldr, self.geonames = written, cldr, geonames
        self.ordinary = ordinary.OrdinaryWords(packages)
        self.common_names = ordinary.common_names() | written.person_words()
        self.rare_names = ordinary.rare_names(packages)
        self.conflicts, self.dropped = [], []
        lines = (FOLDER / "left-out.tsv").read_text(encoding="utf8").splitlines()
        self.left_out = dict(line.split("\t")[:2] for line in lines if line[:1] != "#")

    def territories(self):
        """Countries and territories."""
        names = {lang: self.cldr.territory_names(lang) for lang in LANGUAGES}
        for code in sorted(self.cldr.codes()):
            forms = {lang: names[lang].get(code) for lang in LANGUAGES}
            russian = (forms["ru"] or "").replace("о-ва", "острова").replace("о-в", "остров")
            forms["ru"] = russian[:1].upper() + russian[1:]
            forms["en"] = (forms["en"] or "").replace(" & ", " and ")
            identity = self.cldr.qid(code) or f"x-iso-{code.lower()}"
            yield Candidate(identity, "territory", RESERVED.get(code, code), 15, forms, "cldr")

    def subdivisions(self):
        """The first-level subdivisions of every country."""
        names = {lang: self.cldr.subdivision_names(lang) for lang in LANGUAGES + sorted(set(OWN.values()))}
        for country, codes in sorted(self.cldr.subdivisions().items()):
            for code in sorted(codes):
                langs = LANGUAGES + ([OWN[country]] if country in OWN else [])
                forms = {lang: names[lang].get(code) for lang in langs}
                identity = self.cldr.qid(code) or f"x-iso-{code[:2]}-{code[2:]}"
                yield Candidate(identity, "subdivision", country, 12, forms, "cldr")

    def cities(self, near, far):
        """The cities of at least so many people."""
        names = {lang: self.geonames.names(lang) for lang in LANGUAGES + sorted(set(OWN.values()))}
        for city in self.geonames.large_cities(near, far):
            key, country = str(city["geonameid"]), city["countrycode"]
            langs = LANGUAGES + ([OWN[country]] if country in OWN else [])
            forms = {lang: names[lang].get(key) for lang in langs}
            forms["en"] = forms["en"] or city["name"]
            if forms["ru"]:
                forms["ru"] = nominative(forms["ru"], city["alternatenames"])
                bare = forms["en"].removesuffix(" City")
                if bare in city["alternatenames"] and "Сити" not in forms["ru"]:
                    forms["en"] = bare
            candidate = Candidate(
                f"x-geonames-{key}", "city", country, city_prominence(city["population"]), forms, "geonames",
                [city["name"], *city["alternatenames"]])
            candidate.population = city["population"]
            area = f"{country}.{city['admin1code']}"
            candidate.context = [stem(names[lang][area], lang) for lang in LANGUAGES if area in names[lang]]
            yield candidate

    def records(self, candidates):
        """The candidates that become records."""
        kept = [c for c in candidates if self.is_new(c)]
        return self.told_apart(kept)

    def equals_country(self, candidate):
        """Whether a subdivision is what somebody else calls a country or a territory."""
        if candidate.subtype != "subdivision":
            return False
        found = (self.written.countries.get(fold(form)) for form in candidate.forms())
        return any(found)

    def is_new(self, candidate):
        """Whether the candidate is well named and not written by hand."""
        if candidate.id in self.left_out:
            return self.drop(candidate, self.left_out[candidate.id])
        if not self.clean(candidate):
            return False
        if self.equals_country(candidate):
            return self.drop(candidate, "also a country or territory")
        twin = self.written.place(candidate)
        if twin:
            self.note_conflicts(candidate, twin)
        return twin is None

    def clean(self, candidate):
        """Puts the forms right; false where the Russian or the English one cannot stand."""
        names = {lang: form.replace("’", "'").strip() for lang, form in candidate.names.items()}
        if "en" in names:
            names["en"] = english(names["en"], candidate.country)
        names = {lang: f for lang, f in names.items() if is_written(f, lang) and not NOT_NAMES.search(f)}
        if "ru" not in names or "en" not in names:
            return self.drop(candidate, "no form in Russian and English")
        if "az" in names and not sound_alike(names["az"], names["en"], 0.6):
            del names["az"]
        candidate.names = names
        if not self.forms_agree(candidate):
            return self.drop(candidate, "the Russian and the English form differ")
        return True

    def forms_agree(self, candidate):
        """Whether the Russian and the English form sound like one name; those of areas may be translated."""
        russian, latin = candidate.names["ru"], candidate.names["en"]
        if candidate.subtype == "city":
            return sound_alike(russian, latin, 0.7) and ends_alike(fold(russian), fold(latin))
        russian, latin = adjectiveless(keys(russian)[-1]), keys(latin)[-1]
        return " " in russian or " " in latin or sound_alike(russian, latin, 0.5)

    def drop(self, candidate, reason):
        self.dropped.append((candidate.id, reason, candidate.names))
        return False

    def note_conflicts(self, candidate, twin):
        known = {fold(form) for form in every_form(twin)}
        for lang, form in candidate.names.items():
            written = twin["names"].get(lang)
            if twin.get("kind") == "place" and written and keys(form)[-1] != keys(written)[-1]:
                state = "an alias" if fold(form) in known else "unknown"
                self.conflicts.append((twin["id"], lang, written, form, candidate.id, state))

    def told_apart(self, candidates):
        """The candidates without those that would be taken for something else."""
        owners = {}
        for candidate in candidates:
            for form in set(map(fold, candidate.forms())):
                owners.setdefault(form, []).append(candidate)
        written = self.written.forms({"person", "place", "organization"})
        return [c for c in candidates if self.may_stand(c, owners, written)]

    def may_stand(self, candidate, owners, written):
        """Decides on context; false where the candidate is left out."""
        for lang, form in list(candidate.names.items()):
            folded = fold(form)
            rivals = [c for c in owners[folded] if c is not candidate and fold(form) in map(fold, c.forms())]
            if any(c.country == candidate.country and self.is_stronger(c, candidate) for c in rivals):
                return self.drop(candidate, "another place of the country has the name")
            rivals = [c for c in rivals if not self.is_overshadowed(c, candidate)]
            if " " not in folded:
                if self.is_persons(candidate, lang, folded):
                    return self.drop(candidate, "a given or family name, or too short")
                candidate.needs_context |= bool(rivals) or folded in written or self.is_doubtful(lang, folded)
            elif rivals or folded in written or (candidate.subtype != "city" and folded.startswith("saint ")):
                return self.drop(candidate, "several words that name something else too")
            elif candidate.subtype != "city" and self.is_description(folded):
                if lang in ("ru", "en"):
                    return self.drop(candidate, "a description")
                del candidate.names[lang]
        inside, outside = self.geonames.rivals(candidate)
        if (inside or outside) and any(" " in fold(form) for form in candidate.forms()):
            return self.drop(candidate, "several words that name other towns too")
        if candidate.subtype != "city" and self.geonames.has_town(candidate):
            return self.drop(candidate, "a town of the area has the name")
        # Of several words, context is asked for only where they are spelt in another way.
        is_long = all(" " in fold(form) for form in candidate.forms())
        candidate.needs_context |= inside or outside
        country = [] if inside else self.written.context(candidate.country)
        candidate.context = list(dict.fromkeys(country + candidate.context))
        candidate.context = [w for w in candidate.context if fold(w) not in map(fold, candidate.forms())]
        if candidate.needs_context and not candidate.context:
            return self.drop(candidate, "needs context and has none")
        candidate.needs_context |= is_long and bool(candidate.context)
        return True

    def is_persons(self, candidate, lang, folded):
        """Whether one word is somebody's name: a common one, or a rare one where the place is not large."""
        forms = [folded, *cases(folded)] if lang == "ru" else [folded]
        rare = set() if candidate.prominence >= 20 else self.rare_names
        return len(folded) < 3 or any(form in self.common_names or form in rare for form in forms)

    def is_doubtful(self, lang, folded):
        """Whether one word is short, an ordinary word in one of its cases, or somebody's name."""
        forms = [folded, *cases(folded)] if lang == "ru" else [folded]
        return len(folded) < 5 or folded in self.rare_names or any(form in self.ordinary.words for form in forms)

    def is_stronger(self, left, right):
        """Of two places of one name in one country the city stands, and of two cities the larger."""
        if left.subtype != right.subtype:
            return left.subtype == "city"
        return (left.prominence, right.id) > (right.prominence, left.id)

    def is_overshadowed(self, other, candidate):
        """Whether the other place is dropped for the candidate's sake, and is no city of a like size."""
        return other.country == candidate.country and (
            other.subtype != candidate.subtype or other.prominence + 5 < candidate.prominence)

    def is_description(self, folded):
        return all(word in GENERIC or word in self.ordinary.words for word in folded.split())


def city_prominence(population):
    """5 to 40: 50,000 people give 5, 20 million 40."""
    share = math.log(max(population, 50_000) / 50_000) / math.log(400)
    return max(5, min(40, round(5 + 35 * share)))


def nominative(form, others):
    """The Russian form, or the one among the others of which it is another case (Кумбой, Кумба)."""
    for ending, base in (("ой", "а"), ("ой", ""), ("ом", ""), ("ем", ""), ("е", ""), ("е", "а"), ("у", "а")):
        if form.endswith(ending) and form.removesuffix(ending) + base in others:
            return form.removesuffix(ending) + base
    return form


def cases(folded):
    """The Russian word in its other cases, as far as the endings go."""
    if folded[-1] in "аоя":
        endings = {"а": ["ы", "и", "е", "у", "ои"], "о": ["", "а", "у", "ом", "е"], "я": ["и", "ю", "еи"]}[folded[-1]]
        return [folded[:-1] + ending for ending in endings]
    if folded[-1] in "ьи":
        return [folded[:-1] + ending for ending in ("и", "я", "ю", "ем", "е", "ью")]
    return [folded + ending for ending in ("а", "у", "ом", "е")]


def ends_alike(russian, latin):
    """Whether the Russian form can be the nominative: Соачу is none of Soacha, Панипата none of Panipat."""
    if russian[-1] in "уые" and latin[-1] == "a":
        return False
    return russian[-1] not in "аы" or latin[-1] in "aehiouyrs"


def adjectiveless(folded):
    """The folded Russian name without the adjective's ending (кантемирскии, кантемир)."""
    return re.sub("(ск|цк|ьск|инск)(ии|ая|ое|ие)$", "", folded)
