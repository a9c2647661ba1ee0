//! The same theory as a list, for narrow screens and for those who listen.

use i18n::Lang;

use super::{Driver, Evidence, Idea, Standing, Theory};
use crate::svg::escape;

/// How to read the lines.
#[must_use]
pub fn key(theory: &Theory, lang: Lang) -> String {
    let mut html = format!(
        "<ul role=\"list\" class=\"key\" aria-label=\"{}\">",
        escape(&lang.t("figure-key-label"))
    );
    for standing in Standing::ALL {
        html.push_str(&format!(
            "<li>{}{}</li>",
            bullet(standing.class()),
            escape(&standing.word(lang))
        ));
    }
    if !theory.further.is_empty() {
        html.push_str(&format!(
            "<li>{}{}</li>",
            bullet("further"),
            escape(&lang.t("figure-further"))
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
            html.push_str(&driver_item(driver, (lang, theory.bare)));
        }
        html.push_str("</ul>");
    }
    html
}

fn driver_item(driver: &Driver, words: (Lang, bool)) -> String {
    let name = format!("<b>{}</b>", linked(&driver.name, driver.href.as_deref()));
    let mut html = format!(
        "<li>{}",
        entry(
            &name,
            (driver.mark.as_deref(), &driver.evidence, driver.tests_href.as_deref()),
            &[],
            words
        )
    );
    if !driver.ideas.is_empty() || !driver.drivers.is_empty() {
        html.push_str("<ul role=\"list\">");
        for idea in &driver.ideas {
            html.push_str(&idea_item(idea, words));
        }
        for below in &driver.drivers {
            html.push_str(&driver_item(below, words));
        }
        html.push_str("</ul>");
    }
    html + "</li>"
}

fn idea_item(idea: &Idea, words: (Lang, bool)) -> String {
    let known = (idea.mark.as_deref(), &idea.evidence, idea.tests_href.as_deref());
    let name = linked(&idea.name, idea.href.as_deref());
    format!("<li>{}</li>", entry(&name, known, &idea.also, words))
}

/// What is known of a line: its mark, or its evidence with the list of its tests.
type Known<'a> = (Option<&'a str>, &'a Evidence, Option<&'a str>);

fn entry(name: &str, (mark, evidence, tests): Known, also: &[String], (lang, bare): (Lang, bool)) -> String {
    let said = match mark {
        Some(mark) => escape(mark).into_owned(),
        None if bare => String::new(),
        None => linked(&evidence.spoken(lang), tests.filter(|_| evidence.tests > 0)),
    };
    let also = match also {
        [] => String::new(),
        names => {
            let text = lang.with("figure-also-moves", &[("drivers", lang.list(names).into())]);
            format!("<p class=\"meta\">{}</p>", escape(&text))
        }
    };
    let said = if said.is_empty() {
        said
    } else {
        format!("<p class=\"meta\">{said}</p>")
    };
    let standing = if bare { Standing::Some } else { evidence.standing };
    format!("{}<div>{name}{said}{also}</div>", bullet(standing.class()))
}

fn linked(name: &str, href: Option<&str>) -> String {
    match href {
        Some(href) => format!("<a href=\"{}\">{}</a>", escape(href), escape(name)),
        None => escape(name).into_owned(),
    }
}

/// The line of the picture, as a bullet.
fn bullet(class: &str) -> String {
    let stop = if class == Standing::Against.class() {
        "<path class=\"stop\" d=\"M37 1v12\"/>"
    } else {
        ""
    };
    format!(
        "<svg class=\"tree evidence\" viewBox=\"0 0 38 14\" aria-hidden=\"true\"><path class=\"{class}\" d=\"M0 7H37\"/>{stop}</svg>"
    )
}
