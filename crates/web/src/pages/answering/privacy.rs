//! What a student reads about their privacy: each sentence follows from a rule that holds here, and goes when the rule does.

use domain::administration::{Administration, Linking};
use domain::suppression::SMALLEST_GROUP;

use super::say::Say;

/// Before the first question.
pub fn sentences(say: Say, administration: &Administration) -> Vec<String> {
    let linking = match administration.linking {
        Linking::Anonymous => say.t("answering-private-anonymous"),
        Linking::OwnCode => say.t("answering-private-own-code"),
        Linking::Slip => say.t("answering-private-slip"),
    };
    let mut all = vec![
        linking,
        say.t1("answering-private-threshold", "n", SMALLEST_GROUP),
        say.t("answering-private-day"),
    ];
    if administration.thirds {
        all.push(say.t("answering-private-thirds"));
    }
    all
}

/// Under each question.
pub fn line(say: Say, needs_some: bool) -> String {
    let threshold = say.t1("answering-foot", "n", SMALLEST_GROUP);
    let skipping = if needs_some {
        say.t("answering-foot-some-needed")
    } else {
        say.t("answering-foot-skip")
    };
    format!("{threshold} {skipping}")
}
