//! What a mail about notifications says: each line with why it came, where it opens and what silences it. Of an observation and of what was
//! hidden not a word.

use domain::attention::Thing;
use domain::text;
use domain::time::Day;
use i18n::Lang;
use store::Told;

use super::asked::reasons;
use super::letter::{Part, Text};

/// Signs of what was said.
const EXCERPT: usize = 300;

/// A mail about notifications.
pub(crate) struct News {
    /// Name of whom is written to.
    pub(crate) name: String,
    /// What is told.
    pub(crate) lines: Vec<NewsLine>,
    /// How many more wait on the page.
    pub(crate) more: usize,
    /// Where one chooses what comes.
    pub(crate) choose: String,
    /// The inbox.
    pub(crate) inbox: String,
    /// Where one silences all of it.
    pub(crate) off: String,
    /// Whether an answer to it arrives in the conversation.
    pub(crate) answers: bool,
}

/// A line of it.
pub(crate) struct NewsLine {
    /// What is told.
    pub(crate) told: Told,
    /// Where it opens.
    pub(crate) link: String,
    /// Where its thing is silenced.
    pub(crate) mute: Option<String>,
}

impl News {
    /// Its subject and its parts.
    pub(super) fn write(&self, lang: Lang) -> Text {
        let n = self.lines.len() + self.more;
        let subject = match &self.lines[..] {
            [one] if n == 1 => sentence(lang, &one.told),
            _ => lang.with("mail-news-subject", &[("n", n.into())]),
        };
        let mut parts = vec![Part::Words(
            lang.with("mail-hello-name", &[("name", (&self.name).into())]),
        )];
        for line in &self.lines {
            parts.extend(line.parts(lang));
        }
        let link = |key: &str, to: &str| Part::Link {
            words: lang.t(key),
            to: to.to_owned(),
        };
        if self.more > 0 {
            parts.push(Part::Link {
                words: lang.with("mail-news-more", &[("n", self.more.into())]),
                to: self.inbox.clone(),
            });
        }
        if self.answers {
            parts.push(Part::Words(lang.t("mail-news-answer")));
        }
        parts.push(link("mail-news-choose", &self.choose));
        parts.push(link("mail-news-off", &self.off));
        let footer = if self.answers {
            "mail-news-footer"
        } else {
            "mail-footer"
        };
        parts.push(Part::Footer(lang.t(footer)));
        Text { subject, parts }
    }
}

impl NewsLine {
    fn parts(&self, lang: Lang) -> Vec<Part> {
        let mut parts = vec![Part::Head(sentence(lang, &self.told))];
        if let Some((_, words)) = self.told.words.as_ref().filter(|_| !self.told.sealed) {
            parts.push(Part::Quote(text::line(words, EXCERPT)));
        }
        parts.push(Part::Words(
            lang.t(&format!("notification-why-{}", self.told.group.kind)),
        ));
        if let Some(asked) = &self.told.asked {
            let reasons = reasons(lang, asked).into_iter();
            parts.extend(reasons.map(|reason| Part::Words(format!("· {reason}"))));
        }
        parts.push(Part::Link {
            words: lang.t("mail-news-open"),
            to: self.link.clone(),
        });
        parts.extend(self.mute.as_ref().map(|to| Part::Link {
            words: lang.t(&format!("notification-mute-{}", self.told.group.thing)),
            to: to.clone(),
        }));
        parts
    }
}

/// Who did what.
fn sentence(lang: Lang, told: &Told) -> String {
    let (kind, people) = (told.group.kind, told.group.people.len());
    let who = match people.saturating_sub(told.names.len()) {
        0 => lang.list(&told.names),
        others => lang.with(
            "notification-others",
            &[("names", told.names.join(", ").into()), ("n", others.into())],
        ),
    };
    let title = match &told.title {
        None => return lang.with(&format!("notification-closed-{kind}"), &[("who", who.into())]),
        Some(title) => match title.parse::<Day>() {
            Ok(day) if told.group.thing == Thing::Observation => lang.day_long(day.0),
            _ => title.clone(),
        },
    };
    lang.with(
        &format!("notification-{kind}"),
        &[
            ("who", who.into()),
            ("n", people.into()),
            ("title", title.into()),
            (
                "day",
                told.day.map_or_else(|| "none".to_owned(), |day| lang.day(day.0)).into(),
            ),
        ],
    )
}
