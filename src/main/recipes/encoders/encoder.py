"""BERT encoders: one that reads two statements at once, one that reads a passage in its place, one that gives each sentence a vector.

Logits of two statements: supports (the two agree), neutral (neither), contradicts (they cannot both stand as they are); of a passage:
not checkable, checkable.
First weights come from an .npz made by weights.py, or not at all where a trained state follows. Needs torch and numpy only.
"""
import json
import unicodedata

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

HIDDEN, HEADS, INNER, VOCABULARY = 384, 12, 1536, 30522


class WordPiece:
    """Uncased BERT tokenisation, read from a Hugging Face tokenizer.json."""

    def __init__(self, tokenizer_json):
        self.ids_of = json.load(open(tokenizer_json, encoding="utf-8"))["model"]["vocab"]
        self.unknown, self.start, self.separator = (self.ids_of[t] for t in ("[UNK]", "[CLS]", "[SEP]"))
        self.cache = {}

    def words(self, text):
        text = unicodedata.normalize("NFD", text.lower())
        word = ""
        for c in text:
            kind = unicodedata.category(c)
            if kind == "Mn":
                continue
            punctuation = kind.startswith("P") or 33 <= ord(c) <= 47 or 58 <= ord(c) <= 64 or 91 <= ord(c) <= 96 or 123 <= ord(c) <= 126
            if c.isspace() or punctuation:
                if word:
                    yield word
                word = ""
                if punctuation:
                    yield c
            elif not kind.startswith("C"):
                word += c
        if word:
            yield word

    def pieces(self, word):
        if word not in self.cache:
            found, i = [], 0
            while i < len(word):
                j = len(word)
                while j > i and (word[i:j] if i == 0 else "##" + word[i:j]) not in self.ids_of:
                    j -= 1
                if j == i or len(word) > 100:
                    found = [self.unknown]
                    break
                found.append(self.ids_of[word[i:j] if i == 0 else "##" + word[i:j]])
                i = j
            self.cache[word] = found
        return self.cache[word]

    def encoded(self, texts, longest=110):
        """Token ids and segment ids of "[CLS] a [SEP]" or "[CLS] a [SEP] b [SEP]", the longer side cut first."""
        sides = [[p for w in self.words(t) for p in self.pieces(w)] for t in texts]
        while sum(map(len, sides)) > longest - 1 - len(sides):
            max(sides, key=len).pop()
        ids, segments = [self.start], [0]
        for segment, side in enumerate(sides):
            ids += [*side, self.separator]
            segments += [segment] * (len(side) + 1)
        return ids, segments

    def batch(self, rows, device="cpu"):
        """(ids, segments, mask) of tuples of one or two texts, as tensors [batch, longest row]."""
        encoded = [self.encoded(texts) for texts in rows]
        longest = max(len(ids) for ids, _ in encoded)
        ids = torch.zeros(len(encoded), longest, dtype=torch.long)
        segments, mask = ids.clone(), torch.zeros(len(encoded), longest)
        for row, (i, s) in enumerate(encoded):
            ids[row, : len(i)], segments[row, : len(s)], mask[row, : len(i)] = torch.tensor(i), torch.tensor(s), 1
        return ids.to(device), segments.to(device), mask.to(device)


class PooledDropout(nn.Module):
    """Dropout whose masks are slices of one long random mask: drawing them anew takes a tenth of a step on a processor."""

    fewest = 16_000_057
    masks = {}  # by device and share

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training:
            return x
        mask = self.mask(x)
        start = int(torch.randint(0, len(mask) - x.numel(), (1,)))
        return x * mask[start : start + x.numel()].view(x.shape).to(x.dtype)

    def mask(self, x):
        known = self.masks.get((x.device, self.share))
        if known is None or len(known) <= x.numel():
            known = (torch.rand(max(self.fewest, 2 * x.numel()), device=x.device) > self.share).to(torch.bfloat16) / (1 - self.share)
            self.masks[x.device, self.share] = known
        return known


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(HIDDEN, HIDDEN) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.f1, self.f2, self.drop = nn.Linear(HIDDEN, INNER), nn.Linear(INNER, HIDDEN), PooledDropout(0.1)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda t: t.view(batch, length, HEADS, HIDDEN // HEADS).transpose(1, 2)
        q, k, v = split(self.q(x)), split(self.k(x)), split(self.v(x))
        # written out: for pairs this short the fused kernel takes three times as long on a processor
        attended = torch.softmax(q * (HIDDEN // HEADS) ** -0.5 @ k.transpose(-1, -2) + mask, -1).to(v.dtype) @ v
        x = self.n1(x + self.drop(self.o(attended.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.n2(x + self.drop(self.f2(F.gelu(self.f1(x)))))


class Encoder(nn.Module):
    def __init__(self, layers):
        super().__init__()
        self.we, self.pe, self.te = nn.Embedding(VOCABULARY, HIDDEN), nn.Embedding(512, HIDDEN), nn.Embedding(2, HIDDEN)
        self.n, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), PooledDropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(layers))

    def take(self, w):
        """Takes the weights of a sentence encoder."""
        copy = lambda target, name, turned=False: target.data.copy_(torch.tensor(w[name].T if turned else w[name]))
        for table, name in ((self.we, "word"), (self.pe, "position"), (self.te, "token_type")):
            copy(table.weight, f"embeddings.{name}_embeddings.weight")
        copy(self.n.weight, "embeddings.LayerNorm.weight"), copy(self.n.bias, "embeddings.LayerNorm.bias")
        for i, layer in enumerate(self.layers):
            for linear, name in ((layer.q, "attention.self.query"), (layer.k, "attention.self.key"), (layer.v, "attention.self.value"),
                                 (layer.o, "attention.output.dense"), (layer.f1, "intermediate.dense"), (layer.f2, "output.dense")):
                copy(linear.weight, f"MM:/encoder/layer.{i}/{name.replace('.', '/')}/MatMul", turned=True)
                copy(linear.bias, f"encoder.layer.{i}.{name}.bias")
            for norm, name in ((layer.n1, "attention.output.LayerNorm"), (layer.n2, "output.LayerNorm")):
                copy(norm.weight, f"encoder.layer.{i}.{name}.weight"), copy(norm.bias, f"encoder.layer.{i}.{name}.bias")

    def tokens(self, ids, segments, mask):
        """What is read of each token [batch, longest row, HIDDEN]."""
        x = self.drop(self.n(self.we(ids) + self.pe(torch.arange(ids.shape[1], device=ids.device))[None] + self.te(segments)))
        hidden = torch.zeros(mask.shape, dtype=x.dtype, device=x.device).masked_fill(mask == 0, -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden.to(x.dtype))
        return x


class PairClassifier(Encoder):
    def __init__(self, weights_npz=None):
        super().__init__(layers=12)
        self.pool, self.head = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 3)
        nn.init.normal_(self.pool.weight, std=0.02)
        nn.init.normal_(self.head.weight, std=0.02)
        if weights_npz:
            self.take(np.load(weights_npz))

    def forward(self, ids, segments, mask):
        return self.head(self.drop(torch.tanh(self.pool(self.tokens(ids, segments, mask)[:, 0]))))


class PassageClassifier(Encoder):
    """Beside its two logits it learns why a passage is left out; that head is for training alone."""

    def __init__(self, weights_npz, reasons):
        super().__init__(layers=6)
        self.pool, self.head, self.why = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, 2), nn.Linear(HIDDEN, reasons)
        for layer in (self.pool, self.head, self.why):
            nn.init.normal_(layer.weight, std=0.02)
        self.take(np.load(weights_npz))

    def forward(self, ids, segments, mask, with_reasons=False):
        read = self.drop(torch.tanh(self.pool(self.tokens(ids, segments, mask)[:, 0])))
        return (self.head(read), self.why(read)) if with_reasons else self.head(read)


class SentenceEncoder(Encoder):
    """Vectors of length 1: the direction of the mean of a sentence's tokens."""

    def __init__(self, weights_npz=None):
        super().__init__(layers=6)
        if weights_npz:
            self.take(np.load(weights_npz))

    def forward(self, ids, segments, mask):
        shown = mask[..., None]
        return F.normalize((self.tokens(ids, segments, mask).float() * shown).sum(1), dim=1)
