//! Damages to a finished PDF: its pages, its structure and its metadata.

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, ObjectId};

use super::DRAWS;
use crate::dice::Dice;

type Act = fn(&mut Document, &mut Dice) -> Option<()>;

const ACTS: &[(&str, usize, Act)] = &[
    ("a word is dropped", 3, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let index = dice.one_of(words.len())?;
            content.operations.remove(words[index].at);
            Some(())
        })
    }),
    ("two words are swapped", 4, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let (one, other) = dice.two_of(words.len())?;
            let (one, other) = (&words[one], &words[other]);
            // In another font the same glyphs are another text.
            if one.text == other.text || one.font != other.font {
                return None;
            }
            let operands = content.operations[one.at].operands.clone();
            let operands =
                std::mem::replace(&mut content.operations[other.at].operands, operands);
            content.operations[one.at].operands = operands;
            Some(())
        })
    }),
    ("two places on a page are swapped", 3, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let (one, other) = dice.two_of(words.len())?;
            let (one, other) = (&words[one], &words[other]);
            let (from, to) = (one.place?, other.place?);
            let same = one.text.trim() == other.text.trim() || from == to;
            if same || !one.marked || !other.marked {
                return None;
            }
            content.operations.swap(from, to);
            Some(())
        })
    }),
    ("a word is there twice", 2, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let index = dice.one_of(words.len())?;
            let word = content.operations[words[index].at].clone();
            content.operations.insert(words[index].at, word);
            Some(())
        })
    }),
    ("a character is another", 2, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let (one, other) = dice.two_of(words.len())?;
            let (one, other) = (&words[one], &words[other]);
            let letter = other.text.chars().next()?;
            if one.font != other.font || one.text.starts_with(letter) {
                return None;
            }
            let code = codes(&mut content.operations[other.at])?.get(..2)?.to_vec();
            let codes = codes(&mut content.operations[one.at])?;
            codes.get_mut(..2)?.copy_from_slice(&code);
            Some(())
        })
    }),
    ("text is hidden", 1, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let index = dice.one_of(words.len())?;
            let hidden = Operation::new("Tr", vec![3.into()]);
            content.operations.insert(words[index].at, hidden);
            Some(())
        })
    }),
    ("text is moved in another way than this program moves it", 1, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let index = dice.one_of(words.len())?;
            let moved = Operation::new("TD", vec![300.into(), 0.into()]);
            content.operations.insert(words[index].at, moved);
            Some(())
        })
    }),
    ("words are added outside the structure", 1, |file, dice| {
        on_words(file, dice, |content, words, dice| {
            let index = dice.one_of(words.len())?;
            let at = words[index].at;
            let word = content.operations[at].clone();
            let artifact =
                Operation::new("BMC", vec![Object::Name(b"Artifact".to_vec())]);
            let end = Operation::new("EMC", vec![]);
            // Outside of every mark: before the stretch that holds the word.
            let open = content.operations[..at].iter().rposition(|operation| {
                marks(operation).is_some_and(|marks| marks.has(b"MCID"))
            })?;
            let font =
                content.operations[..at].iter().rfind(|one| one.operator == "Tf")?;
            let added = [artifact, font.clone(), word, end];
            content.operations.splice(open..open, added);
            Some(())
        })
    }),
    ("two marks are swapped", 2, |file, dice| {
        let pages: Vec<ObjectId> = file.page_iter().collect();
        let page = pages[dice.one_of(pages.len())?];
        let mut content = content(file, page);
        let words = words(file, page, &content);
        let (one, other) = dice.two_of(words.len())?;
        if words[one].text == words[other].text {
            return None;
        }
        let (one, other) = (
            mark_around(&content, words[one].at)?,
            mark_around(&content, words[other].at)?,
        );
        if one == other {
            return None;
        }
        let operands = content.operations[one].operands.clone();
        let operands =
            std::mem::replace(&mut content.operations[other].operands, operands);
        content.operations[one].operands = operands;
        set_content(file, page, &content);
        Some(())
    }),
    ("a heading has another level", 2, |file, dice| {
        let (id, _) = with_role(file, dice, &[b"H1", b"H2", b"H3"])?;
        file.get_dictionary_mut(id)
            .ok()?
            .set("S", Object::Name(b"H5".to_vec()));
        Some(())
    }),
    ("a heading is a paragraph", 1, |file, dice| {
        let (id, _) = with_role(file, dice, &[b"H1", b"H2", b"H3", b"Title"])?;
        file.get_dictionary_mut(id)
            .ok()?
            .set("S", Object::Name(b"P".to_vec()));
        Some(())
    }),
    ("a head is a cell", 1, |file, dice| {
        let (id, _) = with_role(file, dice, &[b"TH"])?;
        file.get_dictionary_mut(id)
            .ok()?
            .set("S", Object::Name(b"TD".to_vec()));
        Some(())
    }),
    ("a paragraph is not in the structure", 2, |file, dice| {
        let (id, element) =
            with_role(file, dice, &[b"P", b"H1", b"H2", b"LI", b"Note", b"TR"])?;
        element.get(b"K").ok()?;
        file.get_dictionary_mut(id).ok()?.remove(b"K");
        Some(())
    }),
    ("two rows or cells are swapped", 2, |file, dice| {
        let (id, element) = with_role(file, dice, &[b"TR", b"TBody", b"Document"])?;
        let mut children = element.get(b"K").ok()?.as_array().ok()?.clone();
        let (one, other) = dice.two_of(children.len())?;
        // Two empty cells are alike.
        let speaks = |child: &Object| {
            let child = file
                .dereference(child)
                .ok()
                .and_then(|(_, child)| child.as_dict().ok());
            child.is_some_and(|child| child.has(b"K"))
        };
        if !speaks(&children[one]) && !speaks(&children[other]) {
            return None;
        }
        children.swap(one, other);
        file.get_dictionary_mut(id).ok()?.set("K", children);
        Some(())
    }),
    ("a paragraph is named twice", 1, |file, dice| {
        let (id, element) = with_role(file, dice, &[b"Document"])?;
        let mut children = element.get(b"K").ok()?.as_array().ok()?.clone();
        let again = children[dice.one_of(children.len())?].clone();
        children.push(again);
        file.get_dictionary_mut(id).ok()?.set("K", children);
        Some(())
    }),
    ("a link leads elsewhere", 2, |file, dice| {
        let links = with_key(file, b"URI");
        let action = links[dice.one_of(links.len())?];
        let address = Object::string_literal("https://example.org");
        set_deep(file.objects.get_mut(&action)?, b"URI", &address)
    }),
    ("the links of a page are removed", 1, |file, dice| {
        let pages: Vec<ObjectId> =
            file.page_iter().filter(|id| has(file, *id, b"Annots")).collect();
        let page = pages[dice.one_of(pages.len())?];
        file.get_dictionary_mut(page).ok()?.remove(b"Annots")?;
        Some(())
    }),
    ("a link is not in the structure", 1, |file, dice| {
        let (id, element) = with_role(file, dice, &[b"Link"])?;
        let children = element.get(b"K").ok()?.as_array().ok()?.clone();
        let kept: Vec<Object> = children
            .iter()
            .filter(|child| {
                let child = file.dereference(child).map(|(_, child)| child.clone());
                !child.is_ok_and(|child| child.as_dict().is_ok_and(|one| one.has(b"Obj")))
            })
            .cloned()
            .collect();
        if kept.len() == children.len() {
            return None;
        }
        file.get_dictionary_mut(id).ok()?.set("K", kept);
        Some(())
    }),
    ("the emblem is described otherwise", 1, |file, dice| {
        let (id, _) = with_role(file, dice, &[b"Figure"])?;
        let figure = file.get_dictionary_mut(id).ok()?;
        figure.set("Alt", Object::string_literal("A picture"));
        Some(())
    }),
    ("a bookmark is another", 1, |file, dice| {
        let marks: Vec<ObjectId> = with_key(file, b"Dest");
        let marks: Vec<ObjectId> =
            marks.into_iter().filter(|id| has(file, *id, b"Title")).collect();
        let id = marks[dice.one_of(marks.len())?];
        file.get_dictionary_mut(id)
            .ok()?
            .set("Title", Object::string_literal("A"));
        Some(())
    }),
    ("the language of the document is another", 1, |file, _| {
        file.catalog_mut().ok()?.set("Lang", Object::string_literal("eo"));
        Some(())
    }),
    ("the title in the metadata is another", 1, |file, _| {
        let info = file.trailer.get(b"Info").and_then(Object::as_reference).ok()?;
        file.get_dictionary_mut(info)
            .ok()?
            .set("Title", Object::string_literal("A"));
        Some(())
    }),
    ("it is not tagged", 1, |file, _| {
        file.catalog_mut().ok()?.remove(b"StructTreeRoot").map(drop)
    }),
    ("text follows what cannot be read", 2, |file, dice| {
        let pages: Vec<ObjectId> = file.page_iter().collect();
        let page = pages[dice.one_of(pages.len())?];
        let mut content = file.get_page_content(page);
        let name = file.get_page_fonts(page).ok()?.into_keys().next()?;
        // A reader that is lenient ends at the first parenthesis.
        let name = String::from_utf8(name).ok()?;
        content.extend(format!(") BT /{name} 9 Tf (\\000\\001) Tj ET").bytes());
        file.change_page_content(page, content).ok()
    }),
];

/// Damaged files, with what was done to each.
pub(super) fn damages(bytes: &[u8], seed: u64) -> Vec<(&'static str, Vec<u8>)> {
    let sound = Document::load_mem(bytes).unwrap();
    let mut dice = Dice::new(seed);
    let mut damages = Vec::new();
    for (what, times, act) in ACTS {
        for _ in 0..*times {
            let damaged = (0..DRAWS).find_map(|_| {
                let mut damaged = sound.clone();
                act(&mut damaged, &mut dice)?;
                (damaged.objects != sound.objects).then_some(damaged)
            });
            let mut damaged = damaged.unwrap_or_else(|| panic!("{what}: never a change"));
            let mut bytes = Vec::new();
            damaged.save_to(&mut bytes).unwrap();
            damages.push((*what, bytes));
        }
    }
    damages
}

/// Text that one operator shows, with letters or digits in it.
struct Word {
    /// The operator.
    at: usize,
    /// The operator that puts it and what stands beside it in their place.
    place: Option<usize>,
    /// Whether the structure can name it.
    marked: bool,
    text: String,
    font: Vec<u8>,
}

fn content(file: &Document, page: ObjectId) -> Content<Vec<Operation>> {
    Content::decode(&file.get_page_content(page)).unwrap()
}

fn set_content(file: &mut Document, page: ObjectId, content: &Content<Vec<Operation>>) {
    file.change_page_content(page, content.encode().unwrap()).unwrap();
}

/// The words of a page, decoded with the tables of lopdf.
fn words(
    file: &Document,
    page: ObjectId,
    content: &Content<Vec<Operation>>,
) -> Vec<Word> {
    let fonts = file.get_page_fonts(page).unwrap();
    let mut words = Vec::new();
    let (mut font, mut place) = (Vec::new(), None);
    let mut open: Vec<(bool, bool)> = Vec::new();
    for (at, operation) in content.operations.iter().enumerate() {
        match operation.operator.as_str() {
            "cm" => place = Some(at),
            "Tf" => font = operation.operands[0].as_name().unwrap().to_vec(),
            "BMC" | "BDC" => {
                let has = |key| marks(operation).is_some_and(|marks| marks.has(key));
                open.push((has(b"ActualText"), has(b"MCID")));
            }
            "EMC" => drop(open.pop()),
            "Tj" | "TJ" if !open.iter().any(|(replaced, _)| *replaced) => {
                let encoding = fonts[&font].get_font_encoding(file).unwrap();
                let text = decode(&operation.operands[0], &encoding);
                if text.chars().any(char::is_alphanumeric) {
                    let font = font.clone();
                    let marked = open.iter().any(|(_, marked)| *marked);
                    words.push(Word { at, place, marked, text, font });
                }
            }
            _ => {}
        }
    }
    words
}

fn marks(operation: &Operation) -> Option<&Dictionary> {
    operation.operands.get(1)?.as_dict().ok()
}

fn decode(shown: &Object, encoding: &Encoding<'_>) -> String {
    match shown {
        Object::String(bytes, _) => encoding.bytes_to_string(bytes).unwrap(),
        Object::Array(all) => all.iter().map(|one| decode(one, encoding)).collect(),
        _ => String::new(),
    }
}

/// The mark that leads from the structure to what an operator shows; none of
/// what stands outside the structure.
fn mark_around(content: &Content<Vec<Operation>>, at: usize) -> Option<usize> {
    let mut closed = 0;
    for index in (0..at).rev() {
        let operation = &content.operations[index];
        match operation.operator.as_str() {
            "EMC" => closed += 1,
            "BMC" | "BDC" if closed > 0 => closed -= 1,
            "BDC" if marks(operation).is_some_and(|marks| marks.has(b"MCID")) => {
                return Some(index);
            }
            _ => {}
        }
    }
    None
}

/// The codes that an operator shows first.
fn codes(operation: &mut Operation) -> Option<&mut Vec<u8>> {
    let shown = match operation.operands.first_mut()? {
        Object::Array(all) => all.first_mut()?,
        one => one,
    };
    match shown {
        Object::String(codes, _) => Some(codes),
        _ => None,
    }
}

/// A change of the operations of a page; nothing where there is no place for it.
type Change = fn(&mut Content<Vec<Operation>>, &[Word], &mut Dice) -> Option<()>;

fn on_words(file: &mut Document, dice: &mut Dice, change: Change) -> Option<()> {
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let page = pages[dice.one_of(pages.len())?];
    let mut content = content(file, page);
    let words = words(file, page, &content);
    change(&mut content, &words, dice)?;
    set_content(file, page, &content);
    Some(())
}

/// An element of the structure with one of these roles.
fn with_role(
    file: &Document,
    dice: &mut Dice,
    roles: &[&[u8]],
) -> Option<(ObjectId, Dictionary)> {
    let found: Vec<(ObjectId, &Dictionary)> = file
        .objects
        .iter()
        .filter_map(|(id, object)| Some((*id, object.as_dict().ok()?)))
        .filter(|(_, element)| {
            let role = element.get(b"S").and_then(Object::as_name);
            let is_element = element.has(b"P");
            is_element && role.is_ok_and(|role| roles.contains(&role))
        })
        .collect();
    let (id, element) = found[dice.one_of(found.len())?];
    Some((id, element.clone()))
}

fn has(file: &Document, id: ObjectId, key: &[u8]) -> bool {
    file.get_dictionary(id).is_ok_and(|dictionary| dictionary.has(key))
}

/// The objects in which a key is.
fn with_key(file: &Document, key: &[u8]) -> Vec<ObjectId> {
    let holds = |object: &&Object| {
        object.as_dict().is_ok_and(|all| {
            let inner = all.get(b"A").and_then(Object::as_dict);
            all.has(key) || inner.is_ok_and(|inner| inner.has(key))
        })
    };
    let found = file.objects.iter().filter(|(_, object)| holds(object));
    found.map(|(id, _)| *id).collect()
}

/// Sets a key in a dictionary or in the action in it.
fn set_deep(object: &mut Object, key: &[u8], value: &Object) -> Option<()> {
    let all = object.as_dict_mut().ok()?;
    if all.has(key) {
        all.set(key, value.clone());
        return Some(());
    }
    all.get_mut(b"A").ok()?.as_dict_mut().ok()?.set(key, value.clone());
    Some(())
}
