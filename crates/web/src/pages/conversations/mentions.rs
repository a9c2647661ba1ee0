//! Whom words name: people who read the conversation, and nobody else.

use domain::dialogue::named;
use domain::id::PersonId;
use domain::permission::{Matter, Standing};

use crate::page::Page;
use crate::page::problem::Problem;

/// Whom a contribution reaches.
pub(super) struct Mentioned {
    /// Those who read it.
    pub people: Vec<PersonId>,
    /// Whether somebody was meant whom it doesn't reach: another name, or somebody who may not read here.
    pub missed: bool,
}

/// Finds them. Who may not read is not told apart from who isn't there.
pub(super) async fn mentioned(
    page: &Page,
    writer: &Standing,
    matter: &Matter,
    words: &str,
) -> Result<Mentioned, Problem> {
    let mut mentioned = Mentioned {
        people: Vec::new(),
        missed: false,
    };
    for names in named(words) {
        match reader_named(page, matter, &names).await? {
            Some(person) if person == writer.person() || mentioned.people.contains(&person) => {}
            Some(person) => mentioned.people.push(person),
            None => mentioned.missed = true,
        }
    }
    Ok(mentioned)
}

/// The one reader who bears one of the names, the longest first. Of two who bear the same name, nobody is meant for sure.
async fn reader_named(page: &Page, matter: &Matter, names: &[String]) -> Result<Option<PersonId>, Problem> {
    for name in names {
        let mut readers = Vec::new();
        for person in page.app.db.bearers_of(&i18n::search_key(name)).await? {
            if matter.is_open_to(&page.app.db.standing(person).await?) {
                readers.push(person);
            }
        }
        if let [one] = readers[..] {
            return Ok(Some(one));
        }
    }
    Ok(None)
}
