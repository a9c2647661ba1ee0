//! Which texts of a liceo are listed: chosen once, with the results, and named by their ids. The words stay where they are kept, and go
//! when their days are over.

use serde::{Deserialize, Serialize};
use survey::{Asks, Instrument};

use crate::disclosure::signs;
use crate::id::TextId;
use crate::person::Language;
use crate::personal;
use crate::suppression::{Group, Part, Release, may_list_texts};

/// A text that somebody wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text<'t> {
    /// Its id.
    pub id: TextId,
    /// Which item asked.
    pub item: &'t str,
    /// What was written.
    pub body: &'t str,
}

/// The texts of an item that are listed, in the order of their ids, which is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextResult {
    /// The item.
    pub item: String,
    /// Ten at least.
    pub texts: Vec<TextId>,
}

/// What is listed of an instrument's items: of the liceo as a whole, where it is shown and is more than one course.
///
/// What holds something personal is left out, and so is what may tell of harm: that has its own way, to fewer. How many were left out is
/// kept nowhere, and what is listed is enough without them.
#[must_use]
pub fn listed(release: &Release, instrument: &Instrument, texts: &[Text<'_>]) -> Vec<TextResult> {
    // Of one course the liceo's texts would be that course's.
    if release.outline.courses.len() < 2 {
        return vec![];
    }
    let of_item = |item: &survey::Item| {
        let texts = texts
            .iter()
            .filter(|text| text.item == item.key && may_be_read(text.body));
        let mut texts: Vec<TextId> = texts.map(|text| text.id).collect();
        texts.sort_unstable();
        let n = i64::try_from(texts.len()).unwrap_or(i64::MAX);
        may_list_texts(release, &Group::all(Part::Liceo), n).then(|| TextResult {
            item: item.key.clone(),
            texts,
        })
    };
    let asking = instrument.items().filter(|item| matches!(item.asks, Asks::Text { .. }));
    asking.filter_map(of_item).collect()
}

/// Whether many may read it. In whatever language the questions were read, a text is held against both lists.
fn may_be_read(body: &str) -> bool {
    let called = |language: &Language| !signs(body, *language).is_empty();
    personal::found(body).is_none() && !Language::ALL.iter().any(called)
}
