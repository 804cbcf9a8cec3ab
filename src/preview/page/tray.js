// The tray: what there is to mend, and where the chosen text is written.

import { words } from "./words.js";

const $ = (id) => document.getElementById(id);

export class Tray {
  // `find` is called with a finding, `tell` with a sentence for the status.
  constructor(find, tell) {
    this.findings = [];
    this.tell = tell;
    this.list = $("list");
    this.list.addEventListener("click", (event) => {
      const button = event.target.closest(".finding");
      if (!button) return;
      this.mark(Number(button.dataset.index));
      find(this.findings[Number(button.dataset.index)]);
    });
    $("details").addEventListener("click", (event) => this.copy(event.target));
  }

  // Lists what there is to mend. Who was in the list stays there.
  show(findings, language) {
    const focused = document.activeElement?.closest?.(".finding");
    const at = focused ? Number(focused.dataset.index) : -1;
    this.findings = findings;
    const content = JSON.stringify([findings, language]);
    $("nothing").hidden = findings.length > 0;
    $("counts").textContent = this.counts();
    if (this.content === content) return;
    this.content = content;
    this.list.replaceChildren(...findings.map((one, index) => item(one, index, language)));
    if (at >= 0) this.list.querySelectorAll(".finding")[Math.min(at, findings.length - 1)]?.focus();
  }

  counts() {
    const flaws = {};
    for (const { flaw } of this.findings) flaws[flaw] = (flaws[flaw] ?? 0) + 1;
    return words.counts(flaws);
  }

  mark(index) {
    for (const button of this.list.querySelectorAll(".finding")) {
      button.setAttribute("aria-pressed", String(Number(button.dataset.index) === index));
    }
  }

  // Says of a message where it is written, and of findings what there is to do.
  detail(message, places, findings) {
    $("choose").hidden = true;
    $("details").hidden = false;
    const rows = message ? [row(words.message, code(message))] : [];
    for (const [name, place] of places) {
      rows.push(row(name, ...(place ? [code(place), copier(place)] : [words.unwritten])));
    }
    const said = (key) => [...new Set(findings.map((finding) => finding[key]).filter(Boolean))];
    for (const sentence of said("help")) rows.push(row(words.help, ...quoted(sentence)));
    for (const sentence of said("reference")) rows.push(row(words.reference, sentence));
    // A button that has the focus stays: who copies may copy again.
    const content = JSON.stringify([message, places, findings]);
    if (this.detailed === content) return;
    this.detailed = content;
    $("details").replaceChildren(...rows.flat());
  }

  async copy(button) {
    const place = button.dataset.place;
    if (!place) return;
    await navigator.clipboard.writeText(place);
    this.tell(words.copied(place));
  }
}

// A place as editors take it.
export const written = (place) => (place ? `${place.file}:${place.line}` : null);

function item(finding, index, language) {
  const button = element("button", "finding");
  button.type = "button";
  button.dataset.index = index;
  button.setAttribute("aria-pressed", "false");
  const kind = element("b", "", words.flaw[finding.flaw]);
  kind.dataset.flaw = finding.flaw;
  const sentence = element("span");
  sentence.append(...quoted(finding.sentence));
  button.append(kind, " ", sentence);
  const about = finding.language && finding.language !== language ? `${finding.language}: ` : "";
  if (finding.place) {
    const more = element("span", "more", about);
    const { file, line, column } = finding.place;
    more.append(code(`${file}:${line}:${column}`));
    button.append(" ", more);
  }
  const entry = element("li");
  entry.append(button);
  return entry;
}

function row(name, ...content) {
  const value = element("dd");
  value.append(...content);
  return [element("dt", "", name), value];
}

function copier(place) {
  const button = element("button", "", words.copy);
  button.type = "button";
  button.dataset.place = place;
  button.setAttribute("aria-label", words.copyPlace(place));
  return button;
}

const code = (text) => element("code", "", text);

// A sentence with what stands between backticks as code.
function quoted(sentence) {
  return sentence.split("`").map((piece, index) => (index % 2 ? code(piece) : piece));
}

function element(name, className = "", text = "") {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}
