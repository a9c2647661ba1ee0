//! What each student answered, a line a student: typed from the sheets, all or none of it kept.

use askama::Template;
use domain::assessment::{Assessment, LineProblem, Paper, Responses, read_line, write_line};
use domain::check::Wrong;
use domain::id::StudentId;
use domain::permission::ReadClassAnswers;
use store::ClassLine;

use super::closing::Entering;
use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/assessments/class/answers.html")]
struct AnswersPage {
    page: Page,
    form: Form,
    assessment: Assessment,
    course: String,
    action: String,
    results: String,
    sheet: String,
    on_phones: String,
    /// How a line looks: `ABDC…`, the keys where there are any.
    example: String,
    items: usize,
    rows: Vec<Row>,
    without_key: usize,
    students: String,
    /// Whether answers can be entered.
    open: bool,
}

/// A student.
struct Row {
    field: String,
    name: String,
    typed: String,
    wrong: Option<String>,
}

/// What answers go into.
struct Ground {
    assessment: Assessment,
    paper: Paper,
    lines: Vec<ClassLine>,
    course: String,
    open: bool,
}

/// The form.
pub async fn show(page: Page, can: Can<ReadClassAnswers>) -> Answer {
    let ground = Ground::of(&page, &can).await?;
    page.show(&ground.page(&page, &can, ground.filled()))
}

/// Keeps the lines that were typed. Who left a line empty has no answers: they were away.
pub async fn save(page: Page, can: Can<ReadClassAnswers>, form: Form) -> Answer {
    let ground = Ground::of(&page, &can).await?;
    let mut wrong = Wrong::none();
    let mut answers: Vec<(StudentId, Option<Responses>)> = Vec::new();
    for line in &ground.lines {
        let field = field(line);
        // A page that was open before somebody came says nothing of them.
        if form.every(&field).is_empty() {
            continue;
        }
        match read_line(form.get(&field), &ground.paper) {
            Ok(read) => answers.push((line.student, read)),
            Err(_) => wrong.add(field, "assessments-wrong-line"),
        }
    }
    if !wrong.is_none() {
        return page.again(&ground.page(&page, &can, form.wrong(wrong)));
    }
    let mut w = page.app.db.write(page.app.moment()).await?;
    let entered = w.enter_answers(can.proof(), &answers).await?;
    if entered != store::EnteredAnswers::default() {
        w.commit().await?;
    }
    let of = can.act();
    page.go_saying(&routes::class(of.assessment.id, of.course), "done-answers-entered")
}

fn field(line: &ClassLine) -> String {
    format!("fila-{}", line.student)
}

impl Ground {
    async fn of(page: &Page, can: &Can<ReadClassAnswers>) -> Result<Self, Problem> {
        let ReadClassAnswers { assessment, course } = can.act();
        let courses = page.app.db.assessed_courses(assessment.id).await?;
        let name = courses.iter().find(|line| line.course_id == *course);
        Ok(Self {
            assessment: assessment.clone(),
            paper: page.app.db.paper(assessment.id).await?,
            lines: page.app.db.class_answers(assessment.id, *course).await?,
            course: name.map(store::AssessedCourse::name).ok_or_else(Problem::not_found)?,
            open: Entering::of(page, can.act()).await?.is_open(),
        })
    }

    fn filled(&self) -> Form {
        let put = |form: Form, line: &ClassLine| match &line.answers {
            Some(answers) => form.with(&field(line), write_line(answers, &self.paper)),
            None => form,
        };
        self.lines.iter().fold(Form::new(), put)
    }

    fn page(&self, page: &Page, can: &Can<ReadClassAnswers>, form: Form) -> AnswersPage {
        let of = can.act();
        let row = |line: &ClassLine| {
            let field = field(line);
            let typed = form.get(&field).to_owned();
            let wrong = form.error(&field, &page.lang).is_some();
            Row {
                name: line.listed(),
                wrong: wrong.then(|| why(page, &typed, &self.paper)).flatten(),
                typed,
                field,
            }
        };
        let keys = self.paper.items.iter().map(|item| match &item.key {
            Some(domain::assessment::Key::Options(options)) => options.first().map_or('A', |(option, _)| *option),
            Some(domain::assessment::Key::Points(_)) => '2',
            None => 'A',
        });
        AnswersPage {
            rows: self.lines.iter().map(row).collect(),
            example: keys.take(12).collect(),
            items: self.paper.items.len(),
            without_key: self.paper.without_key(),
            course: self.course.clone(),
            action: routes::class_answers(of.assessment.id, of.course),
            results: routes::class(of.assessment.id, of.course),
            sheet: routes::class_sheet(of.assessment.id, of.course),
            on_phones: routes::class_answer_sheet(of.assessment.id, of.course),
            students: routes::students(of.assessment.school_id),
            open: self.open,
            assessment: self.assessment.clone(),
            page: page.clone(),
            form,
        }
    }
}

/// What is wrong with a line, in words.
fn why(page: &Page, typed: &str, paper: &Paper) -> Option<String> {
    match read_line(typed, paper).err()? {
        LineProblem::Length { typed, items } => Some(page.t2("assessments-line-length", "n", typed, "of", items)),
        LineProblem::Sign { label, sign } => Some(page.t2("assessments-line-sign", "sign", sign, "item", label)),
    }
}
