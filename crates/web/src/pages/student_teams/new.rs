//! Opens a team: three or four students of a course whose consent stands, and a second adult of the liceo who reads.

use askama::Template;
use domain::check::Wrong;
use domain::consent::{Asking, Invitee, Purpose, may_take_part};
use domain::id::{StudentId, StudentTeamId};
use domain::permission::OpenStudentTeam;
use domain::student_team::{FEWEST, StudentTeamPlan};

use super::seats::readers;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/student_teams/new.html", whitespace = "minimize")]
struct New {
    page: Page,
    form: Form,
    course: String,
    back: String,
    action: String,
    /// Those whose consent stands: id and name. Whose doesn't, and why, is not told here.
    students: Vec<(String, String)>,
    enough: bool,
    /// Who reads besides the reader; nobody, and no team opens.
    readers: Option<String>,
}

/// The form.
pub async fn show(page: Page, can: Can<OpenStudentTeam>) -> Answer {
    let id = StudentTeamId::new(page.app.ids.as_ref(), page.now).to_string();
    page.show(&template(&page, &can, Form::new().with("id", id)).await?)
}

/// Opens it.
pub async fn save(page: Page, can: Can<OpenStudentTeam>, form: Form) -> Answer {
    let may: Vec<StudentId> = consented(&page, &can).await?.into_iter().map(|(id, _)| id).collect();
    let checked = StudentTeamPlan::check(form.get("name"), form.get("purpose"), form.every("students"), &may);
    let plan = match checked {
        Ok(plan) => plan,
        Err(wrong) => return page.again(&template(&page, &can, form.wrong(wrong)).await?),
    };
    if readers(&page, can.act().school, can.who()).await?.is_empty() {
        let wrong = Wrong::with("students", "wrong-team-second-adult");
        return page.again(&template(&page, &can, form.wrong(wrong)).await?);
    }
    let id: StudentTeamId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    match page.app.db.student_team(id).await {
        Ok(there) if there.opened_by != can.who() => return Err(Problem::not_found()),
        Ok(_) => return page.go_saying(&routes::student_team(id), "done-team-opened"),
        Err(store::Error::NotFound) => {}
        Err(other) => return Err(other.into()),
    }
    let network = page.network()?.id;
    let mut w = page.app.db.write(page.app.moment()).await?;
    w.open_student_team(can.proof(), (network, id), &plan).await?;
    w.commit().await?;
    page.go_saying(&routes::student_team(id), "done-team-opened")
}

async fn template(page: &Page, can: &Can<OpenStudentTeam>, form: Form) -> Result<New, Problem> {
    let OpenStudentTeam { school, course } = *can.act();
    let students = consented(page, can).await?;
    let others = readers(page, school, can.who()).await?;
    Ok(New {
        course: page.app.db.course(course).await?.name(),
        back: routes::student_teams(school),
        action: routes::student_team_new(course),
        enough: students.len() >= FEWEST,
        students: students.into_iter().map(|(id, name)| (id.to_string(), name)).collect(),
        readers: (!others.is_empty()).then(|| page.t1("team-readers-too", "names", page.lang.list(&others))),
        form,
        page: page.clone(),
    })
}

/// The students of the course whose consent stands today.
async fn consented(page: &Page, can: &Can<OpenStudentTeam>) -> Result<Vec<(StudentId, String)>, Problem> {
    let (db, course) = (&page.app.db, can.act().course);
    let texts = db.consent_texts(page.network()?.id).await?;
    let asking = Asking::of(Purpose::StudentTeams, page.today(), &texts);
    let consents = db.consents_of_course(course).await?;
    let students = db.students_of_course(course).await?;
    let stands = |line: &&store::StudentLine| {
        let invitee = Invitee {
            student_id: line.id,
            born: line.born,
        };
        may_take_part(&invitee, &consents, &asking).is_ok()
    };
    Ok(students
        .iter()
        .filter(stands)
        .map(|line| (line.id, line.listed()))
        .collect())
}
