//! The facts of a body, which all its agendas share.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

/// A body that meets, in `sources/bodies/<id>.yaml`. Its name is the term
/// `-body-<id>` in `locales/<tag>/terms.ftl`.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "Body source of distr")]
pub struct BodySource {
    /// What the symbols of its documents begin with, for example `CTOC/COP/WG.2`.
    pub symbol: String,
    /// The body that it is a subsidiary of. The name of the highest stands in the
    /// masthead, those of the others under it.
    pub parent: Option<String>,
    /// Whether its own name is to stand in the masthead though its symbol is below
    /// that of another body, as with a conference that has a masthead of its own.
    #[serde(default)]
    pub principal: bool,
    /// The duty station: the name of a file in `templates/stations/`.
    pub station: String,
    /// What it holds, `session` if it is not given: the message
    /// `session-line-<kind>`.
    pub kind: Option<String>,
    /// The titles that it gives its documents, by their type, where they are not
    /// the usual ones: the messages `house-title-<name>`.
    #[serde(default)]
    pub titles: BTreeMap<String, String>,
    /// The most words of its documents; 8,500 if it is not given, the limit of the
    /// documents of the Secretariat.
    pub word_limit: Option<usize>,
}
