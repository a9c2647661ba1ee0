//! What may be seen of a poll, as bars with their figures and sentences that say the same; where nothing may be seen yet, why.

use domain::convening::{PollKind, PollState, Ranked, Tally};
use i18n::Lang;

use super::PollNow;

/// What is drawn.
pub(crate) struct TallyView {
    /// How many answered, or why nothing is shown.
    pub lead: String,
    pub bars: Vec<BarView>,
    /// What the bars say besides, in words.
    pub notes: Vec<String>,
    /// Whether the bars are words that people gave.
    words: bool,
}

/// A bar.
pub(crate) struct BarView {
    pub name: String,
    /// Of a hundred.
    pub share: usize,
    /// What it says.
    pub figure: String,
}

impl TallyView {
    /// Of a poll.
    pub(crate) fn of(lang: Lang, poll: &PollNow) -> Self {
        let mut view = Self {
            lead: lead(lang, poll),
            bars: Vec::new(),
            notes: Vec::new(),
            words: false,
        };
        match &poll.tally {
            None => {}
            Some(Tally::Choice { people, counts }) => view.bars = options(lang, poll, *people, counts),
            Some(Tally::Scale { people, counts, median }) => {
                view.bars = steps(lang, poll, *people, counts);
                view.notes.push(middle(lang, *median));
            }
            Some(Tally::Words { people, words, others }) => {
                view.words = true;
                view.bars = words
                    .iter()
                    .map(|word| bar(lang, word.word.clone(), word.people, *people))
                    .collect();
                if *others > 0 {
                    view.notes
                        .push(lang.with("poll-other-words", &[("n", (*others).into())]));
                }
            }
            Some(Tally::Order(ranked)) => {
                view.bars = places(lang, poll, ranked);
                view.notes = pairs(lang, poll, ranked);
            }
        }
        view
    }

    /// The words that are shown.
    pub(crate) fn words(&self) -> Vec<String> {
        let shown = self.bars.iter().filter(|_| self.words);
        shown.map(|bar| bar.name.clone()).collect()
    }
}

/// How many answered; where nothing is shown, why.
fn lead(lang: Lang, poll: &PollNow) -> String {
    let n = |key: &str, n: usize| lang.with(key, &[("n", n.into())]);
    let shown = poll.tally.as_ref().map(people);
    let step = if poll.row.kind == PollKind::Words {
        "poll-waits-words"
    } else {
        "poll-waits"
    };
    match (shown, poll.count) {
        (Some(people), _) if poll.last => n("poll-answered", people),
        (Some(people), Some(all)) if all > people => {
            lang.with("poll-answered-of", &[("n", people.into()), ("all", all.into())])
        }
        (Some(people), _) => n("poll-answered", people),
        (None, _) if poll.row.state == PollState::Closed => lang.t("poll-too-few"),
        (None, Some(all)) => format!("{} {}", n("poll-answers-so-far", all), lang.t(step)),
        (None, None) => lang.t(step),
    }
}

const fn people(tally: &Tally) -> usize {
    match tally {
        Tally::Choice { people, .. } | Tally::Scale { people, .. } | Tally::Words { people, .. } => *people,
        Tally::Order(ranked) => ranked.people,
    }
}

fn bar(lang: Lang, name: String, n: usize, of: usize) -> BarView {
    BarView {
        name,
        share: 100 * n / of.max(1),
        figure: lang.with("poll-figure", &[("n", n.into()), ("of", of.into())]),
    }
}

fn options(lang: Lang, poll: &PollNow, people: usize, counts: &[usize]) -> Vec<BarView> {
    let all = poll.plan.options.iter().zip(counts);
    all.map(|(name, n)| bar(lang, name.clone(), *n, people)).collect()
}

/// Each step, the ends with what stands at them.
fn steps(lang: Lang, poll: &PollNow, people: usize, counts: &[usize]) -> Vec<BarView> {
    let end = |place: usize| poll.plan.options.get(place).filter(|end| !end.is_empty());
    let name = |step: usize| {
        let said = match step {
            1 => end(0),
            last if last == counts.len() => end(1),
            _ => None,
        };
        said.map_or_else(|| step.to_string(), |said| format!("{step}, {said}"))
    };
    let all = counts.iter().enumerate();
    all.map(|(place, n)| bar(lang, name(place + 1), *n, people)).collect()
}

fn middle(lang: Lang, (low, high): (usize, usize)) -> String {
    if low == high {
        lang.with("poll-middle", &[("n", low.into())])
    } else {
        lang.with("poll-middle-between", &[("low", low.into()), ("high", high.into())])
    }
}

/// The options by places; a bar is the share of the points that one could have.
fn places(lang: Lang, poll: &PollNow, ranked: &Ranked) -> Vec<BarView> {
    let options = &poll.plan.options;
    let most = 2 * ranked.people * options.len().saturating_sub(1);
    let mut bars = Vec::new();
    for group in ranked.by_places() {
        // Those with as many points share a place.
        let place = bars.len() + 1;
        for option in group {
            bars.push(BarView {
                name: options.get(option).cloned().unwrap_or_default(),
                share: 100 * ranked.doubled[option] / most.max(1),
                figure: lang.with("poll-place", &[("n", place.into())]),
            });
        }
    }
    bars
}

/// What the pairs say, where it isn't what the places say.
fn pairs(lang: Lang, poll: &PollNow, ranked: &Ranked) -> Vec<String> {
    let name = |option: usize| poll.plan.options.get(option).cloned().unwrap_or_default();
    let said = |key: &str, option: usize| lang.with(key, &[("name", name(option).into())]);
    match (ranked.differs(), ranked.winner()) {
        (Some(differs), _) => vec![
            said("poll-first-by-places", differs.by_places),
            said("poll-first-by-pairs", differs.by_pairs),
            lang.t("poll-talk-first"),
        ],
        (None, Some(winner)) => vec![said("poll-first-by-both", winner)],
        (None, None) => vec![lang.t("poll-no-winner")],
    }
}

#[cfg(test)]
mod tests {
    use domain::convening::{Answer, PollPlan, PollRow};
    use domain::id::{ConveningId, PollId};

    use super::*;

    fn poll(kind: PollKind, state: PollState, answers: &[Answer], count: Option<usize>) -> PollNow {
        let options = ["Boletos", "Lectura", "Tutorías"].map(str::to_owned).to_vec();
        let row = PollRow {
            id: PollId(uuid::Uuid::nil()),
            convening_id: ConveningId(uuid::Uuid::nil()),
            position: 0,
            words: "¿Qué probamos primero?".into(),
            kind,
            options: serde_json::to_string(&options).unwrap_or_default(),
            most: if kind == PollKind::Scale { 5 } else { 1 },
            state,
            hidden: "[]".into(),
            salt: None,
            opened_at: None,
            version: 1,
        };
        let plan: PollPlan = row.plan();
        PollNow {
            tally: (!answers.is_empty()).then(|| Tally::of(&plan, answers, &row.hidden())),
            last: state == PollState::Closed,
            count,
            on_screen: true,
            plan,
            row,
        }
    }

    #[test]
    fn where_nothing_is_shown_it_says_why() {
        let few = TallyView::of(Lang::EsCl, &poll(PollKind::Choice, PollState::Open, &[], None));
        assert!(few.bars.is_empty() && few.lead.contains("ocho"), "{}", few.lead);
        let more = TallyView::of(Lang::EsCl, &poll(PollKind::Choice, PollState::Open, &[], Some(12)));
        assert!(more.lead.contains("12") && more.lead.contains("ocho"), "{}", more.lead);
        let closed = TallyView::of(Lang::EsCl, &poll(PollKind::Choice, PollState::Closed, &[], None));
        assert!(closed.lead.contains("menos de ocho"), "{}", closed.lead);
    }

    #[test]
    fn bars_say_their_figures() {
        let answers = [0, 0, 1].map(|option| Answer::Choice([option].into())).to_vec();
        let view = TallyView::of(Lang::EsCl, &poll(PollKind::Choice, PollState::Closed, &answers, None));
        let bars: Vec<_> = view
            .bars
            .iter()
            .map(|bar| (bar.name.as_str(), bar.share, bar.figure.as_str()))
            .collect();
        assert_eq!(
            bars,
            [
                ("Boletos", 66, "2 de 3"),
                ("Lectura", 33, "1 de 3"),
                ("Tutorías", 0, "0 de 3")
            ]
        );
        let answers = [2, 4, 4].map(Answer::Scale).to_vec();
        let view = TallyView::of(Lang::EsCl, &poll(PollKind::Scale, PollState::Closed, &answers, None));
        assert_eq!((view.bars.len(), view.bars[0].name.as_str()), (5, "1, Boletos"));
        assert!(view.notes[0].contains('4'), "{:?}", view.notes);
    }

    #[test]
    fn where_places_and_pairs_differ_the_room_should_talk_first() {
        let order = |places: [usize; 3], n: usize| std::iter::repeat_n(Answer::Order(places.to_vec()), n);
        let answers: Vec<Answer> = order([0, 1, 2], 3).chain(order([1, 2, 0], 2)).collect();
        let view = TallyView::of(Lang::EsCl, &poll(PollKind::Order, PollState::Closed, &answers, None));
        assert_eq!(view.bars[0].name, "Lectura");
        assert_eq!(view.notes.len(), 3, "{:?}", view.notes);
        assert!(view.notes[1].contains("Boletos"), "{:?}", view.notes);
    }
}
