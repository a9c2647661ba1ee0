//! A course: whom a linked survey may invite, for its teachers; what is missing, papers and links, for whoever keeps the consents.

use askama::Template;
use axum::extract::Query;
use domain::consent::{Asking, Giver, Invitee, Missing, Purpose, may_take_part};
use domain::id::{CourseId, SchoolId, StudentId};
use domain::permission::{KeepConsents, SeeInvitations};
use store::{Invited, StudentLine};

use super::load::{ForWhat, purposes, texts};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/consent/course.html")]
pub struct CoursePage {
    page: Page,
    form: Form,
    id: CourseId,
    /// What for.
    purpose: Purpose,
    /// The same page for each purpose.
    purposes: Vec<(String, String, bool)>,
    school: SchoolId,
    course: String,
    says: String,
    invited: Vec<Invited>,
    /// For whoever keeps the consents; no teacher's page has it.
    keeping: Option<Keeping>,
    /// Who may have signed or taken back.
    givers: Vec<(String, String)>,
}

/// What the school enters.
struct Keeping {
    students: Vec<Row>,
    links: Vec<(String, String, String)>,
    has_text: bool,
}

/// A student, for whoever keeps the consents.
struct Row {
    id: StudentId,
    name: String,
    state: String,
}

/// The page.
pub async fn show(page: Page, can: Can<SeeInvitations>, Query(what): Query<ForWhat>) -> Answer {
    let form = Form::new()
        .with("id", domain::secret::Secret::new(page.app.ids.as_ref()).reveal())
        .with("signed_on", page.today().to_string())
        .with("giver", Giver::Guardian.word());
    page.show(&CoursePage::of(&page, (can.act().0.course, what.purpose()), form).await?)
}

impl CoursePage {
    /// The page with a form.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, (id, purpose): (CourseId, Purpose), form: Form) -> Result<Self, Problem> {
        let course = page.app.db.course(id).await?;
        let (school, texts) = (course.school_id, texts(page, purpose).await?);
        let asking = Asking::of(purpose, page.today(), &texts);
        let invited = page.app.db.invitations_of_course(id, &asking).await?;
        let keeping = if page.may(&KeepConsents { school, course: id }) {
            Some(Keeping::of(page, id, &asking).await?)
        } else {
            None
        };
        let n = invited.iter().filter(|one| one.invited).count();
        Ok(Self {
            purposes: purposes(page, &routes::consents(id), purpose),
            purpose,
            id,
            school,
            course: course.name(),
            says: page.t2("consents-invited-n", "n", n, "of", invited.len()),
            invited,
            keeping,
            givers: givers(page),
            form,
            page: page.clone(),
        })
    }
}

impl Keeping {
    async fn of(page: &Page, course: CourseId, asking: &Asking<'_>) -> Result<Self, Problem> {
        let students = page.app.db.students_of_course(course).await?;
        let consents = page.app.db.consents_of_course(course).await?;
        let row = |student: &StudentLine| {
            let invitee = Invitee {
                student_id: student.id,
                born: student.born,
            };
            let key = match may_take_part(&invitee, &consents, asking) {
                Ok(_) => "consents-given",
                Err(lacks) => match (lacks.missing, lacks.needed.giver()) {
                    (Missing::Withdrawn, _) => "consents-withdrawn",
                    (Missing::OlderText, _) => "consents-older-text",
                    (Missing::NotGiven, Giver::Guardian) => "consents-lacks-guardian",
                    (Missing::NotGiven, Giver::Student) => "consents-lacks-own",
                },
            };
            Row {
                id: student.id,
                name: student.listed(),
                state: page.t(key),
            }
        };
        let open = page.app.db.guardian_links(course, page.now).await?;
        let link = |link: &domain::consent::GuardianLink| {
            let name = students.iter().find(|student| student.id == link.student_id)?.listed();
            let until = page.t1(
                "consents-link-until",
                "day",
                page.lang.day_long(link.expires_at.day().0),
            );
            Some((name, until, routes::guardian_link_revocation(course, link.id)))
        };
        Ok(Self {
            links: open.iter().filter_map(link).collect(),
            students: students.iter().map(row).collect(),
            has_text: !asking.texts.is_empty(),
        })
    }
}

fn givers(page: &Page) -> Vec<(String, String)> {
    let said = |giver: &Giver| {
        let key = match giver {
            Giver::Guardian => "consents-giver-guardian",
            Giver::Student => "consents-giver-student",
        };
        (giver.to_string(), page.t(key))
    };
    Giver::ALL.iter().map(said).collect()
}
