"""summary.py FOLDER     Lines of src that were run, room by room; see `run`.

A line counts if the program itself has it: lines of unit tests do not. It was run if any of the test programs ran it.
"""
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

PLACE = Path(sys.argv[1])
ROOT = Path.cwd()
COUNTED = re.compile(r"^ *(\d+)\| *([\d.]+[kMG]?)\|")


def objects():
    """The programs that were compiled, each with whether it is one of unit tests."""
    found = {}
    for line in (PLACE / "objects.json").read_text().splitlines():
        said = json.loads(line)
        if said.get("executable") and said["target"]["src_path"].startswith(str(ROOT)):
            is_unit = said["profile"]["test"] and "lib" in said["target"]["kind"]
            found[said["executable"]] = is_unit
    return found


def counts(program):
    """How often each line of src was run in a program: by file, by line."""
    profiles = [argument for file in sorted((PLACE / "counts").iterdir()) for argument in ("--instr-profile", str(file))]
    command = [PLACE / "tools/bin/cov", "show", *profiles, "--object", program]
    shown = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    file, found = None, defaultdict(dict)
    for line in shown.splitlines():
        counted = COUNTED.match(line)
        if counted and file:
            found[file][int(counted[1])] = counted[2] != "0"
        elif line.startswith("/"):
            path = Path(line.strip().removesuffix(":"))
            file = str(path.relative_to(ROOT)) if path.is_relative_to(ROOT / "src") else None
    return found


def main():
    run, lines = defaultdict(set), defaultdict(set)
    for program, is_unit in objects().items():
        for file, counted in counts(program).items():
            run[file] |= {number for number, is_run in counted.items() if is_run}
            if not is_unit:
                lines[file] |= set(counted)
    rooms, covered = Counter(), Counter()
    missed = []
    for file in sorted(lines):
        room = Path(file).parts[1].removesuffix(".rs")
        rooms[room] += len(lines[file])
        covered[room] += len(lines[file] & run[file])
        missed += [f"{file}:{number}" for number in sorted(lines[file] - run[file])]
    (PLACE / "missed.txt").write_text("\n".join(missed) + "\n")
    print(f"{'room':<12}{'lines':>8}{'run':>8}")
    for room in [*sorted(rooms), None]:
        all_lines, run_lines = (rooms[room], covered[room]) if room else (rooms.total(), covered.total())
        print(f"{room or 'all':<12}{all_lines:>8}{100 * run_lines / max(all_lines, 1):>7.1f}%")


main()
