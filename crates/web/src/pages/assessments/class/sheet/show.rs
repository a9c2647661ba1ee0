//! What was understood of a sheet, and what keeping it would change. Whose a row is where the name fits several, a person says.

use askama::Template;
use axum::extract::Path;
use domain::id::{CourseId, StudentId, UploadId};
use domain::permission::{Act as _, EditAssessment, ReadClassAnswers, SeeAssessment};
use interchange::answers::{AnswersPlan, Change, ClassStudent, Planned, What, plan};

use super::kept::KeptSheet;
use super::question::{Decision, decisions, meanings};
use super::{class, waiting};
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

/// The answer that a row is nobody's.
pub const NOBODY: &str = "nadie";

#[derive(Template)]
#[template(path = "pages/assessments/class/sheet/show.html")]
pub struct Preview {
    page: Page,
    form: Form,
    file: String,
    name: String,
    action: String,
    other_file: String,
    /// What happens to how many.
    fates: Vec<String>,
    /// Rows that a person decides.
    doubts: Vec<Doubt>,
    columns: String,
    /// Every column with what it was taken for, and what it may be.
    decisions: Vec<Decision>,
    meanings: Vec<(String, String)>,
    missing: String,
    /// Keys of the sheet that the paper lacks, for who may change it.
    new_keys: Option<String>,
    other_keys: String,
    rows: Vec<Row>,
    /// Students of the class who aren't in the sheet.
    absent: Vec<String>,
    out: Vec<(String, String)>,
    changes: bool,
    stale: bool,
}

/// A row that a person decides.
struct Doubt {
    field: String,
    line: String,
    called: String,
    choices: Vec<(String, String)>,
}

/// A row.
struct Row {
    line: String,
    name: String,
    says: String,
    odd: Vec<String>,
}

/// A plan with the sheet and the class that it is of.
pub struct Ground {
    pub kept: KeptSheet,
    pub class: Vec<ClassStudent>,
    pub plan: AnswersPlan,
    file: String,
    may_edit: bool,
    /// What the paper's questions are called.
    labels: Vec<String>,
}

/// The preview.
pub async fn show(
    page: Page,
    can: Can<ReadClassAnswers>,
    Path((_, _, id)): Path<(String, CourseId, UploadId)>,
) -> Answer {
    let ground = Ground::of(&page, &can, id).await?;
    page.show(&ground.page(&page, &can, id, Form::new(), false))
}

impl Ground {
    pub async fn of(page: &Page, can: &Can<ReadClassAnswers>, id: UploadId) -> Result<Self, Problem> {
        let upload = page.app.db.upload(id, &waiting(can.act()), can.who()).await?;
        let kept = KeptSheet::read(&upload.content)?;
        let class = class(page, can).await?;
        let assessment = can.act().assessment.clone();
        let courses = page.app.db.assessed_courses(assessment.id).await?;
        let paper = page.app.db.paper(assessment.id).await?;
        let see = SeeAssessment {
            courses: courses.iter().map(|course| course.course_id).collect(),
            assessment,
        };
        Ok(Self {
            plan: plan(&kept.rows, &class),
            may_edit: EditAssessment(see).allowed(can.standing()),
            file: upload.name,
            labels: paper.items.into_iter().map(|item| item.label).collect(),
            kept,
            class,
        })
    }

    pub fn page(&self, page: &Page, can: &Can<ReadClassAnswers>, id: UploadId, form: Form, stale: bool) -> Preview {
        let of = can.act();
        let sure = |planned: &&Planned| !is_doubt(&planned.what);
        let keys = self.kept.new_keys.iter().map(|(label, key)| format!("{label} {key}"));
        let keys = keys.collect::<Vec<_>>().join(", ");
        let labels: Vec<&str> = self.labels.iter().map(String::as_str).collect();
        Preview {
            file: self.file.clone(),
            name: of.assessment.name.clone(),
            action: routes::class_sheet_decision(of.assessment.id, of.course, id),
            other_file: routes::class_sheet(of.assessment.id, of.course),
            fates: self.fates(page),
            doubts: self
                .plan
                .planned
                .iter()
                .filter_map(|planned| self.doubt(page, planned))
                .collect(),
            columns: self
                .kept
                .columns
                .iter()
                .map(|(name, _)| name.clone())
                .collect::<Vec<_>>()
                .join(", "),
            decisions: decisions(page, &self.kept.all),
            meanings: meanings(page, &labels),
            missing: self.kept.missing.join(", "),
            new_keys: (self.may_edit && !keys.is_empty()).then_some(keys),
            other_keys: self.kept.other_keys.join(", "),
            rows: self
                .plan
                .planned
                .iter()
                .filter(sure)
                .map(|planned| self.row(page, planned))
                .collect(),
            absent: self.plan.missing.iter().map(|student| self.named(*student)).collect(),
            out: self
                .kept
                .out
                .iter()
                .map(|remark| (remark.line.to_string(), remark.says(page)))
                .collect(),
            changes: self.plan.planned.iter().any(|planned| planned.what != What::Unknown),
            stale,
            page: page.clone(),
            form,
        }
    }

    /// What happens to how many.
    fn fates(&self, page: &Page) -> Vec<String> {
        let mut counts: Vec<(&str, usize)> = [
            "class-sheet-new",
            "class-sheet-changes",
            "class-sheet-same",
            "class-sheet-away",
            "class-sheet-doubtful",
            "class-sheet-unknown",
        ]
        .map(|key| (key, 0))
        .to_vec();
        for planned in &self.plan.planned {
            let at = match &planned.what {
                What::Matched {
                    change: Change::New, ..
                } => 0,
                What::Matched {
                    change: Change::Changed { .. },
                    ..
                } => 1,
                What::Matched {
                    change: Change::Same, ..
                } => 2,
                What::Matched { .. } => 3,
                What::Unsure { .. } | What::Twice { .. } => 4,
                What::Unknown => 5,
            };
            counts[at].1 += 1;
        }
        let some = counts.into_iter().filter(|(_, n)| *n > 0);
        some.map(|(key, n)| page.t1(key, "n", n)).collect()
    }

    fn doubt(&self, page: &Page, planned: &Planned) -> Option<Doubt> {
        let candidates: Vec<StudentId> = match &planned.what {
            What::Unsure { candidates } => candidates.clone(),
            What::Twice { student, .. } => vec![*student],
            _ => return None,
        };
        let mut choices: Vec<(String, String)> = candidates
            .iter()
            .map(|student| (student.to_string(), self.named(*student)))
            .collect();
        choices.push((NOBODY.to_owned(), page.t("class-sheet-nobody")));
        Some(Doubt {
            field: field(planned),
            line: planned.row.line.to_string(),
            called: called(planned),
            choices,
        })
    }

    fn row(&self, page: &Page, planned: &Planned) -> Row {
        let name = match &planned.what {
            What::Matched { student, .. } => self.named(*student),
            _ => called(planned),
        };
        let odd = self.kept.odd.iter().filter(|remark| remark.line == planned.row.line);
        Row {
            line: planned.row.line.to_string(),
            says: page.t1(planned.what.key(), "count", changed(&planned.what)),
            odd: odd.map(|remark| remark.says(page)).collect(),
            name,
        }
    }

    fn named(&self, student: StudentId) -> String {
        let known = self.class.iter().find(|known| known.id == student);
        known.map_or_else(String::new, |known| {
            format!("{}, {}", known.surnames, known.given_names)
        })
    }
}

/// At how many items answers change.
const fn changed(what: &What) -> usize {
    match what {
        What::Matched {
            change: Change::Changed { labels },
            ..
        } => labels.len(),
        _ => 0,
    }
}

/// The field of a row that a person decides.
pub fn field(planned: &Planned) -> String {
    format!("fila-{}", planned.row.line)
}

/// Whether a person decides it.
pub const fn is_doubt(what: &What) -> bool {
    matches!(what, What::Unsure { .. } | What::Twice { .. })
}

/// What the sheet calls somebody.
fn called(planned: &Planned) -> String {
    let name = planned.row.who.name.as_ref().map(ToString::to_string);
    name.or_else(|| planned.row.who.number.map(|number| number.to_string()))
        .unwrap_or_default()
}
