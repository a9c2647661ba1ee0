//! What surveys said, as files for whoever analyses: of the whole network under pseudonyms, or of a liceo for who leads it.
//!
//! A file is made while it is read, an administration at a time, through connections of its own. Nothing runs for a reader who has
//! left: the next piece is made when somebody asks for it.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse as _;
use domain::administration::Administration;
use domain::id::{InstrumentId, SchoolId};
use domain::permission::{ExportSurveys, SeeSchoolResults, Standing};
use domain::results::{Results, sums};
use domain::student::RosterSecret;
use domain::suppression::Part;
use futures_util::stream::unfold;
use interchange::results::{Table, Told, codebook};
use store::{Db, SittingLine};
use survey::Instrument;

use super::results::parts;
use super::words::in_words;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};

/// Of the network, no liceo named. A liceo's own questionnaire would name it, and stays out.
pub async fn network(page: Page, _can: Can<ExportSurveys>, Path(table): Path<String>) -> Answer {
    let table = Table::of_file(&table).ok_or_else(Problem::not_found)?;
    let network = page.network()?.id;
    let instruments = page.app.db.instruments(network).await?;
    let shared: HashSet<InstrumentId> = instruments
        .iter()
        .filter(|line| line.school_id.is_none())
        .map(|line| line.id)
        .collect();
    let mut released = page.app.db.released(network, None).await?;
    released.retain(|one| shared.contains(&one.instrument_id));
    let secret = page.app.db.roster_secret(page.app.moment(), network).await?;
    Ok(file(page, Whose::Network(secret), table, released))
}

/// Of a liceo.
pub async fn school(page: Page, can: Can<SeeSchoolResults>, Path((school, table)): Path<(SchoolId, String)>) -> Answer {
    let table = Table::of_file(&table).ok_or_else(Problem::not_found)?;
    let code = page.app.db.school(school).await?.key().to_string();
    let released = page.app.db.released(page.network()?.id, Some(school)).await?;
    let whose = Whose::Liceo(can.standing().clone(), code);
    Ok(file(page, whose, table, released))
}

/// For whom it is.
enum Whose {
    /// What stands for each liceo follows from this.
    Network(RosterSecret),
    /// Somebody, and the code of their liceo.
    Liceo(Standing, String),
}

fn file(page: Page, whose: Whose, table: Table, released: Vec<Administration>) -> axum::response::Response {
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (
            header::CONTENT_DISPOSITION,
            format!("attachment; filename=\"{}\"", table.file()),
        ),
    ];
    let pieces = Pieces {
        db: page.app.db.for_exports(),
        page,
        whose,
        table,
        left: released.into_iter(),
        known: HashMap::new(),
        begun: false,
    };
    (headers, Body::from_stream(unfold(pieces, Pieces::next))).into_response()
}

/// What is still to be told.
struct Pieces {
    page: Page,
    db: Db,
    whose: Whose,
    table: Table,
    left: std::vec::IntoIter<Administration>,
    /// Questionnaires in their versions: many administrations share a few.
    known: HashMap<(InstrumentId, i64), Arc<Instrument>>,
    begun: bool,
}

impl Pieces {
    /// The next piece that isn't empty, with what is left after it. After a fault there is none: the file is seen to be broken.
    async fn next(mut self) -> Option<(Result<Bytes, std::io::Error>, Self)> {
        if !self.begun {
            self.begun = true;
            return Some((Ok(Bytes::from(self.table.head())), self));
        }
        while let Some(administration) = self.left.next() {
            match self.piece(&administration).await {
                Ok(piece) if piece.is_empty() => {}
                Ok(piece) => return Some((Ok(Bytes::from(piece)), self)),
                // What it was is in the log already.
                Err(_) => {
                    self.left = vec![].into_iter();
                    return Some((Err(std::io::Error::other("broken off")), self));
                }
            }
        }
        None
    }

    async fn piece(&mut self, administration: &Administration) -> Result<String, Problem> {
        let of = (administration.instrument_id, administration.instrument_version);
        let is_new = !self.known.contains_key(&of);
        let instrument = self.instrument(of).await?;
        if self.table == Table::Codebook {
            let say = |texts: &survey::Texts| in_words(&self.page, &instrument, texts);
            let lines = || codebook(&instrument, of.1, &say);
            return Ok(if is_new { lines() } else { String::new() });
        }
        let frozen = self.db.release(administration.id).await?;
        let results: Results = serde_json::from_str(&frozen).map_err(|error| Problem::ours(&error.to_string()))?;
        let (liceo, parts) = self.seen(administration, &results).await?;
        let told = Told {
            liceo: &liceo,
            administration,
            instrument: &instrument,
            results: &results,
            parts: &parts,
        };
        Ok(told.lines(self.table))
    }

    /// What the liceo is called, and the parts of it that are told.
    async fn seen(
        &self,
        administration: &Administration,
        results: &Results,
    ) -> Result<(String, Vec<(Part, String)>), Problem> {
        let outline = &results.release.outline;
        match &self.whose {
            // Whoever reads all liceos reads no course of any.
            Whose::Network(secret) => {
                let sums = sums(outline, &HashSet::new());
                Ok((secret.school(administration.school_id), named(sums, &[])))
            }
            Whose::Liceo(standing, code) => {
                let sittings = self.db.sittings(administration.id).await?;
                let parts = parts(&self.db, standing, (administration, &sittings), outline).await?;
                Ok((code.clone(), named(parts, &sittings)))
            }
        }
    }

    async fn instrument(&mut self, of: (InstrumentId, i64)) -> Result<Arc<Instrument>, Problem> {
        if let Some(known) = self.known.get(&of) {
            return Ok(known.clone());
        }
        let version = self.db.instrument_version(of.0, of.1).await?;
        let instrument = survey::json::read(&version.definition).map_err(|error| Problem::ours(&error.to_string()))?;
        let instrument = Arc::new(instrument);
        self.known.insert(of, instrument.clone());
        Ok(instrument)
    }
}

/// Parts with their names in the file.
fn named(parts: Vec<Part>, sittings: &[SittingLine]) -> Vec<(Part, String)> {
    let course = |id| sittings.iter().find(|line| line.sitting.course_id == id);
    let name = |part: &Part| match part {
        Part::Course(id) => course(*id).map(SittingLine::course).unwrap_or_default(),
        Part::Liceo | Part::Level(_) => part.word(),
    };
    parts.into_iter().map(|part| (part, name(&part))).collect()
}
