// What a translator does with the preview.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";

import { axe, browser as launch, drawn, open, picture, preview, words } from "./desk.mjs";

const WAIT = { timeout: 30000 };

let browser;
before(async () => (browser = await launch()));
after(async () => browser?.close());

// The texts of a side, as the page has them.
const texts = (page, role) =>
  page.$$eval(`#${role} .text`, (all) =>
    all.map((text) => {
      const box = text.getBoundingClientRect();
      const sheet = text.parentElement.getBoundingClientRect();
      return {
        message: text.dataset.message,
        lang: text.lang,
        dir: text.dir,
        flaw: text.dataset.flaw,
        words: text.querySelector(".aside-text").textContent,
        left: (box.left - sheet.left) / sheet.width,
        right: (box.right - sheet.left) / sheet.width,
      };
    }),
  );

const status = (page) => page.$eval("#status", (one) => one.textContent);
const details = (page) => page.$eval("#details", (one) => one.innerText);
const findings = (page) => page.$$eval(".finding", (all) => all.map((one) => one.innerText));
const scrolled = (page, role) => page.$eval(`#${role} .pages`, (pane) => pane.scrollTop);

// The panes follow each other in the frame after one of them moved.
const settled = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

const until = (page, question, ...given) => page.waitForFunction(question, WAIT, ...given);
const untilWords = (page, role, message, part) =>
  until(
    page,
    (role, message, part) =>
      [...document.querySelectorAll(`#${role} .text[data-message="${message}"]`)].some((text) =>
        text.textContent.includes(part),
      ),
    role,
    message,
    part,
  );
const untilFindings = (page, count) =>
  until(page, (count) => document.querySelectorAll(".finding").length === count, count);

// The ink in a part of a picture: left and right half of the last line of a text.
const ink = (page, role, message) =>
  page.$eval(
    `#${role} .text[data-message="${message}"]`,
    (text, lineHeight) => {
      const image = text.parentElement.querySelector("img");
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [1224, 1584];
      const pen = canvas.getContext("2d", { willReadFrequently: true });
      pen.drawImage(image, 0, 0, canvas.width, canvas.height);
      const share = (edge, whole) => (parseFloat(text.style[edge]) / 100) * whole;
      const [left, width] = [share("left", 1224), share("width", 1224)];
      const bottom = share("top", 1584) + share("height", 1584);
      const half = (from) => {
        const { data } = pen.getImageData(from, bottom - lineHeight, width / 2, lineHeight);
        let dark = 0;
        for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 128 && data[at] < 128) dark += 1;
        return dark;
      };
      return { left: half(left), right: half(left + width / 2) };
    },
    22,
  );

// The text at the upper edge of a side, and where exactly it is.
const atTop = (page, role) =>
  page.$eval(`#${role} .pages`, (pane) => {
    const edge = pane.getBoundingClientRect().top;
    const text = [...pane.querySelectorAll(".text")].find((one) => one.getBoundingClientRect().top >= edge);
    return { key: text.dataset.key, top: Math.round(text.getBoundingClientRect().top - edge) };
  });

// A chosen text of a side: whether it is in view.
const inView = (page, role, message) =>
  page.$eval(
    `#${role} .pages`,
    (pane, message) => {
      const view = pane.getBoundingClientRect();
      return [...pane.querySelectorAll(`.text[data-message="${message}"]`)].some((text) => {
        const box = text.getBoundingClientRect();
        const pressed = text.getAttribute("aria-pressed") === "true";
        return pressed && box.top >= view.top - 1 && box.bottom <= view.bottom + 1;
      });
    },
    message,
  );

async function accessible(page) {
  // The rules are asked by a script from outside, which the page itself would refuse.
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
  });
  assert.deepEqual(found, []);
}

describe("in Arabic", () => {
  const tag = "ar";
  let desk, page, complaints;
  before(async () => {
    desk = await preview(tag);
    ({ page, complaints } = await open(browser, desk.url));
  });
  after(async () => {
    assert.equal(await desk.end(), 0, "the program ends cleanly when it is interrupted");
    await until(page, () => document.getElementById("status").className === "ended");
  });

  it("answers on this machine only", () => assert.match(desk.url, /^http:\/\/127\.0\.0\.1:\d+\/$/));

  it("shows all pages of both languages", async () => {
    for (const role of ["original", "translation"]) {
      const pages = await page.$$eval(`#${role} .page img`, (all) => all.map((one) => one.naturalWidth));
      assert.ok(pages.length >= 4 && pages.every((width) => width > 0), `${role}: ${pages}`);
    }
    assert.match(await page.$eval("#translation h2", (one) => one.textContent), /Arabic/);
    assert.deepEqual(await findings(page), []);
    assert.ok(await page.$eval("#nothing", (one) => one.checkVisibility()));
    await picture(page, "arabic");
  });

  it("sets Arabic from right to left", async () => {
    const [english, arabic] = [await texts(page, "original"), await texts(page, "translation")];
    const heading = (all) => all.find((text) => text.message === "house-heading-agenda");
    assert.ok(heading(english).left < 0.3, "the original begins on the left");
    assert.ok(heading(arabic).right > 0.7, "the translation begins on the right");
    const prose = arabic.filter((text) => text.message.startsWith("item-"));
    assert.ok(prose.length > 30);
    assert.deepEqual([...new Set(prose.map((text) => `${text.lang} ${text.dir}`))], ["ar rtl"]);
    // The distribution block of Arabic documents is in English.
    const block = arabic.find((text) => text.message === "masthead-distribution-general");
    assert.deepEqual([block.lang, block.dir, block.left < 0.3], ["en", "ltr", true]);
    // The last line of a paragraph is on the right in the picture too.
    const [there, here] = [await ink(page, "original", "item-opening-p1"), await ink(page, "translation", "item-opening-p1")];
    assert.ok(there.left > there.right, `the English ends on the left: ${JSON.stringify(there)}`);
    assert.ok(here.right > here.left, `the Arabic ends on the right: ${JSON.stringify(here)}`);
  });

  it("says where a clicked text is written", async () => {
    const message = "item-review-mechanism-p1";
    await page.$eval(`#translation .text[data-message="${message}"]`, (text) => text.scrollIntoView());
    await page.click(`#translation .text[data-message="${message}"]`);
    const said = await details(page);
    assert.ok(said.includes(message), said);
    for (const side of [tag, "en"]) {
      const line = Number(said.match(new RegExp(`${words(side)}:(\\d+)`))[1]);
      assert.ok(desk.read(words(side)).split("\n")[line - 1].startsWith(`${message} = `), `line ${line} of ${side}`);
    }
    assert.ok(await inView(page, "original", message), "the original of the text is in view");
    assert.match(await status(page), new RegExp(`${message}.*${words(tag)}:\\d+`));
    await picture(page, "arabic-chosen");
  });

  it("shows a saved file at once, and keeps its place", async () => {
    await page.$eval("#translation .pages", (pane) => (pane.scrollTop = 1500));
    await page.$eval("#original .pages", (pane) => (pane.scrollTop = 700));
    await settled(page);
    const place = async () => [await atTop(page, "translation"), await scrolled(page, "original")];
    const [top, original] = await place();
    const waited = [];
    for (let time = 1; time <= 5; time += 1) {
      const word = `تجربة${"ن".repeat(time)}`;
      const text = desk.read(words(tag)).replace(/^item-opening-p1 = (تجربةن+ )?/m, `item-opening-p1 = ${word} `);
      const start = performance.now();
      desk.save(words(tag), text);
      await untilWords(page, "translation", "item-opening-p1", word);
      await drawn(page);
      waited.push(Math.round(performance.now() - start));
    }
    console.log(`from the saved file to the drawn page: ${waited.join(", ")} ms`);
    await settled(page);
    const [topAfter, originalAfter] = await place();
    assert.equal(topAfter.key, top.key);
    // A browser keeps places in whole dots.
    assert.ok(Math.abs(topAfter.top - top.top) <= 1, `moved from ${top.top} to ${topAfter.top}`);
    assert.ok(Math.abs(originalAfter - original) <= 1, `moved from ${original} to ${originalAfter}`);
    assert.match(await status(page), /changed: item-opening-p1/);
  });

  it("marks what is missing and what is out of date", async () => {
    const line = desk.read(words(tag)).match(/^item-adoption-p2 = .*\n/m)[0];
    desk.change(words(tag), line, "");
    desk.change(words("en"), "approved the programme", "endorsed the programme");
    await untilFindings(page, 2);
    const flaws = Object.fromEntries((await texts(page, "translation")).map((text) => [text.message, text.flaw]));
    assert.deepEqual([flaws["item-adoption-p2"], flaws["item-adoption-p1"]], ["missing", "stale"]);
    const tags = await page.$$eval(".tag", (all) => all.map((one) => one.textContent));
    assert.deepEqual(tags.sort(), ["Missing", "Out of date"]);
    // In the place of the missing text stands the original, so that the page is whole.
    const missing = (await texts(page, "translation")).find((text) => text.message === "item-adoption-p2");
    assert.match(missing.words, /On 3.February 2023/);
    assert.match(await page.$eval("#translation h2", (one) => one.textContent), /draft/);
  });

  it("shows pages in spite of errors, and leads from each to its place", async () => {
    desk.change(words(tag), "{ fn-organization }", "");
    await untilFindings(page, 3);
    assert.match(await page.$eval("#counts", (one) => one.textContent), /^1 error, 1 missing, 1 out of date$/);
    const listed = await findings(page);
    const at = listed.findIndex((finding) => finding.includes("fn-organization"));
    assert.match(listed[at], /^Error/m);
    assert.match(listed[at], new RegExp(`${words(tag)}:\\d+:\\d+`));
    for (const pane of ["original", "translation"]) {
      await page.$eval(`#${pane} .pages`, (one) => (one.scrollTop = 4000));
    }
    await (await page.$$(".finding"))[at].click();
    assert.ok(await inView(page, "translation", "item-adoption-p3"), "the place is in view");
    assert.ok(await inView(page, "original", "item-adoption-p3"), "and its original");
    assert.match(await details(page), /What to do/);
    await picture(page, "arabic-errors");
  });

  it("keeps the last pages where none can be made, and says so", async () => {
    const house = `locales/${tag}/house.ftl`;
    const sound = desk.read(house);
    desk.save(house, sound.replace("house-heading-agenda = ", "house-heading-agenda "));
    await page.waitForSelector("#translation .notice:not([hidden])", WAIT);
    assert.ok((await texts(page, "translation")).length > 50);
    assert.ok((await findings(page)).some((finding) => finding.includes(house)));
    await picture(page, "arabic-kept");
    desk.save(house, sound);
    await page.waitForSelector("#translation .notice[hidden]", WAIT);
  });

  it("can be used with the keyboard alone", async () => {
    await page.reload();
    await drawn(page);
    await untilFindings(page, 3);
    const focused = () => page.evaluate(() => ({ ...document.activeElement.dataset, id: document.activeElement.id }));
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("href")), "#translation");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const first = await focused();
    assert.equal(first.message, "house-organization");
    for (let time = 0; time < 25; time += 1) await page.keyboard.press("ArrowDown");
    const reached = await focused();
    assert.notEqual(reached.key, first.key);
    assert.ok(
      await page.evaluate(() => {
        const [box, view] = [document.activeElement, document.querySelector("#translation .pages")].map((one) =>
          one.getBoundingClientRect(),
        );
        return box.top >= view.top - 1 && box.bottom <= view.bottom + 1;
      }),
      "what has the focus is in view",
    );
    await page.keyboard.press("Enter");
    assert.ok((await details(page)).includes(reached.message));
    // A save takes neither the focus nor the choice away.
    desk.change(words(tag), "item-opening-p1 = ", "item-opening-p1 = كلمة ");
    await untilWords(page, "translation", "item-opening-p1", "كلمة");
    assert.equal((await focused()).key, reached.key);
    // Of all texts the Tab key stops at one: next come the findings.
    await page.keyboard.press("Tab");
    assert.equal((await focused()).index, "0");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    const finding = await focused();
    assert.equal(await page.$eval(`.finding[data-index="${finding.index}"]`, (one) => one.ariaPressed), "true");
    assert.match(await status(page), /^Chosen: item-/);
  });

  it("can be read by a screen reader", async () => {
    await accessible(page);
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const roles = new Map();
    const walk = (node) => {
      roles.set(node.role, [...(roles.get(node.role) ?? []), node.name ?? ""]);
      node.children?.forEach(walk);
    };
    walk(tree);
    for (const role of ["banner", "main", "complementary", "status"]) {
      assert.equal(roles.get(role)?.length, 1, `one ${role}`);
    }
    assert.ok(roles.get("region").some((name) => name === "Translation Arabic, draft"), String(roles.get("region")));
    assert.ok(roles.get("button").some((name) => /^On 3.February 2023.* Missing$/.test(name.replace(/^\S+ \S+ /, "")) || /Missing$/.test(name)));
    assert.ok(roles.get("group").includes("Page 1 of 5"), String(roles.get("group")));
  });

  it("is quiet in the browser", () => assert.deepEqual(complaints, []));
});

describe("in French", () => {
  let desk, page, complaints;
  before(async () => {
    desk = await preview("fr");
    ({ page, complaints } = await open(browser, desk.url));
  });
  after(async () => assert.equal(await desk.end(), 0));

  it("shows the pages from left to right", async () => {
    const french = await texts(page, "translation");
    const heading = french.find((text) => text.message === "house-heading-agenda");
    assert.ok(heading.left < 0.3);
    assert.match(heading.words, /^Ordre du jour provisoire$/);
    assert.deepEqual([...new Set(french.map((text) => `${text.lang} ${text.dir}`))], ["fr ltr"]);
    assert.deepEqual(await findings(page), []);
    await accessible(page);
    await picture(page, "french");
  });

  it("moves both sides together, text beside text", async () => {
    await page.hover("#translation .pages");
    await page.mouse.wheel({ deltaY: 2200 });
    await until(page, () => document.querySelector("#original .pages").scrollTop > 1000);
    const near = await page.evaluate(() => {
      const top = (text) => text.getBoundingClientRect().top;
      const view = document.querySelector("#translation .pages").getBoundingClientRect();
      const line = view.top + 0.3 * view.height;
      const twin = (text) => document.querySelector(`#original .text[data-key="${text.dataset.key}"]`);
      const [nearest] = [...document.querySelectorAll("#translation .text")]
        .filter(twin)
        .sort((one, other) => Math.abs(top(one) - line) - Math.abs(top(other) - line));
      return Math.abs(top(nearest) - top(twin(nearest)));
    });
    assert.ok(near < 60, `the same text is ${near} pixels higher or lower`);
  });

  it("shows one side alone, and remembers it", async () => {
    await page.click('#view input[value="translation"]');
    assert.equal(await page.$eval("#original", (one) => one.checkVisibility()), false);
    await page.reload();
    await drawn(page);
    assert.equal(await page.$eval("#original", (one) => one.checkVisibility()), false);
    await accessible(page);
    await page.setViewport({ width: 700, height: 900 });
    await picture(page, "french-narrow");
    await page.setViewport({ width: 1440, height: 900 });
    await page.click('#view input[value="both"]');
  });

  it("shows the pages anew when a template changes", async () => {
    const before = await page.$eval("#translation img", (one) => one.src);
    desk.change("templates/masthead.typ", "stroke: thickness * 1pt", "stroke: thickness * 2pt");
    await until(page, (before) => document.querySelector("#translation img").src !== before, before);
  });

  it("is quiet in the browser", () => assert.deepEqual(complaints, []));
});
