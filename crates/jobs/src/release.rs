//! Makes the results of a survey when its window is over: once, frozen, and the points that they feed.
//!
//! Owns the order of things: look whether it is time, read the answers, plan what is shown, ask how far it may be trusted, write. Must
//! not write anything of a single answer, nor into a log how many there were.

use domain::administration::{Administration, AdministrationState, Sex};
use domain::id::{AdministrationId, CourseId, Ids, SittingId};
use domain::measure::{Measure, NewPoint, Point};
use domain::permission::{EnterPoints, PointPlace, by_the_installation};
use domain::results::{
    Answered, Column, LEAST_TRUSTED, NumberResult, Results, Text, Trust, TrustWord, Trusted, Written, columns,
    comparable, count, listed, release, scale_figure, screened, written,
};
use domain::suppression::{Course, Group, Part};
use domain::time::{Day, Instant};
use serde::{Deserialize, Serialize};
use stats::psychometrics::{self, Ends, Item};
use store::{AnsweredLine, Db, Moment, SittingLine, TextLine, Write};
use survey::Instrument;

use crate::announce::AnnounceResults;
use crate::failure::Failure;
use crate::paired;

/// Makes the results of one administration.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Release {
    administration: AdministrationId,
}

impl Release {
    /// The kind of its job.
    pub const NAME: &'static str = store::RELEASE_JOB;

    /// Of an administration.
    #[must_use]
    pub const fn of(administration: AdministrationId) -> Self {
        Self { administration }
    }

    /// Does it, if the window is over and it wasn't done. Begun twice, the second one finds it done.
    ///
    /// # Errors
    /// What the database says, or that something kept can't be read.
    pub async fn run(self, db: &Db, now: Instant, ids: &dyn Ids) -> Result<(), Failure> {
        let administration = db.administration(self.administration).await?;
        if administration.state(now) != AdministrationState::Closed {
            return Ok(());
        }
        let of = (administration.instrument_id, administration.instrument_version);
        let version = db.instrument_version(of.0, of.1).await?;
        let whole = survey::json::read(&version.definition)
            .map_err(|_| Failure::Never("the instrument can't be read".to_owned()))?;
        let instrument = administration.asked(&whole);
        let sittings = db.sittings(administration.id).await?;
        db.shuffle_answers(administration.id).await?;
        let lines = db.answered(administration.id).await?;
        let texts = db.texts(administration.id).await?;
        let mut results = results(&administration, &instrument, &sittings, &read(&lines)?)?;
        results.texts = listed(&results.release, &instrument, &within(&texts, &sittings, &results));
        let answered = paired::Answered {
            administration: &administration,
            instrument: &instrument,
            sittings: &sittings,
            lines: &lines,
            results: &results,
        };
        results.paired = paired::paired(db, &answered).await?;
        let frozen = serde_json::to_string(&results).map_err(|error| Failure::Never(error.to_string()))?;
        let mut w = db.write(Moment { at: now, ids }).await?;
        match w.release_survey(&administration, &frozen).await {
            Ok(()) => {}
            Err(store::Error::Exists(_)) => return Ok(()),
            Err(other) => return Err(other.into()),
        }
        // Between reading and writing somebody took in what was kept apart: it is read again, or it would count and be in nothing.
        if usize::try_from(w.counted(administration.id).await?) != Ok(lines.len()) {
            return Err(Failure::Later("answers came in meanwhile".to_owned()));
        }
        feed(db, &mut w, (&administration, &whole), &results).await?;
        w.enqueue(&AnnounceResults::job(administration.id, now)).await?;
        w.commit().await?;
        Ok(())
    }
}

fn read(lines: &[AnsweredLine]) -> Result<Vec<Answered>, Failure> {
    let one = |line: &AnsweredLine| {
        Ok(Answered {
            sitting: line.sitting_id,
            sex: line.sex.as_deref().and_then(|sex| sex.parse::<Sex>().ok()),
            third: line.third,
            seconds: line.seconds,
            answers: serde_json::from_str(&line.answers)
                .map_err(|_| Failure::Never("an answer can't be read".to_owned()))?,
        })
    };
    lines.iter().map(one).collect()
}

fn results(
    administration: &Administration,
    instrument: &Instrument,
    sittings: &[SittingLine],
    answered: &[Answered],
) -> Result<Results, Failure> {
    let course = |line: &SittingLine| {
        let course = Course {
            id: line.sitting.course_id,
            level: line.level,
        };
        (line.sitting.id, course)
    };
    let courses: Vec<(SittingId, Course)> = sittings.iter().map(course).collect();
    let counted = count(administration, instrument, &courses, answered);
    let (release, left_out) = release(&counted).map_err(|error| Failure::Never(error.to_string()))?;
    // Whoever is in no sum is in no other number either: the difference would count them.
    let out = |one: &Answered| {
        let course = courses.iter().find(|(sitting, _)| *sitting == one.sitting);
        course.is_none_or(|(_, course)| left_out.contains(&course.id))
    };
    let within: Vec<Answered> = answered.iter().filter(|one| !out(one)).cloned().collect();
    let shown = release.shown(&Group::all(Part::Liceo)).is_some();
    let trusted = |scale: &survey::Scale| trust(administration, instrument, &scale.key, &within);
    Ok(Results {
        trust: if shown {
            instrument.scales.iter().map(trusted).collect()
        } else {
            vec![]
        },
        numbers: if shown { numbers(instrument, &within) } else { vec![] },
        screened: shown.then(|| screened(administration, instrument, &within)),
        paired: Vec::new(),
        texts: Vec::new(),
        release,
        left_out,
    })
}

/// The texts of courses that are in the sums.
fn within<'t>(texts: &'t [TextLine], sittings: &[SittingLine], results: &Results) -> Vec<Text<'t>> {
    let out = |text: &TextLine| {
        let line = sittings.iter().find(|line| line.sitting.id == text.sitting_id);
        line.is_none_or(|line| results.left_out.contains(&line.sitting.course_id))
    };
    let text = |text: &'t TextLine| Text {
        id: text.id,
        item: &text.item,
        body: &text.body,
    };
    texts.iter().filter(|text| !out(text)).map(text).collect()
}

/// What is said of the numbers that students wrote.
fn numbers(instrument: &Instrument, answered: &[Answered]) -> Vec<NumberResult> {
    let of = |written: Written| {
        let found = stats::summary(&written.values)?;
        let step = 10_f64.powi(i32::from(written.decimals) + 1);
        let rounded = |value: f64| (value * step).round() / step;
        Some(NumberResult {
            item: written.item,
            n: found.n,
            mean: rounded(found.mean),
            sd: rounded(found.sd),
            quartiles: found.quartiles.map(rounded),
        })
    };
    written(instrument, answered).into_iter().filter_map(of).collect()
}

/// How far a scale may be trusted here. With a third of the items each, nobody answered two of them often enough to tell.
fn trust(administration: &Administration, instrument: &Instrument, scale: &str, answered: &[Answered]) -> Trust {
    let columns = columns(administration, instrument, scale, answered);
    let enough = answered.len() >= LEAST_TRUSTED && !administration.thirds;
    let figures = if enough { figures(&columns) } else { None };
    Trust {
        scale: scale.to_owned(),
        word: match &figures {
            Some(figures) => figures.word(),
            None if enough => TrustWord::Unknown,
            None => TrustWord::TooFew,
        },
        figures,
    }
}

fn figures(columns: &[Column]) -> Option<Trusted> {
    let items: Vec<Item> = columns
        .iter()
        .map(|column| Item {
            answers: column.points.clone(),
            reversed: false,
        })
        .collect();
    let ends = columns.first().map(|column| Ends {
        lowest: column.ends.0,
        highest: column.ends.1,
    });
    let found = psychometrics::analyze(&items, ends).ok()?;
    let (low, high) = found.alpha_ci?;
    Some(Trusted {
        n: found.answered,
        alpha: hundredths(found.alpha),
        interval: (hundredths(low), hundredths(high)),
        omega: found.omega_total.ok().map(hundredths),
        items: columns
            .iter()
            .zip(&found.items)
            .map(|(column, item)| (column.item.clone(), item.r_drop.map(hundredths)))
            .collect(),
    })
}

fn hundredths(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

/// The points that the results feed: of the liceo, and of each course that is shown. A shorter form feeds the scales that it asks whole.
async fn feed(
    db: &Db,
    w: &mut Write<'_>,
    (administration, whole): (&Administration, &Instrument),
    results: &Results,
) -> Result<(), Failure> {
    let asked = administration.asked(whole);
    // Of one course the liceo's point would be that course's, and the hub reads the liceo's.
    let several = results.release.outline.courses.len() > 1;
    let parts = results
        .release
        .outline
        .courses
        .iter()
        .map(|course| (Part::Course(course.id), Some(course.id)));
    let places: Vec<(Option<CourseId>, Group)> = parts
        .chain(several.then_some((Part::Liceo, None)))
        .map(|(part, course)| (course, Group::all(part)))
        .collect();
    for fed in db.measures_fed_by(administration.instrument_id).await? {
        // The mean of fewer items is another number: it would stand in one line with those of the whole scale.
        if !comparable(&fed.scale, whole, &asked) {
            continue;
        }
        let measure = db.measure(fed.measure_id).await?;
        // The day on which it ended stands for the whole window.
        let day = administration.last_day();
        let period = measure.cadence.period_of(day);
        for (course, group) in &places {
            let Some(figure) = scale_figure(&results.release, whole, &fed.scale, group) else {
                continue;
            };
            let place = PointPlace {
                school: administration.school_id,
                course: *course,
            };
            let proof = by_the_installation(EnterPoints {
                measure: measure.clone(),
                place,
            });
            let point = NewPoint::of(period, figure.mean.round(), Some(i64::from(figure.n)));
            let before = before(db, &measure, place, period).await?;
            w.enter_points(&proof, &[together(before.as_ref(), point)]).await?;
        }
    }
    Ok(())
}

/// What earlier surveys of the same period came to: nobody's hand entered it.
async fn before(db: &Db, measure: &Measure, place: PointPlace, period: Day) -> Result<Option<Point>, Failure> {
    let points = match place.course {
        Some(course) => db.course_points(measure.id, course).await?,
        None => db.school_points(measure.id, place.school).await?,
    };
    let made_here = |point: &Point| point.period == period && point.entered_by.is_none() && point.fraction().is_none();
    Ok(points.into_iter().find(made_here))
}

/// Two tickets of one week are one point: their mean, each by its answers.
#[allow(clippy::cast_precision_loss, reason = "answers of a week")]
fn together(before: Option<&Point>, now: NewPoint) -> NewPoint {
    let counts = before.and_then(|before| Some((before.value, before.n?, now.n?)));
    let Some((value, first, second)) = counts.filter(|(_, first, second)| first + second > 0) else {
        return now;
    };
    let all = first + second;
    let mean = (value * first as f64 + now.value * second as f64) / all as f64;
    NewPoint::of(now.period, (mean * 10.0).round() / 10.0, Some(all))
}
