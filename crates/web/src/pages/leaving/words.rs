//! Commitments in words, for pages and for panels: what, which liceo, by when, and what became of it. No person is named.

use domain::convening::{Convening, Fate, fate};
use domain::id::CommitmentId;
use domain::time::{Day, Instant};
use i18n::Lang;
use store::CommitmentLine;

/// What became of a commitment, as the interface says it.
#[must_use]
pub fn fate_word(lang: Lang, fate: Fate) -> String {
    lang.t(&match fate {
        Fate::Learnt(decision) => format!("fate-learnt-{decision}"),
        Fate::Done => "fate-done".to_owned(),
        Fate::Running => "fate-running".to_owned(),
        Fate::Begun => "fate-begun".to_owned(),
        Fate::InTime => "fate-in-time".to_owned(),
        Fate::Overdue => "fate-overdue".to_owned(),
        Fate::LetGo => "fate-let-go".to_owned(),
    })
}

/// What became of it by a day.
#[must_use]
pub fn fate_of(line: &CommitmentLine, today: Day) -> Fate {
    fate(&line.place.commitment, line.ended(), today)
}

/// Its liceo, or that it is the hub's or a guest's.
#[must_use]
pub fn team(lang: Lang, line: &CommitmentLine) -> String {
    line.school.clone().unwrap_or_else(|| lang.t("commitment-no-school"))
}

/// A commitment on a wall.
pub struct OnWall {
    /// Its id.
    pub id: CommitmentId,
    /// By when, short.
    pub due: String,
    /// What.
    pub what: String,
    /// Which liceo, which idea; of the last session, what became of it.
    pub meta: String,
}

/// What teams leave to do, the newest first.
#[must_use]
pub fn wall(lang: Lang, lines: &[CommitmentLine]) -> Vec<OnWall> {
    let mut open: Vec<&CommitmentLine> = lines
        .iter()
        .filter(|line| line.place.commitment.let_go_at.is_none())
        .collect();
    open.reverse();
    let on_wall = |line: &CommitmentLine| OnWall {
        id: line.place.commitment.id,
        due: lang.day_short(line.place.commitment.due_on.0),
        what: line.place.commitment.what.clone(),
        meta: match &line.idea {
            Some(idea) => format!("{} · {idea}", team(lang, line)),
            None => team(lang, line),
        },
    };
    open.into_iter().map(on_wall).collect()
}

/// What became of what teams left to do, what was learnt first.
#[must_use]
pub fn fates(lang: Lang, lines: &[CommitmentLine], now: Instant, of: &Convening) -> Vec<(Fate, OnWall)> {
    let today = of.zone.day(now);
    let mut all: Vec<(Fate, OnWall)> = lines
        .iter()
        .map(|line| {
            let fate = fate_of(line, today);
            let on_wall = OnWall {
                id: line.place.commitment.id,
                due: lang.day_short(line.place.commitment.due_on.0),
                what: line.place.commitment.what.clone(),
                meta: format!("{} · {}", team(lang, line), fate_word(lang, fate)),
            };
            (fate, on_wall)
        })
        .collect();
    all.sort_by_key(|(fate, _)| *fate);
    all
}

/// How many of each, in a line: «2 se adoptaron · 3 en marcha».
#[must_use]
pub fn counted(lang: Lang, all: &[(Fate, OnWall)]) -> Vec<(String, usize)> {
    let mut counts: Vec<(Fate, usize)> = Vec::new();
    for (fate, _) in all {
        match counts.last_mut() {
            Some((last, n)) if last == fate => *n += 1,
            _ => counts.push((*fate, 1)),
        }
    }
    counts.into_iter().map(|(fate, n)| (fate_word(lang, fate), n)).collect()
}

/// Minutes as hours: «4 h 30 min».
#[must_use]
pub fn hours(lang: Lang, minutes: i64) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let args = [("h", hours.into()), ("min", rest.into())];
    lang.with(
        match (hours, rest) {
            (0, _) => "hours-minutes-alone",
            (_, 0) => "hours-alone",
            _ => "hours-and-minutes",
        },
        &args,
    )
}
