//! What a mail says to whoever is registered for a convening. Nothing of what they need stands in it.

use i18n::Lang;
use store::ConveningNews;

use super::letter::Part;

/// News of a convening in words.
pub(super) struct Convened<'a> {
    pub(super) news: ConveningNews,
    pub(super) name: &'a str,
    pub(super) convening: &'a str,
    pub(super) when: &'a str,
    pub(super) place: &'a str,
    pub(super) link: &'a str,
}

impl Convened<'_> {
    /// Its subject and its parts.
    pub(super) fn write(&self, lang: Lang) -> (String, Vec<Part>) {
        let convening = ("convening", self.convening.into());
        let (subject, lead, next, button) = match self.news {
            ConveningNews::Ticket => (
                "mail-convening-ticket-subject",
                "mail-convening-ticket-lead",
                "mail-convening-ticket-next",
                "mail-convening-ticket-button",
            ),
            ConveningNews::Seated => (
                "mail-convening-seated-subject",
                "mail-convening-seated-lead",
                "mail-convening-seated-next",
                "mail-convening-button",
            ),
            ConveningNews::Moved => (
                "mail-convening-moved-subject",
                "mail-convening-moved-lead",
                "mail-convening-moved-next",
                "mail-convening-button",
            ),
            ConveningNews::CalledOff => (
                "mail-convening-off-subject",
                "mail-convening-off-lead",
                "mail-convening-off-next",
                "mail-convening-button",
            ),
            ConveningNews::Tomorrow => (
                "mail-convening-tomorrow-subject",
                "mail-convening-tomorrow-lead",
                "mail-convening-tomorrow-next",
                "mail-convening-button",
            ),
        };
        let mut parts = vec![
            Part::Words(lang.with("mail-hello-name", &[("name", self.name.into())])),
            Part::Words(lang.with(lead, std::slice::from_ref(&convening))),
            Part::Quote(self.when.to_owned()),
        ];
        if !self.place.is_empty() {
            parts.push(Part::Quote(self.place.to_owned()));
        }
        parts.push(Part::Words(lang.t(next)));
        parts.push(Part::Link {
            words: lang.t(button),
            to: self.link.to_owned(),
        });
        (lang.with(subject, &[convening]), parts)
    }
}
