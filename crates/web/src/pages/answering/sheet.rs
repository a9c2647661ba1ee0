//! The questions as a page shows them: one language, one form, with what the script has to know of each.
//!
//! Owns which items stand on the page and how each is asked. Must not hold anybody's answers: those are [`Given`](super::given).

use survey::{Anchor, Asks, Instrument, Item, ShortForm, Texts, sampling};

use super::open::OpenSitting;
use super::say::Say;

/// Seconds that a question takes a student of 14: to read and choose, or to write.
const SECONDS_TO_CHOOSE: usize = 9;
const SECONDS_TO_WRITE: usize = 40;

/// The questions of a sitting in one language.
pub struct Sheet {
    /// The language of the questions, where the words around them are in another.
    pub lang: Option<String>,
    /// What the instrument is called.
    pub title: String,
    /// What it says first.
    pub intro: String,
    /// Its sections.
    pub parts: Vec<Part>,
    /// How many questions a student gets at most.
    pub count: usize,
    /// How many minutes that takes; 0 where nobody can say.
    pub minutes: usize,
    /// Whether some may not be left out.
    pub needs_some: bool,
    /// Whether it asks for the sex at the end.
    pub asks_sex: bool,
    /// Whether it asks for words of one's own.
    pub asks_words: bool,
}

/// Questions under a heading.
pub struct Part {
    /// The heading, or empty.
    pub title: String,
    /// Whether they share their answers, and make a table where there is room.
    pub grid: bool,
    /// Whether they are answered by letters, side by side.
    pub letters: bool,
    /// When they are shown, as a tree of JSON.
    pub when: Option<String>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question.
pub struct Question {
    /// The item's key.
    pub key: String,
    /// What is asked.
    pub text: String,
    /// A help under it, with the limits of a number.
    pub hint: String,
    /// Whether it may not be left out.
    pub required: bool,
    /// When it is shown, as a tree of JSON.
    pub when: Option<String>,
    /// The one third that asks it; none where all do.
    pub third: Option<usize>,
    /// How it is answered.
    pub way: Way,
}

/// How a question is answered.
pub enum Way {
    /// One of these.
    One(Vec<Choice>),
    /// Any of these.
    Many(Vec<Choice>),
    /// A number.
    Number(Limits),
    /// Words, of at most so many signs.
    Words(u32),
}

/// Between what a number must lie.
pub struct Limits {
    /// Not less.
    pub lowest: String,
    /// Not more.
    pub highest: String,
    /// Decimals.
    pub decimals: u8,
}

/// An answer to choose.
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is read.
    pub text: String,
    /// Whether it says that one would rather not.
    pub declines: bool,
}

impl Part {
    fn asks_words(&self) -> bool {
        self.questions.iter().any(|one| matches!(one.way, Way::Words(_)))
    }
}

impl Sheet {
    /// Of a sitting, in a language of its instrument. `third` leaves only what that third asks.
    pub fn of(open: &OpenSitting, code: &str, third: Option<usize>) -> Self {
        let say = say(code);
        let instrument = &open.instrument;
        let thirds = open.administration.thirds.then(|| Thirds::of(instrument, open.form()));
        let words = |texts: &Texts| texts.get(code).unwrap_or_default().to_owned();
        let decline = Some(words(&instrument.decline))
            .filter(|text| !text.is_empty())
            .unwrap_or_else(|| say.t("answering-decline"));
        let ask = Ask {
            say,
            code,
            decline: &decline,
            thirds: thirds.as_ref(),
        };
        let asked = |item: &&Item| {
            let within = open.form().is_none_or(|form| form.asks(&item.key));
            within && third.is_none_or(|third| ask.third(&item.key).is_none_or(|own| own == third))
        };
        let parts = instrument.sections.iter().map(|section| Part {
            title: words(&section.title),
            grid: section.grid,
            letters: open.sheet.is_some(),
            when: section.relevant.as_ref().map(|when| when.tree().to_string()),
            questions: section
                .items
                .iter()
                .filter(asked)
                .map(|item| ask.question(item))
                .collect(),
        });
        let parts: Vec<Part> = parts.filter(|part| !part.questions.is_empty()).collect();
        let (count, seconds) = length(&parts, third);
        Self {
            lang: (say.tag() != code).then(|| code.to_owned()),
            title: words(&instrument.title),
            intro: words(&instrument.intro),
            needs_some: parts.iter().flat_map(|part| &part.questions).any(|one| one.required),
            asks_words: parts.iter().any(Part::asks_words),
            asks_sex: open.administration.asks_sex,
            count,
            // How long thinking takes, only the paper knows.
            minutes: if open.sheet.is_some() {
                0
            } else {
                seconds.div_ceil(60).max(1)
            },
            parts,
        }
    }
}

/// The interface's words for a language of an instrument: its own, or else the source's.
pub fn say(code: &str) -> Say {
    Say(i18n::Lang::from_tag(code).unwrap_or_default())
}

/// How many questions and seconds the longest third has.
fn length(parts: &[Part], third: Option<usize>) -> (usize, usize) {
    let of = |own: usize| {
        let all = parts.iter().flat_map(|part| &part.questions);
        all.filter(|one| one.third.is_none_or(|third| third == own))
            .fold((0, 0), |(count, seconds), one| {
                let more = match one.way {
                    Way::Words(_) => SECONDS_TO_WRITE,
                    _ => SECONDS_TO_CHOOSE,
                };
                (count + 1, seconds + more)
            })
    };
    match third {
        Some(third) => of(third),
        None => (0..sampling::PARTS).map(of).max().unwrap_or_default(),
    }
}

/// Which items each third asks.
struct Thirds<'a>(Vec<Vec<&'a str>>);

impl<'a> Thirds<'a> {
    fn of(instrument: &'a Instrument, form: Option<&ShortForm>) -> Self {
        Self(
            (0..sampling::PARTS)
                .map(|part| sampling::items(instrument, form, part))
                .collect(),
        )
    }
}

struct Ask<'a> {
    say: Say,
    code: &'a str,
    decline: &'a str,
    thirds: Option<&'a Thirds<'a>>,
}

impl Ask<'_> {
    fn third(&self, key: &str) -> Option<usize> {
        let thirds = &self.thirds?.0;
        let mut asking = (0..thirds.len()).filter(|third| thirds[*third].contains(&key));
        match (asking.next(), asking.next()) {
            (Some(own), None) => Some(own),
            _ => None,
        }
    }

    fn question(&self, item: &Item) -> Question {
        let words = |texts: &Texts| texts.get(self.code).unwrap_or_default().to_owned();
        let way = self.way(item);
        let limits = self.limits(&way);
        let hint = [words(&item.hint), limits];
        Question {
            key: item.key.clone(),
            text: words(&item.text),
            hint: hint
                .into_iter()
                .filter(|text| !text.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
            required: item.required,
            when: item.relevant.as_ref().map(|when| when.tree().to_string()),
            third: self.third(&item.key),
            way,
        }
    }

    fn way(&self, item: &Item) -> Way {
        match &item.asks {
            Asks::Single {
                anchors, may_decline, ..
            } => Way::One(self.choices(anchors, *may_decline)),
            Asks::Multiple { options, may_decline } => Way::Many(self.choices(options, *may_decline)),
            Asks::Number {
                lowest,
                highest,
                decimals,
            } => {
                let end = |end: &Option<f64>| end.map(|end| end.to_string()).unwrap_or_default();
                Way::Number(Limits {
                    lowest: end(lowest),
                    highest: end(highest),
                    decimals: *decimals,
                })
            }
            Asks::Text { longest } => Way::Words(*longest),
        }
    }

    fn choices(&self, anchors: &[Anchor], may_decline: bool) -> Vec<Choice> {
        let offered = anchors.iter().map(|anchor| Choice {
            value: anchor.key.clone(),
            text: anchor.text.get(self.code).unwrap_or_default().to_owned(),
            declines: false,
        });
        let declining = may_decline.then(|| Choice {
            value: survey::model::DECLINED.to_owned(),
            text: self.decline.to_owned(),
            declines: true,
        });
        offered.chain(declining).collect()
    }

    /// What may be written, in words.
    fn limits(&self, way: &Way) -> String {
        match way {
            Way::Number(Limits { lowest, highest, .. }) => {
                let shown = |end: &str| {
                    let part = end.split_once('.').map_or(0, |(_, part)| part.len());
                    let decimals = u8::try_from(part).unwrap_or(u8::MAX);
                    end.parse()
                        .map_or_else(|_| String::new(), |end| self.say.0.number(end, decimals))
                };
                match (lowest.is_empty(), highest.is_empty()) {
                    (false, false) => self
                        .say
                        .t2("answering-between", "low", shown(lowest), "high", shown(highest)),
                    (false, true) => self.say.t1("answering-at-least", "low", shown(lowest)),
                    (true, false) => self.say.t1("answering-at-most", "high", shown(highest)),
                    (true, true) => self.say.t("answering-a-number"),
                }
            }
            Way::Words(longest) => self.say.t1("answering-no-names", "n", *longest),
            Way::One(_) => String::new(),
            Way::Many(_) => self.say.t("answering-several"),
        }
    }
}
