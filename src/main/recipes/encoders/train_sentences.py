"""Trains the sentence encoder on questions and on what different articles say to them, and scores it.

  train_sentences.py --data DATA --tokenizer sentences-tokenizer.json --weights minilm.npz --out sentences.pt --minutes 14
  train_sentences.py --data DATA --tokenizer sentences-tokenizer.json --from sentences.pt --minutes 0

A question is to lie near to every statement that answers it, and a statement near to the others of its issue, whichever
side they take: what a search returns, and what a statement is to be compared with. All else in a batch lies farther off,
most of it on the same topics; letters without sense lie near to nothing. What is saved lies between the weights of before
and those learned (WiSE-FT, Wortsman et al. 2022): it keeps what the encoder knew of other kinds of text. Needs torch and numpy.
"""
import argparse
import pathlib
import random
import time

import torch
import torch.nn.functional as F

import pairs
from encoder import SentenceEncoder, WordPiece
from train_pairs import DEVICE, half

SHARPNESS = 20  # what a cosine is multiplied with before the softmax
TOPICS, ISSUES, ANSWERS = 12, 7, 2  # of a batch: topics, issues of each, statements of each issue
SENSELESS, NEAR_TO_NOTHING = 12, 0.1  # of a batch: strings of letters, and the cosine that they may have with a statement
SMALL_WORDS = set("a an the is are was were be been do does did can could should would will has have had of in on at to for from with by and "
                  "or not than that this these those it its there how what which who when where why much many any if as your their".split())


def asked(topic, question, rnd):
    """A question as it stands, as words that a reader would type, or as such words after the topic."""
    form = rnd.random()
    if form < 0.45:
        return question
    words = [w for w in question.rstrip("?").split() if w.lower() not in SMALL_WORDS] or question.split()
    if len(words) > 3:
        words = [w for w in words if rnd.random() > 0.2] or words
    if form > 0.8:
        words = [topic] + [w for w in words if w.lower() not in topic.lower()]
    words = " ".join(words)
    return words.lower() if rnd.random() < 0.8 else words


def told(topic, statement, rnd):
    """A statement, sometimes as it stands under the heading of its topic."""
    return f"{topic}: {statement}" if rnd.random() < 0.25 else statement


def senseless(rnd):
    """One to four words of letters at random."""
    letters = rnd.choice(("abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "aeioulnrstbmkz"))
    return " ".join("".join(rnd.choices(letters, k=rnd.randint(3, 9))) for _ in range(rnd.randint(1, 4)))


def batch(dossiers, rnd):
    """Questions, statements and the issue that each belongs to."""
    questions, statements, of_question, of_statement = [], [], [], []
    for dossier in dossiers:
        topic = dossier["topic"]
        for issue in rnd.sample(dossier["issues"], min(ISSUES, len(dossier["issues"]))):
            known = [s["text"] for s in issue["statements"] if not s.get("scope")]
            if len(known) >= ANSWERS:
                of_statement += [len(questions)] * ANSWERS
                of_question.append(len(questions))
                questions.append(asked(topic, issue["question"], rnd))
                statements += [told(topic, s, rnd) for s in rnd.sample(known, ANSWERS)]
    return questions, statements, torch.tensor(of_question, device=DEVICE), torch.tensor(of_statement, device=DEVICE)


def nearness_loss(one, other, same, itself=None):
    """How unlikely those of the same issue are among all, by softmax of the cosines, from each of the first."""
    cosines = one @ other.T * SHARPNESS
    if itself is not None:
        cosines = cosines.masked_fill(itself, -1e4)
    return (torch.logsumexp(cosines, 1) - torch.logsumexp(cosines.masked_fill(~same, -1e4), 1)).mean()


def loss_of(model, tokens, questions, statements, of_question, of_statement, strings):
    with half():
        vectors = model(*tokens.batch([(t,) for t in questions + statements + strings], DEVICE))
    q, s, n = vectors.split([len(questions), len(statements), len(strings)])
    answers, itself = of_question[:, None] == of_statement, torch.eye(len(statements), dtype=torch.bool, device=DEVICE)
    related = (of_statement[:, None] == of_statement) & ~itself
    near = nearness_loss(q, s, answers) + nearness_loss(s, q, answers.T) + nearness_loss(s, s, related, itself)
    return near + SHARPNESS / 2 * F.relu(n @ torch.cat([q, s]).T - NEAR_TO_NOTHING).mean()


def embedded(model, tokens, texts, size=64):
    model.eval()
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    found = [None] * len(texts)
    with torch.no_grad(), half():
        for k in range(0, len(order), size):
            part = order[k : k + size]
            for i, vector in zip(part, model(*tokens.batch([(texts[i],) for i in part], DEVICE))):
                found[i] = vector.cpu()
    return torch.stack(found)


def scores(model, tokens, dossiers):
    """nDCG@10 of the questions over all statements; share of the statements of an issue among each other's eleven nearest."""
    questions, statements, issue = [], [], []
    for each in (i for d in dossiers for i in d["issues"]):
        statements += [s["text"] for s in each["statements"]]
        issue += [len(questions)] * len(each["statements"])
        questions.append(each["question"])
    q, s, issue = embedded(model, tokens, questions), embedded(model, tokens, statements), torch.tensor(issue)
    right = (issue[(q @ s.T).topk(10, 1).indices] == torch.arange(len(q))[:, None]).float()
    gains = 1 / torch.log2(torch.arange(10) + 2.0)
    sizes = torch.bincount(issue, minlength=len(q))
    ideal = torch.cumsum(gains, 0)[sizes.clamp(1, 10) - 1]
    near = (s @ s.T).fill_diagonal_(-1).topk(11, 1).indices
    found = (issue[near] == issue[:, None]).sum() / (sizes * (sizes - 1)).sum()
    return f"nDCG@10 {((right * gains).sum(1) / ideal).mean():.3f}, of an issue's statements among the nearest {found:.3f}"


def reach(model, tokens, texts):
    """How far each input of each linear layer goes, for export.py to spread before it rounds."""
    most = {}

    def note(name):
        def hook(layer, inputs, _):
            here = inputs[0].abs().flatten(0, -2).amax(0)
            most[name] = torch.maximum(most.get(name, here), here)
        return hook

    hooks = [layer.register_forward_hook(note(name + ".reach")) for name, layer in model.named_modules() if isinstance(layer, torch.nn.Linear)]
    model.eval()
    with torch.no_grad():
        for text in texts:
            model(*tokens.batch([(text,)], DEVICE))
    for hook in hooks:
        hook.remove()
    return most


def between(before, after, share):
    """Weights on the way from those of before to those learned."""
    return {name: before[name] * (1 - share) + after[name] * share if after[name].is_floating_point() else after[name] for name in after}


def train(model, tokens, dossiers, unseen, a):
    rnd = random.Random(a.seed)
    model.we.weight.requires_grad_(False)
    free = [p for p in model.parameters() if p.requires_grad]
    optimiser = torch.optim.AdamW(free, lr=a.rate, weight_decay=0.01, fused=True)
    begun = told_at = time.time()
    step = 0
    while True:
        rnd.shuffle(dossiers)
        for k in range(0, len(dossiers) - TOPICS + 1, TOPICS):
            done = (time.time() - begun) / 60 / a.minutes
            if done >= 1:
                return
            for group in optimiser.param_groups:
                group["lr"] = a.rate * min(1, (step + 1) / 50) * (1 - done)
            model.train()
            strings = [senseless(rnd) for _ in range(SENSELESS)]
            loss_of(model, tokens, *batch(dossiers[k : k + TOPICS], rnd), strings).backward()
            torch.nn.utils.clip_grad_norm_(free, 1.0)
            optimiser.step()
            optimiser.zero_grad()
            step += 1
            if time.time() - told_at > 120:
                told_at = time.time()
                print(f"{told_at - begun:.0f} s, step {step}; topics kept apart: {scores(model, tokens, unseen)}", flush=True)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=pathlib.Path, required=True, help="folder of the data sets")
    p.add_argument("--weights", help="of the sentence encoder to begin with")
    p.add_argument("--tokenizer", required=True)
    p.add_argument("--from", dest="start")
    p.add_argument("--out", default="sentences.pt")
    p.add_argument("--minutes", type=float, default=14)
    p.add_argument("--share", type=float, default=0.6, help="of the weights learned in those saved, 0 to 1")
    p.add_argument("--rate", type=float, default=4e-5)
    p.add_argument("--seed", type=int, default=3)
    a = p.parse_args()
    torch.manual_seed(a.seed)
    model, tokens = SentenceEncoder(a.weights).to(DEVICE), WordPiece(a.tokenizer)
    if a.start:
        model.load_state_dict(torch.load(a.start, map_location=DEVICE), strict=False)
    unseen = pairs.dossiers(a.data, "assay_dossiers_fit")
    print(f"before: {scores(model, tokens, unseen)}", flush=True)
    if a.minutes > 0:
        dossiers = pairs.dossiers(a.data)
        before = {name: weight.clone() for name, weight in model.state_dict().items()}
        train(model, tokens, dossiers, unseen, a)
        print(f"after: {scores(model, tokens, unseen)}", flush=True)
        model.load_state_dict(between(before, model.state_dict(), a.share))
        print(f"with {a.share} of what was learned: {scores(model, tokens, unseen)}", flush=True)
        texts = random.Random(1).sample(pairs.statements(dossiers), 400)
        torch.save(model.state_dict() | reach(model, tokens, texts), a.out)


if __name__ == "__main__":
    main()
