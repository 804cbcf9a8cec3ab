//! What each diagnostic means, for those who want to know more than its sentence:
//! the pages of `docs/diagnostics/`.

/// The pages, one for each room that has something to say.
const PAGES: [&str; 12] = [
    include_str!("../../docs/diagnostics/program.md"),
    include_str!("../../docs/diagnostics/workshop.md"),
    include_str!("../../docs/diagnostics/project.md"),
    include_str!("../../docs/diagnostics/source.md"),
    include_str!("../../docs/diagnostics/agenda.md"),
    include_str!("../../docs/diagnostics/locale.md"),
    include_str!("../../docs/diagnostics/workbench.md"),
    include_str!("../../docs/diagnostics/review.md"),
    include_str!("../../docs/diagnostics/style.md"),
    include_str!("../../docs/diagnostics/document.md"),
    include_str!("../../docs/diagnostics/batch.md"),
    include_str!("../../docs/diagnostics/intake.md"),
];

/// What a code means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Explanation {
    /// The code.
    pub code: &'static str,
    /// A few sentences, then examples in fenced blocks: `wrong` and `right`.
    pub text: &'static str,
}

impl Explanation {
    /// The text for a terminal.
    pub fn print(&self) -> String {
        let mut out = format!("{}\n\n", self.code);
        let mut inside = false;
        for line in self.text.lines() {
            match line.strip_prefix("```") {
                Some(_) if inside => inside = false,
                Some(info) => {
                    inside = true;
                    if !out.ends_with("\n\n") {
                        out.push('\n');
                    }
                    out.push_str(&format!("{}:\n\n", heading(info)));
                }
                None if inside && line.is_empty() => out.push('\n'),
                None if inside => out.push_str(&format!("    {line}\n")),
                None => out.push_str(&format!("{line}\n")),
            }
        }
        out
    }
}

/// What stands above an example: `ftl wrong fr` is wrong.
fn heading(info: &str) -> &'static str {
    match () {
        () if info.contains("wrong") => "Wrong",
        () if info.contains("right") => "Right",
        () => "Original",
    }
}

/// All codes with their meanings, in the order of the rooms.
pub fn all() -> Vec<Explanation> {
    let sections = PAGES.iter().flat_map(|page| page.split("\n## ").skip(1));
    let explanation = |section: &'static str| {
        let (code, text) = section.split_once('\n').unwrap_or((section, ""));
        Explanation { code: code.trim(), text: text.trim() }
    };
    sections.map(explanation).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_stand_apart_from_each_other_and_from_the_text() {
        for text in [
            "No.\n\n```text wrong\na\n```\n```text right\nb\n\nc\n```",
            "No.\n```text wrong\na\n```\n\n```text right\nb\n\nc\n```",
        ] {
            let told = Explanation { code: "a-code", text }.print();
            let expected =
                "a-code\n\nNo.\n\nWrong:\n\n    a\n\nRight:\n\n    b\n\n    c\n";
            assert_eq!(told, expected);
        }
    }
}
