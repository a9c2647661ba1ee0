//! What the index answers, narrowed by what was chosen: nothing that its reader may not open is in the list, nor in a figure.

use domain::permission::{Sight, Standing};
use domain::search::Wanted;
use domain::theory::Driver;
use store::{Answering, Chosen};

use super::asked::Asked;
use super::counts::Traits;
use super::likeness::Ours;
use crate::page::Page;
use crate::page::problem::Problem;

/// So many documents the index puts in order at most.
const MOST: usize = 200;

/// What was found.
pub struct Found {
    /// The documents, the most helpful first.
    pub answers: Vec<Answering>,
    /// What there is for these words, by all that narrows.
    pub counts: Vec<(Traits, i64)>,
    /// How many fit what was chosen: perhaps more than are in order.
    pub all: i64,
    /// Whether `counts` are about so many: of very many, a part is counted.
    pub counts_about: bool,
    /// Whether `all` is, too: what fits whole into the list is counted there.
    pub about: bool,
    /// The question as it was read.
    pub wanted: Wanted,
}

impl Found {
    /// Asks the index.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(
        page: &Page,
        reader: &Standing,
        asked: &Asked,
        drivers: &[Driver],
        ours: &Ours,
    ) -> Result<Self, Problem> {
        let (db, network, sight) = (&page.app.db, page.network()?.id, Sight::of(reader));
        let vocabulary = db.vocabulary(network).await?;
        let wanted = Wanted::read(&asked.question(), &vocabulary);
        let chosen = Chosen {
            idea: asked.idea(),
            ..Chosen::default()
        };
        let mut found = db.search(network, &sight, &wanted, &chosen).await?;
        // As long as all of it is here, list and figures are made of the same; of more, the database counts and narrows.
        let whole = found.best.len() < MOST;
        let alike = |one: &Answering| one.school_id.is_some_and(|school| ours.is_alike(school));
        if asked.only_alike() {
            found.best.retain(alike);
        } else if !whole && asked.is_narrowed() {
            found.best = db.best_answers(network, &sight, &wanted, &asked.chosen()).await?;
        }
        let counts: Vec<(Traits, i64)> = if whole || asked.only_alike() {
            found.best.iter().map(|one| (Traits::from(one), 1)).collect()
        } else {
            let counted = found.counts.into_iter();
            counted
                .map(|kind| (kind.n, kind))
                .map(|(n, kind)| (Traits::from(kind), n))
                .collect()
        };
        let fits = |traits: &Traits| traits.fits(asked, None, drivers);
        found.best.retain(|one| fits(&Traits::from(one)));
        let there = i64::try_from(found.best.len()).unwrap_or(i64::MAX);
        let counted: i64 = counts.iter().filter(|(traits, _)| fits(traits)).map(|(_, n)| n).sum();
        let counts_about = found.about && !whole && !asked.only_alike();
        let in_list = whole || asked.only_alike() || (asked.is_narrowed() && found.best.len() < MOST);
        Ok(Self {
            all: if in_list { there } else { counted.max(there) },
            counts_about,
            about: counts_about && !in_list,
            answers: found.best,
            counts,
            wanted,
        })
    }
}
