"""How often a name in another language's spelling finds its entity, and how far its probability can be trusted."""
import csv
import json
import math
import pathlib
import re
import tempfile
from collections import defaultdict

SETS = [
    ("everypolitician", "gazetteer.tsv", "queries.tsv", ["az", "ru"]),
    ("geonames_places", "gazetteer.tsv", "queries.tsv", ["az", "ru"]),
    ("geonames_places", "alt_gazetteer.tsv", "alt_queries.tsv", []),
    ("xfactr", "gazetteer.tsv", "queries.tsv", ["az", "ru"]),
]
KINDS = {"PER": "person", "LOC": "place", "ORG": "organization"}


def rows(path):
    with open(path, encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def entity_id(text):
    """The id under which the import keeps an entity."""
    return text if re.fullmatch(r"Q[0-9]+", text) else "x-" + re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")


def compiled(sets, gazetteer, folder):
    """The lexicon of a gazetteer; one without a language column is in English."""
    table = folder / "gazetteer.tsv"
    entries = rows(gazetteer)
    with open(table, "w", encoding="utf-8") as out:
        out.write("id\ttype\tlang\tname\n")
        for entry in entries:
            out.write(f"{entry['id']}\t{entry['type']}\t{entry.get('lang') or 'en'}\t{entry['name']}\n")
    sets.onoma("dict", "import", "--format", "tsv", str(table), "-o", str(folder / "names"), index=False)
    sets.onoma("dict", "build", str(folder / "names"), "-o", str(folder / "names.onx"), index=False)
    return folder / "names.onx"


def answers(sets, index, queries):
    """The resolution of each query."""
    lines = [
        json.dumps({"name": q["query"], "kind": KINDS[q["type"]], **({"lang": q["lang"]} if q.get("lang") else {})},
                   ensure_ascii=False)
        for q in queries
    ]
    output = sets.onoma("resolve", "--index", str(index), "--input", "jsonl", "--format", "jsonl",
                        lines=lines, index=False)
    return [json.loads(line) for line in output.splitlines()]


def interval(right, count):
    """The half width of the 95 % interval of a share."""
    share = right / max(1, count)
    return 1.96 * math.sqrt(share * (1 - share) / max(1, count))


def calibration(judged):
    """The expected calibration error, and the share of right answers by tenths of the probability."""
    bins = defaultdict(list)
    for score, is_right in judged:
        bins[min(9, int(score * 10))].append((score, is_right))
    error = sum(abs(sum(s - r for s, r in b)) for b in bins.values()) / max(1, len(judged))
    table = [(k, len(b), sum(s for s, _ in b) / len(b), sum(r for _, r in b) / len(b)) for k, b in sorted(bins.items())]
    return error, table


def report(name, queries, found, show_errors):
    """A row for the queries, and what is needed to judge the probabilities."""
    first = linked = right = 0
    judged = []
    for query, answer in zip(queries, found):
        gold = {entity_id(text) for text in query["gold"].split(",")}
        best = answer["candidates"][0] if answer["candidates"] else None
        first += bool(best and best["entity"] in gold)
        linked += answer["verdict"] == "linked"
        right += answer["verdict"] == "linked" and answer["entity"] in gold
        if best:
            judged.append((best["score"], best["entity"] in gold))
        if show_errors and not (best and best["entity"] in gold):
            print(f"missed\t{name}\t{query.get('lang', '')}\t{query['query']}\t{query['gold']}\t"
                  f"{best and (best['entity'], best['name'], best['score'])}")
        if show_errors and answer["verdict"] == "linked" and answer["entity"] not in gold:
            print(f"wrong\t{name}\t{query.get('lang', '')}\t{query['query']}\t{query['gold']}\t{best['name']}")
    count = len(queries)
    error, table = calibration(judged)
    print(f"| {name} | {count} | {first / count:.3f} ± {interval(first, count):.3f} | {right / count:.3f} | "
          f"{right / max(1, linked):.3f} | {error:.3f} |")
    return table


def run(sets, show_errors):
    print("| set | names | right first | linked and right | precision when linked | calibration error |")
    print("| --- | --- | --- | --- | --- | --- |")
    for folder_name, gazetteer, asked, languages in SETS:
        gazetteer_path, queries_path = (sets.path(f"{folder_name}/{f}") for f in (gazetteer, asked))
        if not gazetteer_path or not queries_path:
            continue
        with tempfile.TemporaryDirectory() as folder:
            index = compiled(sets, gazetteer_path, pathlib.Path(folder))
            queries = rows(queries_path)
            found = answers(sets, index, queries)
            name = folder_name + (" alternates" if gazetteer.startswith("alt") else "")
            table = report(name, queries, found, show_errors)
            for lang in languages:
                part = [(q, a) for q, a in zip(queries, found) if q["lang"] == lang]
                report(f"{name} {lang}", *zip(*part), False)
            nil = sets.folder / folder_name / "nil_queries.tsv"
            if nil.exists():
                absent = rows(nil)
                wrong = sum(a["verdict"] == "linked" for a in answers(sets, index, absent))
                print(f"| {name}, not in it | {len(absent)} | | | false links {wrong / len(absent):.4f} | |")
            for tenth, count, said, true in table:
                print(f"| {name}, said {tenth / 10:.1f} | {count} | said {said:.3f} | right {true:.3f} | | |")
