//! What the numbers say of a question.
//!
//! Owns the verdicts, their evidence and their thresholds. A threshold is a habit of the field, not a law: each names whose. Must not
//! contain a word for people.

use super::options::OptionStat;
use super::{ItemAnalysis, Kind, Question};

/// Fewer people than this say nothing of a question that chance could not: two standard errors of a correlation are then 0.46. Ours.
pub const LEAST_PEOPLE: usize = 20;

/// Easier than this, almost nobody is left to be told apart (Haladyna TM (2004), *Developing and validating multiple-choice test items*, 3rd
/// edition, chapter 9).
pub const EASY: f64 = 0.90;

/// As hard as this, too; the mirror of [`EASY`]. A choice is too hard already where no more were right than by guessing, unless it
/// separates: then those who were right knew.
pub const HARD: f64 = 0.10;

/// A question that goes less than this with the others separates badly (Ebel RL, Frisbie DA (1991), *Essentials of educational measurement*,
/// 5th edition, chapter 13).
pub const SEPARATES: f64 = 0.20;

/// From here on a question separates reasonably well (the same): a weak one whose interval reaches as far may be one of these.
pub const GOOD: f64 = 0.30;

/// Below this share an option does not work (Haladyna TM, Downing SM (1993), *How many options is enough for a multiple-choice test item?*,
/// Educational and Psychological Measurement 53, 999-1010).
pub const RARE: f64 = 0.05;

/// One of five is worth a talk in class. Ours.
pub const MANY: f64 = 0.20;

/// The share of the wrong answers above which one error stands for most. Ours.
pub const EVEN: f64 = 0.50;

/// Where more than this share did not come so far, time was short (Swineford F (1974), *The test analysis manual*, ETS SR-74-06: a test is
/// unspeeded where at least 80 % reach its end).
pub const NOT_REACHED: f64 = 0.20;

/// How many standard errors tell a correlation from none (Crocker L, Algina J (1986), *Introduction to classical and modern test theory*,
/// chapter 14).
const ERRORS: f64 = 2.0;

/// What is said of a question, and why. Shares are from 0 to 1; options are positions in [`Question::options`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Verdict {
    /// It told people of high scores from those of low ones.
    Worked {
        /// Correlation with the other questions.
        discrimination: f64,
    },
    /// Too few people were asked for any other verdict.
    TooFewPeople {
        /// How many were.
        n: usize,
        /// How many it takes.
        need: usize,
    },
    /// A wrong option drew those with high scores in the other questions: perhaps the key is wrong, or two options are right.
    KeyInDoubt {
        /// The option.
        option: usize,
        /// Correlation of choosing it with the score in the other questions.
        point_biserial: f64,
        /// The most that chance would give, [`errors_above_none`].
        limit: f64,
        /// Their mean score in the other questions.
        mean_rest: f64,
        /// That of those who were right by the key; none where nobody was.
        mean_rest_right: Option<f64>,
    },
    /// Many did not come so far: time was short.
    NotReached {
        /// How many.
        n: usize,
        /// Of those who were asked.
        share: f64,
    },
    /// So easy that it tells nobody apart.
    TooEasy {
        /// The share of points.
        difficulty: f64,
    },
    /// So hard that it tells nobody apart.
    TooHard {
        /// The share of points.
        difficulty: f64,
        /// The share that guessing would give; none where people did not choose.
        chance: Option<f64>,
    },
    /// It goes so little with the other questions that it does not say what they say.
    Weak {
        /// Correlation with the other questions; below 0 where those of low scores were right more often.
        discrimination: f64,
        /// Its 95 % interval: where it reaches [`GOOD`], more people could say otherwise.
        interval: Option<(f64, f64)>,
    },
    /// The others do not vary, so that it cannot be compared with them.
    NothingToCompare,
    /// One wrong option drew many, and most of those who were wrong: an idea of its own behind it.
    Misconception {
        /// The option.
        option: usize,
        /// How many chose it, of all.
        share: f64,
        /// How many chose it, of those who chose a wrong one.
        of_wrong: f64,
    },
    /// Nobody, or hardly anybody, chose this wrong option.
    Unused {
        /// The option.
        option: usize,
        /// How many did.
        n: usize,
        /// Of those who were asked.
        share: f64,
    },
}

impl Verdict {
    /// Its name for programs, which never changes.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Self::Worked { .. } => "worked",
            Self::TooFewPeople { .. } => "too-few-people",
            Self::KeyInDoubt { .. } => "key-in-doubt",
            Self::NotReached { .. } => "not-reached",
            Self::TooEasy { .. } => "too-easy",
            Self::TooHard { .. } => "too-hard",
            Self::Weak { .. } => "weak",
            Self::NothingToCompare => "nothing-to-compare",
            Self::Misconception { .. } => "misconception",
            Self::Unused { .. } => "unused",
        }
    }
}

/// Two standard errors of a correlation that is none, of `n` people.
#[must_use]
pub fn errors_above_none(n: usize) -> f64 {
    ERRORS / (n.max(2) as f64 - 1.0).sqrt()
}

/// The most pressing first; never none.
pub(super) fn verdicts(question: &Question, found: &ItemAnalysis) -> Vec<Verdict> {
    if found.n < LEAST_PEOPLE {
        return vec![Verdict::TooFewPeople {
            n: found.n,
            need: LEAST_PEOPLE,
        }];
    }
    let doubt = key_in_doubt(question, found);
    let trouble = doubt
        .or_else(|| not_reached(found))
        .or_else(|| level(question, found))
        .or_else(|| weak(found));
    let headline = trouble.unwrap_or(Verdict::Worked {
        discrimination: found.discrimination.unwrap_or_default(),
    });
    let mut verdicts = vec![headline];
    if question.kind == Kind::Choice {
        verdicts.extend(misconception(question, found).filter(|_| doubt.is_none()));
        verdicts.extend(unused(question, found));
    }
    verdicts
}

/// The wrong option that goes most with the score, where it does so beyond chance.
fn key_in_doubt(question: &Question, found: &ItemAnalysis) -> Option<Verdict> {
    let limit = errors_above_none(found.n);
    let strength = |(at, stat): (usize, &OptionStat)| Some((at, stat.point_biserial?, stat.mean_rest?));
    let (option, point_biserial, mean_rest) = wrong(question, found)
        .filter_map(strength)
        .filter(|(_, r, _)| *r > limit)
        .max_by(|a, b| a.1.total_cmp(&b.1))?;
    let right = found.options.iter().filter(|stat| stat.points == question.full);
    let (n, sum) = right.fold((0.0, 0.0), |(n, sum), stat| {
        (
            n + stat.n as f64,
            sum + stat.n as f64 * stat.mean_rest.unwrap_or_default(),
        )
    });
    Some(Verdict::KeyInDoubt {
        option,
        point_biserial,
        limit,
        mean_rest,
        mean_rest_right: (n > 0.0).then(|| sum / n),
    })
}

fn not_reached(found: &ItemAnalysis) -> Option<Verdict> {
    let share = found.not_reached as f64 / found.n as f64;
    (share > NOT_REACHED).then_some(Verdict::NotReached {
        n: found.not_reached,
        share,
    })
}

/// Too easy or too hard.
fn level(question: &Question, found: &ItemAnalysis) -> Option<Verdict> {
    let difficulty = found.difficulty;
    let options = question.options.len();
    let guessed = || question.options.iter().sum::<f64>() / question.full / options as f64;
    let chance = (question.kind == Kind::Choice && options > 1).then(guessed);
    let blind = found.discrimination.is_none_or(|r| r < SEPARATES);
    if difficulty > EASY {
        Some(Verdict::TooEasy { difficulty })
    } else if difficulty <= HARD || blind && chance.is_some_and(|chance| difficulty <= chance) {
        Some(Verdict::TooHard { difficulty, chance })
    } else {
        None
    }
}

fn weak(found: &ItemAnalysis) -> Option<Verdict> {
    match found.discrimination {
        None => Some(Verdict::NothingToCompare),
        Some(discrimination) => (discrimination < SEPARATES).then_some(Verdict::Weak {
            discrimination,
            interval: found.discrimination_ci,
        }),
    }
}

/// Among two wrong options or more, the one that most who were wrong chose, beyond what an even draw would give.
fn misconception(question: &Question, found: &ItemAnalysis) -> Option<Verdict> {
    let all: usize = wrong(question, found).map(|(_, stat)| stat.n).sum();
    let even = 1.0 / wrong(question, found).count() as f64;
    let (option, most) = wrong(question, found).max_by_key(|(_, stat)| stat.n)?;
    let of_wrong = most.n as f64 / all as f64;
    let chance = even + ERRORS * (even * (1.0 - even) / all as f64).sqrt();
    // of a single wrong option all who were wrong chose it: an even draw is 1, and nothing is beyond it
    (most.share >= MANY && of_wrong >= EVEN && of_wrong > chance).then_some(Verdict::Misconception {
        option,
        share: most.share,
        of_wrong,
    })
}

/// Wrong options that hardly anybody chose. In an easy question none is chosen by many, which is no fault of theirs.
fn unused(question: &Question, found: &ItemAnalysis) -> Vec<Verdict> {
    if found.difficulty > EASY {
        return Vec::new();
    }
    let rare = wrong(question, found).filter(|(_, stat)| stat.share < RARE);
    rare.map(|(option, stat)| Verdict::Unused {
        option,
        n: stat.n,
        share: stat.share,
    })
    .collect()
}

/// The options without points of a choice, by their position.
fn wrong<'a>(question: &Question, found: &'a ItemAnalysis) -> impl Iterator<Item = (usize, &'a OptionStat)> + use<'a> {
    let choice = question.kind == Kind::Choice;
    let options = found.options.iter().enumerate();
    options.filter(move |(_, stat)| choice && stat.points <= 0.0)
}
