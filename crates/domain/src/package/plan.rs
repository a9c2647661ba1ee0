//! What somebody writes of a package, checked.

use super::{Link, outgoing};
use crate::check::Wrong;
use crate::id::DriverId;
use crate::text;

/// Links of one package at most.
const MOST_LINKS: usize = 20;
/// Steps of one idea at most.
const MOST_STEPS: usize = 30;
/// Signs of a text at most.
pub(super) const LONGEST: usize = 4_000;

/// Checked facts of a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackagePlan {
    /// What it is called.
    pub name: String,
    /// The driver, where it is about one.
    pub driver_id: Option<DriverId>,
    /// What it is for.
    pub summary: String,
    /// What people add to what the tests say.
    pub learned: String,
    /// Where it doesn't serve.
    pub limits: String,
    /// Links, one a line.
    pub links: String,
}

impl PackagePlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// A name is missing, or what it is for; a text is too long; a line is no link.
    pub fn check(
        (name, driver): (&str, &str),
        summary: &str,
        (learned, limits): (&str, &str),
        lines: &str,
    ) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 120);
        wrong.unless(name.chars().count() >= 3, "name", "wrong-package-name");
        let summary = long(summary, "summary", &mut wrong);
        wrong.unless(!summary.is_empty(), "summary", "wrong-package-summary");
        let driver_id = driver.parse().ok();
        wrong.unless(
            driver.is_empty() || driver_id.is_some(),
            "driver",
            "wrong-package-driver",
        );
        let (learned, limits) = (long(learned, "learned", &mut wrong), long(limits, "limits", &mut wrong));
        let lines = long(lines, "links", &mut wrong);
        match links(&lines) {
            None => wrong.add("links", "wrong-package-link"),
            Some(links) => wrong.unless(links.len() <= MOST_LINKS, "links", "wrong-package-links"),
        }
        wrong.or(Self {
            name,
            driver_id,
            summary,
            learned,
            limits,
            links: lines,
        })
    }
}

/// Checked facts of an idea within a package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemPlan {
    /// What it is called.
    pub name: String,
    /// What it is.
    pub what: String,
    /// How it is done, a step a line.
    pub steps: String,
}

impl ItemPlan {
    /// Checks what the form says.
    ///
    /// # Errors
    /// A name is missing, or how it is done; a text is too long.
    pub fn check(name: &str, what: &str, how: &str) -> Result<Self, Wrong> {
        let mut wrong = Wrong::none();
        let name = text::line(name, 120);
        wrong.unless(name.chars().count() >= 3, "name", "wrong-package-item-name");
        let what = long(what, "what", &mut wrong);
        let how = long(how, "steps", &mut wrong);
        let count = steps(&how).len();
        wrong.unless(count > 0, "steps", "wrong-package-steps");
        wrong.unless(count <= MOST_STEPS, "steps", "wrong-package-steps-many");
        wrong.or(Self { name, what, steps: how })
    }
}

/// A text that is refused rather than cut where it is too long: nobody reads over what is missing.
fn long(typed: &str, field: &'static str, wrong: &mut Wrong) -> String {
    let kept = text::prose(typed, LONGEST + 1);
    wrong.unless(kept.chars().count() <= LONGEST, field, "wrong-package-long");
    kept
}

/// The steps of a text: each line one, without the number or mark that somebody typed before it.
#[must_use]
pub fn steps(how: &str) -> Vec<String> {
    let step = |line: &str| {
        let line = line.trim();
        let unmarked = line.trim_start_matches(['-', '*', '•', '–']).trim_start();
        let digits = unmarked.trim_start_matches(|c: char| c.is_ascii_digit());
        let numbered = digits.len() < unmarked.len() && digits.starts_with(['.', ')']);
        if numbered { digits[1..].trim_start() } else { unmarked }.to_owned()
    };
    how.lines().map(step).filter(|step| !step.is_empty()).collect()
}

/// The links of a text, one a line: an address, before it perhaps what is there. Nothing where a line is none, or leads anywhere but out
/// ([`outgoing::host`]).
#[must_use]
pub fn links(lines: &str) -> Option<Vec<Link>> {
    let link = |line: &str| {
        let at = line.find("https://")?;
        let (name, href) = line.split_at(at);
        let href = href.trim();
        let plain = href.len() > 10
            && href.len() <= 500
            && !href
                .chars()
                .any(|c| c.is_whitespace() || c.is_control() || "<>\"'`".contains(c));
        let name = text::line(name.trim_end_matches([' ', ':', '-', '—', '–', '(']), 120);
        let leads_out = outgoing::host(href).is_some();
        (plain && leads_out).then(|| Link {
            name: if name.is_empty() { href.to_owned() } else { name },
            href: href.to_owned(),
        })
    };
    lines.lines().filter(|line| !line.trim().is_empty()).map(link).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_line_is_a_step_whatever_stands_before_it() {
        let typed = "1. Pregunta\n2) Espera un minuto\n- Lee en voz alta\n\n  • 3 tarjetas\n10 minutos";
        assert_eq!(
            steps(typed),
            [
                "Pregunta",
                "Espera un minuto",
                "Lee en voz alta",
                "3 tarjetas",
                "10 minutos"
            ]
        );
    }

    #[test]
    fn a_link_is_an_address_and_nothing_that_runs() {
        let found = links("Video de la clase: https://red.cl/video\nhttps://red.cl/hoja.pdf").unwrap();
        assert_eq!(
            (found[0].name.as_str(), found[0].href.as_str()),
            ("Video de la clase", "https://red.cl/video")
        );
        assert_eq!(found[1].name, "https://red.cl/hoja.pdf");
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            "sin dirección",
            "https://x.cl/ con espacio",
            "https://x.cl/\"onclick=x",
            "ftp://x.cl/a",
            "http://x.cl/sin-cifrar",
            "https://192.168.0.1/router",
            "https://servidor.local/hoja",
        ] {
            assert_eq!(links(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_package_says_what_it_is_for() {
        let wrong = PackagePlan::check((" ", "x"), "", ("", ""), "hola").unwrap_err();
        for field in ["name", "summary", "driver", "links"] {
            assert!(wrong.of(field).is_some(), "{field}");
        }
        let long = "a".repeat(LONGEST + 1);
        let wrong = PackagePlan::check(("Boletos", ""), "x", (&long, ""), "").unwrap_err();
        assert_eq!(wrong.of("learned"), Some("wrong-package-long"));
        assert!(PackagePlan::check(("Boletos", ""), "Para saber hoy", ("", ""), "").is_ok());
        let wrong = ItemPlan::check("", "", "\n").unwrap_err();
        assert!(wrong.of("name").is_some() && wrong.of("steps").is_some());
    }

    proptest! {
        #[test]
        fn whatever_is_typed_a_link_leads_to_the_web(line in "\\PC{0,80}") {
            for link in links(&line).unwrap_or_default() {
                prop_assert!(link.href.starts_with("https://") && outgoing::host(&link.href).is_some());
                prop_assert!(!link.href.contains(['"', '<', '>', ' ']));
            }
        }

        #[test]
        fn no_step_is_lost_or_made_up(lines in prop::collection::vec("[a-z]{1,8}", 0..9)) {
            let typed: Vec<String> = lines.iter().zip(1..).map(|(line, n)| format!("{n}. {line}")).collect();
            prop_assert_eq!(steps(&typed.join("\n")), lines);
        }
    }
}
