"""compare.py AGENDAS…     What `run` measures; see there."""
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

DISTR = os.environ["DISTR"]
ROOT = Path.cwd()
STEM = "ctoc-cop-wg2-2023-1"
TAGS = sorted(path.parent.name for path in ROOT.glob("locales/*/profile.toml"))
# The look beside the templates is that of a French document from Vienna.
LOOK_OF = "fr"


def measured(command, **options):
    """Runs a command: its CPU seconds, its highest memory in MB."""
    with tempfile.TemporaryFile() as said:
        child = subprocess.Popen(command, stdout=said, stderr=said, **options)
        _, status, usage = os.wait4(child.pid, 0)
        if status != 0:
            said.seek(0)
            sys.exit(said.read().decode() + f"{' '.join(map(str, command[:3]))} … ended with {status}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def project(folder, count):
    """A project with so many agendas, each with words of its own."""
    for name in ("sources", "locales", "fonts", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    source = (folder / "sources" / f"{STEM}.yaml").read_text()
    words = {tag: (folder / f"locales/{tag}/documents/{STEM}.ftl").read_text() for tag in TAGS}
    for old in [*folder.glob("sources/*.yaml"), *folder.glob("locales/*/documents/*"), *folder.glob("locales/.base/*/documents/*")]:
        old.unlink()
    for number in range(1, count + 1):
        own = re.sub(r"(?m)^symbol: .*$", f"symbol: CTOC/COP/WG.2/2023/{1000 + number}", source, count=1)
        (folder / f"sources/agenda-{number:04}.yaml").write_text(own)
        for tag in TAGS:
            text = re.sub(r"(?m)^((?:item-[\w-]+-p\d+|fn-[\w-]+) = .*)$", rf"\1 {number}.", words[tag])
            (folder / f"locales/{tag}/documents/agenda-{number:04}.ftl").write_text(text)
    sync(folder)


def sync(folder):
    subprocess.run([DISTR, "sync", "--root", folder], check=True, capture_output=True)


def build(folder, *options):
    return measured([DISTR, "build", "--root", folder, "--out", folder / "out", *options], cwd=folder)


def trees(folder, count):
    found = []
    for number in range(1, count + 1):
        command = [DISTR, "tree", f"sources/agenda-{number:04}.yaml", "--root", folder, "-l", LOOK_OF, "--json"]
        found.append(subprocess.run(command, check=True, capture_output=True, cwd=folder).stdout)
    return found


def bare_typst(folder, texts):
    """The same templates in a kept compiler: CPU seconds without the start."""
    place = folder / "bare"
    shutil.copytree(folder / "templates", place)
    for number, text in enumerate(texts):
        (place / f"{number}.json").write_bytes(text)
    script = """
import resource, shutil, sys, typst
place, count, fonts = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
compiler = typst.Compiler(place + "/document.typ", root=place, font_paths=fonts, ignore_system_fonts=True)
shutil.copy(place + "/0.json", place + "/document.json")
for number in range(count):
    shutil.copy(f"{place}/{number}.json", place + "/document.json")
    pdf = compiler.compile(format="pdf", pdf_standards=["ua-1", "a-2a"])
    open(f"{place}/{number}.pdf", "wb").write(pdf)
"""
    fonts = sorted({str(path.parent) for path in (folder / "fonts").glob("*/*.ttf")})
    return measured([sys.executable, "-c", script, place, str(len(texts)), *fonts])


def npm_docx(folder, texts):
    place = folder / "npm"
    place.mkdir()
    for number, text in enumerate(texts):
        (place / f"{number}.json").write_bytes(text)
    return measured(["node", ROOT / "benches/compare/docx.cjs", place, str(len(texts))])


def line(name, cpu, files, memory):
    print(f"  {name:<44}{cpu:9.2f} CPU s{cpu / max(files, 1):9.4f} a file{memory:8.0f} MB", flush=True)


def compare(count):
    files = count * len(TAGS) * 2
    print(f"\n{count} agenda(s), {files} files")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        project(folder, count)
        line("distr, from cold", *with_files(build(folder), files))
        line("distr, nothing changed", *with_files(build(folder), files))
        changed = folder / f"locales/{LOOK_OF}/documents/agenda-0001.ftl"
        changed.write_text(re.sub(r"(?m)^(item-opening-p1 = .*)$", r"\1 !", changed.read_text()))
        sync(folder)
        line("distr, one message changed (two files)", *with_files(build(folder), 2))
        texts = trees(folder, count)
        for form, other, name in (("pdf", bare_typst, "typst, one kept compiler"), ("docx", npm_docx, "npm docx, one process")):
            shutil.rmtree(folder / "out")
            options = ("--format", form, "--language", LOOK_OF)
            line(f"distr, the {form} files of one language", *with_files(build(folder, *options), count))
            line(name, *with_files(other(folder, texts), count))


def with_files(measure, files):
    cpu, memory = measure
    return cpu, files, memory


for asked in sys.argv[1:]:
    compare(int(asked))
