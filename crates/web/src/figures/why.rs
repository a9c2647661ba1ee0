//! Why a chart was chosen, where nobody chose it.

use i18n::Lang;
use stats::spc::Why;

/// The paragraphs that explain a figure, with the one about its chart.
pub fn said(mut why: Vec<String>, choice: Option<Why>, lang: Lang) -> Vec<String> {
    why.extend(choice.map(|choice| chosen(choice, lang)));
    why
}

fn chosen(choice: Why, lang: Lang) -> String {
    match choice {
        Why::TooFewForLimits { have, need } => {
            lang.with("measures-chosen-few", &[("have", have.into()), ("need", need.into())])
        }
        Why::ProportionOfCount => lang.t("measures-chosen-proportion"),
        Why::EventsByExposure => lang.t("measures-chosen-rate"),
        Why::EventsOfEqualExposure => lang.t("measures-chosen-count"),
        Why::Overdispersed { times } => {
            lang.with("measures-chosen-dispersed", &[("times", lang.number(times, 1).into())])
        }
        Why::RareEvents => lang.t("measures-chosen-rare"),
        Why::SingleValues | Why::MeanOfSeveral | Why::SpreadOfSeveral => lang.t("measures-chosen-single"),
    }
}
