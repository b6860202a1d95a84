"""What share of the names that people marked in Azerbaijani sentences is linked."""
import pathlib
from collections import Counter, defaultdict, namedtuple

TEXT = "text_corpora/leipzig_az.txt"
NAMES = pathlib.Path(__file__).with_name("leipzig-az-names.tsv")
KINDS = ["person", "place", "organization"]

Name = namedtuple("Name", "start end kind public")


def marked():
    """The names that people marked, by line."""
    names = defaultdict(list)
    for row in NAMES.read_text(encoding="utf-8").splitlines():
        if not row.startswith("#"):
            line, start, end, kind, public = row.split("\t")
            names[int(line)].append(Name(int(start), int(end), kind, public == "yes"))
    return names


def is_linked(name, annotation):
    """Whether a linked mention of the name's kind overlaps the name."""
    return any(
        m["verdict"] == "linked" and m["kind"] == name.kind
        and m["start"] < name.end and name.start < m["end"]
        for m in annotation["mentions"]
    )


def run(sets, show_errors):
    path = sets.path(TEXT)
    if path is None:
        return
    text = dict(enumerate(path.read_text(encoding="utf-8").split("\n"), 1))
    names = marked()
    annotated = sets.annotations((str(line), "az", text[line]) for line in names)
    gold, found, missed = Counter(), Counter(), []
    for line, annotation in zip(names, annotated):
        for name in names[line]:
            hit = is_linked(name, annotation)
            groups = [("all", name.kind), ("all", "all")]
            if name.public:
                groups += [("public", name.kind), ("public", "all")]
            gold.update(groups)
            found.update(groups if hit else [])
            if not hit:
                missed.append((line, name, text[line][name.start:name.end]))
    print("| leipzig_az | kind | gold names | linked | share |")
    print("| --- | --- | --- | --- | --- |")
    for group in [(which, kind) for which in ("all", "public") for kind in KINDS + ["all"]]:
        print(f"| {group[0]} | {group[1]} | {gold[group]} | {found[group]} | {found[group] / gold[group]:.3f} |")
    if show_errors:
        for line, name, surface in missed:
            print(f"missed\tleipzig_az\t{name.kind}\t{'public' if name.public else 'other'}\t{line}\t{surface}")
