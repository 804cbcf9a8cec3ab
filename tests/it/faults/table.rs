//! Which test proves which fault: every row of the table of faults by its number, with
//! the rows beside this file, the titles of cases and the names of tests that prove it.
//! A name that is not there any more fails.

use std::path::Path;

use crate::support;

const TABLE: &[(&str, &[&str])] = &[
    // YAML: encoding, characters, escapes, line ends, tabs, keys, scalars, anchors, depth.
    ("Y01", &["a byte that is not UTF-8", "Windows-1252", "UTF-16 with its mark"]),
    ("Y02", &["a raw NUL", "a raw vertical tab", "a raw delete"]),
    ("Y03", &["characters that come in as escapes", "an id with a NUL as an escape"]),
    (
        "Y04",
        &["a byte order mark", "line ends of Windows", "line ends of old Macintoshes"],
    ),
    ("Y05", &["tabs as indentation"]),
    ("Y06", &["a key twice, once in quotation marks", "a name twice in a map"]),
    ("Y07", &["words that older parsers take for something else"]),
    ("Y08", &["a merge key", "an anchor", "binary", "a tag of one's own"]),
    ("Y09", &["a billion laughs", "ten thousand aliases of ten thousand values"]),
    ("Y10", &["a hundred thousand brackets", "a hundred thousand keys of keys"]),
    (
        "Y11",
        &["an empty file", "a second document", "text after the end of the document"],
    ),
    // Fluent.
    (
        "F01",
        &["a message that one language lacks", "nothing_can_be_lost_from_a_document"],
    ),
    ("F02", &["a value that one language has and the other lacks"]),
    ("F03", &["a brace that is not closed", "a literal that is not closed"]),
    ("F04", &["an escape of letters", "no_damage_of_a_text_gets_past_the_errors"]),
    ("F05", &["ten thousand braces", "ten thousand braces in the house"]),
    ("F06", &["a message that calls itself", "terms in a circle"]),
    ("F07", &["a hundred placeables"]),
    ("F08", &["an id twice in a file", "an id twice in two files"]),
    ("F09", &["an escaped NUL", "half of a pair", "a line that a tab continues"]),
    ("F10", &["a function", "a selector without a default", "A plural category"]),
    // Fonts.
    ("T01", &["a font that is missing"]),
    ("T02", &["a font of half its length", "fifty flipped bytes"]),
    ("T03", &["no glyph in a title", "no glyph in the house"]),
    ("T04", &["the_surroundings_of_a_build_leave_no_byte"]),
    ("T05", &["what_is_no_file_is_refused_and_not_waited_for"]),
    ("T06", &["A font under another name"]),
    // The disk.
    ("S01", &["a_full_disk_is_code_4_and_loses_nothing"]),
    ("S02", &["a_folder_that_cannot_be_made_is_code_4"]),
    ("S02", &["a_folder_that_is_deleted_under_a_build_is_code_4"]),
    ("S03", &["a_signal_ends_a_build_in_good_order"]),
    ("S04", &["after_a_kill_at_any_moment_the_next_build_goes_on"]),
    ("S05", &["no_name_in_a_file_leads_out_of_the_project", "a body that climbs"]),
    ("S06", &["what_is_no_file_is_refused_and_not_waited_for"]),
    ("S07", &["two_sources_with_one_symbol_are_refused"]),
    ("S08", &["a symbol that climbs", "a symbol of three hundred characters"]),
    ("S09", &["a_file_that_changes_while_it_is_read_is_refused"]),
    ("S09", &["a_file_is_made_again_only_where_what_it_depends_on_changed"]),
    ("S10", &["a_folder_of_any_name_holds_a_project"]),
    ("S10", &["a_source_whose_name_is_not_utf_8_is_not_passed_over"]),
    // The command line.
    ("L01", &["what_is_asked_for_and_not_there_is_a_mistake_of_usage"]),
    ("L02", &["a_source_that_cannot_be_read_stops_no_other"]),
    ("L03", &["settings_that_are_none_are_said_with_their_place"]),
    ("L04", &["without_the_clock_a_manifest_is_the_same_in_every_folder"]),
    ("L05", &["a_narrow_terminal_without_utf_8_gets_readable_messages"]),
    // Limits.
    ("M01", &["a_source_without_end_is_read_no_further_than_the_limit"]),
    ("M02", &["a hundred thousand items"]),
    ("M03", &["seventy thousand letters without a space", "sixty thousand isolates"]),
    ("M04", &["a_layout_that_never_ends_stops_no_other"]),
    ("M05", &["a_layout_that_takes_all_memory_stops_no_other"]),
    ("M05", &["a_builder_that_dies_as_of_its_stack_is_begun_anew"]),
    // Several at once.
    ("K01", &["two_builds_into_one_folder_do_not_mix"]),
    ("K02", &["one_thread_and_many_make_the_same_bytes"]),
    ("K03", &["notes_have_ids_and_labels_and_their_calls_are_links"]),
    ("K04", &["equal_input_gives_equal_bytes_on_any_thread"]),
    // Content.
    ("H01", &["Typst", "text_is_never_taken_for_code"]),
    ("H02", &["XML", "JSON and backslashes"]),
    ("H03", &["a letter turned around", "a symbol with a Cyrillic letter"]),
    ("H04", &["the thirty-first of November", "an end before the beginning"]),
    ("H05", &["a note that is called in no place", "a call of a note that is not there"]),
    ("H06", &["A word without end in a cell of the table"]),
    ("H07", &["warnings_are_errors"]),
    ("H08", &["what_an_svg_refers_to_is_in_it", "An emblem that is no picture"]),
    ("H08", &["a_png_is_read_to_its_end_before_it_is_drawn"]),
    ("H09", &["Letters with one mark and with two"]),
];

/// The text of all tests and cases, those in the rooms too.
fn written(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let ending = path.extension().unwrap_or_default();
        if path.is_dir() {
            written(&path, text);
        } else if (ending == "rs" || ending == "md") && !path.ends_with("table.rs") {
            text.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn every_fault_of_the_table_is_proven() {
    let mut text = String::new();
    for folder in ["src", "tests"] {
        written(&support::root().join(folder), &mut text);
    }
    let mut numbers: Vec<&str> = TABLE.iter().map(|(number, _)| *number).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), 60, "{numbers:?}");
    for (number, proofs) in TABLE {
        for proof in *proofs {
            let shapes = [
                format!("fn {proof}("),
                format!("\n## {proof}\n"),
                format!("\"{proof}\""),
            ];
            let is_there = shapes.iter().any(|shape| text.contains(shape));
            assert!(is_there, "{number}: nothing is called `{proof}`");
        }
    }
}
