// The pages of one language version: pictures, and over each text a button.

import { words } from "./words.js";

// Where on the height of a pane one reads, for moving together.
const READING = 0.3;

export class Pane {
  // `choose` is called with a message, `lead` when the user turns to this pane.
  constructor(role, choose, lead) {
    this.role = role;
    this.section = document.getElementById(role);
    this.pages = this.section.querySelector(".pages");
    this.notice = this.section.querySelector(".notice");
    this.side = null;
    this.pages.addEventListener("click", (event) => {
      const text = event.target.closest(".text");
      if (!text) return;
      this.stop(text);
      choose(text.dataset.message, this.role, Number(text.dataset.page));
    });
    this.pages.addEventListener("keydown", (event) => this.walk(event));
    this.pages.addEventListener("focusin", (event) => this.stop(event.target));
    for (const turn of ["pointerenter", "wheel", "touchstart", "keydown", "focusin"]) {
      this.pages.addEventListener(turn, () => lead(this), { passive: true });
    }
  }

  // Shows a side, or hides the pane if there is none. What was seen stays where it
  // was. Returns the messages whose words changed.
  show(side) {
    const before = this.side;
    this.side = side;
    this.section.hidden = !side;
    if (!side) return [];
    this.head();
    const anchor = this.anchor();
    const focused = this.focused();
    const old = wordsByKey(before);
    const changed = new Set();
    const keys = keyed(side);
    side.leaves.forEach((leaf, index) => {
      const texts = leaf.texts.map((text, at) => ({ ...text, key: keys[index][at] }));
      for (const text of texts) {
        if (before && before.leaves.length && old.get(text.key) !== text.words) changed.add(text);
      }
      this.leaf(leaf, texts, index, changed);
    });
    while (this.pages.children.length > side.leaves.length) this.pages.lastChild.remove();
    this.stop(this.find(focused) ?? this.pages.querySelector('.text[tabindex="0"]') ?? this.texts()[0]);
    if (focused) this.find(focused)?.focus({ preventScroll: true });
    this.hold(anchor);
    return [...changed].map((text) => text.message);
  }

  head() {
    const { language, state, is_draft: isDraft, leaves } = this.side;
    const heading = this.section.querySelector("h2");
    const tongue = document.createElement("span");
    tongue.textContent = isDraft ? `${language}, ${words.draft}` : language;
    heading.replaceChildren(`${words.side[this.role]} `, tongue);
    this.pages.setAttribute("aria-label", words.pagesOf(language));
    this.pages.classList.toggle("is-kept", state === "kept");
    this.notice.hidden = state === "current";
    this.notice.textContent = leaves.length ? words.kept : words.absent;
  }

  // Brings one page up to date.
  leaf(leaf, texts, index, changed) {
    let page = this.pages.children[index];
    if (!page) {
      page = document.createElement("div");
      page.className = "page";
      page.setAttribute("role", "group");
      this.pages.append(page);
    }
    page.setAttribute("aria-label", words.page(index + 1, this.side.leaves.length));
    page.style.aspectRatio = `${leaf.width} / ${leaf.height}`;
    picture(page, leaf.picture);
    const content = JSON.stringify(texts);
    if (page.dataset.content === content) return;
    page.dataset.content = content;
    page.querySelectorAll(".text").forEach((text) => text.remove());
    page.append(...texts.map((text) => button(text, index + 1, changed.has(text))));
    this.mark(this.chosen);
  }

  texts() {
    return [...this.pages.querySelectorAll(".text")];
  }

  find(key) {
    return key && this.texts().find((text) => text.dataset.key === key);
  }

  focused() {
    const text = document.activeElement?.closest?.(".text");
    return text && this.pages.contains(text) ? text.dataset.key : null;
  }

  // Of all texts the Tab key stops at one.
  stop(text) {
    if (!text?.classList.contains("text")) return;
    this.pages.querySelectorAll('.text[tabindex="0"]').forEach((other) => (other.tabIndex = -1));
    text.tabIndex = 0;
  }

  // The arrow keys go from text to text.
  walk(event) {
    const texts = this.texts();
    const at = texts.indexOf(event.target);
    const to = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1,
      ArrowLeft: at - 1,
      Home: 0,
      End: texts.length - 1,
    }[event.key];
    if (at < 0 || to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const text = texts[Math.min(Math.max(to, 0), texts.length - 1)];
    text.focus({ preventScroll: true });
    text.scrollIntoView({ block: "nearest" });
  }

  // Marks all texts of a message as chosen.
  mark(message) {
    this.chosen = message;
    for (const text of this.texts()) {
      text.setAttribute("aria-pressed", String(text.dataset.message === message));
    }
  }

  // Brings a text of a message into view: one on this page, if there is one, else
  // the last, which of a title is the longest. Returns its page, or 0.
  reveal(message, preferred) {
    const texts = this.texts().filter((text) => text.dataset.message === message);
    const text = texts.find((one) => Number(one.dataset.page) === preferred) ?? texts[0];
    if (!text) return 0;
    this.stop(text);
    const [box, view] = [text.getBoundingClientRect(), this.pages.getBoundingClientRect()];
    if (box.top < view.top || box.bottom > view.bottom) {
      this.pages.scrollTop += box.top - view.top - Math.max(0, view.height - box.height) * READING;
    }
    return Number(text.dataset.page);
  }

  // Where each text begins, from the top of all pages.
  heights() {
    const heights = new Map();
    for (const text of this.texts()) {
      const page = text.parentElement;
      heights.set(text.dataset.key, page.offsetTop + text.offsetTop);
    }
    return heights;
  }

  // The first text in view, and how far from the upper edge it begins.
  anchor() {
    const from = this.pages.scrollTop;
    if (from === 0) return null;
    for (const [key, top] of this.heights()) {
      if (top >= from) return { key, top: top - from, from };
    }
    return { key: null, top: 0, from };
  }

  // Brings the text of an anchor to where it was; where it is gone, nothing moves.
  hold(anchor) {
    if (!anchor) return;
    const top = this.heights().get(anchor.key);
    this.pages.scrollTop = top === undefined ? anchor.from : top - anchor.top;
  }

  // Moves to where another pane is: text beside text, in between in proportion.
  follow(other) {
    const [theirs, ours] = [other.heights(), this.heights()];
    const line = READING * other.pages.clientHeight;
    const at = other.pages.scrollTop + line;
    let [from, to] = [[0, 0], [other.pages.scrollHeight, this.pages.scrollHeight]];
    for (const [key, top] of theirs) {
      const own = ours.get(key);
      if (own === undefined || own < from[1]) continue;
      if (top > at) {
        to = [top, own];
        break;
      }
      from = [top, own];
    }
    const share = to[0] > from[0] ? (at - from[0]) / (to[0] - from[0]) : 0;
    this.pages.scrollTop = from[1] + share * (to[1] - from[1]) - line;
  }
}

// A key for each text of a side: its message, counted.
function keyed(side) {
  const seen = new Map();
  return side.leaves.map((leaf) =>
    leaf.texts.map(({ message }) => {
      const count = (seen.get(message) ?? 0) + 1;
      seen.set(message, count);
      return `${message} ${count}`;
    }),
  );
}

function wordsByKey(side) {
  const byKey = new Map();
  if (!side) return byKey;
  const keys = keyed(side);
  side.leaves.forEach((leaf, index) =>
    leaf.texts.forEach((text, at) => byKey.set(keys[index][at], text.words)),
  );
  return byKey;
}

// Shows a picture on a page; the one before stays until it is there.
function picture(page, name) {
  if (page.dataset.picture === name) return;
  page.dataset.picture = name;
  const fresh = new Image();
  fresh.alt = "";
  fresh.src = `/picture/${name}`;
  const old = page.querySelector("img");
  if (!old) {
    page.prepend(fresh);
    return;
  }
  const swap = () => {
    if (page.dataset.picture === name) page.querySelector("img").replaceWith(fresh);
  };
  fresh.decode().then(swap, swap);
}

// The button over a text. Its words are for those who hear the page.
function button(text, page, isNew) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = isNew ? "text is-new" : "text";
  button.tabIndex = -1;
  button.dir = text.direction;
  button.lang = text.tag;
  Object.assign(button.dataset, { message: text.message, key: text.key, page });
  for (const edge of ["left", "top", "width", "height"]) {
    button.style[edge] = `${(text[edge] * 100).toFixed(3)}%`;
  }
  const spoken = document.createElement("span");
  spoken.className = "aside-text";
  spoken.textContent = text.words;
  button.append(spoken);
  if (text.flaw) {
    button.dataset.flaw = text.flaw;
    const tag = document.createElement("span");
    tag.className = "tag";
    tag.lang = "en";
    tag.textContent = words.flaw[text.flaw];
    button.append(" ", tag);
  }
  return button;
}
