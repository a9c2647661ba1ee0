//! The written lessons, how the reader's rounds agree with the reference, and what many say together.

use askama::Template;
use domain::observation::{Round, VIGNETTES, vignettes};
use domain::permission::Calibrate;
use domain::suppression::SMALLEST_GROUP;

use super::{first_rounds, kappa, round, together};
use crate::guard::Can;
use crate::page::{Answer, Page};
use crate::pages::observations::words::is_english;
use crate::routes;

#[derive(Template)]
#[template(path = "pages/observations/calibration/list.html")]
struct List {
    page: Page,
    lessons: Vec<Lesson>,
    /// What the reader's newest round says of their eyes.
    own: Vec<String>,
    /// Each round: when, how many alike, how far off in the mean.
    rounds: Vec<(String, String, String)>,
    /// What many say together, or what is missing until they do.
    together: Vec<String>,
}

struct Lesson {
    href: String,
    title: String,
    setting: String,
    said: String,
}

/// The page.
pub async fn show(page: Page, can: Can<Calibrate>) -> Answer {
    let network = page.network()?.id;
    let mine = page.app.db.calibrations_of(network, can.who()).await?;
    let times = |key: &str| mine.iter().filter(|line| line.vignette == key).count();
    let lessons = VIGNETTES
        .iter()
        .zip(vignettes(is_english(&page)))
        .map(|(key, one)| Lesson {
            href: routes::vignette(key),
            title: one.title.clone(),
            setting: one.setting.clone(),
            said: page.t1("eye-times", "n", times(key)),
        });
    let reference = Round::reference();
    let most = VIGNETTES.iter().map(|key| times(key)).max().unwrap_or(0);
    let mut rounds = Vec::new();
    for time in 0..most {
        let own = round(&mine, time);
        let Some((exact, _, of, higher)) = own.beside(&reference) else {
            continue;
        };
        let mut lines = mine.iter().filter(|line| {
            Some(*line)
                == VIGNETTES
                    .iter()
                    .find_map(|key| mine.iter().filter(|one| one.vignette == *key).nth(time))
        });
        let day = lines.next().map(|line| page.lang.day_long(line.at.day().0));
        rounds.push((
            day.unwrap_or_default(),
            page.t2("eye-alike", "n", exact, "of", of),
            page.lang.number(higher, 1),
        ));
    }
    let all = page.app.db.calibrations(network).await?;
    page.show(&List {
        lessons: lessons.collect(),
        own: most
            .checked_sub(1)
            .map(|time| own(&page, &round(&mine, time)))
            .unwrap_or_default(),
        rounds,
        together: said(&page, &first_rounds(&all)),
        page: page.clone(),
    })
}

/// What a round says: how many alike, whether higher or lower, and the kappa.
fn own(page: &Page, round: &Round) -> Vec<String> {
    let reference = Round::reference();
    let Some((exact, near, of, higher)) = round.beside(&reference) else {
        return Vec::new();
    };
    let mut said = vec![
        page.lang.with(
            "eye-own",
            &[("n", exact.into()), ("near", near.into()), ("of", of.into())],
        ),
        page.t(match higher {
            higher if higher >= 0.25 => "eye-higher",
            higher if higher <= -0.25 => "eye-lower",
            _ => "eye-neither",
        }),
    ];
    if let Some((kappa, (low, high))) = kappa(round, &reference) {
        let number = |x: f64| page.lang.number(x, 2);
        let parts = [
            ("kappa", number(kappa).into()),
            ("low", number(low).into()),
            ("high", number(high).into()),
        ];
        said.push(page.lang.with("eye-kappa", &parts));
    }
    said
}

fn said(page: &Page, rounds: &[Round]) -> Vec<String> {
    let Some(found) = together(rounds) else {
        return vec![page.t1("eye-few", "n", SMALLEST_GROUP)];
    };
    let number = |x: f64| page.lang.number(x, 2);
    let mut said = vec![page.t2("eye-icc", "n", found.people, "icc", number(found.one))];
    if let Some((low, high)) = found.interval {
        said.push(page.t2("eye-icc-interval", "low", number(low), "high", number(high)));
    }
    said.push(match found.needed {
        Some(needed) => page.t1("eye-needed", "n", needed),
        None => page.t("eye-needed-many"),
    });
    said
}
