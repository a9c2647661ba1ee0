//! From a sketch to a cycle: the numbers come from the points, the words from the story, the days from both.

use domain::cycle::{
    ClosurePlan, Comparison, CyclePlan, Decision, Depth, DoingPlan, Predicted, Scale, StudyFields, StudyPlan,
};
use domain::id::CycleId;
use domain::measure::NewPoint;
use domain::time::{Day, Instant};

use super::calendar::{Calendar, Hour, moment};
use super::chance::Chance;
use super::descend::tested;
use super::ground::{Ground, Liceo};
use super::measures::{Definition, MEASURES, Noise, index_of};
use super::pen::Pen;
use super::series::AllSeries;
use super::sketch::{Fate, Sketch};
use super::stories::By;

/// Learnt where the points are too few to compare with anything.
const UNCLEAR: &str = "Se registraron muy pocas semanas para saberlo. Antes de decidir hay que volver a medir, con menos datos y más seguido.";

/// A cycle with everything that will be said of it, and when.
pub(super) struct Told {
    /// Its id.
    pub id: CycleId,
    /// The sketch that it was told from.
    pub sketch: Sketch,
    /// The plan.
    pub plan: CyclePlan,
    /// When it was planned, or drafted.
    pub planned: (Day, Hour),
    /// When it was shown to the network.
    pub shared: Option<(Day, Hour)>,
    /// What was done, and when that was said.
    pub doing: Option<((Day, Hour), DoingPlan)>,
    /// What was studied.
    pub study: Option<((Day, Hour), StudyPlan)>,
    /// What was decided.
    pub closure: Option<((Day, Hour), ClosurePlan)>,
}

/// Tells a cycle.
pub(super) fn tell(
    number: usize,
    sketch: &Sketch,
    ground: &Ground,
    series: &AllSeries,
    calendar: &Calendar,
    pen: &Pen,
) -> Option<Told> {
    let chance = Chance::of("tell", number);
    let (mut sketch, story) = (sketch.clone(), sketch.story);
    let measure = index_of(story.measure);
    let liceo = ground.liceos.iter().find(|liceo| liceo.index == sketch.liceo)?;
    let points = series.near(sketch.liceo, measure, sketch.course.as_ref().map(|(id, _)| *id));
    let before = mean(points, |period| period < sketch.starts, 8);
    let observed = mean(points, |period| period >= sketch.starts && period <= sketch.ends, 52);
    // What made things worse is not adopted.
    if let (Some(before), Some(observed), Fate::Closed(Decision::Adopt)) = (before, observed, sketch.fate)
        && observed < before - 3.0
    {
        sketch.fate = Fate::Closed(Decision::Abandon);
    }
    // What came of an idea is told in the words of the story's second test.
    let idea = tested(&sketch, calendar, &ground.ideas);
    sketch.again |= idea != story.idea && !story.again.0.is_empty();
    let (low, high, result) = numbers(&sketch, before, observed, &MEASURES[measure], &chance);

    let day = |day: Day, at_least: Day| calendar.school_day(day).max(at_least);
    // Written from one day to a week before it starts; a draft only just now.
    let planned_on = match sketch.fate {
        Fate::Draft => calendar.school_day(calendar.last.plus_days(-sketch.waits)),
        _ => calendar.school_day(sketch.starts.plus_days(-chance.between(3, 6))),
    };
    let steps = steps(sketch.fate);
    let waited = calendar.school_day(calendar.last.plus_days(-sketch.waits));
    let soon = day(sketch.ends.plus_days(chance.between(1, 4)), planned_on);
    let done_on = if sketch.fate == Fate::Done {
        waited.max(planned_on)
    } else {
        soon.min(waited.max(planned_on))
    };
    let studied_on = match sketch.fate {
        Fate::Studied => waited.max(done_on),
        _ => day(done_on.plus_days(chance.between(1, 6)), done_on),
    };
    let closed_on = day(studied_on.plus_days(chance.between(1, 8)), studied_on);
    // The hours only rise within a cycle, so that steps of one day stand in their order.
    let hour = |at_most: i64| Hour::nth(chance.between(0, at_most));
    let first = moment(planned_on, Hour::Early);

    Some(Told {
        id: CycleId::new(&pen.ids, first),
        plan: CyclePlan {
            idea_id: *ground.ideas.get(idea)?,
            scale: Some(scale(&sketch, &chance)),
            dose_planned: dose(&sketch),
            dose_unit: if dose(&sketch).is_some() {
                "clases".to_owned()
            } else {
                String::new()
            },
            ..plan(&sketch, ground, liceo, measure, (low, high), &chance)?
        },
        planned: (planned_on, hour(1)),
        shared: (sketch.shared && steps >= 1).then(|| {
            (
                day(planned_on.plus_days(chance.between(1, 5)), planned_on).min(done_on),
                Hour::Noon,
            )
        }),
        doing: (steps >= 2).then(|| {
            let doing = DoingPlan {
                happened: some(&story.happened, &chance),
                surprise: if chance.happens(0.7) || story.happened[1].is_empty() {
                    some(&story.surprise, &chance)
                } else {
                    String::new()
                },
                done_on: sketch.ends.min(done_on),
            };
            ((done_on, Hour::Late), doing)
        }),
        study: match study(&sketch, before, result, (low, high)) {
            Some(study) if steps >= 3 => Some(((studied_on, Hour::Late), study)),
            _ => None,
        },
        closure: match sketch.fate {
            Fate::Closed(decision) => Some(((closed_on, Hour::Evening), closure(&sketch, decision))),
            _ => None,
        },
        sketch,
    })
}

/// How large a test is: in a course a class or a student, otherwise a level or the liceo.
fn scale(sketch: &Sketch, chance: &Chance) -> Scale {
    match (&sketch.course, sketch.again) {
        (Some(_), false) if chance.happens(0.12) => Scale::Student,
        (Some(_), _) => Scale::Class,
        (None, false) => Scale::Level,
        (None, true) => Scale::School,
    }
}

/// Once a week, where it is done in a class.
fn dose(sketch: &Sketch) -> Option<i64> {
    let weeks = sketch.ends.days_since(sketch.starts) / 7 + 1;
    sketch.course.as_ref().map(|_| weeks.max(1))
}

/// Steps taken beyond the draft.
const fn steps(fate: Fate) -> u8 {
    match fate {
        Fate::Draft => 0,
        Fate::Running => 1,
        Fate::Done => 2,
        Fate::Studied => 3,
        Fate::Closed(_) => 4,
    }
}

/// One of two texts, the first where there is only one.
fn some(texts: &[&str; 2], chance: &Chance) -> String {
    let text = texts[usize::from(chance.happens(0.5))];
    if text.is_empty() { texts[0] } else { text }.to_owned()
}

/// The mean of the newest points that fit, at least two of them.
fn mean(points: &[NewPoint], fits: impl Fn(Day) -> bool, newest: usize) -> Option<f64> {
    let values: Vec<f64> = points
        .iter()
        .filter(|point| fits(point.period))
        .map(|point| point.value)
        .collect();
    let values = &values[values.len().saturating_sub(newest)..];
    (values.len() >= 2).then(|| (values.iter().sum::<f64>() / values.len() as f64).round())
}

/// What was predicted so that the result compares as it shall, and the result as it was written down.
fn numbers(
    sketch: &Sketch,
    before: Option<f64>,
    observed: Option<f64>,
    measure: &Definition,
    chance: &Chance,
) -> (f64, f64, Option<f64>) {
    let (Noise::Share { usual, .. } | Noise::Mean { usual, .. }) = measure.noise;
    let before = before.unwrap_or(usual);
    let some = |low, high| chance.between(low, high) as f64;
    let hoped = (before + some(2, 5), before + some(9, 14));
    let result = observed.filter(|_| sketch.forced != Some(Comparison::Unclear));
    // Nobody predicts that a test does harm: where the points fell, the prediction can't have come true.
    let fell = result.is_some_and(|result| result < before - 3.0);
    let (low, high) = match (result, sketch.forced) {
        (Some(result), Some(Comparison::Above)) if result >= before + 3.0 => {
            let high = result - some(1, 3);
            (high - some(6, 9), high)
        }
        (Some(result), Some(Comparison::AsPredicted | Comparison::Above)) if !fell => {
            let low = (result - some(2, 5)).max(before - 3.0);
            (low, (low + some(8, 11)).max(result + some(0, 3)))
        }
        (Some(result), Some(_)) => {
            let low = (result + some(3, 5)).max(before + 3.0);
            (low, low + some(6, 10))
        }
        _ => hoped,
    };
    (low.clamp(1.0, 98.0), high.clamp(2.0, 99.0), result)
}

fn plan(
    sketch: &Sketch,
    ground: &Ground,
    liceo: &Liceo,
    measure: usize,
    (low, high): (f64, f64),
    chance: &Chance,
) -> Option<CyclePlan> {
    let story = sketch.story;
    let (title, question) = if sketch.again {
        story.again
    } else {
        (story.title, story.question)
    };
    let will = MEASURES[measure].will;
    let colleague = match story.by {
        By::Language | By::Maths => &liceo.utp.name,
        By::Coexistence | By::Utp => &liceo.language[1].name,
    };
    Some(CyclePlan {
        idea_id: *ground.ideas.get(story.idea)?,
        measure_id: ground.measures[measure].id,
        course_id: sketch.course.as_ref().map(|(id, _)| *id),
        title: title.to_owned(),
        question: question.to_owned(),
        prediction: format!("Entre {low} y {high} de cada 100 {will}, porque {}.", story.because),
        predicted_low: Some(low),
        predicted_high: Some(high),
        who: format!("{}, con {colleague}", sketch.owner.name),
        place: match &sketch.course {
            Some((_, name)) => name.clone(),
            None if chance.happens(0.5) => "Todos los primeros medios".to_owned(),
            None => "Primeros y segundos medios".to_owned(),
        },
        starts_on: sketch.starts,
        ends_on: sketch.ends,
        data: story.data.to_owned(),
        predicted_direction: None,
        scale: None,
        depth: Depth::Guided,
        dose_planned: None,
        dose_unit: String::new(),
    })
}

/// Through the form's own check, so that the numbers decide the comparison as they do for everybody.
fn study(sketch: &Sketch, before: Option<f64>, observed: Option<f64>, (low, high): (f64, f64)) -> Option<StudyPlan> {
    let said = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let mut fields = StudyFields {
        before: said(before),
        observed: said(observed),
        // Where there is a result, its numbers decide.
        comparison: if observed.is_some() {
            String::new()
        } else {
            Comparison::Unclear.to_string()
        },
        learned: UNCLEAR.to_owned(),
        ..StudyFields::default()
    };
    let predicted = Predicted {
        range: Some((low, high)),
        ..Predicted::default()
    };
    let comparison = StudyPlan::check(&fields, &predicted, 1.0).ok()?.comparison;
    let learned = match comparison {
        Comparison::AsPredicted => sketch.story.hit,
        Comparison::Below => sketch.story.below,
        Comparison::Above => sketch.story.above,
        Comparison::Unclear => UNCLEAR,
    };
    let learned = if learned.is_empty() { sketch.story.hit } else { learned };
    learned.clone_into(&mut fields.learned);
    StudyPlan::check(&fields, &predicted, 1.0).ok()
}

fn closure(sketch: &Sketch, decision: Decision) -> ClosurePlan {
    let (reason, next) = match decision {
        Decision::Adopt => sketch.story.adopt,
        Decision::Adapt => sketch.story.adapt,
        Decision::Abandon => sketch.story.abandon,
    };
    ClosurePlan {
        decision,
        reason: reason.to_owned(),
        next: next.to_owned(),
        reflection: String::new(),
    }
}

/// The moment of a step.
pub(super) fn when((day, hour): (Day, Hour)) -> Instant {
    moment(day, hour)
}
