//! The phone's skip logic says what `survey::logic` says, of conditions and answers that chance makes.

use domain::id::{Ids as _, SeededIds};
use serde_json::{Value, json};
use survey::answers::shown;
use survey::{Answer, Answers, Condition, Day, Instrument};
use testkit::chromium::{Chromium, Look};
use testkit::surveys::EVERY_KIND;

/// The files of the page that judge.
const LOGIC: &str = include_str!("../../../web/src/assets/js/answering/logic.js");
const HOW_MANY: usize = 4_000;
const KEYS: [&str; 4] = ["a", "b", "c", "d"];
/// Texts at the edges: white space of every kind, signs beyond 16 bits, numbers that are none.
const TEXTS: [&str; 24] = [
    "",
    " ",
    "3",
    "3.0",
    " 3 ",
    "-2.5",
    ".5",
    "5.",
    "-",
    ".",
    "1.2.3",
    "1e3",
    "+3",
    "x",
    "x y",
    "y\tx",
    "hola",
    "niñez",
    "😀",
    "\u{feff}3",
    "\u{85}3",
    "3\u{a0}",
    "1 000",
    "prefer_not_to_say",
];
const NUMBERS: [&str; 12] = [
    "0",
    "-0",
    "1",
    "3",
    "2.5",
    "-2.5",
    "0.1",
    "0.0000001",
    "100000",
    "999999999999999",
    "1.005",
    "12345.678",
];

/// Chance that is the same on every run.
struct Dice(SeededIds);

impl Dice {
    fn below(&self, many: usize) -> usize {
        let mut bytes = [0_u8; 8];
        self.0.fill(&mut bytes);
        usize::try_from(u64::from_le_bytes(bytes) % many as u64).unwrap_or(0)
    }

    fn of<'a>(&self, all: &[&'a str]) -> &'a str {
        all[self.below(all.len())]
    }

    fn quoted(&self) -> String {
        format!("'{}'", self.of(&TEXTS))
    }

    fn item(&self) -> String {
        format!("${{{}}}", self.of(&KEYS))
    }

    fn value(&self, depth: usize) -> String {
        match self.below(if depth == 0 { 3 } else { 7 }) {
            0 => self.item(),
            1 => self.quoted(),
            2 => self.of(&NUMBERS).to_owned(),
            3 => format!("coalesce({}, {})", self.value(depth - 1), self.value(depth - 1)),
            4 => format!(
                "if({}, {}, {})",
                self.condition(depth - 1),
                self.value(depth - 1),
                self.value(depth - 1)
            ),
            5 => format!("string-length({})", self.value(depth - 1)),
            _ if self.below(2) == 0 => format!("round({})", self.value(depth - 1)),
            _ => format!("round({}, {})", self.value(depth - 1), self.below(10)),
        }
    }

    fn condition(&self, depth: usize) -> String {
        let sign = self.of(&["=", "!=", "<", "<=", ">", ">="]);
        match self.below(if depth == 0 { 3 } else { 7 }) {
            0 => format!("selected({}, {})", self.item(), self.quoted()),
            1 => format!("today() {sign} date('2026-0{}-15')", self.below(9) + 1),
            2 => format!("{} {sign} {}", self.value(depth), self.value(depth)),
            3 => format!("not({})", self.condition(depth - 1)),
            4 => format!("({} and {})", self.condition(depth - 1), self.condition(depth - 1)),
            5 => format!("({} or {})", self.condition(depth - 1), self.condition(depth - 1)),
            _ => format!(
                "if({}, {}, {})",
                self.condition(depth - 1),
                self.condition(depth - 1),
                self.condition(depth - 1)
            ),
        }
    }
}

#[tokio::test]
async fn a_phone_judges_as_the_server_does() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let (dice, today) = (Dice(SeededIds::new(7)), Day::parse("2026-06-15").expect("a day"));
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    while cases.len() < HOW_MANY {
        let written = dice.condition(3);
        let Ok(condition) = Condition::parse(&written) else {
            continue;
        };
        let answers: Vec<(&str, &str)> = KEYS.iter().map(|key| (*key, dice.of(&TEXTS))).collect();
        let answered = |key: &str| {
            let found = answers.iter().find(|(known, _)| *known == key);
            found.map_or_else(String::new, |(_, text)| (*text).to_owned())
        };
        expected.push(condition.holds(&answered, today));
        let answers: serde_json::Map<String, Value> = answers
            .iter()
            .map(|(key, text)| ((*key).to_owned(), json!(text)))
            .collect();
        cases.push(json!({ "tree": condition.tree(), "answers": answers, "written": written }));
    }
    assert!(
        expected.iter().filter(|holds| **holds).count() > HOW_MANY / 5,
        "both happen"
    );
    let page = chromium.open(Look::desktop()).await;
    let script =
        format!("{LOGIC}; return arguments[0].map((one) => holds(one.tree, (key) => one.answers[key], '2026-06-15'))");
    let found = page
        .client()
        .execute(&script, vec![json!(cases)])
        .await
        .expect("it judges");
    let found = found.as_array().expect("a list");
    for ((case, expected), found) in cases.iter().zip(&expected).zip(found) {
        assert_eq!(found, expected, "{case}");
    }
}

#[tokio::test]
async fn a_phone_shows_what_the_server_keeps() {
    let Some(chromium) = Chromium::start().await else {
        return;
    };
    let instrument: Instrument = survey::json::read(EVERY_KIND).expect("the instrument");
    let (dice, today) = (Dice(SeededIds::new(8)), Day::parse("2026-06-15").expect("a day"));
    let tree = |when: &Option<Condition>| when.as_ref().map(Condition::tree);
    let sections: Vec<Value> = instrument
        .sections
        .iter()
        .map(|section| {
            let item = |item: &survey::Item| json!({ "key": item.key, "when": tree(&item.relevant), "asked": true });
            json!({ "when": tree(&section.relevant), "items": section.items.iter().map(item).collect::<Vec<_>>() })
        })
        .collect();
    let choice = |key: &str| Answer::Choice(key.to_owned());
    let (mut cases, mut expected) = (Vec::new(), Vec::new());
    for _ in 0..500 {
        let mut answers = Answers::none();
        let useful = [choice("3"), Answer::Declined];
        answers.set("useful", useful[dice.below(2)].clone());
        answers.set("did", choice(dice.of(&["yes", "no"])));
        let hours = [
            Answer::Number(0.5),
            Answer::Number(1.0),
            Answer::Number(2.5),
            Answer::Declined,
        ];
        answers.set("hours", hours[dice.below(4)].clone());
        let places = [vec!["home", "work"], vec!["school"], vec![]];
        let places = places[dice.below(3)].iter().map(|place| (*place).to_owned()).collect();
        answers.set("where", Answer::Choices(places));
        expected.push(shown(&instrument, None, &answers, today));
        cases.push(json!(answers));
    }
    let page = chromium.open(Look::desktop()).await;
    let script = format!("{LOGIC}; return arguments[1].map((answers) => shownOf(arguments[0], answers, '2026-06-15'))");
    let found = page
        .client()
        .execute(&script, vec![json!(sections), json!(cases)])
        .await
        .expect("it shows");
    assert_eq!(found, json!(expected));
}
