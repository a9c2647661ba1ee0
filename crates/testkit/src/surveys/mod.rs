//! Surveys for tests: instruments that are published and given to a course, with the code for its board.

mod words;

pub use words::with_words;

use domain::administration::{Linking, NewAdministration};
use domain::consent::LegalBasis;
use domain::id::{AdministrationId, CourseId, InstrumentId};
use domain::permission::{EditInstrument, GiveSurvey, by_the_installation};
use domain::time::Instant;
use store::Result;

use crate::app::{A_MONDAY, TestApp};

/// Ronda's own pulse of the week: five questions, in Spanish and English.
pub const PULSE: &str = include_str!("../../../survey/data/pulse_conditions.json");

/// Every kind of question, a table, and skip logic, in Spanish, English and a language that the interface lacks.
pub const EVERY_KIND: &str = include_str!("every_kind.json");

/// How a survey is given.
#[derive(Clone, Debug)]
pub struct Giving {
    /// Whether answers are linked.
    pub linking: Linking,
    /// On what the liceo stands.
    pub basis: LegalBasis,
    /// Whether each student gets a third.
    pub thirds: bool,
    /// Whether it asks for the sex.
    pub asks_sex: bool,
    /// From when.
    pub opens_at: Instant,
    /// Until when.
    pub closes_at: Instant,
    /// Students of the course.
    pub expected: i64,
}

impl Default for Giving {
    /// Open on the tests' Monday for a week, to a course of thirty, anonymous.
    fn default() -> Self {
        Self {
            linking: Linking::Anonymous,
            basis: LegalBasis::LegalFunction,
            thirds: false,
            asks_sex: false,
            opens_at: A_MONDAY.plus_seconds(-3600),
            closes_at: A_MONDAY.plus_days(7),
            expected: 30,
        }
    }
}

/// Something that was given.
#[derive(Clone, Debug)]
pub struct Given {
    /// What.
    pub administration: AdministrationId,
    /// The code on the board.
    pub code: String,
}

/// Publishes an instrument as the installation; one that the network has already is taken as it is.
///
/// # Errors
/// What the store says.
///
/// # Panics
/// Where the file has no key.
pub async fn publish(app: &TestApp, definition: &str) -> Result<(InstrumentId, i64)> {
    let file: serde_json::Value = serde_json::from_str(definition).expect("the file of an instrument");
    let key = file["instrument"]["key"].as_str().expect("a key");
    let known = app.app.db.instruments(app.world.network).await?;
    if let Some((id, version)) = known
        .iter()
        .find_map(|line| Some((line.id, line.version.filter(|_| line.key == key)?)))
    {
        return Ok((id, version));
    }
    let proof = by_the_installation(EditInstrument(None));
    let mut w = app.app.db.write(app.moment()).await?;
    let id = w.begin_instrument(&proof, app.world.network, (key, definition)).await?;
    let version = w.publish_instrument(&proof, id, |_| definition.to_owned()).await?;
    w.commit().await?;
    Ok((id, version))
}

/// Gives it to 1°A of Arrayán.
///
/// # Errors
/// What the store says.
pub async fn give(app: &TestApp, what: (InstrumentId, i64), how: &Giving) -> Result<Given> {
    let administration = give_to(app, what, how, &[app.world.course]).await?;
    let mut sittings = app.app.db.sittings(administration).await?;
    let code = sittings.pop().map(|line| line.sitting.code).unwrap_or_default();
    Ok(Given { administration, code })
}

/// Gives it to courses of Arrayán.
async fn give_to(
    app: &TestApp,
    (instrument, version): (InstrumentId, i64),
    how: &Giving,
    courses: &[CourseId],
) -> Result<AdministrationId> {
    let new = NewAdministration {
        instrument,
        version,
        short_form: None,
        name: "Pulso de junio".into(),
        linking: how.linking,
        basis: how.basis,
        thirds: how.thirds,
        asks_sex: how.asks_sex,
        opens_at: how.opens_at,
        closes_at: how.closes_at,
        courses: courses.iter().map(|course| (*course, how.expected)).collect(),
    };
    let proof = by_the_installation(GiveSurvey {
        school: app.world.arrayan,
        courses: courses.to_vec(),
    });
    let mut w = app.app.db.write(app.moment()).await?;
    let administration = AdministrationId::new(w.ids(), w.at());
    w.give_survey(&proof, app.world.network, administration, &new).await?;
    w.commit().await?;
    Ok(administration)
}
