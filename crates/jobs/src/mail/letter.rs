//! What a mail says, in parts, from which both its plain text and its HTML are made: so they can't say different things.
//!
//! The HTML is plain on purpose: no image, no style sheet, nothing that is fetched, so that nobody learns who read it.

use std::fmt::Write as _;

use i18n::Lang;
use store::Letter;

use super::convening::Convened;
use super::survey::Survey;

/// A mail in words.
pub(super) struct Text {
    pub(super) subject: String,
    pub(super) parts: Vec<Part>,
}

/// A part of a mail.
pub(super) enum Part {
    Words(String),
    /// What begins something of its own.
    Head(String),
    /// What somebody said.
    Quote(String),
    /// The six digits, large.
    Code(String),
    /// A link with the words on it.
    Link {
        words: String,
        to: String,
    },
    /// Who sends this, below a line.
    Footer(String),
}

/// Writes a letter in a language.
pub(super) fn write(lang: Lang, letter: &Letter) -> Text {
    let (subject, mut parts) = match letter {
        Letter::SignInCode { code, link, minutes } => (
            lang.t("mail-sign-in-subject"),
            vec![
                Part::Words(lang.t("mail-sign-in-lead")),
                Part::Code(code.clone()),
                Part::Words(lang.t("mail-sign-in-or-link")),
                Part::Link {
                    words: lang.t("mail-sign-in-button"),
                    to: link.clone(),
                },
                Part::Words(lang.with("mail-sign-in-ends", &[("minutes", (*minutes).into())])),
                Part::Words(lang.t("mail-sign-in-not-you")),
            ],
        ),
        Letter::Invitation {
            name,
            by,
            network,
            charge,
            link,
            days,
        } => (
            lang.with(
                "mail-invitation-subject",
                &[("by", by.into()), ("network", network.into())],
            ),
            vec![
                Part::Words(name.as_ref().map_or_else(
                    || lang.t("mail-hello"),
                    |name| lang.with("mail-hello-name", &[("name", name.into())]),
                )),
                Part::Words(lang.with(
                    "mail-invitation-lead",
                    &[
                        ("by", by.into()),
                        ("network", network.into()),
                        ("charge", charge.into()),
                    ],
                )),
                Part::Link {
                    words: lang.t("mail-invitation-button"),
                    to: link.clone(),
                },
                Part::Words(lang.with("mail-invitation-ends", &[("days", (*days).into())])),
            ],
        ),
        Letter::Missing {
            name,
            school,
            measures,
            link,
            off,
        } => {
            let n = ("n", measures.len().into());
            let mut parts = vec![
                Part::Words(lang.with("mail-hello-name", &[("name", name.into())])),
                Part::Words(lang.with("mail-missing-lead", &[n.clone(), ("school", school.into())])),
            ];
            parts.extend(measures.iter().map(|measure| Part::Words(format!("· {measure}"))));
            parts.push(Part::Link {
                words: lang.t("mail-missing-button"),
                to: link.clone(),
            });
            parts.push(Part::Words(lang.t("mail-missing-why")));
            parts.push(Part::Link {
                words: lang.t("mail-missing-off"),
                to: off.clone(),
            });
            (lang.with("mail-missing-subject", &[n]), parts)
        }
        Letter::Survey {
            news,
            name,
            survey,
            courses,
            until,
            link,
            off,
        } => Survey {
            news: *news,
            name,
            survey,
            courses,
            until: *until,
            link,
            off,
        }
        .write(lang),
        Letter::Alert { name, link } => (
            lang.t("mail-alert-subject"),
            vec![
                Part::Words(lang.with("mail-hello-name", &[("name", name.into())])),
                Part::Words(lang.t("mail-alert-lead")),
                Part::Link {
                    words: lang.t("mail-alert-button"),
                    to: link.clone(),
                },
                Part::Words(lang.t("mail-alert-why")),
            ],
        ),
        Letter::FilesLeft {
            name,
            conversation,
            files,
            link,
        } => {
            let mut parts = vec![
                Part::Words(lang.with("mail-hello-name", &[("name", name.into())])),
                Part::Words(lang.with(
                    "mail-files-lead",
                    &[("title", conversation.into()), ("n", (*files).into())],
                )),
                Part::Words(lang.t("mail-files-why")),
            ];
            parts.extend(link.as_ref().map(|link| Part::Link {
                words: lang.t("mail-files-button"),
                to: link.clone(),
            }));
            (lang.with("mail-files-subject", &[("n", (*files).into())]), parts)
        }
        Letter::Convening {
            news,
            name,
            convening,
            when,
            place,
            link,
        } => Convened {
            news: *news,
            name,
            convening,
            when,
            place,
            link,
        }
        .write(lang),
        Letter::Test => (lang.t("mail-test-subject"), vec![Part::Words(lang.t("mail-test-lead"))]),
    };
    parts.push(Part::Footer(lang.t("mail-footer")));
    Text { subject, parts }
}

impl Text {
    /// As plain text: paragraphs, links on lines of their own.
    pub(super) fn plain(&self) -> String {
        let paragraphs: Vec<String> = self
            .parts
            .iter()
            .map(|part| match part {
                Part::Words(words) => words.clone(),
                Part::Head(words) => format!("* {words}"),
                Part::Quote(words) => format!("    «{words}»"),
                Part::Code(code) => format!("    {code}"),
                Part::Link { words, to } => format!("{words}:\n{to}"),
                Part::Footer(words) => format!("-- \n{words}"),
            })
            .collect();
        paragraphs.join("\n\n") + "\n"
    }

    /// As HTML.
    pub(super) fn html(&self, lang: Lang) -> String {
        let mut out = format!(
            "<!doctype html>\n<html lang=\"{}\"><head><meta charset=\"utf-8\"><title>{}</title></head>\n\
             <body style=\"font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 34em; margin: 0 auto; padding: 16px\">\n",
            lang.tag(),
            escape(&self.subject)
        );
        for part in &self.parts {
            // Writing to a String can't fail.
            let _ = match part {
                Part::Words(words) => writeln!(out, "<p>{}</p>", escape(words)),
                Part::Head(words) => writeln!(
                    out,
                    "<h2 style=\"font-size: 18px; margin: 24px 0 8px\">{}</h2>",
                    escape(words)
                ),
                Part::Quote(words) => writeln!(
                    out,
                    "<blockquote style=\"margin: 0 0 8px; padding-left: 12px; border-left: 2px solid #857d6f\">{}</blockquote>",
                    escape(words)
                ),
                Part::Code(code) => writeln!(
                    out,
                    "<p style=\"font-size: 28px; font-weight: bold; letter-spacing: 4px; font-family: monospace\">{}</p>",
                    escape(code)
                ),
                Part::Link { words, to } => {
                    let to = escape(to);
                    // The address stands there in full: some programs for mail open no links, and a person may want to see it.
                    writeln!(
                        out,
                        "<p><a href=\"{to}\">{}</a><br><small>{to}</small></p>",
                        escape(words)
                    )
                }
                Part::Footer(words) => {
                    writeln!(out, "<hr>\n<p><small>{}</small></p>", escape(words))
                }
            };
        }
        out.push_str("</body></html>\n");
        out
    }
}

/// Makes text safe between tags and between double quotes.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn invitation(by: &str) -> Letter {
        Letter::Invitation {
            name: Some("Beto".to_owned()),
            by: by.to_owned(),
            network: "Red de prueba".to_owned(),
            charge: "docente".to_owned(),
            link: "https://ronda.example/i/abc?x=1&y=2".to_owned(),
            days: 14,
        }
    }

    #[test]
    fn a_name_can_not_become_html() {
        let html = write(Lang::EsCl, &invitation("<script>alert(\"1\")</script>")).html(Lang::EsCl);
        assert!(!html.contains("<script"), "{html}");
        assert!(
            html.contains("href=\"https://ronda.example/i/abc?x=1&amp;y=2\""),
            "{html}"
        );
    }

    #[test]
    fn both_forms_carry_code_and_link_in_both_languages() {
        let letter = Letter::SignInCode {
            code: "012345".to_owned(),
            link: "https://ronda.example/s/xyz".to_owned(),
            minutes: 15,
        };
        for lang in Lang::ALL {
            let text = write(lang, &letter);
            for form in [text.plain(), text.html(lang)] {
                assert!(
                    form.contains("012345") && form.contains("https://ronda.example/s/xyz") && form.contains("15"),
                    "{form}"
                );
                assert!(!form.contains("[mail-") && !form.contains("{$"), "{form}");
            }
            // A code that stands in a subject stands on a projector.
            assert!(!text.subject.contains("012345"));
        }
    }
}
