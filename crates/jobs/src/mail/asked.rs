//! The mail to somebody who was asked: who asks what, why they, and what they can do. A digest takes its place one day: until then each
//! question is one mail.

use domain::exchange::Way;
use i18n::Lang;
use store::Why;

use super::letter::Part;

/// What it says.
pub(super) struct Asked<'a> {
    pub name: &'a str,
    pub asker: &'a str,
    pub question: &'a str,
    pub way: Way,
    pub passed_by: Option<&'a str>,
    pub why: &'a [Why],
    pub link: &'a str,
    pub off: &'a str,
}

impl Asked<'_> {
    /// Subject and parts.
    pub(super) fn write(&self, lang: Lang) -> (String, Vec<Part>) {
        let mut parts = vec![
            Part::Words(lang.with("mail-hello-name", &[("name", self.name.into())])),
            Part::Words(lang.with("mail-asked-lead", &[("asker", self.asker.into())])),
            Part::Words(format!("«{}»", self.question)),
            Part::Words(lang.t("mail-asked-why")),
        ];
        parts.extend(
            self.reasons(lang)
                .into_iter()
                .map(|reason| Part::Words(format!("· {reason}"))),
        );
        parts.push(Part::Link {
            words: lang.t("mail-asked-button"),
            to: self.link.to_owned(),
        });
        parts.push(Part::Words(lang.t("mail-asked-or")));
        parts.push(Part::Link {
            words: lang.t("mail-missing-off"),
            to: self.off.to_owned(),
        });
        (
            lang.with("mail-asked-subject", &[("question", self.question.into())]),
            parts,
        )
    }

    /// Why they: what their own cycles say, else how it came to them.
    fn reasons(&self, lang: Lang) -> Vec<String> {
        let mut reasons: Vec<String> = self.why.iter().filter_map(|why| reason(lang, why)).collect();
        if let Some(name) = self.passed_by {
            reasons.insert(0, lang.with("why-passed", &[("name", name.into())]));
        }
        if reasons.is_empty() {
            reasons.push(lang.t(if self.way == Way::Hub { "why-hub" } else { "why-chosen" }));
        }
        reasons
    }
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
        let why = [Why::Tested {
            outcome: Outcome::Abandoned,
            idea: "Boleto de salida".to_owned(),
            title: "Boletos en 1°A".to_owned(),
            cycle: CycleId(uuid::Uuid::nil()),
        }];
        let asked = Asked {
            name: "Beto",
            asker: "Caro, Liceo Boldo",
            question: "¿Quién devolvió los boletos el mismo día?",
            way: Way::Chosen,
            passed_by: None,
            why: &why,
            link: "https://red.cl/conversaciones/1",
            off: "https://red.cl/cuenta",
        };
        for lang in [Lang::EsCl, Lang::En] {
            let (subject, _) = asked.write(lang);
            assert!(subject.contains("¿Quién devolvió"), "{subject}");
            let reasons = asked.reasons(lang);
            assert!(
                reasons[0].contains("Boleto de salida") && reasons[0].contains("Boletos en 1°A"),
                "{reasons:?}"
            );
        }
        let passed = Asked {
            passed_by: Some("Dora"),
            why: &[],
            way: Way::Passed,
            ..asked
        };
        assert!(passed.reasons(Lang::EsCl)[0].contains("Dora"));
    }
}
