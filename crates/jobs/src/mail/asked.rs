//! Why somebody is asked, as a mail says it: what their own cycles say, else how it came to them.

use domain::exchange::Way;
use i18n::Lang;
use store::{Why, WhyAsked};

/// The reasons, in words.
pub(super) fn reasons(lang: Lang, asked: &WhyAsked) -> Vec<String> {
    let reasons: Vec<String> = asked.why.iter().filter_map(|why| reason(lang, why)).collect();
    if !reasons.is_empty() {
        return reasons;
    }
    // Whoever passed it on stands in the line above.
    let plainly = match asked.way {
        Way::Hub => "why-hub",
        Way::Passed => return Vec::new(),
        Way::Chosen | Way::Next => "why-chosen",
    };
    vec![lang.t(plainly)]
}

fn reason(lang: Lang, why: &Why) -> Option<String> {
    Some(match why {
        Why::Tested {
            outcome, idea, title, ..
        } => {
            let words = lang.with(
                "why-you-tested",
                &[("outcome", outcome.word().into()), ("idea", idea.into())],
            );
            format!("{words}: {title}")
        }
        Why::WorkedOn { driver, title, .. } => {
            format!("{}: {title}", lang.with("why-you-worked", &[("driver", driver.into())]))
        }
        Why::Predicted { measure, title, .. } => {
            format!(
                "{}: {title}",
                lang.with("why-you-predicted", &[("measure", measure.into())])
            )
        }
        Why::Offered { words } => lang.with("why-you-offered", &[("words", words.into())]),
        Why::Answered { question, .. } => format!("{}: {question}", lang.t("why-you-answered")),
        Why::OwnWords { words } => lang.with("why-you-said", &[("words", words.into())]),
        Why::AskedLately { .. } => return None,
    })
}

#[cfg(test)]
mod tests {
    use domain::exchange::Outcome;
    use domain::id::CycleId;

    use super::*;

    #[test]
    fn whoever_is_asked_reads_why_in_their_language() {
        let asked = WhyAsked {
            way: Way::Chosen,
            why: vec![Why::Tested {
                outcome: Outcome::Abandoned,
                idea: "Boleto de salida".to_owned(),
                title: "Boletos en 1°A".to_owned(),
                cycle: CycleId(uuid::Uuid::nil()),
            }],
        };
        for lang in [Lang::EsCl, Lang::En] {
            let reasons = reasons(lang, &asked);
            assert!(
                reasons[0].contains("Boleto de salida") && reasons[0].contains("Boletos en 1°A"),
                "{reasons:?}"
            );
            let plain = |way| super::reasons(lang, &WhyAsked { way, why: Vec::new() });
            assert_ne!(plain(Way::Hub), plain(Way::Chosen));
            assert!(plain(Way::Passed).is_empty());
        }
    }
}
