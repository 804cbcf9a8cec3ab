// compare.mjs TOOLS TEXTS      Formats the messages of TEXTS with @fluent/bundle and compares what comes out.
//
// A note that a text calls is no part of the text, as in ours; tags and entities are our own notation and are taken away; where a
// long message goes on in the next line, the break is a space, and nothing between two Han characters.
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

const [tools, texts] = process.argv.slice(2);
const require = createRequire(resolve(tools, "package.json"));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const read = (path) => new FluentResource(readFileSync(path, "utf8"));
const WIDE = "[\u2E80-\uFFEF]";

// Official documents have European digits in every language.
function bundle(language, document, withNotes) {
    const made = new FluentBundle(`${language}-u-nu-latn`, { useIsolating: false });
    const folder = `locales/${language}`;
    const files = readdirSync(folder).filter((name) => name.endsWith(".ftl")).map((name) => `${folder}/${name}`);
    for (const file of document ? [...files, document] : files) made.addResource(read(file));
    if (!withNotes) {
        const notes = [...made._messages.keys()].filter((id) => id.startsWith("fn-"));
        const silent = notes.map((id) => `${id} = { "" }\n`).join("");
        made.addResource(new FluentResource(silent), { allowOverrides: true });
    }
    const terms = [...made._terms.keys()].map((id) => `x${id} = { ${id} }\n`).join("");
    made.addResource(new FluentResource(terms));
    return made;
}

function shown(text) {
    return text
        .normalize("NFC")
        .replace(/<\/?[a-z]+(?: name="[^"]*")?>/g, "")
        .replace(new RegExp(`(${WIDE}) *\\n *(?=${WIDE})`, "g"), "$1")
        .replace(/ *\n */g, " ")
        .replace(/&lt;/g, "<")
        .replace(/&gt;/g, ">")
        .replace(/&amp;/g, "&");
}

const bundles = new Map();
let differing = 0;
const cases = JSON.parse(readFileSync(texts, "utf8"));
for (const { language, document, id, values, text } of cases) {
    const withNotes = id.startsWith("fn-");
    const key = `${language} ${document} ${withNotes}`;
    if (!bundles.has(key)) bundles.set(key, bundle(language, document, withNotes));
    const made = bundles.get(key);
    const message = made.getMessage(id.startsWith("-") ? `x${id}` : id);
    const errors = [];
    const theirs = message?.value ? shown(made.formatPattern(message.value, values, errors)) : undefined;
    if (theirs !== text || errors.length > 0) {
        differing += 1;
        console.log(`  FAIL ${language} ${id} ${JSON.stringify(values)}\n       distr          ${JSON.stringify(text)}`);
        console.log(`       @fluent/bundle ${JSON.stringify(theirs)} ${errors.join(" ")}`);
    }
}
console.log(`@fluent/bundle: ${cases.length - differing} of ${cases.length} texts are equal`);
process.exit(differing === 0 && cases.length > 0 ? 0 : 1);
