//! Paper: what a course answered on printed forms, typed fast. A line is a sheet, a sign an answer.

use askama::Template;
use axum::extract::Path;
use domain::administration::{Administration, Arrived, Linking, NewSubmission, Received, receive};
use domain::id::{CourseId, SubmissionId};
use domain::permission::{EnterPaper, SeeAdministration};
use sha2::{Digest, Sha256};
use store::{Held, SittingLine, ToKeep};
use survey::{Answer, Answers, Asks, Instrument, Item};

use super::paper_slip::by_slip;
use super::words::in_words;
use crate::form::Form;
use crate::guard::{Can, can};
use crate::page::problem::Problem;
use crate::page::{Answer as Reply, Page};
use crate::routes;

/// Sheets typed at once, at most: more than any course.
const MOST_SHEETS: usize = 100;

#[derive(Template)]
#[template(path = "pages/surveys/paper.html")]
struct Paper {
    page: Page,
    form: Form,
    administration: Administration,
    course: String,
    action: String,
    print: String,
    with_slips: bool,
    /// Each item: its number, its words, and which sign is which answer.
    items: Vec<(usize, String, String)>,
    /// Lines that can't be read: number and why.
    wrong: Vec<(usize, String)>,
}

/// A sheet as it was typed.
struct Sheet {
    /// Whose, where the survey has slips.
    by: Option<Held>,
    answers: Answers,
}

/// What a sheet goes into.
struct Ground {
    administration: Administration,
    sitting: SittingLine,
    instrument: Instrument,
}

/// The form.
pub async fn show(page: Page, can: Can<SeeAdministration>, Path((_, course)): Path<(String, CourseId)>) -> Reply {
    let ground = ground(&page, &can, course).await?;
    let form = Form::new().with("id", domain::secret::Secret::new(page.app.ids.as_ref()).reveal());
    page.show(&ground.page(&page, form, vec![]))
}

/// Keeps the sheets, all or none. The form names them: sent twice, each is there once.
pub async fn save(
    page: Page,
    can: Can<SeeAdministration>,
    Path((_, course)): Path<(String, CourseId)>,
    form: Form,
) -> Reply {
    let ground = ground(&page, &can, course).await?;
    let items = ground.items();
    let lines: Vec<&str> = form
        .get("sheets")
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect();
    let mut read = Vec::with_capacity(lines.len().min(MOST_SHEETS));
    for line in lines.iter().take(MOST_SHEETS) {
        read.push(ground.read(&page, &items, line).await?);
    }
    let wrong: Vec<(usize, String)> = read
        .iter()
        .enumerate()
        .filter_map(|(at, read)| Some((at + 1, read.as_ref().err()?.clone())))
        .collect();
    if lines.is_empty() || lines.len() > MOST_SHEETS || !wrong.is_empty() {
        let missing = domain::check::Wrong::with("sheets", "wrong-sheets");
        return page.again(&ground.page(&page, form.wrong(missing), wrong));
    }
    for (at, sheet) in read.into_iter().flatten().enumerate() {
        ground.keep(&page, id(form.get("id"), at), sheet).await?;
    }
    page.app.sittings.forget();
    page.go_saying(&routes::survey(ground.administration.id), "done-sheets-kept")
}

async fn ground(page: &Page, can: &Can<SeeAdministration>, course: CourseId) -> Result<Ground, Problem> {
    let administration = can.act().administration.clone();
    let enter = EnterPaper {
        school: administration.school_id,
        course,
    };
    can::allow(can.standing(), enter)?;
    let sittings = page.app.db.sittings(administration.id).await?;
    let sitting = sittings
        .into_iter()
        .find(|line| line.sitting.course_id == course)
        .ok_or_else(Problem::not_found)?;
    let of = (administration.instrument_id, administration.instrument_version);
    let version = page.app.db.instrument_version(of.0, of.1).await?;
    let instrument = survey::json::read(&version.definition).map_err(|error| Problem::ours(&error.to_string()))?;
    Ok(Ground {
        administration,
        sitting,
        instrument,
    })
}

impl Ground {
    /// The items that a sheet has: one choice each, of nine answers at most.
    fn items(&self) -> Vec<&Item> {
        let form = self.administration.form(&self.instrument);
        let asked = self
            .instrument
            .items()
            .filter(|item| form.is_none_or(|form| form.asks(&item.key)));
        asked
            .filter(|item| matches!(&item.asks, Asks::Single { anchors, .. } if anchors.len() <= 9))
            .collect()
    }

    /// A line, or why it can't be read.
    async fn read(&self, page: &Page, items: &[&Item], line: &str) -> Result<Result<Sheet, String>, Problem> {
        if self.administration.linking != Linking::Slip {
            return Ok(sheet(page, items, line).map(|answers| Sheet { by: None, answers }));
        }
        let sitting = &self.sitting.sitting;
        let (held, rest) = match by_slip(page, (&self.administration, sitting), line).await? {
            Ok(whose) => whose,
            Err(why) => return Ok(Err(why)),
        };
        let answers = match sheet(page, items, rest) {
            Ok(answers) => answers,
            Err(why) => return Ok(Err(why)),
        };
        let by = Some(held);
        Ok(Ok(Sheet { by, answers }))
    }

    /// One sheet, by the way that all answers take.
    async fn keep(&self, page: &Page, id: SubmissionId, sheet: Sheet) -> Result<(), Problem> {
        let (administration, sitting) = (&self.administration, &self.sitting);
        let version = administration.instrument_version;
        let arrived = Arrived {
            counted: sitting.answered,
            apart: sitting.apart,
        };
        let apart = match receive(administration, &sitting.sitting, version, arrived, page.now) {
            Received::Counted => None,
            Received::Apart(why) => Some(why),
            Received::TooEarly | Received::TooLate | Received::Full => return Err(Problem::not_found()),
        };
        let language = self
            .instrument
            .languages
            .first()
            .map_or_else(String::new, |language| language.code.clone());
        let submission = NewSubmission {
            id: sheet.by.as_ref().map_or(id, |held| held.submission),
            sitting: sitting.sitting.id,
            language,
            seconds: None,
            third: None,
            sex: None,
            link: sheet.by.map(|held| held.pseudonym),
            answers: sheet.answers,
        };
        let to_keep = ToKeep {
            submission,
            school: administration.school_id,
            day: page.today(),
            apart,
            // A sheet is typed by its signs, and holds no words.
            texts: vec![],
            alerts: vec![],
        };
        Ok(page.app.intake.keep(to_keep).await?)
    }

    fn page(&self, page: &Page, form: Form, wrong: Vec<(usize, String)>) -> Paper {
        let legend = |item: &Item| {
            let anchors = item.anchors().iter().enumerate();
            let said =
                anchors.map(|(at, anchor)| format!("{} {}", at + 1, in_words(page, &self.instrument, &anchor.text)));
            said.collect::<Vec<_>>().join(" · ")
        };
        let items = self.items().into_iter().enumerate();
        let code = &self.sitting.sitting.code;
        Paper {
            items: items
                .map(|(at, item)| (at + 1, in_words(page, &self.instrument, &item.text), legend(item)))
                .collect(),
            course: self.sitting.course(),
            with_slips: self.administration.linking == Linking::Slip,
            action: routes::survey_paper(self.administration.id, self.sitting.sitting.course_id),
            print: format!("{}?imprimir=1", routes::answering_list(code)),
            administration: self.administration.clone(),
            page: page.clone(),
            form,
            wrong,
        }
    }
}

/// A sheet's answers: a sign an item, the number of the answer, or `-` or `0` where nothing was ticked. Blanks count for nothing.
fn sheet(page: &Page, items: &[&Item], line: &str) -> Result<Answers, String> {
    let signs: Vec<char> = line
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != ',' && *sign != ';')
        .collect();
    if signs.len() != items.len() {
        return Err(page.t2("sheets-length", "n", signs.len(), "of", items.len()));
    }
    let mut answers = Answers::none();
    for (at, (sign, item)) in signs.iter().zip(items).enumerate() {
        if matches!(sign, '-' | '0') {
            continue;
        }
        let place = sign
            .to_digit(10)
            .and_then(|digit| usize::try_from(digit).ok()?.checked_sub(1));
        let anchor = place.and_then(|place| item.anchors().get(place));
        let anchor = anchor.ok_or_else(|| page.t2("sheets-sign", "sign", sign.to_string(), "item", at + 1))?;
        answers.set(&item.key, Answer::Choice(anchor.key.clone()));
    }
    Ok(answers)
}

/// The id of a sheet, from the form's secret and its place: the same when the form is sent again, and no time in it.
fn id(form: &str, at: usize) -> SubmissionId {
    let sum = Sha256::digest(format!("{form} {at}").as_bytes());
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&sum[..16]);
    SubmissionId(uuid::Builder::from_random_bytes(bytes).into_uuid())
}
