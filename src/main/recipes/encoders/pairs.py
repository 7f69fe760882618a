"""Labelled pairs of statements out of the data sets: (a, b, label), label 0 supports, 1 neutral, 2 contradicts."""
import collections
import gzip
import itertools
import json
import pathlib
import random
import re
import zlib

SUPPORTS, NEUTRAL, CONTRADICTS = 0, 1, 2
LABELS = {"agree": 0, "equivalent": 0, "entails": 0, "entailed_by": 0, "unrelated": 1, "qualifies": 1, "neutral": 1,
          "conflict": 2, "outdated": 2, "contradicts": 2}
LEFT_OUT = {"split", "help", "joci", "mpe", "conj", "med"}  # parts of nli_train far from this task


def lines(path):
    with (gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")) as file:
        return [json.loads(line) for line in file if line.strip()]


def inference(data, rnd=random.Random(1)):
    """Public inference sets; the generated part (names that begin with s_) thinned."""
    return [(r["a"], r["b"], LABELS[r["label"]]) for r in lines(data / "nli_train/train.jsonl.gz")
            if r["set"] not in LEFT_OUT and not (r["set"] in ("s_neg", "s_num", "s_near") and rnd.random() < 0.7)]


def authored(data):
    return [(r["a"]["text"], r["b"]["text"], LABELS[r["label"]]) for f in sorted((data / "assay_pairs").glob("*.jsonl")) for r in lines(f)]


FIRST_NATURAL = 12  # dossiers from this file on are worded as real articles word things; those before share too few words


def dossiers(data, folder="assay_dossiers"):
    return [{**d, "natural": int(re.sub(r"\D", "", f.stem) or FIRST_NATURAL) >= FIRST_NATURAL}
            for f in sorted((data / folder).glob("*.jsonl")) for d in lines(f)]


def kept_apart(dossier):
    """One topic in sixteen is never trained on."""
    return zlib.crc32(dossier["topic"].encode()) % 16 == 5


def relation(issues, links, x, y):
    """How two statements (issue, place, statement) of one dossier relate, in the words of the product."""
    (i, j, a), (k, m, b) = x, y
    if i != k:
        return links.get((f"{i}.{j}", f"{k}.{m}"), "unrelated")
    if a.get("scope") or b.get("scope"):
        return "unrelated"
    if a["position"] == b["position"]:
        return "agree"
    replaced = {(s["position"], s.get("superseded_by")) for s in issues[i]["statements"] if s.get("superseded")}
    return "outdated" if {(a["position"], b["position"]), (b["position"], a["position"])} & replaced else "conflict"


def likeness(a, b):
    a, b = (set(re.findall(r"\w{3,}", t.lower())) for t in (a, b))
    return len(a & b) / max(1, len(a | b))


def of_dossier(dossier, across=70, rnd=None):
    """Every pair within an issue, and the `across` likest pairs from different issues."""
    rnd, issues = rnd or random.Random(3), dossier["issues"]
    links = {}
    for link in dossier.get("links") or []:
        if link.get("relation") in ("agree", "conflict"):
            links[str(link["a"]), str(link["b"])] = links[str(link["b"]), str(link["a"])] = link["relation"]
    statements = [(i, j, s) for i, issue in enumerate(issues) for j, s in enumerate(issue["statements"])]
    within, others = [], []
    for x, y in itertools.combinations(statements, 2):
        (within if x[0] == y[0] else others).append((x, y))
    rnd.shuffle(others)
    others.sort(key=lambda p: -likeness(p[0][2]["text"], p[1][2]["text"]) * (0.6 + 0.4 * rnd.random()))
    linked = [p for p in others if relation(issues, links, *p) != "unrelated"]
    loose = [p for p in others if relation(issues, links, *p) == "unrelated"][:across]
    return [(x[2]["text"], y[2]["text"], LABELS[relation(issues, links, x, y)]) for x, y in within + linked + loose]


def by_label(dossier):
    found = collections.defaultdict(list)
    for pair in of_dossier(dossier):
        found[pair[2]].append(pair)
    return found


def sampled(dossier, found, rnd):
    """Some pairs of a dossier, `found` by label; a quarter of them as an extractor would put them, behind what they are about."""
    counts = (16, 24, 17) if dossier["natural"] else (4, 4, 4)
    return [framed(p, dossier["topic"], rnd) for label, n in enumerate(counts) for p in rnd.sample(found[label], min(n, len(found[label])))]


def framed(pair, topic, rnd):
    """Puts what the place is about before one side or both: "Docker and virtual machines: …"."""
    (a, b, label), luck = pair, rnd.random()
    if luck > 0.25:
        return pair
    sides, form = [s.strip() for s in re.split(r" (?:vs\.?|versus|or) ", topic)], rnd.random()
    frame = " and ".join(sides) if len(sides) == 2 and form < 0.6 else topic if form < 0.85 else " ".join(topic.split()[:2])
    return (f"{frame}: {a}" if luck < 0.17 else a, f"{frame}: {b}" if luck > 0.08 else b, label)


def one_in_five(domain):
    """Articles of these domains measure extraction and are never trained on."""
    return zlib.crc32(domain.encode()) % 5 == 0


def side_by_side(data, nearest=3):
    """Like statements from different places of one article: an article seldom repeats and hardly ever denies itself."""
    rows = []
    for article in (a for f in sorted((data / "assay_articles").glob("*.jsonl")) for a in lines(f) if not one_in_five(a["domain"])):
        said = [(i, c["text"]) for i, unit in enumerate(article["units"]) for c in unit["claims"]]
        for i, text in said:
            near = sorted(((likeness(text, other), other) for j, other in said if j != i), reverse=True)[:nearest]
            rows += [(text, other, NEUTRAL) for like, other in near if like < 0.5]
    return rows


COUNTED = re.compile(r"\b(has|have|offers?|contains?|with|includes?|supports?|serves?|uses?|provides?|needs?|requires?|runs?|hosts?|employs?) "
                     r"((?:about|over|more than|nearly|roughly|some|around|at least|up to|almost) )?\d[\d,.]*\+?"
                     r"(?: ?(?:million|billion|thousand|hundred))? (?=[a-z]{3,}s\b)")
UNITS = re.compile(r"(percent|dollars|euros|years|months|days|hours|minutes|seconds|milliseconds|weeks|times|degrees|points|bits|bytes"
                   r"|watts|metres|meters|miles|grams|kilograms|litres|liters)\b")


def without_count(statement):
    """A statement beside itself without its number of things, which it implies; None where it counts none."""
    found = COUNTED.search(statement)
    if not found or UNITS.match(statement, found.end()):
        return None
    return statement, statement[: found.start()] + found.group(1) + " " + statement[found.end() :], SUPPORTS


REWORDINGS = [(" does not ", " doesn't "), (" do not ", " don't "), (" is not ", " isn't "), (" cannot ", " can't "), ("about ", "roughly "),
              ("more than ", "over "), ("over ", "more than "), ("usually ", "typically "), (" because ", " since "), ("million", "M"),
              (" percent", "%"), ("for example", "for instance"), (" large ", " big "), (" needs ", " requires "), (" requires ", " needs "),
              (" allows ", " lets "), (" many ", " a lot of "), (" also ", " "), (" very ", " "), (" really ", " "), (" currently ", " ")]
OPENINGS = ["In fact, ", "According to the article, ", "Note that ", "Today, ", "Moreover, ", "It is known that "]


def near_copy(statement, rnd):
    """A statement beside a light rewording of itself: sources copy, and copies agree."""
    text = statement
    for old, new in rnd.sample(REWORDINGS, len(REWORDINGS)):
        if old in text and rnd.random() < 0.7:
            text = text.replace(old, new, 1)
    luck = rnd.random()
    if luck < 0.15:
        text = rnd.choice(OPENINGS) + (text if text[:2].isupper() else text[0].lower() + text[1:])
    elif luck < 0.25:
        text = text.rstrip(".")
    return statement, text, SUPPORTS


def statements(found):
    return [s["text"] for d in found for issue in d["issues"] for s in issue["statements"]]


def annotated(path):
    """Pairs in the format of gold/pairs.jsonl; doubtful ones left out."""
    return [(r["a"].get("claim") or r["a"]["quote"], r["b"].get("claim") or r["b"]["quote"], LABELS[r["relation"]])
            for r in lines(pathlib.Path(path)) if not r.get("doubtful")]


def propositions(path):
    """Topics with what articles say for a proposition, against it and beside it: (topic, pairs)."""
    found = []
    for row in lines(pathlib.Path(path)):
        rows = []
        for p in row["propositions"]:
            said = [p["text"]] + texts(p["supported_by"])
            against, beside = texts(p["contradicted_by"]) + texts(p["replaced_by"]), texts(p["beside"])
            rows += [(a, b, SUPPORTS) for a, b in itertools.combinations(said, 2)]
            rows += [(a, b, CONTRADICTS) for a, b in itertools.product(said, against)]
            rows += [(a, b, NEUTRAL) for a, b in itertools.product(said + against, beside)]
        found.append((row["topic"], rows))
    return found


def texts(rows):
    return [row["text"] for row in rows]
