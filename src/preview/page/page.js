// Asks for the sheet, shows it, and asks again; and what the user does with it.

import { Pane } from "./pane.js";
import { Tray, written } from "./tray.js";
import { words } from "./words.js";

const RETRY = 1000; // milliseconds
const $ = (id) => document.getElementById(id);

let sheet = null;
let chosen = null; // the message, and the finding if there is none, that the user chose last
let leader = null; // the pane that the user moves

for (const place of document.querySelectorAll("[data-words]")) {
  place.textContent = words[place.dataset.words];
}
const settings = $("settings");
for (const option of settings.size.options) {
  if (option.value !== "fit") option.textContent = words.percent(option.value);
}

const lead = (pane) => (leader = pane);
const panes = {
  original: new Pane("original", choose, lead),
  translation: new Pane("translation", choose, lead),
};
const tray = new Tray(find, tell);

function tell(sentence, isEnd = false) {
  $("status").textContent = sentence;
  $("status").classList.toggle("ended", isEnd);
}

const side = (role) => sheet?.sides.find((one) => one.role === role);

function show(next) {
  sheet = next;
  const language = side("translation")?.language ?? "";
  $("symbol").textContent = sheet.symbol || sheet.source;
  $("language").textContent = language;
  document.title = words.title(language, sheet.symbol || sheet.source);
  settings.view.forEach((choice) => (choice.disabled = !side("original")));
  // The settings decide what is seen, so that they come before the scrolling.
  const changed = [panes.original.show(side("original")), panes.translation.show(side("translation"))].flat();
  arrange();
  tray.show(sheet.findings, language);
  if (chosen) detail();
  const news = [
    words.upToDate(new Date().toLocaleTimeString()),
    words.changed(changed.length, changed[0]),
    tray.counts(),
  ];
  tell(news.filter(Boolean).join(" · "));
}

// Where a message is written, on each side.
function places(message) {
  const place = (role) => {
    for (const leaf of side(role)?.leaves ?? []) {
      const text = leaf.texts.find((one) => one.message === message);
      if (text) return written(text.place);
    }
    return undefined;
  };
  const found = ["translation", "original"].map((role) => [role, place(role)]);
  return found.filter(([, place]) => place !== undefined);
}

// Shows what is known of what was chosen: a message, or a finding about none.
function detail() {
  const { message, finding } = chosen;
  const about = message ? sheet.findings.filter((one) => one.message === message) : [finding];
  let named = message ? places(message).map(([role, place]) => [words.written[role], place]) : [];
  if (named.length === 0) {
    named = about.filter((one) => one.place).map((one) => [words.place, written(one.place)]);
  }
  tray.detail(message, named, about);
}

// The user chose a text on a page.
function choose(message, role, page) {
  chosen = { message };
  const other = role === "original" ? "translation" : "original";
  for (const pane of Object.values(panes)) pane.mark(message);
  panes[other].reveal(message, 0);
  tray.mark(tray.findings.findIndex((finding) => finding.message === message));
  detail();
  const place = places(message).find(([one]) => one === role)?.[1];
  tell(words.shown(message, place, page));
}

// The user chose something to mend.
function find(finding) {
  const { message, role } = finding;
  chosen = { message, finding };
  const other = role === "original" ? "translation" : "original";
  let page = 0;
  leader = null;
  for (const pane of [panes[role], panes[other]]) {
    pane.mark(message);
    page = (message && pane.reveal(message, 0)) || page;
  }
  detail();
  const place = written(finding.place);
  const name = message ?? finding.sentence;
  tell(page ? words.shown(name, place, page) : `${words.shown(name, place, 0)}. ${words.notOnPage}`);
}

// Which panes are seen, and how large their pages are.
function arrange() {
  const hasBoth = Boolean(side("original"));
  const view = hasBoth ? settings.view.value : "translation";
  for (const [role, pane] of Object.entries(panes)) {
    pane.section.hidden = !side(role) || (view !== "both" && view !== role);
  }
  $("view").hidden = !hasBoth;
  $("together").hidden = view !== "both";
  const size = settings.size.value;
  document.documentElement.style.setProperty("--size", size === "fit" ? "100%" : `${8.5 * size}px`);
}

settings.addEventListener("change", () => {
  arrange();
  keep();
});
settings.addEventListener("submit", (event) => event.preventDefault());

// The settings outlive the page, where the browser keeps anything.
function keep() {
  try {
    localStorage.setItem("settings", JSON.stringify(Object.fromEntries(new FormData(settings))));
  } catch {}
}

function recall() {
  try {
    const kept = JSON.parse(localStorage.getItem("settings") ?? "null");
    if (!kept) return;
    settings.view.value = kept.view ?? "both";
    settings.size.value = kept.size ?? "fit";
    settings.together.checked = "together" in kept;
  } catch {}
}

for (const pane of Object.values(panes)) {
  pane.pages.addEventListener("scroll", () => {
    const other = pane === panes.original ? panes.translation : panes.original;
    const isTogether = settings.together.checked && !other.section.hidden;
    if (pane === leader && isTogether) other.follow(pane);
  });
}

async function ask() {
  let revision = null;
  for (;;) {
    try {
      const answer = await fetch(revision === null ? "/sheet" : `/sheet/after/${revision}`);
      if (answer.status === 200) {
        const next = await answer.json();
        revision = next.revision;
        show(next);
      } else if (answer.status !== 204) {
        throw new Error(answer.statusText);
      }
    } catch (error) {
      console.warn(error);
      tell(words.ended, true);
      await new Promise((wake) => setTimeout(wake, RETRY));
    }
  }
}

recall();
tell(words.connecting);
ask();
