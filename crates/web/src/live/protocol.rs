//! The panel of a protocol: its step, who does what in it, until when; with buttons where one may go on.

use askama::Template;
use domain::convening::{Pace, Press, SegmentRow};
use domain::time::Instant;
use i18n::Lang;

use super::panel::minutes;

#[derive(Template)]
#[template(path = "pages/convenings/tables/_protocol.html", whitespace = "minimize")]
pub(crate) struct ProtocolPanel {
    lang: Lang,
    /// «Paso 2 de 6», or that it hasn't begun, or is done.
    label: String,
    title: String,
    /// Who does what.
    tasks: Vec<(String, String)>,
    /// When the step ends, in milliseconds, and what the clock shows where nobody counts down.
    clock: Option<(i64, String, bool)>,
    /// All steps, before it begins: title and minutes.
    steps: Vec<(String, String)>,
    /// Where buttons lead.
    action: Option<String>,
    seen: String,
    presses: Vec<(&'static str, String)>,
}

impl ProtocolPanel {
    /// Of a part that has one; none of any other.
    pub(crate) fn of(
        row: &SegmentRow,
        pace: Option<Pace>,
        (lang, now): (Lang, Instant),
        action: Option<String>,
    ) -> Option<Self> {
        let protocol = row.protocol?;
        let steps = protocol.steps();
        let own = steps.iter().map(|step| step.minutes).collect();
        let given = u16::try_from(row.minutes).ok();
        let each: Vec<u16> = given.and_then(|all| protocol.fitted(all)).unwrap_or(own);
        let step = pace.and_then(|pace| steps.get(pace.step));
        let name = lang.t(&format!("protocol-{protocol}"));
        let clock = pace.and_then(|pace| pace.ends(&each)).map(|ends| {
            let left = ends.seconds_since(now);
            (ends.micros() / 1000, minutes(left), left < 0)
        });
        let label = match (pace, step) {
            (None, _) => lang.t("protocol-not-begun"),
            (Some(_), None) => lang.t("protocol-done"),
            (Some(pace), Some(_)) => lang.with(
                "protocol-step-of",
                &[("n", (pace.step + 1).into()), ("of", steps.len().into())],
            ),
        };
        let said = |tasks: &[(domain::convening::ProtocolPart, &str)]| {
            let line = |(part, key): &(domain::convening::ProtocolPart, &str)| {
                (lang.t(&format!("protocol-part-{part}")), lang.t(key))
            };
            tasks.iter().map(line).collect()
        };
        let plan = |(step, minutes): (&domain::convening::Step, &u16)| {
            let minutes = lang.with("segment-minutes", &[("n", i64::from(*minutes).into())]);
            (lang.t(step.key), minutes)
        };
        Some(Self {
            label,
            title: step.map_or(name, |step| lang.t(step.key)),
            tasks: step.map(|step| said(step.tasks)).unwrap_or_default(),
            clock,
            steps: if pace.is_none() {
                steps.iter().zip(&each).map(plan).collect()
            } else {
                Vec::new()
            },
            presses: presses(pace, steps.len(), lang),
            seen: Pace::seen(pace),
            action,
            lang,
        })
    }
}

/// What may be pressed, the first of them first.
fn presses(pace: Option<Pace>, steps: usize, lang: Lang) -> Vec<(&'static str, String)> {
    let all = match pace {
        None => vec![(Press::Begin, "protocol-begin")],
        Some(pace) if pace.step >= steps => vec![(Press::Back, "protocol-back")],
        Some(pace) => {
            let next = if pace.step + 1 == steps {
                "protocol-finish"
            } else {
                "protocol-next"
            };
            let mut all = vec![(Press::Next, next), (Press::Minute, "protocol-minute")];
            if pace.step > 0 {
                all.push((Press::Back, "protocol-back"));
            }
            all
        }
    };
    all.into_iter()
        .map(|(press, key)| (press.word(), lang.t(key)))
        .collect()
}
