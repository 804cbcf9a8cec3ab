//! Damages to the tree.

use distr::document::{Block, Document, Inline, ListEntry, Row, Table, Text};

use super::DRAWS;
use crate::dice::Dice;

/// A tree that is not the one its file was made from.
pub(super) struct Damage {
    /// What was done.
    pub(super) what: String,
    /// The damaged tree.
    pub(super) document: Document,
    /// Whether only a PDF can show it.
    pub(super) only_pdf: bool,
}

type Act = fn(&mut Document, &mut Dice) -> Option<()>;

/// What can happen to a tree, and how often it is tried in each language.
const ACTS: &[(&str, usize, Act)] = &[
    ("a word is dropped", 6, |tree, dice| on_text(tree, dice, Dice::without_word)),
    ("two words are swapped", 8, |tree, dice| on_text(tree, dice, Dice::swapped)),
    ("a word is added", 3, |tree, dice| on_text(tree, dice, Dice::repeated)),
    ("a digit is changed", 3, |tree, dice| on_text(tree, dice, Dice::miscounted)),
    ("a paragraph is dropped", 2, |tree, dice| {
        let index = dice.one_of(tree.blocks.len())?;
        tree.blocks.remove(index);
        Some(())
    }),
    ("a paragraph is there twice", 2, |tree, dice| {
        let index = dice.one_of(tree.blocks.len())?;
        let block = tree.blocks[index].clone();
        tree.blocks.insert(index, block);
        Some(())
    }),
    ("two paragraphs are swapped", 2, |tree, dice| {
        let (one, other) = dice.two_of(tree.blocks.len())?;
        tree.blocks.swap(one, other);
        Some(())
    }),
    ("two notes are swapped", 1, |tree, dice| {
        let (one, other) = dice.two_of(tree.notes.len())?;
        let text = tree.notes[one].text.clone();
        tree.notes[one].text = std::mem::replace(&mut tree.notes[other].text, text);
        Some(())
    }),
    ("a call of a note is lost", 1, |tree, dice| move_call(tree, dice, false)),
    ("a call of a note is moved", 2, |tree, dice| move_call(tree, dice, true)),
    ("a cell is emptied", 2, |tree, dice| {
        let mut cells = cells(tree);
        let index = dice.one_of(cells.len())?;
        cells[index].clear();
        Some(())
    }),
    ("two cells are swapped", 2, |tree, dice| {
        let mut cells = cells(tree);
        let (one, other) = dice.two_of(cells.len())?;
        let text = cells[one].clone();
        *cells[one] = std::mem::replace(cells[other], text);
        Some(())
    }),
    ("a row is dropped", 1, |tree, dice| {
        let rows = &mut tables(tree).pop()?.rows;
        let index = dice.one_of(rows.len())?;
        rows.remove(index);
        Some(())
    }),
    ("a link is removed", 1, |tree, dice| {
        on_link(tree, dice, |text, index, _| {
            let content = text[index].content().to_vec();
            text.splice(index..=index, content);
        })
    }),
    ("a link leads elsewhere", 1, |tree, dice| {
        on_link(tree, dice, |text, index, dice| {
            if let Inline::Link { url, .. } = &mut text[index] {
                *url = format!("https://example.org/{}", dice.below(1000));
            }
        })
    }),
    ("a heading has another level", 1, |tree, dice| {
        let levels = tree.blocks.iter_mut().filter_map(|block| match block {
            Block::Heading { level, .. } => Some(level),
            _ => None,
        });
        let mut levels: Vec<&mut u8> = levels.collect();
        let index = dice.one_of(levels.len())?;
        *levels[index] += 1;
        Some(())
    }),
    ("a heading is a paragraph", 1, |tree, dice| {
        let index = dice.one_of(tree.blocks.len())?;
        if let Block::Heading { role, text, label: None, message, .. } =
            &tree.blocks[index]
        {
            let (role, text, message) = (*role, text.clone(), message.clone());
            tree.blocks[index] = Block::Paragraph { role, label: None, message, text };
        }
        Some(())
    }),
    ("an entry has another label", 1, |tree, dice| {
        let mut entries = entries(tree);
        let index = dice.one_of(entries.len())?;
        let label = entries[index].label.as_mut()?;
        *label = dice.miscounted(label);
        Some(())
    }),
    ("an entry is dropped", 1, |tree, dice| {
        let lists = tree.blocks.iter_mut().filter_map(|block| match block {
            Block::List { entries } => Some(entries),
            _ => None,
        });
        let list = lists.last()?;
        let index = dice.one_of(list.len())?;
        list.remove(index);
        Some(())
    }),
    ("the date of the masthead is changed", 2, |tree, dice| {
        let date = &mut tree.masthead.distribution.date;
        let mut texts = Vec::new();
        collect(date, &mut texts);
        let index = dice.one_of(texts.len())?;
        *texts[index] = dice.miscounted(texts[index]);
        Some(())
    }),
    ("a line of the masthead is lost", 1, |tree, dice| {
        let masthead = &mut tree.masthead;
        match dice.below(4) {
            0 => masthead.organs[0].text.clear(),
            1 => masthead.distribution.language_name = None,
            2 => masthead.distribution.original.clear(),
            _ => masthead.organization.clear(),
        }
        Some(())
    }),
    ("the symbol is another", 1, |tree, dice| {
        let rest = &mut tree.masthead.symbols.last_mut()?.rest;
        *rest = dice.miscounted(rest);
        Some(())
    }),
    ("the running head is another", 1, |tree, dice| {
        tree.version.symbol = dice.miscounted(&tree.version.symbol);
        Some(())
    }),
    ("the title in the metadata is another", 1, |tree, dice| {
        tree.version.title = dice.without_word(&tree.version.title);
        Some(())
    }),
    ("the language of the document is another", 1, |tree, _| {
        tree.version.language = "eo".parse().ok()?;
        Some(())
    }),
    ("a table is described otherwise", 1, |tree, dice| {
        let mut tables = tables(tree);
        let table = tables.pop()?;
        table.description = dice.without_word(&table.description);
        Some(())
    }),
    (EMBLEM, 1, |tree, dice| {
        tree.masthead.emblem = dice.without_word(&tree.masthead.emblem);
        Some(())
    }),
];

/// What a DOCX without pictures cannot show.
const EMBLEM: &str = "the emblem is described otherwise";

/// Damaged trees of a language version.
pub(super) fn damages(document: &Document, seed: u64) -> Vec<Damage> {
    let mut dice = Dice::new(seed);
    let mut damages = Vec::new();
    for (what, times, act) in ACTS {
        for _ in 0..*times {
            // What changes nothing is no damage, and drawn again.
            let damaged = (0..DRAWS).find_map(|_| {
                let mut damaged = document.clone();
                act(&mut damaged, &mut dice)?;
                (damaged != *document).then_some(damaged)
            });
            let document = damaged.unwrap_or_else(|| panic!("{what}: never a change"));
            let only_pdf = *what == EMBLEM;
            damages.push(Damage { what: (*what).to_owned(), document, only_pdf });
        }
    }
    damages
}

/// All runs of text: blocks, notes and masthead.
fn runs(tree: &mut Document) -> Vec<&mut Text> {
    let mut runs = Vec::new();
    let masthead = &mut tree.masthead;
    runs.push(&mut masthead.organization);
    runs.extend(masthead.organs.iter_mut().map(|organ| &mut organ.text));
    let block = &mut masthead.distribution;
    runs.extend([&mut block.distribution, &mut block.date, &mut block.original]);
    for block in &mut tree.blocks {
        match block {
            Block::Title { text, .. }
            | Block::Heading { text, .. }
            | Block::Paragraph { text, .. } => runs.push(text),
            Block::List { entries } => add_entries(entries, &mut runs),
            Block::Table(table) => runs.extend(cells_of(table)),
        }
    }
    runs.extend(tree.notes.iter_mut().map(|note| &mut note.text));
    runs
}

fn add_entries<'a>(entries: &'a mut [ListEntry], runs: &mut Vec<&'a mut Text>) {
    for entry in entries {
        runs.push(&mut entry.text);
        runs.extend(entry.remarks.iter_mut().map(|line| &mut line.text));
        add_entries(&mut entry.entries, runs);
    }
}

/// What a node encloses.
fn content(inline: &mut Inline) -> Option<&mut Text> {
    match inline {
        Inline::Emphasis { content }
        | Inline::Strong { content }
        | Inline::Superscript { content }
        | Inline::Subscript { content }
        | Inline::Cite { content, .. }
        | Inline::Foreign { content, .. }
        | Inline::Link { content, .. }
        | Inline::Marked { content, .. }
        | Inline::Isolate { content, .. } => Some(content),
        Inline::Text { .. } | Inline::NoteCall { .. } => None,
    }
}

fn collect<'a>(text: &'a mut Text, texts: &mut Vec<&'a mut String>) {
    for inline in text {
        match inline {
            Inline::Text { text } => texts.push(text),
            other => {
                if let Some(content) = content(other) {
                    collect(content, texts);
                }
            }
        }
    }
}

/// Changes a piece of text, in which something shows before and after.
fn on_text(
    tree: &mut Document,
    dice: &mut Dice,
    change: impl Fn(&mut Dice, &str) -> String,
) -> Option<()> {
    let mut texts = Vec::new();
    for run in runs(tree) {
        collect(run, &mut texts);
    }
    let index = dice.one_of(texts.len())?;
    let changed = change(dice, texts[index]);
    // Words that only change the number of spaces at an edge are no damage:
    // there a line may end.
    let words =
        |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    (words(&changed) != words(texts[index])).then(|| *texts[index] = changed)
}

fn cells(tree: &mut Document) -> Vec<&mut Text> {
    tables(tree).into_iter().flat_map(cells_of).collect()
}

/// The lines of the cells and the bands of a table.
fn cells_of(table: &mut Table) -> Vec<&mut Text> {
    let mut texts = Vec::new();
    for cell in table.head.iter_mut().flatten() {
        texts.extend(cell.lines.iter_mut().map(|line| &mut line.text));
    }
    for row in &mut table.rows {
        match row {
            Row::Band { text, .. } => texts.push(text),
            Row::Cells { cells, .. } => {
                let lines = cells.iter_mut().flat_map(|cell| &mut cell.lines);
                texts.extend(lines.map(|line| &mut line.text));
            }
        }
    }
    texts
}

fn tables(tree: &mut Document) -> Vec<&mut Table> {
    let tables = tree.blocks.iter_mut().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    tables.collect()
}

fn entries(tree: &mut Document) -> Vec<&mut ListEntry> {
    let lists = tree.blocks.iter_mut().filter_map(|block| match block {
        Block::List { entries } => Some(entries),
        _ => None,
    });
    lists.flatten().collect()
}

/// Changes a text at one of its links.
fn on_link(
    tree: &mut Document,
    dice: &mut Dice,
    change: fn(&mut Text, usize, &mut Dice),
) -> Option<()> {
    let mut places = Vec::new();
    for (run, text) in runs(tree).iter().enumerate() {
        let links = text.iter().enumerate();
        let links = links.filter(|(_, inline)| matches!(inline, Inline::Link { .. }));
        places.extend(links.map(|(index, _)| (run, index)));
    }
    let (run, index) = places[dice.one_of(places.len())?];
    change(runs(tree).remove(run), index, dice);
    Some(())
}

/// Takes away the call of a note, and puts it at the end of another paragraph
/// or at the start of its own.
fn move_call(tree: &mut Document, dice: &mut Dice, elsewhere: bool) -> Option<()> {
    let is_call = |inline: &Inline| matches!(inline, Inline::NoteCall { .. });
    let calling: Vec<usize> = (0..tree.blocks.len())
        .filter(|index| match &tree.blocks[*index] {
            Block::Paragraph { text, .. } => text.iter().any(is_call),
            _ => false,
        })
        .collect();
    let from = calling[dice.one_of(calling.len())?];
    let to = dice.below(tree.blocks.len());
    let Block::Paragraph { text, .. } = &mut tree.blocks[from] else { return None };
    let at = text.iter().position(is_call)?;
    let call = text.remove(at);
    if !elsewhere {
        return Some(());
    }
    match &mut tree.blocks[to] {
        Block::Paragraph { text, .. } if to == from => text.insert(0, call),
        Block::Paragraph { text, .. } => text.push(call),
        _ => return None,
    }
    Some(())
}
