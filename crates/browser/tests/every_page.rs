//! Every page, as somebody sees it who may: it fits 320 pixels, axe finds nothing, the console stays silent.
//!
//! One run shows everything: what is wrong is gathered, and the test fails once at the end with the whole list.
//! Pictures are kept in `target/screenshots`, except where `CI` is set.

use browser::{Product, ask};
use domain::id::PersonId;
use testkit::app::TestApp;
use testkit::axe;
use testkit::chromium::{Chromium, Look, Page};
use testkit::pages::{Sight, sights};
use testkit::scene::{Scene, lessons_to_mark};
use testkit::surveys::with_words;

/// How wide the page is and what sticks out of it.
const SIDEWAYS: &str = include_str!("../../testkit/src/chromium/sideways.js");
/// What the margin's line goes through, and messages without words.
const CROSSING: &str = include_str!("../../testkit/src/chromium/crossing.js");
/// No picture is higher than this.
const HIGHEST: u32 = 4000;

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_clean_and_fits() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (app, scene) = Scene::sqlite().await;
    lessons_to_mark(&app, &scene).await.expect("lessons to mark");
    let product = Product::serve(&app.app).await;
    let words = with_words(&app).await.expect("a survey with words");
    let mut all = sights(&app.world, &scene);
    all.push(Sight {
        name: "encuesta-resultados-palabras",
        path: web::routes::survey_results(words),
        who: Some(app.world.elena),
    });
    assert!(all.len() > 50, "the table of pages has shrunk to {}", all.len());

    // By day a page is looked at three times as long as by night: two windows share them, so that no core waits for the last.
    let (some, others) = all.split_at(all.len() / 2);
    let (light, more, dark) = tokio::join!(
        look_at_all(&chromium, &product, &app, some, Look::sized(320, 640)),
        look_at_all(&chromium, &product, &app, others, Look::sized(320, 640)),
        look_at_all(&chromium, &product, &app, &all, Look::desktop().dark()),
    );
    let found = [light, more, dark].concat();
    assert!(
        found.is_empty(),
        "{} findings on {} pages:\n{}",
        found.len(),
        all.len(),
        found.join("\n")
    );
}

async fn look_at_all(chromium: &Chromium, product: &Product, app: &TestApp, all: &[Sight], look: Look) -> Vec<String> {
    let page = chromium.open(look).await;
    let mut who: Option<PersonId> = None;
    let mut found = Vec::new();
    for sight in all {
        if sight.who != who {
            product.sign_out(&page).await;
            if let Some(person) = sight.who {
                product.sign_in(&page, &app.app, person).await;
            }
            who = sight.who;
        }
        product.goto(&page, &sight.path).await;
        let mut wrong = arrived(product, &page, sight).await;
        if look.dark {
            picture(&page, &format!("{}-1280-dark", sight.name), look.width).await;
            wrong.extend(axe::violations_of_looks(&page).await.unwrap_or_default());
        } else {
            for width in [320, 390, 1280] {
                page.resize(width, 844).await;
                wrong.extend(sideways(&page, width).await);
                picture(&page, &format!("{}-{width}", sight.name), width).await;
                if width == 1280 {
                    wrong.extend(crossing(&page).await);
                }
                if width == 390 {
                    wrong.extend(axe::violations(&page).await.unwrap_or_default());
                }
            }
        }
        wrong.extend(faults(&page, sight).await);
        let colours = if look.dark { "dark" } else { "light" };
        found.extend(
            wrong
                .iter()
                .map(|what| format!("{} ({colours}, {}): {what}", sight.name, sight.path)),
        );
    }
    found
}

async fn crossing(page: &Page) -> Vec<String> {
    serde_json::from_value(ask(page, CROSSING).await).expect("a list of sentences")
}

/// It is the page itself, not a problem nor the door.
async fn arrived(product: &Product, page: &Page, sight: &Sight) -> Vec<String> {
    let (path, status) = (
        product.path(page).await,
        ask(
            page,
            "return performance.getEntriesByType('navigation')[0].responseStatus",
        )
        .await,
    );
    let expected = sight.path.split('?').next().unwrap_or_default();
    let right = sight.status();
    let mut wrong = Vec::new();
    if path != expected || status != right {
        wrong.push(format!("answered {status} at {path}"));
    }
    if ask(page, "return document.querySelectorAll('h1').length").await != 1 {
        wrong.push("has not exactly one heading of the first level".to_owned());
    }
    wrong
}

async fn sideways(page: &Page, width: u32) -> Option<String> {
    let seen = ask(page, SIDEWAYS).await;
    let wider = seen["page"].as_f64() > seen["window"].as_f64();
    wider.then(|| format!("at {width} it must be scrolled sideways: {seen}"))
}

/// The whole page, not only its first screen. Where nobody will look at it, none is taken: seven hundred pictures are two minutes.
async fn picture(page: &Page, name: &str, width: u32) {
    if std::env::var_os("CI").is_some() {
        return;
    }
    let height = ask(page, "return document.documentElement.scrollHeight").await;
    let height = height
        .as_u64()
        .and_then(|height| u32::try_from(height).ok())
        .unwrap_or(844);
    page.resize(width, height.clamp(640, HIGHEST)).await;
    page.screenshot(name).await;
    page.resize(width, 844).await;
}

async fn faults(page: &Page, sight: &Sight) -> Vec<String> {
    let mut lines = page.console_errors().await;
    if sight.status() != 200 {
        let own = format!("status of {}", sight.status());
        lines.retain(|line| !line.contains(&own));
    }
    lines.iter().map(|line| format!("console: {line}")).collect()
}
