//! Searching the library: sieved by what its reader may open, in the statement, before anything is counted or ranked.

use domain::cycle::Decision;
use domain::event::Noun;
use domain::id::{DriverId, IdeaId, NetworkId, SchoolId};
use domain::measure::Area;
use domain::permission::Sight;
use domain::school::{Dependency, Level};
use domain::search::{Candidate, Lead, Text, Vocabulary, Wanted, Way, ranked};
use domain::time::Instant;
use uuid::Uuid;

use crate::db::{Db, Kind};
use crate::dialect;
use crate::error::Result;

/// Above so many documents their words don't tell which is nearest: ordering them all would take longer than a page may.
pub(super) const MOST: u32 = 2_500;

/// Above so many, an eighth is counted: a page can't wait for all, and nobody reads the last digits of such a figure.
const COUNTED: u32 = 8_000;

/// Liceos of one person that a statement has room for; of more, those beyond are not looked at.
const SCHOOLS: usize = 8;

/// What was chosen beside the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chosen {
    /// Documents of one kind alone.
    pub noun: Option<Noun>,
    /// What came of it; `Some(None)` is still open.
    pub result: Option<Option<Decision>>,
    /// What it is about.
    pub area: Option<Area>,
    /// The level.
    pub level: Option<Level>,
    /// The kind of liceo.
    pub dependency: Option<Dependency>,
    /// The driver, or one above it.
    pub driver: Option<DriverId>,
    /// One idea and its tests: what is counted is of it, too.
    pub idea: Option<IdeaId>,
}

/// How many documents are of one kind in all respects.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct KindCount {
    /// Idea, cycle, package, …
    pub noun: Noun,
    /// What came of it, a decision or `open`; nothing of what is no cycle.
    pub result: String,
    /// What it is about; nothing where nobody said so.
    pub area: String,
    /// The level, in the same way.
    pub level: String,
    /// The driver.
    pub driver_id: Option<DriverId>,
    /// The kind of liceo.
    pub dependency: String,
    /// How many.
    pub n: i64,
}

/// A document that answers.
#[derive(Clone, Debug, PartialEq)]
pub struct Answering {
    /// Idea, cycle, package, … Of minutes, the meeting.
    pub noun: Noun,
    /// Its id; of minutes, the point's.
    pub id: Uuid,
    /// Its name or title.
    pub title: String,
    /// Its liceo.
    pub school_id: Option<SchoolId>,
    /// The idea that it is, or tests.
    pub idea_id: Option<IdeaId>,
    /// What came of it.
    pub result: String,
    /// What it is about; nothing where nobody said so.
    pub area: String,
    /// The level, in the same way.
    pub level: String,
    /// The driver.
    pub driver_id: Option<DriverId>,
    /// The kind of liceo.
    pub dependency: String,
    /// How well it answers; only an order.
    pub score: f64,
}

/// What a search found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answers {
    /// The best two hundred at most.
    pub best: Vec<Answering>,
    /// How many there are of each kind, whatever was chosen but an idea.
    pub counts: Vec<KindCount>,
    /// Whether that is about: counted on an eighth of very many, so a multiple of eight, and what is rare among them may be missing.
    pub about: bool,
}

#[derive(sqlx::FromRow)]
pub(super) struct Row {
    noun: Noun,
    noun_id: Uuid,
    title: String,
    school_id: Option<SchoolId>,
    idea_id: Option<IdeaId>,
    result: String,
    area: String,
    level: String,
    driver_id: Option<DriverId>,
    dependency: String,
    standing: i64,
    moved_at: Instant,
    named: String,
    told: String,
    steps: String,
    learned: String,
}

impl Row {
    fn candidate(&self) -> Candidate<'_> {
        Candidate {
            text: text(&self.named, &self.told, &self.steps, &self.learned),
            standing: self.standing,
            idea: self.idea_id,
        }
    }

    fn answering(self, score: f64) -> Answering {
        Answering {
            noun: self.noun,
            id: self.noun_id,
            title: self.title,
            school_id: self.school_id,
            idea_id: self.idea_id,
            result: self.result,
            area: self.area,
            level: self.level,
            driver_id: self.driver_id,
            dependency: self.dependency,
            score,
        }
    }
}

impl Db {
    /// What answers a question, the best first, of what is in sight, and how much there is. An empty question finds everything, what most is
    /// known of first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn search(&self, network: NetworkId, sight: &Sight, wanted: &Wanted, chosen: &Chosen) -> Result<Answers> {
        let vocabulary = self.vocabulary(network).await?;
        let lead = wanted.lead(&vocabulary, MOST);
        let many = if wanted.is_empty() {
            vocabulary.documents()
        } else {
            lead.about
        };
        let about = many > COUNTED && chosen.idea.is_none();
        // Both look at all that has the words: at once on two connections, they take as long as the slower.
        let (counts, rows) = tokio::try_join!(
            self.counted(network, sight, wanted, (&lead, about), chosen.idea),
            self.nearest(network, sight, wanted, &lead, chosen),
        )?;
        Ok(Answers {
            best: in_order(rows, wanted, &vocabulary),
            counts,
            about,
        })
    }

    /// The same without how much there is.
    ///
    /// # Errors
    /// What the database says.
    pub async fn best_answers(
        &self,
        network: NetworkId,
        sight: &Sight,
        wanted: &Wanted,
        chosen: &Chosen,
    ) -> Result<Vec<Answering>> {
        let vocabulary = self.vocabulary(network).await?;
        let lead = wanted.lead(&vocabulary, MOST);
        let rows = self.nearest(network, sight, wanted, &lead, chosen).await?;
        Ok(in_order(rows, wanted, &vocabulary))
    }

    async fn counted(
        &self,
        network: NetworkId,
        sight: &Sight,
        wanted: &Wanted,
        (lead, about): (&Lead, bool),
        idea: Option<IdeaId>,
    ) -> Result<Vec<KindCount>> {
        let (flags, own, socio) = listed(sight);
        let (idea, any) = (idea.unwrap_or(IdeaId(Uuid::nil())), i64::from(idea.is_none()));
        let mut words = expression(lead, self.kind());
        let sql = match (wanted.is_empty(), about, self.kind()) {
            (false, ..) if words.is_empty() => return Ok(Vec::new()),
            (false, false, Kind::Sqlite) => dialect::COUNTED_SQLITE,
            (false, true, Kind::Sqlite) => dialect::SAMPLED_SQLITE,
            (false, _, Kind::Postgres) => dialect::COUNTED_POSTGRES,
            (true, false, _) => dialect::COUNTED_DOCUMENTS,
            (true, true, _) => dialect::SAMPLED_DOCUMENTS,
        };
        if about && self.kind() == Kind::Postgres {
            words = format!("({words}) & {}", dialect::SAMPLED_TERM_POSTGRES);
        }
        let mut counts = if wanted.is_empty() {
            all!(
                self, KindCount, sql, network, flags[0], flags[1], flags[2], flags[3], own[0], own[1], own[2], own[3],
                own[4], own[5], own[6], own[7], socio[0], socio[1], socio[2], socio[3], socio[4], socio[5], socio[6],
                socio[7], idea, any
            )?
        } else {
            all!(
                self, KindCount, sql, network, flags[0], flags[1], flags[2], flags[3], own[0], own[1], own[2], own[3],
                own[4], own[5], own[6], own[7], socio[0], socio[1], socio[2], socio[3], socio[4], socio[5], socio[6],
                socio[7], idea, any, &words
            )?
        };
        if about {
            counts
                .iter_mut()
                .for_each(|kind: &mut KindCount| kind.n *= dialect::SAMPLED);
        }
        Ok(counts)
    }

    pub(super) async fn nearest(
        &self,
        network: NetworkId,
        sight: &Sight,
        wanted: &Wanted,
        lead: &Lead,
        chosen: &Chosen,
    ) -> Result<Vec<Row>> {
        let (flags, own, socio) = listed(sight);
        let words = expression(lead, self.kind());
        let noun = chosen.noun.map_or("", Noun::word);
        let result = chosen.result.map_or("", |result| result.map_or("open", Decision::word));
        let (area, level) = (chosen.area.map_or("", Area::word), chosen.level.map_or("", Level::word));
        let dependency = chosen.dependency.map_or("", Dependency::word);
        let (driver, any) = (
            chosen.driver.unwrap_or(DriverId(Uuid::nil())),
            i64::from(chosen.driver.is_none()),
        );
        let (idea, of_any) = (
            chosen.idea.unwrap_or(IdeaId(Uuid::nil())),
            i64::from(chosen.idea.is_none()),
        );
        if wanted.is_empty() {
            return all!(
                self,
                Row,
                dialect::ALL_DOCUMENTS,
                network,
                flags[0],
                flags[1],
                flags[2],
                flags[3],
                own[0],
                own[1],
                own[2],
                own[3],
                own[4],
                own[5],
                own[6],
                own[7],
                socio[0],
                socio[1],
                socio[2],
                socio[3],
                socio[4],
                socio[5],
                socio[6],
                socio[7],
                noun,
                result,
                area,
                level,
                dependency,
                driver,
                any,
                idea,
                of_any
            );
        }
        let sql = match (lead.about > MOST, self.kind()) {
            _ if words.is_empty() => return Ok(Vec::new()),
            (false, Kind::Sqlite) => dialect::NEAREST_SQLITE,
            (false, Kind::Postgres) => dialect::NEAREST_POSTGRES,
            (true, Kind::Sqlite) => dialect::KNOWN_SQLITE,
            (true, Kind::Postgres) => dialect::KNOWN_POSTGRES,
        };
        all!(
            self, Row, sql, network, flags[0], flags[1], flags[2], flags[3], own[0], own[1], own[2], own[3], own[4],
            own[5], own[6], own[7], socio[0], socio[1], socio[2], socio[3], socio[4], socio[5], socio[6], socio[7],
            noun, result, area, level, dependency, driver, any, idea, of_any, &words
        )
    }
}

/// In the order in which they answer; between equals the newest, then by the id, so that the same question has the same answer.
pub(super) fn in_order(mut rows: Vec<Row>, wanted: &Wanted, vocabulary: &Vocabulary) -> Vec<Answering> {
    // Where nothing is asked in words the database has put them in order.
    if wanted.is_empty() {
        return rows.into_iter().map(|row| row.answering(0.0)).collect();
    }
    rows.sort_by(|one, other| other.moved_at.cmp(&one.moved_at).then(one.noun_id.cmp(&other.noun_id)));
    let candidates: Vec<Candidate<'_>> = rows.iter().map(Row::candidate).collect();
    let order = ranked(wanted, &candidates, vocabulary);
    drop(candidates);
    let mut rows: Vec<Option<Row>> = rows.into_iter().map(Some).collect();
    let answering = order
        .into_iter()
        .filter_map(|(place, score)| Some(rows[place].take()?.answering(score)));
    answering.collect()
}

pub(super) const fn text<'a>(named: &'a str, told: &'a str, steps: &'a str, learned: &'a str) -> Text<'a> {
    Text {
        named,
        told,
        steps,
        learned,
    }
}

/// A sight as a statement takes it.
pub(super) fn listed(sight: &Sight) -> ([i64; 4], Vec<SchoolId>, Vec<SchoolId>) {
    let flags = [sight.ideas, sight.own_ideas, sight.public, sight.public_socio].map(i64::from);
    let listed = |schools: &[SchoolId]| {
        let mut schools: Vec<SchoolId> = schools.iter().copied().take(SCHOOLS).collect();
        schools.resize(SCHOOLS, SchoolId(Uuid::nil()));
        schools
    };
    (flags, listed(&sight.schools), listed(&sight.socio_schools))
}

/// What documents must have, as the database reads it. Terms are letters and digits alone.
fn expression(lead: &Lead, kind: Kind) -> String {
    let (quote, and, or) = match kind {
        Kind::Sqlite => ('"', " AND ", " OR "),
        Kind::Postgres => ('\'', " & ", " | "),
    };
    let way = |way: &Way| {
        let terms: Vec<String> = way.terms.iter().map(|term| format!("{quote}{term}{quote}")).collect();
        format!("({})", terms.join(and))
    };
    let any = |ways: &[Way]| ways.iter().map(way).collect::<Vec<_>>().join(or);
    match (lead.any.is_empty(), lead.and.is_empty()) {
        (true, _) => String::new(),
        (false, true) => any(&lead.any),
        (false, false) => format!("({}){and}({})", any(&lead.any), any(&lead.and)),
    }
}
