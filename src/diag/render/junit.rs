//! JUnit XML: each language version of a source is a test, which fails by what is
//! said against it; what is said against no version is a test of its own.

use crate::diag::{Blame, Diagnostic, Diagnostics, Severity};

/// Something that was tried, with what was said against it.
#[derive(Debug, Clone)]
pub struct Tested {
    /// What it belongs to: a source.
    pub suite: String,
    /// What it is: a language version.
    pub name: String,
    /// What was said against it; it passed if there is no error.
    pub said: Diagnostics,
}

/// A test with its failures.
struct Case<'a> {
    suite: &'a str,
    name: &'a str,
    said: Vec<&'a Diagnostic>,
}

impl Case<'_> {
    fn errors(&self) -> impl Iterator<Item = &&Diagnostic> {
        self.said.iter().filter(|said| said.severity == Severity::Error)
    }

    /// Whether it could not be tried at all.
    fn is_error(&self) -> bool {
        let of_machine = |said: &&&Diagnostic| {
            matches!(said.blame, Blame::Environment | Blame::Internal)
        };
        self.errors().any(|said| of_machine(&said))
    }

    fn is_failure(&self) -> bool {
        self.errors().next().is_some() && !self.is_error()
    }
}

/// The tests of a run as one document; `said` is everything that was said.
pub fn junit(tested: &[Tested], said: &Diagnostics) -> String {
    let mut cases: Vec<Case<'_>> = tested
        .iter()
        .map(|tested| Case {
            suite: &tested.suite,
            name: &tested.name,
            said: tested.said.iter().collect(),
        })
        .collect();
    let is_told = |one: &Diagnostic| {
        tested.iter().any(|tested| tested.said.iter().any(|said| said == one))
    };
    let others: Vec<&Diagnostic> = said.iter().filter(|one| !is_told(one)).collect();
    if !others.is_empty() || cases.is_empty() {
        cases.push(Case { suite: "project", name: "project", said: others });
    }
    let mut suites: Vec<&str> = Vec::new();
    for case in &cases {
        if !suites.contains(&case.suite) {
            suites.push(case.suite);
        }
    }
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let all: Vec<&Case<'_>> = cases.iter().collect();
    out.push_str(&format!("<testsuites name=\"distr\"{}>\n", counts(&all)));
    for suite in suites {
        let of_suite: Vec<&Case<'_>> =
            cases.iter().filter(|case| case.suite == suite).collect();
        let name = escaped(suite);
        out.push_str(&format!("  <testsuite name=\"{name}\"{}>\n", counts(&of_suite)));
        for case in of_suite {
            push(&mut out, case);
        }
        out.push_str("  </testsuite>\n");
    }
    out.push_str("</testsuites>\n");
    out
}

fn counts(cases: &[&Case<'_>]) -> String {
    let failures = cases.iter().filter(|case| case.is_failure()).count();
    let errors = cases.iter().filter(|case| case.is_error()).count();
    let tests = cases.len();
    format!(" tests=\"{tests}\" failures=\"{failures}\" errors=\"{errors}\"")
}

fn push(out: &mut String, case: &Case<'_>) {
    let (suite, name) = (escaped(case.suite), escaped(case.name));
    out.push_str(&format!("    <testcase classname=\"{suite}\" name=\"{name}\""));
    if case.said.is_empty() {
        out.push_str("/>\n");
        return;
    }
    out.push_str(">\n");
    // A test has one verdict; all that led to it stands in its text.
    if let Some(first) = case.errors().next() {
        let element = if case.is_error() { "error" } else { "failure" };
        let (message, code) = (escaped(&first.message), escaped(first.code));
        out.push_str(&format!("      <{element} message=\"{message}\" type=\"{code}\">"));
        case.errors()
            .for_each(|said| out.push_str(&escaped(&super::line::short(said))));
        out.push_str(&format!("</{element}>\n"));
    }
    let warnings: String = case
        .said
        .iter()
        .filter(|said| said.severity == Severity::Warning)
        .map(|said| escaped(&super::line::short(said)))
        .collect();
    if !warnings.is_empty() {
        out.push_str(&format!("      <system-err>{warnings}</system-err>\n"));
    }
    out.push_str("    </testcase>\n");
}

/// A text as XML 1.0 can hold it, in elements and attributes.
fn escaped(text: &str) -> String {
    let one = |char: char| match char {
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '&' => "&amp;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\n' => "&#10;".to_owned(),
        '\u{FFFE}' | '\u{FFFF}' => "\u{FFFD}".to_owned(),
        char if char.is_control() && char != '\t' => "\u{FFFD}".to_owned(),
        char => char.to_string(),
    };
    text.chars().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{File, Place, codes};

    fn tested(name: &str, said: Diagnostics) -> Tested {
        Tested {
            suite: "sources/a.yaml".into(),
            name: name.into(),
            said,
        }
    }

    #[test]
    fn a_version_is_a_test_and_the_project_another() {
        let file = File::new("locales/fr/a.ftl", "a = <b>\n");
        let place = Place { file, range: 4..7 };
        let failed: Diagnostics = codes::tag_unknown(place, "<b>", &["em"]).into();
        let broken: Diagnostics = codes::internal("a \"panic\"\u{7}").into();
        let mut said = failed.clone();
        said.extend(broken.clone());
        said.push(codes::unreadable("x", "gone"));
        let tests = [
            tested("en", Diagnostics::default()),
            tested("fr", failed),
            tested("ar", broken),
        ];
        let expected = "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<testsuites name=\"distr\" tests=\"4\" failures=\"1\" errors=\"2\">
  <testsuite name=\"sources/a.yaml\" tests=\"3\" failures=\"1\" errors=\"1\">
    <testcase classname=\"sources/a.yaml\" name=\"en\"/>
    <testcase classname=\"sources/a.yaml\" name=\"fr\">
      <failure message=\"`&lt;b&gt;` is not a tag of the notation\" type=\"tag-unknown\">locales/fr/a.ftl:1:5: error[tag-unknown]: `&lt;b&gt;` is not a tag of the notation; the tags are `em`; write `&amp;lt;` for “less than” and `&amp;amp;` for “&amp;”&#10;</failure>
    </testcase>
    <testcase classname=\"sources/a.yaml\" name=\"ar\">
      <error message=\"a &quot;panic&quot;⟨U+0007⟩\" type=\"internal\">error[internal]: a &quot;panic&quot;⟨U+0007⟩; this is a defect of distr, not of your files; please report it&#10;</error>
    </testcase>
  </testsuite>
  <testsuite name=\"project\" tests=\"1\" failures=\"0\" errors=\"1\">
    <testcase classname=\"project\" name=\"project\">
      <error message=\"`x` cannot be read: gone\" type=\"unreadable\">error[unreadable]: `x` cannot be read: gone; check the name of the file and your right to read it&#10;</error>
    </testcase>
  </testsuite>
</testsuites>
";
        assert_eq!(junit(&tests, &said), expected);
    }

    #[test]
    fn nothing_tried_and_nothing_said_is_a_test_that_passed() {
        let text = junit(&[], &Diagnostics::default());
        assert!(text.contains("tests=\"1\" failures=\"0\" errors=\"0\""), "{text}");
    }
}
