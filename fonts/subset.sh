#!/bin/sh
# Makes every file of this folder anew from the published packages: fetches
# them with `npm pack`, copies Tinos and Amiri as they are, cuts Noto Serif SC
# down to the characters of GB 2312, and compares the result with fonts.toml.
#
# Needs npm and a python3 with fontTools 4.x (PYTHON=… to choose another one).
# Installs nothing; writes into this folder and a temporary one only.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python=${PYTHON:-python3}

say() { printf '%s\n' "$*"; }
need() { say "fonts/subset.sh needs $1"; exit 3; }

command -v npm >/dev/null || need "npm, to fetch the packages"
"$python" -c 'import fontTools.subset' 2>/dev/null ||
    need "a python3 with fontTools; name it with PYTHON=…"
say "fontTools $("$python" -c 'import fontTools; print(fontTools.version)')"

# fetch FAMILY VERSION: unpacks a package into $work/FAMILY.
fetch() {
    say "fetching @expo-google-fonts/$1 $2"
    archive=$(cd "$work" && npm pack --silent "@expo-google-fonts/$1@$2" | tail -n 1)
    mkdir -p "$work/$1" "$here/$1"
    tar -xzf "$work/$archive" -C "$work/$1" --strip-components=1
}

# keep FAMILY FACE: copies a face as it was published.
keep() {
    say "copying $1/$2"
    cp "$work/$1/${2#*_}/$2.ttf" "$here/$1/$2.ttf"
    chmod 644 "$here/$1/$2.ttf"
}

# cut_down FAMILY FACE: keeps the characters listed in $work/characters.txt.
# Hinting is left out: nothing uses it in print.
cut_down() {
    say "subsetting $1/$2"
    "$python" -m fontTools.subset "$work/$1/${2#*_}/$2.ttf" \
        --text-file="$work/characters.txt" --output-file="$here/$1/$2.ttf" \
        --layout-features='*' --no-hinting --no-harfbuzz-repacker \
        --name-IDs='*' --notdef-outline
}

# GB 2312 holds the hanzi of levels 1 and 2, the punctuation and the full-width
# forms; added are the general punctuation and the forms that it lacks.
characters() {
    "$python" - <<'PYTHON'
import sys

kept = set()
for row in range(0xA1, 0xF8):
    for cell in range(0xA1, 0xFF):
        kept.update(bytes((row, cell)).decode("gb2312", "ignore"))
for first, last in [
    (0x0020, 0x007E),  # Latin letters and digits
    (0x00A0, 0x017F),  # Latin letters with marks, no-break space
    (0x2000, 0x206F),  # general punctuation
    (0x2150, 0x217F),  # number forms
    (0x2460, 0x24FF),  # enclosed numbers
    (0x3000, 0x303F),  # Chinese punctuation
    (0xFE10, 0xFE6F),  # compatibility forms of punctuation
    (0xFF00, 0xFFEF),  # full-width forms
]:
    kept.update(map(chr, range(first, last + 1)))
sys.stdout.reconfigure(encoding="utf-8")
print("".join(sorted(c for c in kept if c.isprintable() or c.isspace())), end="")
PYTHON
}

# copyright FAMILY FACE: the line of the font's own name table.
copyright() {
    "$python" - "$work/$1/${2#*_}/$2.ttf" <<'PYTHON'
import sys
from fontTools.ttLib import TTFont

print(TTFont(sys.argv[1])["name"].getDebugName(0))
PYTHON
}

fetch tinos 0.4.2
for face in 400Regular 400Regular_Italic 700Bold 700Bold_Italic; do
    keep tinos "Tinos_$face"
done
cp "$work/tinos/LICENSE_FONT" "$here/tinos/OFL.txt"

fetch amiri 0.4.1
for face in 400Regular 700Bold; do
    keep amiri "Amiri_$face"
done
cp "$work/amiri/LICENSE_FONT" "$here/amiri/OFL.txt"

fetch noto-serif-sc 0.4.3
characters >"$work/characters.txt"
for face in 400Regular 700Bold; do
    cut_down noto-serif-sc "NotoSerifSC_$face"
done
# The package's licence names another owner than the font itself.
{
    copyright noto-serif-sc NotoSerifSC_400Regular
    sed 1d "$work/noto-serif-sc/LICENSE_FONT"
} >"$here/noto-serif-sc/OFL.txt"
chmod 644 "$here"/*/OFL.txt

say "comparing with fonts.toml"
cd "$here"
sed -n 's/^file = "\(.*\)"$/\1/p; s/^sha256 = "\(.*\)"$/\1/p' fonts.toml |
    while read -r file && read -r sum; do
        printf '%s  %s\n' "$sum" "$file"
    done >"$work/sums"
sha256sum --check "$work/sums"
