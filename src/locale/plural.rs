//! Plural categories. The rules are those of Unicode, from ICU.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};

use crate::agenda::Language;

/// The names of the categories that a variant may have, but for `other`, which is
/// any word.
pub(super) const CATEGORIES: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// The plural category of a number of things.
pub(super) fn category(language: &Language, number: u32) -> &'static str {
    let locale = Locale::try_from_str(&language.to_string()).unwrap_or(Locale::UNKNOWN);
    let rules = PluralRules::try_new_cardinal(locale.into()).ok();
    match rules.map(|rules| rules.category_for(number)) {
        Some(PluralCategory::Zero) => "zero",
        Some(PluralCategory::One) => "one",
        Some(PluralCategory::Two) => "two",
        Some(PluralCategory::Few) => "few",
        Some(PluralCategory::Many) => "many",
        Some(PluralCategory::Other) | None => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::category;

    #[test]
    fn arabic_tells_six_numbers_apart_and_chinese_none() {
        let named = |tag: &str, number| category(&tag.parse().unwrap(), number);
        let arabic = [0, 1, 2, 3, 10, 11, 99, 100, 102, 103];
        let expected =
            ["zero", "one", "two", "few", "few", "many", "many", "other", "other", "few"];
        assert_eq!(arabic.map(|number| named("ar", number)), expected);
        assert_eq!([1, 2, 5].map(|number| named("zh", number)), ["other"; 3]);
        let russian = [1, 2, 5, 11, 21, 22].map(|number| named("ru", number));
        assert_eq!(russian, ["one", "few", "many", "many", "one", "few"]);
    }
}
