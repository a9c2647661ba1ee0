//! What a form says of a new administration, checked.

use super::Linking;
use crate::check::Wrong;
use crate::consent::LegalBasis;
use crate::id::{CourseId, InstrumentId};
use crate::text::line;
use crate::time::{Day, Instant};

/// Days that a window may be open at most: a class that answers over more is two.
const LONGEST_WINDOW: i64 = 60;

/// Students that a course may have at most.
const LARGEST_COURSE: i64 = 60;

/// What a form says.
#[derive(Clone, Debug, Default)]
pub struct AdministrationFields {
    /// Its name.
    pub name: String,
    /// The first day.
    pub opens_on: String,
    /// The last day.
    pub closes_on: String,
    /// How answers are linked.
    pub linking: String,
    /// On what the liceo stands where nobody is known.
    pub basis: String,
    /// The key of a shorter form, or empty.
    pub short_form: String,
    /// Whether each student gets a third.
    pub thirds: bool,
    /// Whether it asks for the sex.
    pub asks_sex: bool,
    /// The courses with how many students each has, as typed.
    pub courses: Vec<(CourseId, String)>,
}

/// An administration to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAdministration {
    /// What is asked.
    pub instrument: InstrumentId,
    /// In which version.
    pub version: i64,
    /// A shorter form of it.
    pub short_form: Option<String>,
    /// Its name.
    pub name: String,
    /// How answers are linked.
    pub linking: Linking,
    /// On what the liceo says that it stands.
    pub basis: LegalBasis,
    /// Whether each student gets a third.
    pub thirds: bool,
    /// Whether it asks for the sex.
    pub asks_sex: bool,
    /// From when.
    pub opens_at: Instant,
    /// Until when.
    pub closes_at: Instant,
    /// The courses, with how many students each has.
    pub courses: Vec<(CourseId, i64)>,
}

impl NewAdministration {
    /// Checks what a form says, on a day. The window is of whole days in Chile.
    ///
    /// # Errors
    /// The fields that are wrong.
    pub fn check(
        fields: &AdministrationFields,
        (instrument, version): (InstrumentId, i64),
        today: Day,
    ) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = line(&fields.name, 80);
        wrong.unless(!name.is_empty(), "name", "wrong-name-empty");
        let linking: Option<Linking> = fields.linking.parse().ok();
        wrong.unless(linking.is_some(), "linking", "wrong-choice");
        // Keeping answers together over time takes consent, whatever the form says.
        let basis: Option<LegalBasis> = match linking {
            Some(Linking::OwnCode | Linking::Slip) => Some(LegalBasis::Consent),
            Some(Linking::Anonymous) | None => fields.basis.parse().ok(),
        };
        wrong.unless(basis.is_some(), "basis", "wrong-basis");
        let (opens_on, closes_on) = (
            fields.opens_on.parse::<Day>().ok(),
            fields.closes_on.parse::<Day>().ok(),
        );
        wrong.unless(opens_on.is_some(), "opens_on", "wrong-day");
        wrong.unless(closes_on.is_some(), "closes_on", "wrong-day");
        wrong.unless(
            closes_on.is_none_or(|day| day >= today),
            "closes_on",
            "wrong-window-past",
        );
        if let (Some(opens), Some(closes)) = (opens_on, closes_on) {
            let days = closes.days_since(opens);
            wrong.unless(days >= 0, "closes_on", "wrong-window-order");
            wrong.unless(days <= LONGEST_WINDOW, "closes_on", "wrong-window-long");
        }
        let count = |typed: &String| {
            typed
                .trim()
                .parse()
                .ok()
                .filter(|count| (1..=LARGEST_COURSE).contains(count))
        };
        let courses: Vec<(CourseId, i64)> = fields
            .courses
            .iter()
            .filter_map(|(course, typed)| Some((*course, count(typed)?)))
            .collect();
        wrong.unless(!fields.courses.is_empty(), "courses", "wrong-no-course");
        wrong.unless(courses.len() == fields.courses.len(), "courses", "wrong-course-size");
        let (Some(linking), Some(basis), Some(opens_on), Some(closes_on)) = (linking, basis, opens_on, closes_on)
        else {
            return Err(wrong);
        };
        wrong.or(Self {
            instrument,
            version,
            short_form: Some(fields.short_form.clone()).filter(|key| !key.is_empty()),
            name,
            linking,
            basis,
            thirds: fields.thirds,
            asks_sex: fields.asks_sex,
            opens_at: opens_on.start(),
            closes_at: closes_on.plus_days(1).start(),
            courses,
        })
    }
}
