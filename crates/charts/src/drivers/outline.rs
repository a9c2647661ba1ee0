//! The same theory as a list, for narrow screens and for those who listen.

use i18n::Lang;

use super::{Driver, Evidence, Idea, Standing, Theory};
use crate::svg::escape;

/// How to read the lines.
#[must_use]
pub fn key(lang: Lang) -> String {
    let mut html = format!(
        "<ul role=\"list\" class=\"key\" aria-label=\"{}\">",
        escape(&lang.t("figure-key-label"))
    );
    for standing in Standing::ALL {
        html.push_str(&format!(
            "<li>{}{}</li>",
            bullet(standing),
            escape(&standing.word(lang))
        ));
    }
    html + "</ul>"
}

/// The aim, then the drivers with what is below each.
#[must_use]
pub fn outline(theory: &Theory, lang: Lang) -> String {
    let aim = linked(&theory.aim, theory.href.as_deref());
    let word = escape(&lang.t("figure-head-aim")).into_owned();
    let now = if theory.now.is_empty() {
        word
    } else {
        format!("{word}. {}", escape(&theory.now))
    };
    let mut html = format!("<p class=\"lead\">{aim}</p><p class=\"meta\">{now}</p>");
    if !theory.drivers.is_empty() {
        html.push_str("<ul role=\"list\" class=\"outline\">");
        for driver in &theory.drivers {
            html.push_str(&driver_item(driver, lang));
        }
        html.push_str("</ul>");
    }
    html
}

fn driver_item(driver: &Driver, lang: Lang) -> String {
    let name = format!("<b>{}</b>", linked(&driver.name, driver.href.as_deref()));
    let mut html = format!("<li>{}", entry(&name, &driver.evidence, lang));
    if !driver.ideas.is_empty() || !driver.drivers.is_empty() {
        html.push_str("<ul role=\"list\">");
        for idea in &driver.ideas {
            html.push_str(&idea_item(idea, lang));
        }
        for below in &driver.drivers {
            html.push_str(&driver_item(below, lang));
        }
        html.push_str("</ul>");
    }
    html + "</li>"
}

fn idea_item(idea: &Idea, lang: Lang) -> String {
    format!(
        "<li>{}</li>",
        entry(&linked(&idea.name, idea.href.as_deref()), &idea.evidence, lang)
    )
}

fn entry(name: &str, evidence: &Evidence, lang: Lang) -> String {
    format!(
        "{}<div>{name}<p class=\"meta\">{}</p></div>",
        bullet(evidence.standing),
        escape(&evidence.spoken(lang))
    )
}

fn linked(name: &str, href: Option<&str>) -> String {
    match href {
        Some(href) => format!("<a href=\"{}\">{}</a>", escape(href), escape(name)),
        None => escape(name).into_owned(),
    }
}

/// The line of the picture, as a bullet.
fn bullet(standing: Standing) -> String {
    let stop = if standing == Standing::Against {
        "<path class=\"stop\" d=\"M37 1v12\"/>"
    } else {
        ""
    };
    format!(
        "<svg class=\"tree evidence\" viewBox=\"0 0 38 14\" aria-hidden=\"true\"><path class=\"{}\" d=\"M0 7H37\"/>{stop}</svg>",
        standing.class()
    )
}
