//! A class: three sentences, its axes, groups for tomorrow, each question, each student.

use askama::Template;
use charts::shares::{ShareRow, SharesFigure, draw, table};
use domain::assessment::{Assessment, Paper, Responses};
use domain::permission::ReadClassAnswers;
use stats::mastery::{Mastery, THRESHOLD};
use store::{AssessedCourse, ClassLine};

use super::analysis::{ClassAnalysis, Known, analyze};
use super::closing::Entering;
use super::sentences::{brief, can, drew, failed, label, letter};
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::assessments::words::{percent, what};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/class/show.html")]
struct Show {
    page: Page,
    assessment: Assessment,
    what: String,
    course: String,
    answers: String,
    paper: String,
    n: usize,
    away: usize,
    without_key: usize,
    can: String,
    drew: Vec<String>,
    failed: Vec<String>,
    /// Why nothing is said of the questions, where nothing is.
    silent: Option<String>,
    drawing: String,
    table: String,
    groups: Vec<Group>,
    /// Whom no axis asks for anything.
    ahead: Vec<String>,
    questions: Vec<QuestionLine>,
    axes: Vec<String>,
    students: Vec<StudentLine>,
    entering: Entering,
    /// Where the entering is ended, and opened again.
    closing: String,
    reopening: String,
    growth: String,
    /// The answer sheet on phones.
    on_phones: String,
    /// Slips by which students read their own page.
    slips: String,
}

/// Who may need one axis tomorrow.
struct Group {
    axis: String,
    /// Not yet, probably.
    names: Vec<String>,
    /// Whether that is more than half of the class: then it is a lesson for everybody, and no group.
    most: bool,
    /// Of whom so few questions can't tell.
    unclear: Vec<String>,
}

/// A question.
struct QuestionLine {
    label: String,
    axis: String,
    skill: String,
    right: String,
    /// The wrong option that most chose.
    wrong: String,
    said: String,
}

/// A student.
struct StudentLine {
    name: String,
    /// On each axis: points of questions, and the word.
    axes: Vec<(String, String)>,
}

/// The page.
pub async fn show(page: Page, can_read: Can<ReadClassAnswers>) -> Answer {
    let ReadClassAnswers { assessment, course } = can_read.act();
    let (id, course) = (assessment.id, *course);
    let paper = page.app.db.paper(id).await?;
    let lines = page.app.db.class_answers(id, course).await?;
    let courses = page.app.db.assessed_courses(id).await?;
    let name = courses.iter().find(|line| line.course_id == course);
    let name = name.map(AssessedCourse::name).ok_or_else(Problem::not_found)?;
    let there: Vec<(&ClassLine, &Responses)> = lines
        .iter()
        .filter_map(|line| Some((line, line.answers.as_ref()?)))
        .collect();
    let answers: Vec<&Responses> = there.iter().map(|(_, answers)| *answers).collect();
    let found = analyze(&paper, &answers);
    let names: Vec<String> = there.iter().map(|(line, _)| line.listed()).collect();
    let (drawing, table) = figure(&page, &found, &name);
    page.show(&Show {
        what: what(&page, assessment),
        answers: routes::class_answers(id, course),
        paper: routes::assessment_items(id),
        n: found.n,
        away: lines.len() - found.n,
        without_key: paper.without_key(),
        can: can(&page, &found),
        drew: drew(&page, &paper, &found),
        failed: failed(&page, &paper, &found),
        silent: silent(&page, &found),
        drawing,
        table,
        groups: groups(&page, &found, &names),
        ahead: ahead(&found, &names),
        questions: questions(&page, &paper, &found),
        axes: found.axes.iter().map(|axis| page.word("axis", axis.axis)).collect(),
        students: students(&page, &found, &names),
        entering: Entering::of(&page, can_read.act()).await?,
        closing: routes::class_closing(id, course),
        reopening: routes::class_reopening(id, course),
        growth: routes::class_growth(id, course),
        on_phones: routes::class_answer_sheet(id, course),
        slips: routes::class_slips(id, course),
        course: name,
        assessment: assessment.clone(),
        page: page.clone(),
    })
}

/// Why nothing can be said of the questions.
fn silent(page: &Page, found: &ClassAnalysis) -> Option<String> {
    match &found.items {
        Err(_) => Some(page.t("class-questions-unknown")),
        Ok(_) if found.n < stats::items::LEAST_PEOPLE => {
            Some(page.t2("class-questions-few", "n", found.n, "need", stats::items::LEAST_PEOPLE))
        }
        Ok(_) => None,
    }
}

/// The axes with their intervals, and the numbers beside them.
fn figure(page: &Page, found: &ClassAnalysis, course: &str) -> (String, String) {
    let row = |axis: &super::analysis::AxisOfClass| ShareRow {
        label: page.word("axis", axis.axis),
        share: axis.mean.map(|mean| mean.mean),
        interval: axis.mean.and_then(|mean| mean.interval),
        note: page.t1("assessments-questions", "n", axis.questions),
    };
    let rows: Vec<ShareRow> = found.axes.iter().map(row).collect();
    let (title, threshold) = (page.t1("class-axes-of", "course", course), percent(page, THRESHOLD));
    let figure = SharesFigure {
        id: "ejes",
        title: &title,
        what: &page.t("assessments-axis"),
        threshold: (THRESHOLD, &threshold),
        rows: &rows,
    };
    (
        draw(&figure, page.lang).both(),
        table(&figure, page.lang).html(page.lang),
    )
}

/// Who may need what, by axis with enough questions; an axis that asks nobody for anything isn't there.
fn groups(page: &Page, found: &ClassAnalysis, names: &[String]) -> Vec<Group> {
    let of = |place: usize, mastery: Mastery| {
        let both = found.students.iter().zip(names);
        let who = both.filter(|(axes, _)| axes[place].is_some_and(|known| known.person.mastery == mastery));
        who.map(|(_, name)| name.clone()).collect::<Vec<_>>()
    };
    let group = |(place, _): (usize, f64)| {
        let not_yet = of(place, Mastery::NotYet);
        Group {
            axis: page.word("axis", found.axes[place].axis),
            most: 2 * not_yet.len() > found.n,
            names: not_yet,
            unclear: of(place, Mastery::Unclear),
        }
    };
    let groups = found.told().into_iter().map(group);
    groups.filter(|group| !group.names.is_empty()).collect()
}

/// Who can do everything that can be told: what comes next, or somebody to explain it.
fn ahead(found: &ClassAnalysis, names: &[String]) -> Vec<String> {
    let told = found.told();
    let all = |axes: &Vec<Option<Known>>| {
        let can = |(place, _): &(usize, f64)| axes[*place].is_some_and(|known| known.person.mastery == Mastery::Can);
        !told.is_empty() && told.iter().all(can)
    };
    let both = found.students.iter().zip(names).filter(|(axes, _)| all(axes));
    both.map(|(_, name)| name.clone()).collect()
}

fn questions(page: &Page, paper: &Paper, found: &ClassAnalysis) -> Vec<QuestionLine> {
    let Ok(items) = &found.items else {
        return vec![];
    };
    let line = |(asked, item): (&super::analysis::Asked, &stats::items::ItemAnalysis)| {
        let wrong = item
            .options
            .iter()
            .enumerate()
            .filter(|(_, option)| option.points <= 0.0 && option.n > 0);
        let most = wrong
            .max_by_key(|(_, option)| option.n)
            .filter(|_| !asked.letters.is_empty());
        let verdicts: Vec<String> = item
            .verdicts
            .iter()
            .filter(|one| is_said(one))
            .map(|one| brief(page, one))
            .collect();
        QuestionLine {
            label: label(paper, asked),
            axis: page.word("axis", paper.items[asked.at].axis),
            skill: paper.items[asked.at].skill.clone(),
            right: percent(page, item.difficulty),
            wrong: most.map_or_else(String::new, |(option, stat)| {
                format!("{} · {}", letter(asked, option), percent(page, stat.share))
            }),
            said: verdicts.join(" · "),
        }
    };
    found.questions.iter().zip(&items.items).map(line).collect()
}

/// Options that hardly anybody chose are the paper's matter, not the lesson's.
fn is_said(verdict: &stats::items::Verdict) -> bool {
    !matches!(verdict, stats::items::Verdict::Unused { .. })
}

fn students(page: &Page, found: &ClassAnalysis, names: &[String]) -> Vec<StudentLine> {
    let cell = |known: &Option<Known>| match known {
        None => (String::new(), page.t("class-mastery-none")),
        Some(known) => {
            let points = page.lang.number(known.points, u8::from(known.points.fract() != 0.0));
            let of = page.t2("class-points", "points", points, "of", known.possible);
            (of, page.t(word(known.person.mastery)))
        }
    };
    let both = found.students.iter().zip(names);
    both.map(|(axes, name)| StudentLine {
        name: name.clone(),
        axes: axes.iter().map(cell).collect(),
    })
    .collect()
}

const fn word(mastery: Mastery) -> &'static str {
    match mastery {
        Mastery::Can => "class-mastery-can",
        Mastery::Unclear => "class-mastery-unclear",
        Mastery::NotYet => "class-mastery-not-yet",
    }
}
