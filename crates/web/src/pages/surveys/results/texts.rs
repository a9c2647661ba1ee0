//! What students wrote, of the liceo as a whole, for whoever leads it; or why it is not said.

use domain::administration::Administration;
use domain::permission::SeeSchoolResults;
use domain::results::Results;
use domain::suppression::{Group, Part, SMALLEST_TEXT_GROUP};
use survey::{Asks, Instrument, Item};

use crate::page::Page;
use crate::pages::surveys::words::in_words;

/// An item that asks for words.
pub struct Texts {
    /// What it asks.
    pub text: String,
    /// What is said instead where nothing is listed.
    pub instead: String,
    /// What was written.
    pub texts: Vec<String>,
}

/// Item by item. Of a course or to anybody else nothing is said.
///
/// # Errors
/// What the store says.
pub async fn texts(
    page: &Page,
    administration: &Administration,
    (instrument, results): (&Instrument, &Results),
    group: &Group,
) -> store::Result<Vec<Texts>> {
    let leads = page.may(&SeeSchoolResults(administration.school_id));
    if !instrument.asks_words() || !leads || *group != Group::all(Part::Liceo) {
        return Ok(vec![]);
    }
    let kept = page.app.db.texts(administration.id).await?;
    let of_item = |item: &Item| {
        let listed = results.texts.iter().find(|one| one.item == item.key);
        let ids = listed.map_or(&[][..], |one| one.texts.as_slice());
        let texts = kept.iter().filter(|text| ids.contains(&text.id));
        let texts: Vec<String> = texts.map(|text| text.body.clone()).collect();
        Texts {
            text: in_words(page, instrument, &item.text),
            instead: match (ids.is_empty(), texts.is_empty()) {
                (true, _) => page.t1("results-texts-few", "n", SMALLEST_TEXT_GROUP),
                (false, true) => page.t("results-texts-gone"),
                (false, false) => String::new(),
            },
            texts,
        }
    };
    let asking = instrument.items().filter(|item| matches!(item.asks, Asks::Text { .. }));
    Ok(asking.map(of_item).collect())
}
