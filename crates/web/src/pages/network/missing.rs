//! What a young network still lacks, said as next steps.

use domain::id::PersonId;
use domain::network::Generation;
use domain::permission::SeePeople;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::routes;

/// What is there already.
pub struct Known {
    first_generation: Option<String>,
    members: usize,
    directory: i64,
    others: bool,
}

/// Something to do next.
pub struct Step {
    /// What is missing.
    pub says: String,
    /// Why it matters.
    pub why: String,
    /// Where to do it.
    pub href: String,
    /// What doing it is called.
    pub act: String,
    /// Whether it is the first one.
    pub first: bool,
}

impl Known {
    /// Asks.
    pub async fn ask(page: &Page, first: Option<&Generation>, members: usize, who: PersonId) -> Result<Self, Problem> {
        let (_, directory) = page.app.db.find_schools("", None, 1, 0).await?;
        let (people, _) = page.app.db.find_people("", 50, 0).await?;
        Ok(Self {
            first_generation: first.map(|generation| routes::generation_schools(generation.id)),
            members,
            directory,
            others: people.iter().any(|line| line.person_id != who),
        })
    }
}

/// The steps that are left, in the order in which they help.
pub fn steps(page: &Page, known: &Known) -> Vec<Step> {
    let mut left = Vec::new();
    if known.directory == 0 {
        left.push(("network-missing-directory", routes::SCHOOLS_IMPORT.to_owned()));
    }
    match &known.first_generation {
        None => left.push(("network-missing-generation", routes::GENERATION_NEW.to_owned())),
        Some(href) if known.members == 0 => left.push(("network-missing-schools", href.clone())),
        Some(_) => {}
    }
    if !known.others && page.may(&SeePeople) {
        left.push(("network-missing-people", routes::INVITATION_NEW.to_owned()));
    }
    left.into_iter()
        .enumerate()
        .map(|(at, (key, href))| Step {
            says: page.t(key),
            why: page.t(&format!("{key}-why")),
            act: page.t(&format!("{key}-do")),
            href,
            first: at == 0,
        })
        .collect()
}
