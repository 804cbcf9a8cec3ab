//! A document with every block, inline and role, for the tests of the
//! backends, in a left-to-right and in a right-to-left version.
//!
//! Invariant: both versions have the same structure, node by node.

use super::control::{elements, modules};
use super::{
    BarCode, Block, Cell, ControlBlock, Distribution, Document, Inline, JobLine,
    ListEntry, Masthead, Note, Provenance, QrCode, RecycleMark, Role, Row, Series, Table,
    Text, Version,
};
use crate::agenda::{Date, Direction, Language};

/// The languages of the samples: left to right, right to left, foreign.
const LANGUAGES: &str = "fr ar en";

/// The words of a version.
struct Words {
    language: usize,
    direction: Direction,
    masthead_language: usize,
    masthead_direction: Direction,
    organization: &'static str,
    emblem: &'static str,
    organ: &'static str,
    distribution: [&'static str; 4],
    body: &'static str,
    place: &'static str,
    title: &'static str,
    agenda: &'static str,
    items: [(&'static str, &'static str); 2],
    sub_items: [(&'static str, &'static str); 2],
    annotations: &'static str,
    documentation: &'static str,
    annex: [&'static str; 2],
    sentence: &'static str,
    decides: &'static str,
    entry: &'static str,
    head: [&'static str; 3],
    day: &'static str,
    cells: [&'static str; 3],
    continued: &'static str,
    note: &'static str,
    mark: [&'static str; 2],
    letter: &'static str,
    between_calls: &'static str,
    job_number: &'static str,
    recycle: [&'static str; 2],
    codes: [&'static str; 2],
}

const LTR: Words = Words {
    language: 0,
    direction: Direction::Ltr,
    masthead_language: 0,
    masthead_direction: Direction::Ltr,
    organization: "Nations Unies",
    emblem: "Emblème de l’Organisation des Nations Unies",
    organ: "Conférence des Parties à la Convention des Nations Unies contre \
            la criminalité transnationale organisée",
    distribution: ["Distr. générale", "1er mars 2023", "Français", "Original : anglais"],
    body: "Groupe de travail d’experts gouvernementaux sur l’assistance technique",
    place: "Vienne, 29 et 30 mai 2023",
    title: "Ordre du jour provisoire annoté",
    agenda: "Ordre du jour provisoire",
    items: [("1.", "Questions d’organisation\u{a0}:"), ("2.", "Questions diverses.")],
    sub_items: [
        ("a)", "Ouverture de la réunion\u{a0};"),
        ("b)", "Adoption de l’ordre du jour."),
    ],
    annotations: "Annotations",
    documentation: "Documentation",
    annex: ["Annexe", "Projet d’organisation des travaux"],
    sentence: "La réunion s’ouvrira le lundi 29 mai 2023 à 10 heures, conformément \
               au règlement intérieur, dont le texte est reproduit dans le document ",
    decides: " et qui s’applique mutatis mutandis & sans réserve <toujours>",
    entry: "Note du Secrétariat sur l’état d’avancement du Mécanisme (",
    head: ["Date et heure", "Point de l’ordre du jour", "Titre ou description"],
    day: "Lundi 29 mai 2023",
    cells: ["10 heures-13 heures", "1 a)", "Ouverture de la réunion"],
    continued: "(suite)",
    note: "Voir le texte adopté, accessible à l’adresse ",
    mark: ["", ""],
    letter: "a",
    between_calls: ",\u{a0}",
    job_number: "V.23-03456\u{a0}(F)",
    recycle: ["Merci de recycler", "Signe du recyclage"],
    codes: ["Code à barres du numéro V.23-03456", "Code QR avec l’adresse du document"],
};

const RTL: Words = Words {
    language: 1,
    direction: Direction::Rtl,
    masthead_language: 2,
    masthead_direction: Direction::Ltr,
    organization: "الأمم المتحدة",
    emblem: "شعار الأمم المتحدة",
    organ: "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
    distribution: ["Distr.: General", "1 March 2023", "Arabic", "Original: English"],
    body: "الفريق العامل المعني بالمساعدة التقنية",
    place: "فيينا، 29 و30 أيار/مايو 2023",
    title: "جدول الأعمال المؤقت المشروح",
    agenda: "جدول الأعمال المؤقت",
    items: [("1-", "المسائل التنظيمية:"), ("2-", "مسائل أخرى.")],
    sub_items: [("(أ)", "افتتاح الاجتماع؛"), ("(ب)", "إقرار جدول الأعمال.")],
    annotations: "الشروح",
    documentation: "الوثائق",
    annex: ["المرفق", "تنظيم الأعمال المقترح"],
    sentence: "يُفتتح الاجتماع يوم الاثنين 29 أيار/مايو 2023 الساعة 10:00 وفقا للنظام \
               الداخلي الوارد نصه في الوثيقة ",
    decides: " والذي ينطبق مع ما يلزم من تعديل & دون تحفظ <دائما>",
    entry: "مذكرة من الأمانة عن حالة الآلية (",
    head: ["التاريخ والوقت", "بند جدول الأعمال", "العنوان أو الوصف"],
    day: "الاثنين 29 أيار/مايو 2023",
    cells: ["10:00-13:00", "1 (أ)", "افتتاح الاجتماع"],
    continued: "(تابع)",
    note: "انظر النص المعتمد المتاح على العنوان ",
    mark: ["(", ")"],
    letter: "أ",
    between_calls: "،\u{a0}",
    job_number: "V.23-03456\u{a0}(A)",
    recycle: ["الرجاء إعادة استعمال الورق", "علامة إعادة التدوير"],
    codes: ["الرمز الشريطي للرقم V.23-03456", "رمز الاستجابة السريعة لعنوان الوثيقة"],
};

/// The symbol of both versions.
pub(crate) const SYMBOL: &str = "CTOC/COP/WG.2/2023/1";

/// The language of foreign phrases in both versions.
pub(crate) fn foreign() -> Language {
    language(2)
}

/// A document with every block, inline and role.
pub(crate) fn document(direction: Direction) -> Document {
    let words = match direction {
        Direction::Ltr => &LTR,
        Direction::Rtl => &RTL,
    };
    Document {
        version: Version {
            language: language(words.language),
            direction,
            symbol: SYMBOL.to_owned(),
            title: format!("{SYMBOL}: {}", words.title),
            author: words.organization.to_owned(),
            date: Date::new(2023, 3, 1).unwrap(),
            draft: None,
        },
        masthead: masthead(words),
        control: control(words),
        blocks: blocks(words),
        notes: vec![
            note(words, 1, Series::Asterisks, "*"),
            note(words, 2, Series::Numbers, "1"),
            note(words, 3, Series::Numbers, "2"),
            note(words, 4, Series::Letters, words.letter),
        ],
    }
}

/// All characters of a document in reading order: masthead, blocks, notes at
/// the foot. Calls stand as their marks.
pub(crate) fn characters(document: &Document) -> String {
    let mut out = String::new();
    let masthead = &document.masthead;
    let text = |text: &Text, out: &mut String| spell(document, text, out);
    text(&masthead.organization, &mut out);
    out.push_str(&masthead.symbol_organ);
    out.push_str(&masthead.symbol_rest);
    text(&masthead.organ, &mut out);
    let block = &masthead.distribution;
    text(&block.distribution, &mut out);
    text(&block.date, &mut out);
    block.language_name.iter().for_each(|name| text(name, &mut out));
    text(&block.original, &mut out);
    for block in &document.blocks {
        match block {
            Block::Title { text: title, .. } => text(title, &mut out),
            Block::Heading { label, text: heading, .. } => {
                out.push_str(label.as_deref().unwrap_or_default());
                text(heading, &mut out);
            }
            Block::Paragraph { text: paragraph, .. } => text(paragraph, &mut out),
            Block::List { entries } => spell_list(document, entries, &mut out),
            Block::Table(table) => {
                table.head.iter().for_each(|cell| text(&cell.text, &mut out));
                for row in &table.rows {
                    match row {
                        Row::Day { text: day } => text(day, &mut out),
                        Row::Cells { cells, .. } => {
                            cells.iter().for_each(|cell| text(&cell.text, &mut out));
                        }
                    }
                }
                for note in &table.notes {
                    spell_note(document, &document.notes[*note], &mut out);
                }
            }
        }
    }
    for note in document.notes.iter().filter(|note| note.series.is_at_foot()) {
        spell_note(document, note, &mut out);
    }
    out
}

fn spell_note(document: &Document, note: &Note, out: &mut String) {
    out.push_str(&note.label());
    spell(document, &note.text, out);
}

fn spell_list(document: &Document, entries: &[ListEntry], out: &mut String) {
    for entry in entries {
        out.push_str(&entry.label);
        spell(document, &entry.text, out);
        spell_list(document, &entry.entries, out);
    }
}

fn spell(document: &Document, text: &[Inline], out: &mut String) {
    for inline in text {
        match inline {
            Inline::Text { text } => out.push_str(text),
            Inline::NoteCall { note, .. } => {
                out.push_str(&document.notes[*note].label());
            }
            other => spell(document, other.content(), out),
        }
    }
}

fn language(index: usize) -> Language {
    LANGUAGES.split(' ').nth(index).unwrap().parse().unwrap()
}

fn plain(text: &str) -> Inline {
    Inline::Text { text: text.to_owned() }
}

fn text(characters: &str) -> Text {
    vec![plain(characters)]
}

fn message(id: &str) -> Provenance {
    Some(id.to_owned())
}

fn code(characters: &str) -> Inline {
    Inline::Isolate {
        direction: Direction::Ltr,
        code: true,
        content: text(characters),
    }
}

fn link(url: &str, content: Inline) -> Inline {
    Inline::Link { url: url.to_owned(), content: vec![content] }
}

fn masthead(words: &Words) -> Masthead {
    let [distribution, date, name, original] = words.distribution;
    Masthead {
        organization: text(words.organization),
        organization_message: message("house-organization"),
        symbol_organ: "CTOC".to_owned(),
        symbol_rest: "/COP/WG.2/2023/1".to_owned(),
        emblem: words.emblem.to_owned(),
        organ: text(words.organ),
        organ_message: message("-body-conference"),
        distribution: Distribution {
            language: language(words.masthead_language),
            direction: words.masthead_direction,
            distribution: text(distribution),
            distribution_message: message("masthead-distribution-general"),
            date: text(date),
            language_name: Some(text(name)),
            language_name_message: message("masthead-language"),
            original: text(original),
            original_message: message("masthead-original"),
        },
    }
}

fn control(words: &Words) -> ControlBlock {
    let address = format!("https://undocs.org/{SYMBOL}");
    ControlBlock {
        job: Some(JobLine {
            number: words.job_number.to_owned(),
            stamps: vec!["020323".to_owned(), "030323".to_owned()],
            bar_code: BarCode {
                description: words.codes[0].to_owned(),
                digits: "2303456".to_owned(),
                printed: Some("* 2 3 0 3 4 5 6 *".to_owned()),
                wide: elements("2303456").unwrap(),
            },
            on_later_pages: Some("V.23-03456".to_owned()),
        }),
        recycle: RecycleMark {
            description: words.recycle[1].to_owned(),
            words: text(words.recycle[0]),
        },
        qr_code: QrCode {
            description: words.codes[1].to_owned(),
            dark: modules(&address).unwrap(),
            address,
        },
    }
}

fn blocks(words: &Words) -> Vec<Block> {
    let heading = |role: Role, level, label: Option<&str>, words: &str| Block::Heading {
        role,
        level,
        label: label.map(str::to_owned),
        message: message(&format!("house-{}", role.name())),
        text: text(words),
    };
    let paragraph = |role: Role, text| Block::Paragraph {
        role,
        message: message(&format!("item-{}", role.name())),
        text,
    };
    let [(one, first), (two, second)] = words.items;
    let [(a, sub_item), _] = words.sub_items;
    let mut blocks = vec![
        paragraph(Role::BodyName, text(words.body)),
        paragraph(Role::PlaceAndDates, text(words.place)),
        Block::Title {
            message: message("house-title"),
            text: vec![plain(words.title), call(0, true)],
        },
        heading(Role::PartHeading, 1, None, words.agenda),
        Block::List { entries: entries(words) },
        heading(Role::PartHeading, 1, None, words.annotations),
        heading(Role::ItemHeading, 2, Some(one), first),
        heading(Role::SubItemHeading, 3, Some(a), sub_item),
        paragraph(Role::Annotation, every_inline(words)),
        heading(Role::DocumentationHeading, 4, None, words.documentation),
        paragraph(Role::DocumentEntry, document_entry(words)),
        heading(Role::ItemHeading, 2, Some(two), second),
    ];
    for _ in 0..12 {
        blocks.push(paragraph(Role::Annotation, text(words.sentence)));
    }
    blocks.extend([
        heading(Role::DocumentationHeading, 3, None, words.documentation),
        paragraph(Role::DocumentEntry, text(words.entry)),
        heading(Role::AnnexHeading, 1, None, words.annex[0]),
        heading(Role::AnnexTitle, 2, None, words.annex[1]),
        Block::Table(table(words)),
    ]);
    blocks
}

fn entries(words: &Words) -> Vec<ListEntry> {
    let entry = |role, (label, words): (&str, &str), entries| ListEntry {
        role,
        label: label.to_owned(),
        message: message("item-entry"),
        text: text(words),
        entries,
    };
    let sub_items = words.sub_items.map(|item| entry(Role::AgendaSubItem, item, vec![]));
    let [first, mut second] =
        words.items.map(|item| entry(Role::AgendaItem, item, vec![]));
    second.text.push(call(0, false));
    vec![ListEntry { entries: sub_items.into(), ..first }, second]
}

fn every_inline(words: &Words) -> Text {
    let (foreign, away) = (foreign(), Direction::Ltr);
    vec![
        plain(words.sentence),
        link("https://undocs.org/CTOC/COP/2022/9?a=1&b=2", code("CTOC/COP/2022/9")),
        call(1, true),
        plain(", "),
        Inline::Emphasis {
            content: vec![
                plain(words.body),
                Inline::Strong { content: text(words.organization) },
            ],
        },
        plain(words.decides),
        Inline::Superscript { content: text("2") },
        Inline::Subscript { content: text("3") },
        plain(" ("),
        Inline::Cite {
            language: foreign.clone(),
            direction: away,
            content: text("Digest of Cases, \"part 1\""),
        },
        plain(") "),
        Inline::Foreign {
            language: foreign,
            direction: away,
            content: vec![plain("in part"), Inline::Superscript { content: text("th") }],
        },
        plain(" "),
        Inline::Isolate {
            direction: words.direction,
            code: false,
            content: text(words.place),
        },
        Inline::Strong { content: text(words.title) },
        plain(" "),
        Inline::Isolate {
            direction: away,
            code: false,
            content: text("10:30"),
        },
        call(2, true),
        Inline::Superscript { content: text(words.between_calls) },
        call(1, false),
        plain("."),
    ]
}

fn document_entry(words: &Words) -> Text {
    vec![plain(words.entry), code("CTOC/COP/WG.2/2023/2"), plain(")")]
}

fn table(words: &Words) -> Table {
    let cell = |(words, id): (&str, Option<&str>)| Cell {
        message: id.map(str::to_owned),
        text: text(words),
    };
    let messages = [None, None, Some("item-entry")];
    let cells = |cells: [&str; 3], opens_meeting| Row::Cells {
        cells: cells.into_iter().zip(messages).map(cell).collect(),
        opens_meeting,
    };
    let mut rows = Vec::new();
    for _ in 0..9 {
        rows.push(Row::Day { text: text(words.day) });
        rows.push(cells(words.cells, true));
        rows.push(cells(["", words.cells[1], words.cells[2]], false));
        rows.push(cells(["", words.cells[1], words.sentence], false));
        rows.push(cells(words.cells, true));
    }
    if let Some(Row::Cells { cells, .. }) = rows.get_mut(1) {
        cells[2].text.push(call(3, true));
    }
    if let Some(Row::Cells { cells, .. }) = rows.last_mut() {
        let text = &mut cells[2].text;
        text.push(call(3, false));
        text.push(plain(" "));
        text.push(Inline::Emphasis { content: vec![plain(words.continued)] });
    }
    let head = ["day", "item", "title"].map(Some);
    Table {
        description: words.annex[1].to_owned(),
        columns: vec![0.25, 0.25, 0.5],
        head: words.head.into_iter().zip(head).map(cell).collect(),
        rows,
        notes: vec![3],
    }
}

fn call(note: usize, first: bool) -> Inline {
    Inline::NoteCall { note, first }
}

fn note(words: &Words, number: u32, series: Series, mark: &str) -> Note {
    let [before, after] = match series {
        Series::Asterisks => ["", ""],
        Series::Numbers | Series::Letters => words.mark,
    };
    let url = format!("https://www.unodc.org/note{number}?x=1&y=2");
    Note {
        id: format!("fn-{number}"),
        series,
        before: before.to_owned(),
        mark: mark.to_owned(),
        after: after.to_owned(),
        text: vec![
            plain(words.note),
            link(&url, code(&url)),
            plain(" "),
            Inline::Emphasis { content: text(words.title) },
            plain("."),
        ],
    }
}
