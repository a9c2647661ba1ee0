//! What a mail says to whoever gave a survey. No number of answers stands in it.

use domain::time::Day;
use i18n::Lang;
use store::SurveyNews;

use super::letter::Part;

/// A survey in words.
pub(super) struct Survey<'a> {
    pub(super) news: SurveyNews,
    pub(super) name: &'a str,
    pub(super) survey: &'a str,
    pub(super) courses: &'a [String],
    pub(super) until: Day,
    pub(super) link: &'a str,
    pub(super) off: &'a str,
}

impl Survey<'_> {
    /// Its subject and its parts.
    pub(super) fn write(&self, lang: Lang) -> (String, Vec<Part>) {
        let survey = ("survey", self.survey.into());
        let until = ("until", lang.day_long(self.until.0).into());
        let courses = ("courses", lang.list(self.courses).into());
        let (subject, words, button) = match self.news {
            SurveyNews::Opens => (
                lang.with("mail-survey-opens-subject", &[survey]),
                [
                    lang.with("mail-survey-opens-lead", &[courses, until]),
                    lang.t("mail-survey-opens-codes"),
                ],
                "mail-survey-button",
            ),
            SurveyNews::Ends => (
                lang.with("mail-survey-ends-subject", &[survey, until]),
                [
                    lang.with("mail-survey-ends-lead", &[courses]),
                    lang.t("mail-survey-ends-why"),
                ],
                "mail-survey-button",
            ),
            SurveyNews::Released => (
                lang.with("mail-survey-released-subject", &[survey]),
                [lang.t("mail-survey-released-lead"), lang.t("mail-survey-released-next")],
                "mail-survey-released-button",
            ),
        };
        let mut parts = vec![Part::Words(lang.with("mail-hello-name", &[("name", self.name.into())]))];
        parts.extend(words.map(Part::Words));
        let link = |words: &str, to: &str| Part::Link {
            words: lang.t(words),
            to: to.to_owned(),
        };
        parts.push(link(button, self.link));
        parts.push(link("mail-missing-off", self.off));
        (subject, parts)
    }
}
