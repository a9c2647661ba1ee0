//! What was understood of a file, level by level, beside what is there already.

use askama::Template;
use axum::extract::Path;
use domain::assessment::{Axis, NationalPlan, NationalResult};
use domain::id::{SchoolId, UploadId};
use domain::permission::KeepNationalResults;
use domain::school::{Course, School};

use super::kept::{KeptLevel, KeptNational};
use super::waiting;
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::assessments::words::percent;
use crate::pages::imports::remark::KeptRemark;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/national/sheet/show.html")]
struct Preview {
    page: Page,
    school: School,
    file: String,
    action: String,
    other_file: String,
    levels: Vec<Shown>,
    odd: Vec<(String, String)>,
    left: Vec<(String, String)>,
    changes: bool,
}

/// A level as it would be kept.
struct Shown {
    name: String,
    /// Of how many, and of which courses.
    of: String,
    /// Courses of the level that are not in the file.
    absent: Option<String>,
    /// What becomes of what is there.
    fate: String,
    /// Each axis: what the file says, and what is there.
    axes: Vec<(String, String, String)>,
    /// Whether anything of it is there.
    had: bool,
}

/// The preview.
pub async fn show(page: Page, can: Can<KeepNationalResults>, Path((_, id)): Path<(SchoolId, UploadId)>) -> Answer {
    let school = page.app.db.school(can.act().0).await?;
    let upload = page.app.db.upload(id, &waiting(school.id), can.who()).await?;
    let kept = KeptNational::read(&upload.content)?;
    let courses = page.app.db.courses(school.id).await?;
    let known = page.app.db.national_results(school.id).await?;
    let levels: Vec<(Fate, Shown)> = kept
        .levels
        .iter()
        .map(|level| shown(&page, level, &courses, &known))
        .collect();
    let said = |remarks: &[KeptRemark]| -> Vec<(String, String)> {
        let one = |remark: &KeptRemark| (remark.line.to_string(), remark.says(&page));
        remarks.iter().map(one).collect()
    };
    page.show(&Preview {
        action: routes::national_sheet_decision(school.id, id),
        other_file: routes::national_sheet(school.id),
        file: upload.name,
        odd: said(&kept.odd),
        left: said(&kept.left),
        changes: levels.iter().any(|(fate, _)| *fate != Fate::Same),
        levels: levels.into_iter().map(|(_, shown)| shown).collect(),
        school,
        page: page.clone(),
    })
}

/// What becomes of a level.
#[derive(PartialEq, Eq)]
enum Fate {
    New,
    Same,
    Replaces,
}

fn shown(page: &Page, level: &KeptLevel, courses: &[Course], known: &[NationalResult]) -> (Fate, Shown) {
    let plan = level.plan();
    let before: Vec<&NationalResult> = known.iter().filter(|one| one.time == plan.time).collect();
    let fate = fate(&plan, &before);
    let of = |axis: Axis| {
        plan.shares
            .iter()
            .find(|(own, _)| *own == axis)
            .map(|(_, share)| *share)
    };
    let was = |axis: Axis| before.iter().find(|one| one.axis == axis).map(|one| one.share);
    let said = |share: Option<f64>| share.map_or_else(String::new, |share| percent(page, share));
    let axes = Axis::of(plan.time.subject).iter();
    let axes = axes.filter(|axis| of(**axis).is_some() || was(**axis).is_some());
    let (time, n) = (plan.time, plan.n);
    let shown = Shown {
        name: format!(
            "{}, {} · {} {}",
            page.word("subject", time.subject),
            page.word("level", time.level),
            page.word("occasion", time.occasion),
            time.year
        ),
        of: if level.letters.is_empty() {
            page.t1("growth-people", "n", n)
        } else {
            let names: Vec<String> = level
                .letters
                .iter()
                .map(|letter| format!("{}°{letter}", time.level))
                .collect();
            let people = page.t1("growth-people", "n", n);
            page.t2("national-sheet-of", "people", people, "courses", names.join(", "))
        },
        absent: absent(page, level, &plan, courses),
        fate: page.t(match fate {
            Fate::New => "national-sheet-new",
            Fate::Same => "national-sheet-same",
            Fate::Replaces => "national-sheet-replaces",
        }),
        axes: axes
            .map(|axis| (page.word("axis", axis), said(of(*axis)), said(was(*axis))))
            .collect(),
        had: !before.is_empty(),
    };
    (fate, shown)
}

fn fate(plan: &NationalPlan, before: &[&NationalResult]) -> Fate {
    let is_there = |(axis, share): &(Axis, f64)| {
        let same = |one: &&&NationalResult| one.axis == *axis && one.n == plan.n && (one.share - share).abs() < 1e-9;
        before.iter().any(|one| same(&one))
    };
    if before.is_empty() {
        Fate::New
    } else if before.len() == plan.shares.len() && plan.shares.iter().all(is_there) {
        Fate::Same
    } else {
        Fate::Replaces
    }
}

/// Courses that Ronda knows of the level and the file doesn't have.
fn absent(page: &Page, level: &KeptLevel, plan: &NationalPlan, courses: &[Course]) -> Option<String> {
    if level.letters.is_empty() {
        return None;
    }
    let is_absent = |course: &&Course| {
        let is_of = course.year == plan.time.year && course.level == plan.time.level;
        is_of && !level.letters.contains(&course.letter)
    };
    let names: Vec<String> = courses
        .iter()
        .filter(is_absent)
        .map(|course| format!("{}°{}", course.level, course.letter))
        .collect();
    (!names.is_empty()).then(|| page.t1("national-sheet-absent", "courses", names.join(", ")))
}
