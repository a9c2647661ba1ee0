//! A written lesson: rated alone first, and then beside the reference and what others rated.

use askama::Template;
use axum::extract::Path;
use domain::check::Wrong;
use domain::id::CalibrationId;
use domain::observation::{VIGNETTES, Vignette, vignettes};
use domain::permission::Calibrate;
use domain::suppression::SMALLEST_GROUP;
use store::CalibrationLine;

use crate::form::Form;
use crate::guard::Can;
use crate::page::problem::Problem;
use crate::page::{Answer, Page};
use crate::pages::observations::sections::{self, DomainView, EvidenceView};
use crate::pages::observations::words::{is_english, own};
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/calibration/vignette.html")]
struct Show {
    page: Page,
    form: Form,
    key: &'static str,
    title: String,
    setting: String,
    evidence: EvidenceView,
    domains: Vec<DomainView>,
    /// What stands beside each dimension once the reader has rated it.
    beside: Vec<Beside>,
    /// Whether the reader rates it now.
    rates: bool,
}

/// A dimension after it was rated.
struct Beside {
    name: String,
    own: String,
    reference: String,
    why: String,
    others: String,
}

/// What the address says.
#[derive(serde::Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    otra: String,
}

/// The lesson: the form, or what stands beside what was rated.
pub async fn show(
    page: Page,
    can: Can<Calibrate>,
    Path(word): Path<String>,
    axum::extract::Query(asked): axum::extract::Query<Asked>,
) -> Answer {
    let (key, one) = found(&page, &word)?;
    let mine = page.app.db.calibrations_of(page.network()?.id, can.who()).await?;
    let last = mine.into_iter().rfind(|line| line.vignette == key);
    let rates = last.is_none() || !asked.otra.is_empty();
    let form = Form::new().with("id", CalibrationId::new(page.app.ids.as_ref(), page.now).to_string());
    let beside = match &last {
        Some(line) if !rates => beside(&page, key, one, line).await?,
        _ => Vec::new(),
    };
    page.show(&view(&page, (key, one), form, (rates, beside)))
}

/// Keeps what was rated: every dimension, or the form comes back.
pub async fn save(page: Page, can: Can<Calibrate>, Path(word): Path<String>, form: Form) -> Answer {
    let (key, one) = found(&page, &word)?;
    let (mut wrong, mut levels) = (Wrong::none(), Vec::new());
    for (at, dimension) in own(&page).dimensions().enumerate() {
        let level = form.get(&format!("level-{at}")).parse::<usize>().ok();
        let level = level.filter(|level| (1..=dimension.levels.len()).contains(level));
        if level.is_none() {
            wrong.add(format!("level-{at}"), "eye-wrong-level");
        }
        levels.push(level);
    }
    if !wrong.is_none() {
        return page.again(&view(&page, (key, one), form.wrong(wrong), (true, Vec::new())));
    }
    let id: CalibrationId = form.get("id").parse().map_err(|_| Problem::bad_form())?;
    let mut w = page.app.db.write(page.app.moment()).await?;
    if w.calibrate(can.proof(), (page.network()?.id, id), key, &levels).await? {
        w.commit().await?;
    }
    page.go_saying(&routes::vignette(key), "done-calibrated")
}

fn found(page: &Page, word: &str) -> Result<(&'static str, &'static Vignette), Problem> {
    let both = VIGNETTES.iter().zip(vignettes(is_english(page)));
    let found = both.into_iter().find(|(key, _)| **key == word);
    found.map(|(key, one)| (*key, one)).ok_or_else(Problem::not_found)
}

/// The reader's level, the reference with its reason, and how others rated: of whole blocks of eight people, each one's first time.
async fn beside(page: &Page, key: &str, one: &Vignette, line: &CalibrationLine) -> Result<Vec<Beside>, Problem> {
    let all = page.app.db.calibrations(page.network()?.id).await?;
    let mut firsts: Vec<&CalibrationLine> = Vec::new();
    for other in all
        .iter()
        .filter(|other| other.vignette == key && other.person != line.person)
    {
        if !firsts.iter().any(|known| known.person == other.person) {
            firsts.push(other);
        }
    }
    let least = usize::try_from(SMALLEST_GROUP).unwrap_or(usize::MAX);
    firsts.truncate(firsts.len() / least * least);
    let of = own(page).dimensions().enumerate().zip(&one.reference);
    let said = |((at, dimension), (level, why)): ((usize, &domain::observation::Dimension), &(usize, String))| {
        let level_of = |line: &CalibrationLine| line.levels.get(at).copied().flatten();
        let spread = (1..=dimension.levels.len()).map(|level| {
            let n = firsts.iter().filter(|line| level_of(line) == Some(level)).count();
            page.t2("eye-spread", "level", level, "n", n)
        });
        let spread: Vec<String> = spread.collect();
        let own = level_of(line).map_or_else(String::new, |level| {
            sections::level(page, level, dimension.levels.len())
        });
        Beside {
            name: dimension.name.clone(),
            own,
            reference: sections::level(page, *level, dimension.levels.len()),
            why: why.clone(),
            others: if firsts.is_empty() {
                page.t1("eye-others-few", "n", SMALLEST_GROUP)
            } else {
                spread.join(" · ")
            },
        }
    };
    Ok(of.map(said).collect())
}

fn view(page: &Page, (key, one): (&'static str, &Vignette), form: Form, (rates, beside): (bool, Vec<Beside>)) -> Show {
    Show {
        key,
        title: one.title.clone(),
        setting: one.setting.clone(),
        evidence: sections::evidence(page, &one.evidence, &domain::observation::Rubric::default()),
        domains: sections::domains(page, own(page), None, &one.evidence),
        beside,
        rates,
        form,
        page: page.clone(),
    }
}
