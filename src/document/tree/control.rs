//! The control block at the foot of page 1.

use serde::{Serialize, Serializer};

use super::Text;

/// The control block at the foot of page 1: on the start side the job number
/// over its bar code, on the end side the recycle mark and the QR code. All
/// codes and numbers read from left to right, whatever the language.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ControlBlock {
    /// The job number with what belongs to it; absent as long as there is none.
    pub job: Option<JobLine>,
    /// The request to recycle the paper.
    pub recycle: RecycleMark,
    /// The address of the document.
    pub qr_code: QrCode,
}

/// The job number, its stamps and its bar code.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct JobLine {
    /// The number with the mark of the language: `V.23-01234 (F)`.
    pub number: String,
    /// The dates of the stamps after it, each of six digits: `020323`.
    pub stamps: Vec<String>,
    /// The number under the line.
    pub bar_code: BarCode,
    /// The number as the inner corner of the later pages repeats it, without the
    /// mark of the language; absent where the duty station does not repeat it.
    pub on_later_pages: Option<String>,
}

/// A bar code in Code 39 (ISO/IEC 16388), without a check digit.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BarCode {
    /// What it is, for readers who cannot see it.
    pub description: String,
    /// The digits that it says, without start and stop.
    pub digits: String,
    /// The same for people, printed under it; absent where the duty station
    /// prints none.
    pub printed: Option<String>,
    /// Its elements from left to right: bars and spaces in turn, a bar first
    /// and last; true where the element is wide. Serialized as ones and zeros.
    #[serde(serialize_with = "row")]
    pub wide: Vec<bool>,
}

/// A QR code (ISO/IEC 18004), error correction level M.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QrCode {
    /// What it is, for readers who cannot see it.
    pub description: String,
    /// The address that it says, the same in all language versions.
    pub address: String,
    /// Its rows from above, each from left to right, without the quiet zone;
    /// true where a module is dark. Serialized as ones and zeros.
    #[serde(serialize_with = "rows")]
    pub dark: Vec<Vec<bool>>,
}

/// The recycle mark: words and a sign.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RecycleMark {
    /// What the sign is, for readers who cannot see it.
    pub description: String,
    /// "Please recycle".
    pub words: Text,
}

/// Marks as a text of ones and zeros.
fn ones_and_zeros(marks: &[bool]) -> String {
    marks.iter().map(|mark| if *mark { '1' } else { '0' }).collect()
}

fn row<S: Serializer>(row: &[bool], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&ones_and_zeros(row))
}

fn rows<S: Serializer>(rows: &[Vec<bool>], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(rows.iter().map(|row| ones_and_zeros(row)))
}
