//! Two observers of one lesson beside each other, and how far the same two agree over several lessons.
//!
//! Owns which lessons are one: the same teacher, course, subject and day, in the words of the same rubric. Must not show a rating that the
//! reader may not read by itself: the teacher reads both, an observer the other one's where the teacher shows it to them.

use std::collections::BTreeMap;

use askama::Template;
use domain::id::PersonId;
use domain::observation::{Observation, Ratings, Rubric};
use domain::permission::{ListObservations, ReadRatings, SeeObservation};
use stats::raters::agreement;

use super::sections::level;
use super::words::{Names, lesson, rubric};
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Of fewer lessons two observers' agreement is chance.
const LEAST_LESSONS: usize = 5;

#[derive(Template)]
#[template(path = "pages/observations/looks.html")]
struct Looks {
    page: Page,
    lessons: Vec<Lesson>,
    pairs: Vec<Pair>,
    least: usize,
}

/// A lesson that two looked at.
struct Lesson {
    /// Whose and which.
    name: String,
    /// The observers, each with where their observation is.
    observers: [(String, String); 2],
    /// How many dimensions they put on the same level.
    said: String,
    /// Each dimension, what both say, and how far that is apart.
    lines: Vec<[String; 4]>,
}

/// Two observers over their lessons.
struct Pair {
    names: String,
    lessons: String,
    /// Each dimension with its agreement; none where there are too few lessons yet.
    lines: Vec<[String; 3]>,
}

/// An observation whose ratings the reader may read.
struct Rated {
    observation: Observation,
    ratings: Ratings,
}

/// Two that looked at the same lesson, in the order of their ids.
struct Both<'a>(&'a Rated, &'a Rated);

/// The page.
pub async fn show(page: Page, can: Can<ListObservations>) -> Answer {
    let rated = rated(&page, &can).await?;
    let both = both(&rated);
    let mut names = Names::default();
    let mut lessons = Vec::new();
    for one in &both {
        lessons.push(shown(&page, &can, &mut names, one).await?);
    }
    page.show(&Looks {
        pairs: pairs(&page, &mut names, &both).await?,
        lessons,
        least: LEAST_LESSONS,
        page: page.clone(),
    })
}

/// Everything that the reader has part in or is shown, as far as the ratings are open to them.
async fn rated(page: &Page, can: &Can<ListObservations>) -> Result<Vec<Rated>, Problem> {
    let (db, network, me) = (&page.app.db, page.network()?.id, can.who());
    let mut all: Vec<(Observation, Vec<PersonId>)> = Vec::new();
    let own = db.observations_of(network, me).await?.into_iter();
    all.extend(
        own.chain(db.observations_by(network, me).await?)
            .map(|one| (one, Vec::new())),
    );
    let shown = db.observations_shown_to(network, me).await?;
    all.extend(shown.into_iter().map(|one| (one, vec![me])));
    let mut rated = Vec::new();
    for (observation, shown_to) in all {
        let see = SeeObservation {
            observation: observation.clone(),
            shown_to,
        };
        let Ok(proof) = can::allow(can.standing(), ReadRatings(see)) else {
            continue;
        };
        if let Some(ratings) = db.ratings(&proof).await?.filter(|ratings| !ratings.is_empty()) {
            rated.push(Rated { observation, ratings });
        }
    }
    Ok(rated)
}

/// Each two of one lesson by different observers, the newest first.
fn both(rated: &[Rated]) -> Vec<Both<'_>> {
    let mut both = Vec::new();
    for (at, one) in rated.iter().enumerate() {
        for other in &rated[at + 1..] {
            if is_one_lesson(&one.observation, &other.observation) {
                let one_is_first = one.observation.observer_id < other.observation.observer_id;
                both.push(if one_is_first {
                    Both(one, other)
                } else {
                    Both(other, one)
                });
            }
        }
    }
    both.sort_by_key(|both| std::cmp::Reverse(both.0.observation.day));
    both
}

fn is_one_lesson(one: &Observation, other: &Observation) -> bool {
    let of = |observation: &Observation| {
        let lesson = (observation.course_id, observation.subject, observation.day);
        (observation.teacher_id, lesson, observation.rubric_word())
    };
    one.observer_id != other.observer_id && of(one) == of(other)
}

async fn shown(
    page: &Page,
    can: &Can<ListObservations>,
    names: &mut Names,
    Both(one, other): &Both<'_>,
) -> Result<Lesson, Problem> {
    let observation = &one.observation;
    let words = rubric(page, observation.rubric_id, observation.rubric_version).await?;
    let mut name = lesson(page, observation).await?;
    if observation.teacher_id != can.who() {
        name = format!("{} · {name}", names.of(page, observation.teacher_id).await?);
    }
    let link = |rated: &Rated| routes::observation(rated.observation.id);
    let levels = || one.ratings.levels().into_iter().zip(other.ratings.levels());
    let told = levels().filter(|(one, other)| one.is_some() && other.is_some()).count();
    let same = levels().filter(|(one, other)| one.is_some() && one == other).count();
    Ok(Lesson {
        name,
        observers: [
            (link(one), names.of(page, one.observation.observer_id).await?),
            (link(other), names.of(page, other.observation.observer_id).await?),
        ],
        said: page.t2("looks-same", "n", same, "of", told),
        lines: lines(page, &words, levels()),
    })
}

fn lines(
    page: &Page,
    words: &Rubric,
    levels: impl Iterator<Item = (Option<usize>, Option<usize>)>,
) -> Vec<[String; 4]> {
    let one = |(dimension, (one, other)): (&domain::observation::Dimension, (Option<usize>, Option<usize>))| {
        let said = |rated: Option<usize>| match rated {
            Some(rated) => level(page, rated, dimension.levels.len()),
            None => page.t("looks-unsaid"),
        };
        let apart = match (one, other) {
            (Some(one), Some(other)) => page.t1("looks-apart", "n", one.abs_diff(other)),
            _ => String::new(),
        };
        [dimension.name.clone(), said(one), said(other), apart]
    };
    words.dimensions().zip(levels).map(one).collect()
}

/// What two observers have in common over the lessons that both looked at in the same words.
async fn pairs(page: &Page, names: &mut Names, both: &[Both<'_>]) -> Result<Vec<Pair>, Problem> {
    let mut groups: BTreeMap<(PersonId, PersonId, String), Vec<&Both<'_>>> = BTreeMap::new();
    for one in both {
        let observers = (one.0.observation.observer_id, one.1.observation.observer_id);
        let key = (observers.0, observers.1, one.0.observation.rubric_word());
        groups.entry(key).or_default().push(one);
    }
    let mut pairs = Vec::new();
    for ((first, second, _), group) in groups {
        let observation = &group[0].0.observation;
        let words = rubric(page, observation.rubric_id, observation.rubric_version).await?;
        let (first, second) = (names.of(page, first).await?, names.of(page, second).await?);
        pairs.push(Pair {
            names: page.t2("looks-pair", "one", first, "other", second),
            lessons: page.t1("looks-lessons", "n", group.len()),
            lines: if group.len() < LEAST_LESSONS {
                vec![]
            } else {
                agreements(page, &words, &group)
            },
        });
    }
    Ok(pairs)
}

/// Each dimension with the weighted kappa of both, its interval, and in how many lessons both said the same.
fn agreements(page: &Page, words: &Rubric, group: &[&Both<'_>]) -> Vec<[String; 3]> {
    let line = |(at, dimension): (usize, &domain::observation::Dimension)| {
        let place = |rated: &Rated| {
            let level = rated.ratings.levels().get(at).copied().flatten();
            level.and_then(|level| level.checked_sub(1))
        };
        let pairs: Vec<(Option<usize>, Option<usize>)> =
            group.iter().map(|both| (place(both.0), place(both.1))).collect();
        let said = |found: &(Option<usize>, Option<usize>)| found.0.is_some() && found.1.is_some();
        let told = pairs.iter().filter(|found| said(found)).count();
        let same = pairs.iter().filter(|found| said(found) && found.0 == found.1).count();
        let number = |x: f64| page.lang.number(x, 2);
        let kappa = match agreement(&pairs, dimension.levels.len()) {
            Ok(found) if told >= LEAST_LESSONS => {
                let (low, high) = found.quadratic.ci;
                let args = [
                    ("kappa", number(found.quadratic.kappa).into()),
                    ("low", number(low).into()),
                    ("high", number(high).into()),
                ];
                page.lang.with("looks-kappa", &args)
            }
            _ => page.t("looks-no-kappa"),
        };
        [
            dimension.name.clone(),
            page.t2("looks-same-lessons", "n", same, "of", told),
            kappa,
        ]
    };
    words.dimensions().enumerate().map(line).collect()
}
