//! The tests of an idea that its reader may open, by what was decided: what didn't work as visible as what did.

use domain::cycle::Decision;
use domain::id::IdeaId;
use domain::permission::Standing;
use store::IdeaTest;

use crate::components::small_ring;
use crate::page::Page;
use crate::pages::cycles::words;
use crate::routes;

/// Tests of one result.
pub struct Group {
    /// What was decided, and how many.
    pub title: String,
    /// The newest of them.
    pub tests: Vec<View>,
    /// Where the others are.
    pub more: Option<(String, String)>,
}

/// A test in the list.
pub struct View {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// What was learnt, or why it was left.
    pub said: String,
    /// Its ring.
    pub ring: String,
    /// Its state in a word.
    pub state: String,
    /// Liceo and course.
    pub place: String,
}

/// So many of a result stand on the idea's page.
const MOST: usize = 6;

/// The groups, results first, each in the order in which it last moved.
#[must_use]
pub fn groups(page: &Page, idea: IdeaId, tests: &[IdeaTest], standing: &Standing) -> Vec<Group> {
    let open: Vec<&IdeaTest> = tests.iter().filter(|test| test.reach().is_open_to(standing)).collect();
    let decisions = [
        Some(Decision::Adopt),
        Some(Decision::Adapt),
        Some(Decision::Abandon),
        None,
    ];
    let groups = decisions.into_iter().map(|decision| {
        let of: Vec<&&IdeaTest> = open.iter().filter(|test| test.decision == decision).collect();
        let result = decision.map_or("open", Decision::word);
        let more = of.len() > MOST;
        Group {
            title: page.t1(&format!("idea-tests-{result}"), "n", of.len()),
            tests: of.iter().take(MOST).map(|test| View::of(page, test)).collect(),
            more: more.then(|| {
                (
                    routes::search_idea(idea, result),
                    page.t1("idea-tests-all", "n", of.len()),
                )
            }),
        }
    });
    groups.filter(|group| !group.tests.is_empty()).collect()
}

impl View {
    fn of(page: &Page, test: &IdeaTest) -> Self {
        let stalled = domain::cycle::stalled_days(
            test.phase,
            test.ends_on,
            test.moved_at,
            page.today(),
            page.calendars.at(test.school_id),
        )
        .is_some();
        let why = match test.decision {
            Some(Decision::Abandon) => test.reason.as_ref().or(test.learned.as_ref()),
            _ => test.learned.as_ref(),
        };
        let course = test
            .level
            .zip(test.letter.as_ref())
            .map(|(level, letter)| format!("{level}°{letter}"));
        Self {
            href: routes::cycle(test.id),
            title: test.title.clone(),
            said: why.cloned().unwrap_or_default(),
            ring: small_ring(test.phase, test.decision, stalled),
            state: words::state(page, test.phase, test.decision),
            place: match course {
                Some(course) => format!("{}, {course}", test.school),
                None => test.school.clone(),
            },
        }
    }
}
