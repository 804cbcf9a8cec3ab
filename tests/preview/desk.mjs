// A copy of the project, a preview of it, and a browser that looks at it.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const target = resolve(process.env.CARGO_TARGET_DIR ?? join(root, "target"));
const tools = createRequire(join(process.env.PREVIEW_TOOLS, "tools.js"));
const puppeteer = tools("puppeteer-core").default ?? tools("puppeteer-core");
export const axe = readFileSync(tools.resolve("axe-core/axe.min.js"), "utf8");

export const stem = "ctoc-cop-wg2-2023-1";
export const words = (tag) => `locales/${tag}/documents/${stem}.ftl`;

// A preview of a copy of the project in a language.
export async function preview(tag) {
  mkdirSync(join(target, "tmp"), { recursive: true });
  const folder = mkdtempSync(join(target, "tmp/preview-"));
  for (const part of ["sources", "locales", "templates", "fonts"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  const program = spawn(join(target, "debug/distr"), ["preview", `sources/${stem}.yaml`, "--language", tag, "--root", folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((done) => program.once("exit", (code) => done(code)));
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  const { value: url } = await lines.next();
  return {
    url,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    // As editors save: beside the file, and then in its place.
    save(path, text) {
      writeFileSync(join(folder, `${path}.new`), text);
      renameSync(join(folder, `${path}.new`), join(folder, path));
    },
    change(path, before, after) {
      const text = this.read(path);
      if (!text.includes(before)) throw new Error(`${path} does not hold ${before}`);
      this.save(path, text.replace(before, after));
    },
    async end() {
      program.kill("SIGINT");
      const code = await ended;
      rmSync(folder, { recursive: true, force: true });
      return code;
    },
  };
}

export async function browser() {
  return puppeteer.launch({
    executablePath: "/usr/bin/chromium",
    // In a container the program is root, and there is no second wall round it.
    args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"],
  });
}

// A page of the browser with the preview, and everything that it complained of.
export async function open(browser, url) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (["error", "warn"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url);
  await drawn(page);
  return { page, complaints };
}

// Waits until every picture of a page is there.
export async function drawn(page) {
  await page.waitForSelector("#translation .text", { timeout: 30000 });
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".page img")].every((picture) => picture.complete && picture.naturalWidth > 0),
  );
}

export async function picture(page, name) {
  if (!process.env.PREVIEW_PICTURES) return;
  await page.screenshot({ path: join(process.env.PREVIEW_PICTURES, `${name}.png`) });
}
