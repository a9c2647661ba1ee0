//! The three sentences of a class: what it can do, which answer drew many, which questions did not work.

use domain::assessment::Paper;
use stats::items::Verdict;

use super::analysis::{Asked, ClassAnalysis};
use crate::page::Page;
use crate::pages::assessments::words::percent;

/// The most that is said of one kind: three things can be talked about in a lesson.
const MOST: usize = 3;

/// What the class can do: where it stands firmest and where it finds most hard, if that can be told apart.
pub fn can(page: &Page, found: &ClassAnalysis) -> String {
    let told = found.told();
    let best = told.iter().max_by(|a, b| a.1.total_cmp(&b.1));
    let worst = told.iter().min_by(|a, b| a.1.total_cmp(&b.1));
    let (Some(best), Some(worst)) = (best, worst) else {
        return page.t("class-can-unknown");
    };
    let name = |place: usize| page.word("axis", found.axes[place].axis);
    if told.len() < 2 {
        return page.t2("class-can-one", "axis", name(best.0), "share", percent(page, best.1));
    }
    let apart = found
        .difference((best.0, worst.0))
        .and_then(|difference| difference.interval);
    let args = [
        ("best", name(best.0).into()),
        ("high", percent(page, best.1).into()),
        ("worst", name(worst.0).into()),
        ("low", percent(page, worst.1).into()),
    ];
    let key = if apart.is_some_and(|(low, _)| low > 0.0) {
        "class-can"
    } else {
        "class-can-alike"
    };
    page.lang.with(key, &args)
}

/// Wrong answers that drew many: an idea behind them, to talk about.
pub fn drew(page: &Page, paper: &Paper, found: &ClassAnalysis) -> Vec<String> {
    let Ok(items) = &found.items else {
        return vec![];
    };
    let mut drew: Vec<(f64, String)> = Vec::new();
    for (asked, item) in found.questions.iter().zip(&items.items) {
        for verdict in &item.verdicts {
            if let Verdict::Misconception { option, share, .. } = verdict {
                let args = [
                    ("question", label(paper, asked).into()),
                    ("option", letter(asked, *option).into()),
                    ("share", percent(page, *share).into()),
                    ("right", percent(page, item.difficulty).into()),
                ];
                drew.push((*share, page.lang.with("class-drew", &args)));
            }
        }
    }
    drew.sort_by(|a, b| b.0.total_cmp(&a.0));
    drew.into_iter().take(MOST).map(|(_, said)| said).collect()
}

/// Questions that did not work, and what to look at.
pub fn failed(page: &Page, paper: &Paper, found: &ClassAnalysis) -> Vec<String> {
    let Ok(items) = &found.items else {
        return vec![];
    };
    let both = found.questions.iter().zip(&items.items);
    let said = both.filter_map(|(asked, item)| headline(page, paper, asked, item.verdicts.first()?));
    said.collect()
}

/// What the most pressing verdict on a question says, if it asks for a look at the question.
fn headline(page: &Page, paper: &Paper, asked: &Asked, verdict: &Verdict) -> Option<String> {
    let question = label(paper, asked);
    Some(match verdict {
        Verdict::KeyInDoubt { option, .. } => page.t2(
            "class-key-in-doubt",
            "question",
            question,
            "option",
            letter(asked, *option),
        ),
        Verdict::NotReached { share, .. } => page.t2(
            "class-not-reached",
            "question",
            question,
            "share",
            percent(page, *share),
        ),
        Verdict::TooHard { difficulty, .. } => page.t2(
            "class-too-hard",
            "question",
            question,
            "share",
            percent(page, *difficulty),
        ),
        Verdict::Weak { .. } if is_backwards(verdict) => page.t1("class-backwards", "question", question),
        _ => return None,
    })
}

/// A verdict in few words, for the table of questions.
pub fn brief(page: &Page, verdict: &Verdict) -> String {
    page.t(match verdict {
        Verdict::Worked { .. } => "class-brief-worked",
        Verdict::TooFewPeople { .. } => "class-brief-few",
        Verdict::KeyInDoubt { .. } => "class-brief-key",
        Verdict::NotReached { .. } => "class-brief-not-reached",
        Verdict::TooEasy { .. } => "class-brief-easy",
        Verdict::TooHard { .. } => "class-brief-hard",
        Verdict::Weak { .. } if is_backwards(verdict) => "class-brief-backwards",
        Verdict::Weak { .. } => "class-brief-weak",
        Verdict::Misconception { .. } => "class-brief-drew",
        _ => "class-brief-nothing",
    })
}

/// Whether those who know less did better, beyond what a class of this size could show by chance.
fn is_backwards(verdict: &Verdict) -> bool {
    let Verdict::Weak { interval, .. } = verdict else {
        return false;
    };
    interval.is_some_and(|(_, high)| high < 0.0)
}

/// What a question is called.
pub fn label(paper: &Paper, asked: &Asked) -> String {
    paper.items[asked.at].label.clone()
}

/// The letter of an option.
pub fn letter(asked: &Asked, option: usize) -> String {
    asked.letters.get(option).map_or_else(String::new, char::to_string)
}
