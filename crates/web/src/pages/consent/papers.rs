//! Papers that the school enters: signed lists, and what was taken back.

use domain::check::Wrong;
use domain::consent::{ConsentText, Giver};
use domain::id::StudentId;
use domain::permission::KeepConsents;
use domain::time::{Day, Instant};
use store::PaperConsents;

use super::course::CoursePage;
use super::load::{about, purpose, texts};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// Enters signed papers for those who are ticked.
pub async fn enter(page: Page, can: Can<KeepConsents>, form: Form) -> Answer {
    let at = (can.act().course, purpose(form.get("para")));
    let texts = texts(&page, at.1).await?;
    let Some(text) = texts.last() else {
        // Nothing that one could have signed: the page says what is missing.
        return page.again(&CoursePage::of(&page, at, form).await?);
    };
    let papers = match papers(&page, &form, text) {
        Ok(papers) => papers,
        Err(wrong) => return page.again(&CoursePage::of(&page, at, form.wrong(wrong)).await?),
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.enter_paper_consents(can.proof(), &papers).await? > 0 {
        w.commit().await?;
    }
    page.go_saying(&about(&routes::consents(at.0), at.1), "done-consents-entered")
}

fn papers(page: &Page, form: &Form, text: &ConsentText) -> Result<PaperConsents, Wrong> {
    let mut wrong = Wrong::none();
    let students = ticked(form);
    wrong.unless(!students.is_empty(), "estudiante", "consents-wrong-nobody");
    let giver = form.get("giver").parse::<Giver>().ok();
    wrong.unless(giver.is_some(), "giver", "wrong-choice");
    // Nobody signed a text before it was handed out.
    let day: Option<Day> = form.get("signed_on").trim().parse().ok();
    let day = day.filter(|day| (text.at.day()..=page.today()).contains(day));
    wrong.unless(day.is_some(), "signed_on", "consents-wrong-day");
    match (giver, day) {
        (Some(giver), Some(day)) if wrong.is_none() => Ok(PaperConsents {
            purpose: text.purpose,
            form: form.get("id").chars().take(64).collect(),
            students,
            giver,
            text: text.id,
            signed_at: signed_at(page, day, text),
        }),
        _ => Err(wrong),
    }
}

/// A paper has a day and no hour. Its beginning is the careful reading: whatever was taken back on that day ends it.
fn signed_at(page: &Page, day: Day, text: &ConsentText) -> Instant {
    if day == page.today() {
        page.now
    } else {
        day.start().max(text.at)
    }
}

/// Enters that those who are ticked, or their guardians, took everything back.
pub async fn withdraw(page: Page, can: Can<KeepConsents>, form: Form) -> Answer {
    let at = (can.act().course, purpose(form.get("para")));
    let (students, giver) = (ticked(&form), form.get("withdrawn_by").parse::<Giver>().ok());
    let (Some(giver), false) = (giver, students.is_empty()) else {
        let mut wrong = Wrong::none();
        wrong.unless(!students.is_empty(), "estudiante", "consents-wrong-nobody");
        wrong.unless(giver.is_some(), "withdrawn_by", "wrong-choice");
        return page.again(&CoursePage::of(&page, at, form.wrong(wrong)).await?);
    };
    let mut w = page.app.db.write(page.app.moment()).await?;
    let mut ended = 0;
    for student in students {
        ended += w.withdraw_on_paper(can.proof(), student, (at.1, giver)).await?;
    }
    if ended == 0 {
        return Err(Problem::refused(
            axum::http::StatusCode::CONFLICT,
            "problem-nothing-to-withdraw",
        ));
    }
    w.commit().await?;
    page.go_saying(&about(&routes::consents(at.0), at.1), "done-consents-withdrawn")
}

/// Who is ticked, each once.
pub fn ticked(form: &Form) -> Vec<StudentId> {
    let mut students: Vec<StudentId> = form
        .every("estudiante")
        .iter()
        .filter_map(|id| id.parse().ok())
        .collect();
    students.sort();
    students.dedup();
    students
}
