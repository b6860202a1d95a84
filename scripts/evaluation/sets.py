"""Where the evaluation sets lie, and how the command is run on them."""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


class EvaluationSets:
    """The folder of sets, and the command under measurement."""

    def __init__(self, index=None):
        self.folder = pathlib.Path(os.environ.get("ONOMA_EVAL", ROOT / ".." / "shared" / "eval"))
        self.index = index
        self.missing = []

    def path(self, name):
        """The path of a set's file, or None, said on standard error, when it is missing."""
        path = self.folder / name
        if path.exists():
            return path
        print(f"scripts/eval: the set {name} is missing in {self.folder}", file=sys.stderr)
        self.missing.append(name)
        return None

    def records(self, name):
        """The JSON objects of a set, one a line; none when the set is missing."""
        path = self.path(name)
        if path is None:
            return []
        with open(path, encoding="utf-8") as lines:
            return [json.loads(line) for line in lines]

    def onoma(self, *arguments, lines=(), index=True):
        """The standard output of the command, fed with `lines`; on the lexicon measured, where `index` says so."""
        command = [os.environ.get("ONOMA", ROOT / "scripts" / "onoma"), *arguments]
        if self.index and index:
            command += ["--index", self.index]
        with tempfile.TemporaryFile("w+", encoding="utf-8") as given:
            given.writelines(line + "\n" for line in lines)
            given.seek(0)
            ended = subprocess.run(command, stdin=given, stdout=subprocess.PIPE, encoding="utf-8")
        if ended.returncode not in (0, 1, 3):  # 1: something was not found; 3: some lines were skipped
            sys.exit(f"scripts/eval: {' '.join(map(str, command))} failed")
        return ended.stdout

    def annotations(self, documents):
        """The annotation of each `(id, language, text)`, in order."""
        lines = [
            json.dumps({"id": key, "lang": lang, "text": text}, ensure_ascii=False)
            for key, lang, text in documents
        ]
        output = self.onoma("annotate", "--input", "jsonl", "--format", "jsonl", lines=lines)
        return [json.loads(line) for line in output.splitlines()]
