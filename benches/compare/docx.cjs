// docx.cjs FOLDER COUNT      Writes the trees 0.json … as Word files with the npm library docx.
const fs = require("node:fs");
const {
  Document, FootnoteReferenceRun, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun,
} = require("docx");

const [folder, count] = [process.argv[2], Number(process.argv[3])];
const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];

const runs = (nodes, style = {}) =>
  nodes.flatMap((node) => {
    if (node.kind === "text") return [new TextRun({ text: node.text, ...style })];
    if (node.kind === "note-call") return [new FootnoteReferenceRun((node.note ?? 0) + 1)];
    return runs(node.content ?? [], node.kind === "emphasis" ? { italics: true } : style);
  });
const paragraph = (node, more = {}) =>
  new Paragraph({ children: [...(node.label ? [new TextRun(`${node.label}\t`)] : []), ...runs(node.text)], ...more });
const entries = (all) => all.flatMap((entry) => [paragraph(entry), ...entries(entry.entries)]);
const cell = (one) =>
  new TableCell({
    columnSpan: one.columns ?? 1,
    rowSpan: one.rows ?? 1,
    children: one.lines.length ? one.lines.map((line) => paragraph(line)) : [new Paragraph("")],
  });
const row = (node, width) =>
  node.kind === "band"
    ? new TableRow({ children: [new TableCell({ columnSpan: width, children: [paragraph(node)] })] })
    : new TableRow({ children: node.cells.map(cell) });

function block(node) {
  if (node.kind === "list") return entries(node.entries);
  if (node.kind === "table") {
    const head = node.head.map((cells) => new TableRow({ tableHeader: true, children: cells.map(cell) }));
    return [new Table({ rows: [...head, ...node.rows.map((one) => row(one, node.columns.length))] })];
  }
  return [paragraph(node, node.kind === "heading" ? { heading: LEVELS[Math.min(node.level, 4) - 1] } : {})];
}

(async () => {
  for (let number = 0; number < count; number += 1) {
    const tree = JSON.parse(fs.readFileSync(`${folder}/${number}.json`, "utf8"));
    const footnotes = Object.fromEntries(tree.notes.map((note, at) => [at + 1, { children: [paragraph(note)] }]));
    const names = [tree.masthead.organization, ...tree.masthead.organs.map((organ) => organ.text)];
    const head = names.map((name) => new Paragraph({ children: runs(name) }));
    const file = new Document({ footnotes, sections: [{ children: [...head, ...tree.blocks.flatMap(block)] }] });
    fs.writeFileSync(`${folder}/${number}.docx`, await Packer.toBuffer(file));
  }
})();
