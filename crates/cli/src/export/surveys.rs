//! What surveys said in the whole network, as the analyst's files in the interface have it: under pseudonyms, nothing that is withheld.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use anyhow::Context as _;
use clap::ValueEnum;
use domain::id::{InstrumentId, SystemIds};
use domain::results::{Results, sums};
use domain::suppression::Part;
use domain::time::{Clock as _, SystemClock};
use interchange::results::{Table, Told, codebook};
use store::{Db, Moment};
use survey::{Instrument, Texts};

use crate::say::line;

/// Which table.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum Which {
    /// How many gave which answer.
    Answers,
    /// What the scales say, with their error.
    Scales,
    /// What stands behind the codes of both.
    Codebook,
}

impl Which {
    const fn table(self) -> Table {
        match self {
            Self::Answers => Table::Items,
            Self::Scales => Table::Scales,
            Self::Codebook => Table::Codebook,
        }
    }
}

/// The table. A liceo's own questionnaire would name it, and stays out.
pub async fn surveys(db: &Db, which: Which) -> anyhow::Result<String> {
    let network = db.network().await?.with_context(|| line("cli-no-network", &[]))?;
    let at = SystemClock.now();
    let secret = db.roster_secret(Moment { at, ids: &SystemIds }, network.id).await?;
    let instruments = db.instruments(network.id).await?;
    let shared: HashSet<InstrumentId> = instruments
        .iter()
        .filter(|line| line.school_id.is_none())
        .map(|line| line.id)
        .collect();
    let table = which.table();
    let mut text = table.head();
    let mut known: HashMap<(InstrumentId, i64), Instrument> = HashMap::new();
    for administration in db.released(network.id, None).await? {
        let of = (administration.instrument_id, administration.instrument_version);
        if !shared.contains(&of.0) {
            continue;
        }
        if let Entry::Vacant(new) = known.entry(of) {
            let version = db.instrument_version(of.0, of.1).await?;
            let instrument = survey::json::read(&version.definition)?;
            if table == Table::Codebook {
                text.push_str(&codebook(&instrument, of.1, &|texts| in_spanish(texts)));
            }
            new.insert(instrument);
        }
        let results: Results = serde_json::from_str(&db.release(administration.id).await?)?;
        let parts: Vec<(Part, String)> = sums(&results.release.outline, &HashSet::new())
            .into_iter()
            .map(|part| (part, part.word()))
            .collect();
        let told = Told {
            liceo: &secret.school(administration.school_id),
            administration: &administration,
            instrument: &known[&of],
            results: &results,
            parts: &parts,
        };
        text.push_str(&told.lines(table));
    }
    Ok(text)
}

/// A text in Spanish, or in whatever language it has.
fn in_spanish(texts: &Texts) -> String {
    let spanish = texts.iter().find(|(code, _)| code.starts_with("es"));
    let text = spanish.or_else(|| texts.iter().next());
    text.map(|(_, text)| text.to_owned()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use testkit::scene::Scene;

    #[tokio::test]
    async fn of_one_course_nothing_is_told_and_the_codebook_knows_its_questions() {
        for (app, _) in Scene::each().await {
            let db = &app.app.db;
            // 24 students answered, all of 1°A: the liceo's results would be that course's, and those are its teacher's.
            for (which, column) in [(Which::Answers, "alternativa_desde"), (Which::Scales, "alfa_desde")] {
                let table = surveys(db, which).await.expect("a table");
                assert_eq!(table.lines().count(), 1, "{table}");
                assert!(table.contains(column), "{table}");
            }
            let book = surveys(db, Which::Codebook).await.expect("a codebook");
            assert!(book.contains("pulse_conditions;1;pregunta;interest;"), "{book}");
            assert!(!book.contains("pulso_arrayan"), "a liceo's own would name it: {book}");
        }
    }
}
