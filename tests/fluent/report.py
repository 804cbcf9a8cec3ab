"""report.py < REPORT      Says what compare-locales found, as its JSON report counts it; fails if it found anything."""
import json
import sys

COUNTED = ("errors", "warnings", "missing", "obsolete", "missingInFiles")
report = json.load(sys.stdin)
found = 0
for part in report if isinstance(report, list) else [report]:
    for language, summary in sorted(part["summary"].items()):
        faults = {name: summary[name] for name in COUNTED if summary.get(name)}
        found += sum(faults.values())
        told = ", ".join(f"{count} {name}" for name, count in faults.items()) or "nothing to say"
        print(f"compare-locales: {language}: {told}")
    found += not part["summary"]
    if found:
        print(json.dumps(part.get("details", {}), ensure_ascii=False, indent=2))
sys.exit(1 if found else 0)
