#!/usr/bin/env python3
"""strings.py [--whole | --pairs] [--block | --text] < tree.json      Prints the strings that a document must contain, one a line.

The tree is that of `distr tree SOURCE -l TAG --json`. A paragraph may be cut by the end of a page, and a note's call stands in the
middle of a text: so only headings, titles, list entries, cells and notes are printed, and of running text the beginning.
--whole prints running text whole, as a file without pages has it, cut only at the calls of notes.
--pairs prints pairs of neighbouring words that stand nowhere else in the document, so that their places on the page can be compared.
--block prints the distribution block alone, which some versions have in another language, and --text everything else; both are for
readers of pictures, which may take the organ and the block beside it for one column: so words of the masthead stand alone."""
import json
import re
import sys
from collections import Counter

WHOLE = "--whole" in sys.argv[1:]
PICTURE = {"--block", "--text"} & set(sys.argv[1:])
BEGINNING = {True: 12, False: 40}


def pieces(nodes):
    """The text of inline nodes, cut at the calls of notes and where the direction changes."""
    out = [""]
    for node in nodes:
        if node["kind"] == "text":
            out[-1] += node["text"]
        elif node["kind"] == "note-call":
            out.append("")
        elif node["kind"] == "isolate" or "language" in node or node["kind"] == "link":
            out += ["", *([] if node["kind"] == "link" else pieces(node["content"])), ""]
        elif "content" in node:
            inside = pieces(node["content"])
            out[-1] += inside[0]
            out += inside[1:]
    return out


def beginning(text):
    limit = BEGINNING[any("\u4e00" <= char <= "\u9fff" for char in text)]
    if len(text) <= limit:
        return text
    cut = text[:limit]
    return cut.rsplit(" ", 1)[0] if " " in cut else cut


STRINGS = []
WORD = re.compile(r"[^\W\d_]+")
NEIGHBOURS = re.compile(r"(?<!\w)([^\W\d_]+) (?=([^\W\d_]+))")
COUNTS = Counter()


def say(nodes, running=False):
    found = [piece.strip() for piece in pieces(nodes)]
    COUNTS.update(word for piece in found for word in WORD.findall(piece))
    if running and not WHOLE:
        found = [beginning(found[0])]
    for piece in found:
        if sum(char.isalnum() for char in piece) > 1:
            STRINGS.append(piece)


def masthead(nodes):
    """A text of the masthead."""
    before = len(STRINGS)
    say(nodes, running=True)
    if PICTURE:
        STRINGS[before:] = [word for string in STRINGS[before:] for word in WORD.findall(string)]


def entries(items):
    for item in items:
        say(item["text"], running=True)
        for remark in item["remarks"]:
            say(remark["text"], running=True)
        entries(item["entries"])


def cells(row, running):
    for cell in row:
        for line in cell["lines"]:
            say(line["text"], running)


def block(node):
    if node["kind"] == "list":
        entries(node["entries"])
    elif node["kind"] == "table":
        for row in node["head"]:
            cells(row, running=False)
        for row in node["rows"]:
            if row["kind"] == "band":
                say(row["text"], running=True)
            else:
                cells(row["cells"], running=True)
    else:
        say(node["text"], running=node["kind"] == "paragraph")


tree = json.load(sys.stdin)
head = tree["masthead"]
if "--block" not in sys.argv[1:]:
    masthead(head["organization"])
    for organ in head["organs"]:
        masthead(organ["text"])
if "--text" not in sys.argv[1:]:
    for key in ("distribution", "original"):
        masthead(head["distribution"][key])
if "--block" not in sys.argv[1:]:
    for node in tree["blocks"]:
        block(node)
    for note in tree["notes"]:
        say(note["text"], running=True)

if "--pairs" in sys.argv[1:]:
    pairs = [pair for string in STRINGS for pair in NEIGHBOURS.findall(string)]
    STRINGS = [" ".join(pair) for pair in pairs if all(COUNTS[word] == 1 and len(word) > 2 for word in pair)]
print("\n".join(STRINGS))
