//! Whom words name: people who read the conversation, and nobody else.

use domain::attention::MOST_NAMED_AN_HOUR;
use domain::dialogue::named;
use domain::id::PersonId;
use domain::permission::{Matter, Standing};

use crate::app::App;
use crate::page::problem::Problem;

/// Whom a contribution reaches.
pub(crate) struct Mentioned {
    /// Those who read it.
    pub people: Vec<PersonId>,
    /// Whether somebody was meant whom it doesn't reach: another name, or somebody who may not read here.
    pub missed: bool,
    /// Whether the writer has named so many people in this hour that these would be a storm.
    pub storm: bool,
}

/// Finds them. Who may not read is not told apart from who isn't there.
pub(crate) async fn mentioned(
    app: &App,
    writer: &Standing,
    matter: &Matter,
    words: &str,
) -> Result<Mentioned, Problem> {
    let mut mentioned = Mentioned {
        people: Vec::new(),
        missed: false,
        storm: false,
    };
    for names in named(words) {
        match reader_named(app, matter, &names).await? {
            Some(person) if person == writer.person() || mentioned.people.contains(&person) => {}
            Some(person) => mentioned.people.push(person),
            None => mentioned.missed = true,
        }
    }
    if !mentioned.people.is_empty() {
        let since = app.now().plus_seconds(-3600);
        let lately = app.db.named_lately(writer.person(), since).await?;
        let most = i64::from(MOST_NAMED_AN_HOUR);
        mentioned.storm = lately.saturating_add_unsigned(mentioned.people.len() as u64) > most;
    }
    Ok(mentioned)
}

/// The one reader who bears one of the names, the longest first. Of two who bear the same name, nobody is meant for sure.
async fn reader_named(app: &App, matter: &Matter, names: &[String]) -> Result<Option<PersonId>, Problem> {
    for name in names {
        let mut readers = Vec::new();
        for person in app.db.bearers_of(&i18n::search_key(name)).await? {
            if matter.is_open_to(&app.db.standing(person).await?) {
                readers.push(person);
            }
        }
        if let [one] = readers[..] {
            return Ok(Some(one));
        }
    }
    Ok(None)
}
