// Every word that the page says, in one place.

const some = (count, one, many) => `${count} ${count === 1 ? one : many}`;

export const words = {
  title: (language, symbol) => `${language} · ${symbol} · preview`,
  skipToTranslation: "Skip to the translation",
  skipToFindings: "Skip to what there is to mend",
  scripts: "The preview needs JavaScript.",

  view: "Show",
  both: "Both",
  original: "Original",
  translation: "Translation",
  together: "Move together",
  size: "Size of the pages",
  width: "Fit the width",
  percent: (number) => `${number} %`,

  side: { original: "Original", translation: "Translation" },
  draft: "draft",
  page: (number, total) => `Page ${number} of ${total}`,
  pagesOf: (language) => `Pages in ${language}`,
  keys: "Arrow keys go from text to text, Enter chooses one.",
  kept: "These pages are from before the errors below. They change as soon as the errors are mended.",
  absent: "There are no pages yet. The errors below come first.",

  findings: "What to mend",
  nothing: "Nothing to mend. This version can be built.",
  flaw: { missing: "Missing", stale: "Out of date", wrong: "Error", doubtful: "Look again" },
  counts: (flaws) =>
    [
      flaws.wrong && some(flaws.wrong, "error", "errors"),
      flaws.missing && `${flaws.missing} missing`,
      flaws.stale && `${flaws.stale} out of date`,
      flaws.doubtful && `${flaws.doubtful} to look at again`,
    ]
      .filter(Boolean)
      .join(", "),
  notOnPage: "This stands on none of the pages.",

  chosen: "Chosen text",
  choose: "Choose a text on a page to see where it is written.",
  message: "Message",
  written: { original: "Original in", translation: "Translation in" },
  place: "Place",
  reference: "The original says",
  help: "What to do",
  unwritten: "not written yet",
  copy: "Copy",
  copyPlace: (place) => `Copy ${place}`,
  copied: (place) => `Copied: ${place}`,
  shown: (message, place, page) =>
    `Chosen: ${message}${place ? `, ${place}` : ""}${page ? `, page ${page}` : ""}`,

  connecting: "Connecting …",
  upToDate: (time) => `Up to date, ${time}`,
  changed: (count, first) =>
    count === 0 ? "" : count === 1 ? `changed: ${first}` : `${some(count, "text", "texts")} changed`,
  ended: "The preview has ended. Start it again in the terminal; this page will find it if its port is the same.",
};
