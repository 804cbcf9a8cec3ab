//! Each kind of mistake planted at random in each language, and looked for.

use super::*;
use crate::dice::Dice;

const TAGS: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// How often each kind is planted in each language.
const SEEDS: u64 = 2;

/// A kind of mistake: what it does to the text of a message of a language; none
/// where the message has no place for it.
struct Kind {
    /// The codes that may be said of it.
    codes: &'static [&'static str],
    plant: fn(&mut Dice, &str, &str) -> Option<String>,
}

/// What is replaced by what, in one language each.
type Pairs = &'static [(&'static str, &'static str, &'static str)];

const KINDS: &[Kind] = &[
    Kind {
        codes: &["number-differs", "symbol-differs"],
        plant: another_figure,
    },
    Kind {
        codes: &["number-differs"],
        plant: |dice, tag, text| {
            one_of(
                dice,
                tag,
                text,
                &[
                    ("fr", "quatorzième", "quinzième"),
                    ("fr", "quatre", "cinq"),
                    ("fr", "six langues", "sept langues"),
                    ("es", "14ª", "15ª"),
                    ("es", "cuatro", "tres"),
                    ("ru", "четырнадцатого", "пятнадцатого"),
                    ("ru", "четыре", "пять"),
                    ("zh", "第十四", "第十五"),
                    ("zh", "四次", "五次"),
                    ("ar", "الرابع عشر", "الخامس عشر"),
                    ("ar", "أربع ", "خمس "),
                ],
            )
        },
    },
    Kind {
        codes: &["date-differs"],
        plant: |dice, tag, text| {
            one_of(
                dice,
                tag,
                text,
                &[
                    ("fr", "août", "juin"),
                    ("fr", "vendredi", "jeudi"),
                    ("es", "febrero", "marzo"),
                    ("es", "viernes", "lunes"),
                    ("ru", " мая ", " июня "),
                    ("ru", "пятницу", "среду"),
                    ("zh", "8月", "9月"),
                    ("zh", "星期五", "星期四"),
                    ("ar", "آب/أغسطس", "تموز/يوليه"),
                    ("ar", "الجمعة", "الخميس"),
                ],
            )
        },
    },
    Kind {
        codes: &["symbol-differs"],
        plant: |dice, tag, text| {
            let everywhere: Vec<(&str, &str, &str)> =
                vec![(tag, "11/2", "12/1"), (tag, "26/3", "26/13")];
            if tag == "en" { None } else { pick(dice, tag, text, &everywhere) }
        },
    },
    Kind {
        codes: &["term-avoided"],
        plant: |dice, tag, text| {
            one_of(
                dice,
                tag,
                text,
                &[
                    ("fr", "ONUDC", "ONUSC"),
                    ("fr", "ONUDC", "ONUDD"),
                    ("fr", "Conférence des Parties", "Conférence des parties"),
                    ("es", "UNODC", "ONUDD"),
                    ("ru", "УНП ООН", "ЮНОДК"),
                    ("zh", "联合国毒品和犯罪问题办公室", "联合国毒品与犯罪问题办公室"),
                    (
                        "ar",
                        "مكتب الأمم المتحدة المعني بالمخدرات والجريمة",
                        "مكتب الأمم المتحدة للمخدرات والجريمة",
                    ),
                ],
            )
        },
    },
    Kind {
        codes: &["term-unofficial"],
        plant: |dice, tag, text| {
            one_of(
                dice,
                tag,
                text,
                &[
                    ("fr", "Office des Nations Unies", "Bureau des Nations Unies"),
                    ("fr", "Commission pour la prévention", "Commission de prévention"),
                    (
                        "es",
                        "Oficina de las Naciones Unidas",
                        "Despacho de las Naciones Unidas",
                    ),
                    ("es", "Comisión de Prevención", "Consejo de Prevención"),
                    ("ru", "Управления Организации", "Бюро Организации"),
                    ("ru", "Комиссии по предупреждению", "Комитета по предупреждению"),
                    ("zh", "预防犯罪和刑事司法委员会", "犯罪预防和刑事司法委员会"),
                    ("ar", "لجنة منع الجريمة", "هيئة منع الجريمة"),
                ],
            )
        },
    },
    Kind {
        codes: &["call-misplaced"],
        plant: |_, tag, text| {
            let (call, end) =
                text.split_once("{ fn-").and_then(|(_, rest)| rest.split_once(" }"))?;
            let call = format!("{{ fn-{call} }}");
            let mark = match tag {
                "en" => text.split_once(&call)?.0.chars().next_back()?,
                _ => end.chars().next()?,
            };
            if tag == "en" {
                return Some(
                    text.replace(&format!("{mark}{call}"), &format!("{call}{mark}")),
                );
            }
            // In the middle of a sentence the mark is one of its own.
            Some(text.replace(&format!("{call}{mark}"), &format!("{mark}{call}")))
        },
    },
    Kind {
        codes: &["call-apart"],
        plant: |_, _, text| {
            text.contains("{ fn-").then(|| text.replacen("{ fn-", " { fn-", 1))
        },
    },
    Kind {
        codes: &["typing-space-extra", "han-spaced"],
        plant: |dice, _, text| match text.contains(' ') && !text.contains('{') {
            true => at(dice, text, ' ', |_| "  ".into()),
            false => between(dice, text, is_han, " "),
        },
    },
    Kind {
        codes: &["typing-apostrophe"],
        plant: |dice, _, text| at(dice, text, '’', |_| "'".into()),
    },
    Kind {
        codes: &["typing-quotes"],
        plant: |dice, _, text| {
            at(
                dice,
                text,
                text.chars().find(|char| "«“”»".contains(*char))?,
                |_| "\"".into(),
            )
        },
    },
    Kind {
        codes: &["typing-space-missing", "typing-mark"],
        plant: |dice, tag, text| {
            one_of(
                dice,
                tag,
                text,
                &[
                    ("fr", "\u{A0};", ";"),
                    ("fr", " ;", ";"),
                    ("fr", " :", ":"),
                    ("ar", "، ", ", "),
                    ("zh", "，", ","),
                    ("zh", "。", "."),
                ],
            )
        },
    },
    Kind {
        codes: &["ending-differs"],
        plant: |_, tag, text| {
            let end = text.chars().next_back().filter(|end| ".。".contains(*end))?;
            (tag != "en").then(|| text.trim_end_matches(end).to_owned())
        },
    },
    Kind {
        codes: &["bracket-unclosed", "bracket-closes-nothing"],
        plant: |dice, _, text| {
            let is_bracket = |char: char| "(（《«“»）》".contains(char);
            let brackets: Vec<char> =
                text.chars().filter(|char| is_bracket(*char)).collect();
            let bracket = brackets[dice.one_of(brackets.len())?];
            at(dice, text, bracket, |_| String::new())
        },
    },
    Kind {
        codes: &[
            "quotes-of-another-language",
            "bracket-closes-nothing",
            "bracket-unclosed",
        ],
        plant: |_, tag, text| {
            let (open, close) = match tag {
                "fr" | "ru" => ('“', '”'),
                _ => ('«', '»'),
            };
            let own = text.chars().find(|char| "«“”".contains(*char))?;
            let end = text.chars().find(|char| "»”“".contains(*char) && *char != own)?;
            Some(text.replacen(own, &open.to_string(), 1).replacen(
                end,
                &close.to_string(),
                1,
            ))
        },
    },
    Kind {
        codes: &["script-foreign"],
        plant: |dice, tag, text| {
            let word = if ["ar", "zh", "ru"].contains(&tag) {
                " meeting "
            } else {
                " совещание "
            };
            at(dice, text, ' ', |_| word.into())
                .or_else(|| between(dice, text, is_han, word))
        },
    },
    Kind {
        codes: &["script-mixed"],
        plant: |dice, tag, text| match tag {
            "ru" => inside(dice, text, 'о', "o"),
            "fr" | "es" | "en" => inside(dice, text, 'o', "о"),
            _ => None,
        },
    },
    Kind {
        codes: &["digit-foreign"],
        plant: |dice, tag, text| {
            let digits: Vec<char> = text.chars().filter(char::is_ascii_digit).collect();
            let digit = digits.get(dice.one_of(digits.len())?)?.to_digit(10)?;
            let zero = if tag == "zh" { 0xFF10 } else { 0x660 };
            let other = char::from_u32(zero + digit)?;
            (!text.contains(['{', '<'])).then(|| {
                text.replacen(char::from_digit(digit, 10).unwrap(), &other.to_string(), 1)
            })
        },
    },
    Kind {
        codes: &["letter-stretched"],
        plant: |_, tag, text| {
            (tag == "ar")
                .then(|| text.replacen("ال", "الـ", 1))
                .filter(|new| new != text)
        },
    },
    Kind {
        codes: &["presentation-form"],
        plant: |_, tag, text| {
            (tag == "ar")
                .then(|| text.replacen("لا", "\u{FEFB}", 1))
                .filter(|new| new != text)
        },
    },
    Kind {
        codes: &["bracket-narrow"],
        plant: |_, tag, text| {
            let is_wide = tag == "zh" && text.contains('（') && !text.contains("（<");
            is_wide.then(|| text.replace('（', "(").replace('）', ")"))
        },
    },
    Kind {
        codes: &["markup-leftover"],
        plant: |dice, _, text| {
            let words: Vec<&str> = text
                .split(' ')
                .filter(|word| word.chars().all(char::is_alphabetic))
                .collect();
            let word = words.get(dice.one_of(words.len())?)?;
            Some(text.replacen(&format!(" {word} "), &format!(" *{word}* "), 1))
                .filter(|new| new != text)
        },
    },
    Kind {
        codes: &["text-decomposed"],
        plant: |dice, _, text| {
            let pairs = [
                ('é', "e\u{301}"),
                ('á', "a\u{301}"),
                ('й', "и\u{306}"),
                ('أ', "ا\u{654}"),
            ];
            let (composed, parts) =
                pairs.into_iter().find(|(composed, _)| text.contains(*composed))?;
            at(dice, text, composed, |_| parts.into())
        },
    },
    Kind {
        codes: &["length-unusual"],
        plant: |_, tag, text| {
            let long = text.len() > 400 && !text.contains(['{', '<']) && tag != "en";
            let cut: String = text.chars().take(text.chars().count() / 6).collect();
            long.then(|| format!("{}.", cut.trim()))
        },
    },
];

/// A place of a character, put into other words.
fn at(
    dice: &mut Dice,
    text: &str,
    char: char,
    new: impl Fn(char) -> String,
) -> Option<String> {
    let places: Vec<usize> = outside(text)
        .into_iter()
        .filter(|(_, one)| *one == char)
        .map(|(at, _)| at)
        .collect();
    let place = places[dice.one_of(places.len())?];
    let mut text = text.to_owned();
    text.replace_range(place..place + char.len_utf8(), &new(char));
    Some(text)
}

/// Words between two characters that are alike.
fn between(
    dice: &mut Dice,
    text: &str,
    is: fn(char) -> bool,
    new: &str,
) -> Option<String> {
    let chars = outside(text);
    let places: Vec<usize> = chars
        .windows(2)
        .filter(|pair| {
            is(pair[0].1)
                && is(pair[1].1)
                && pair[0].0 + pair[0].1.len_utf8() == pair[1].0
        })
        .map(|pair| pair[1].0)
        .collect();
    let place = places[dice.one_of(places.len())?];
    let mut text = text.to_owned();
    text.insert_str(place, new);
    Some(text)
}

/// A character inside a word, put into another one.
fn inside(dice: &mut Dice, text: &str, char: char, new: &str) -> Option<String> {
    let chars = outside(text);
    let is_inside = |three: &&[(usize, char)]| {
        three[1].1 == char && three[0].1.is_alphabetic() && three[2].1.is_alphabetic()
    };
    let places: Vec<usize> =
        chars.windows(3).filter(is_inside).map(|three| three[1].0).collect();
    let place = places[dice.one_of(places.len())?];
    let mut text = text.to_owned();
    text.replace_range(place..place + char.len_utf8(), new);
    Some(text)
}

fn is_han(char: char) -> bool {
    ('\u{4E00}'..='\u{9FFF}').contains(&char)
}

/// The characters outside of braces, tags and phrases in another language.
fn outside(text: &str) -> Vec<(usize, char)> {
    let mut depth = 0;
    let mut foreign = false;
    let mut chars = Vec::new();
    for (at, char) in text.char_indices() {
        let rest = &text[at..];
        foreign |= rest.starts_with("<cite>") || rest.starts_with("<foreign>");
        foreign &= !(rest.starts_with("</cite>") || rest.starts_with("</foreign>"));
        depth += i32::from("{<".contains(char));
        if depth == 0 && !foreign {
            chars.push((at, char));
        }
        depth -= i32::from("}>".contains(char));
    }
    chars
}

fn another_figure(dice: &mut Dice, tag: &str, text: &str) -> Option<String> {
    let is_plain = tag != "en" && text.contains(|char: char| char.is_ascii_digit());
    if !is_plain || text.contains(['{', '<']) {
        return None;
    }
    let new = dice.miscounted(text);
    // The numbers of the text are counted, not their order.
    let figures = |text: &str| {
        let mut all: Vec<String> = text
            .split(|char: char| !char.is_ascii_digit())
            .filter(|part| !part.is_empty())
            .map(|part| part.trim_start_matches('0').to_owned())
            .collect();
        all.sort();
        all
    };
    (figures(&new) != figures(text)).then_some(new)
}

fn one_of(dice: &mut Dice, tag: &str, text: &str, pairs: Pairs) -> Option<String> {
    pick(dice, tag, text, pairs)
}

fn pick(
    dice: &mut Dice,
    tag: &str,
    text: &str,
    pairs: &[(&str, &str, &str)],
) -> Option<String> {
    let here: Vec<_> = pairs
        .iter()
        .filter(|(one, old, _)| *one == tag && text.contains(old))
        .collect();
    let (_, old, new) = here[dice.one_of(here.len())?];
    Some(text.replacen(old, new, 1))
}

/// The messages of a file that stand on one line each: id and text.
fn messages(text: &str) -> Vec<(&str, &str)> {
    let is_message =
        |line: &&str| line.starts_with(|first: char| first.is_ascii_lowercase());
    let lines = text.lines().filter(is_message);
    lines.filter_map(|line| line.split_once(" = ")).collect()
}

/// The words that the shipped document needs.
fn shipped() -> Files {
    let mut files = support::repository();
    let is_other = |path: &str| path.contains("/documents/") && !path.contains("/ctoc-");
    files.retain(|path, _| path.starts_with("locales/") && !is_other(path));
    files
}

#[test]
fn each_kind_of_mistake_is_found_where_it_was_planted() {
    let shipped = shipped();
    let mut missed = Vec::new();
    let mut planted = 0;
    for (index, kind) in KINDS.iter().enumerate() {
        let mut places = 0;
        for tag in TAGS {
            let path = document(tag);
            let text = String::from_utf8(shipped[&path].clone()).unwrap();
            for seed in 0..SEEDS {
                let mut dice = Dice::new(seed * 100 + index as u64 + 1);
                let messages = messages(&text);
                let tries: Vec<_> =
                    (0..messages.len() * 4).map(|_| dice.below(messages.len())).collect();
                let change = tries.into_iter().find_map(|at| {
                    let (id, old) = messages[at];
                    let new =
                        (kind.plant)(&mut dice, tag, old).filter(|new| new != old)?;
                    Some((id, old, new))
                });
                let Some((id, old, new)) = change else { continue };
                let mut files = shipped.clone();
                replace(
                    &mut files,
                    &path,
                    &format!("{id} = {old}"),
                    &format!("{id} = {new}"),
                );
                let said = reviewed(&files);
                let is_found = said.iter().any(|one| {
                    let at = one.place.as_ref().map(|place| &*place.file.path);
                    kind.codes.contains(&one.code)
                        && one.message_id.as_deref() == Some(id)
                        && at == Some(&*path)
                });
                (planted, places) = (planted + 1, places + 1);
                if !is_found {
                    missed.push(format!(
                        "{tag} {id} {:?}: {new}\n    {}",
                        kind.codes,
                        short(&said)
                    ));
                }
            }
        }
        assert!(places > 0, "{:?} was never planted", kind.codes);
    }
    assert!(planted > 200, "{planted} planted");
    assert!(missed.is_empty(), "{} of {planted}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn what_two_messages_have_in_common_is_found() {
    let shipped = shipped();
    for (tag, english) in
        [("fr", false), ("zh", false), ("ar", true), ("ru", true), ("es", false)]
    {
        let text = String::from_utf8(shipped[&document(tag)].clone()).unwrap();
        let of = |text: &str, id: &str| {
            let messages = messages(text);
            messages.iter().find(|(one, _)| *one == id).unwrap().1.to_owned()
        };
        // The text of a message in the place of another.
        let (one, other) = ("item-prevention-p4", "item-review-mechanism-p3");
        let copy = |text: &str| format!("{one} = {text}");
        let mut files = shipped.clone();
        replace(
            &mut files,
            &document(tag),
            &copy(&of(&text, one)),
            &copy(&of(&text, other)),
        );
        let said = reviewed(&files);
        assert!(
            said.iter().any(|said| said.code == "repeat-same"),
            "{tag}: {}",
            short(&said)
        );
        // The text of another language.
        let stranger = if english { "en" } else { "ru" };
        let strange = String::from_utf8(shipped[&document(stranger)].clone()).unwrap();
        let mut files = shipped.clone();
        replace(
            &mut files,
            &document(tag),
            &copy(&of(&text, one)),
            &copy(&of(&strange, one)),
        );
        let said = reviewed(&files);
        let code = if english { "untranslated" } else { "text-of-another-language" };
        assert!(said.iter().any(|said| said.code == code), "{tag}: {}", short(&said));
        // A repetition that is none any more.
        let house = format!("locales/{tag}/house.ftl");
        let words = String::from_utf8(shipped[&house].clone()).unwrap();
        let line = |id: &str, text: &str| format!("\n{id} = {text}\n");
        let (agenda, annex) =
            (of(&words, "house-heading-agenda"), of(&words, "house-heading-annex"));
        let mut files = shipped.clone();
        replace(
            &mut files,
            &house,
            &line("house-heading-agenda", &agenda),
            &line("house-heading-agenda", &annex),
        );
        let said = reviewed(&files);
        assert!(
            said.iter().any(|said| said.code == "repeat-differs"),
            "{tag}: {}",
            short(&said)
        );
        // The file of another language.
        let mut files = shipped.clone();
        files.insert(document(tag), shipped[&document(stranger)].clone());
        let said = reviewed(&files);
        let copied = said.iter().filter(|one| one.code == "file-copied").count();
        assert_eq!(copied, 1, "{tag}: {}", short(&said));
    }
}
