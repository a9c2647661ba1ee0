//! What a student reads about their privacy: each sentence follows from a rule that holds here, and goes when the rule does.

use domain::administration::{Administration, Linking};
use domain::consent::{Asking, Sentence, rules};
use domain::suppression::{SMALLEST_GROUP, SMALLEST_TEXT_GROUP};

use super::say::Say;

/// Before the first question; `words` where one of them asks for words of one's own.
pub fn sentences(say: Say, administration: &Administration, words: bool) -> Vec<String> {
    let linking = match administration.linking {
        Linking::Anonymous => say.t("answering-private-anonymous"),
        Linking::OwnCode => say.t("answering-private-own-code"),
        Linking::Slip => say.t("answering-private-slip"),
    };
    let mut all = vec![linking];
    // With a slip the rules stand beside it.
    if administration.linking != Linking::Slip {
        all.extend(rules_said(say, administration));
    }
    all.extend([
        say.t1("answering-private-threshold", "n", SMALLEST_GROUP),
        say.t("answering-private-day"),
    ]);
    if administration.thirds {
        all.push(say.t("answering-private-thirds"));
    }
    if words {
        all.push(say.t1("answering-private-words", "n", SMALLEST_TEXT_GROUP));
        all.push(say.t("answering-private-words-now"));
    }
    all
}

/// Who decides, and that nobody has to: what the anonymous say of themselves besides stands in the first sentence.
fn rules_said(say: Say, administration: &Administration) -> Vec<String> {
    let asking = Asking::to(administration, administration.opens_at.day(), &[]);
    let said = rules(&asking).into_iter().skip(1);
    let kept =
        said.filter(|rule| rule.key != "consent-rule-withdraw-anonymous" && rule.key != "consent-rule-withdraw-linked");
    kept.map(|rule| sentence(say, rule)).collect()
}

/// A rule in words.
pub fn sentence(say: Say, rule: Sentence) -> String {
    match rule.age {
        Some(age) => say.t1(rule.key, "age", age),
        None => say.t(rule.key),
    }
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
