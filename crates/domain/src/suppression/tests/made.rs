//! Liceos made up for tests.

use proptest::prelude::*;
use uuid::Uuid;

use crate::id::{CourseId, SchoolId};
use crate::school::Level;
use crate::suppression::{Administration, Cell, Course, Group, Item, Ledger, Outline, Part, Release, Split};

/// A course by number.
pub fn course(number: usize) -> CourseId {
    CourseId(Uuid::from_u128(1000 + number as u128))
}

/// A group: a whole course.
pub fn whole(number: usize) -> Group {
    Group::all(Part::Course(course(number)))
}

/// The liceo as a whole.
pub fn liceo() -> Group {
    Group::all(Part::Liceo)
}

/// An outline of courses by level, sexes, items by options.
pub fn outline(id: u128, levels: &[Level], sexes: usize, items: &[usize], split: Split) -> Outline {
    let course_of = |(c, level): (usize, &Level)| Course {
        id: course(c),
        level: *level,
    };
    let item = |(i, options): (usize, &usize)| Item {
        name: format!("i{i}"),
        options: *options,
    };
    Outline {
        administration: Uuid::from_u128(id),
        school: SchoolId(Uuid::from_u128(id)),
        instrument: "climate".into(),
        courses: levels.iter().enumerate().map(course_of).collect(),
        sexes: ["f", "m", "unsaid"][..sexes]
            .iter()
            .map(|it| (*it).to_owned())
            .collect(),
        items: items.iter().enumerate().map(item).collect(),
        split,
    }
}

/// Answers from one person's answers after another: course, sex, and an option an item (none for having left it out).
pub fn answers(outline: Outline, people: &[(usize, usize, Vec<Option<usize>>)]) -> Administration {
    let mut cells = Vec::new();
    for (c, at) in outline.courses.iter().enumerate() {
        for (s, sex) in outline.sexes.iter().enumerate() {
            let mine: Vec<_> = people.iter().filter(|it| (it.0, it.1) == (c, s)).collect();
            let chose = |i: usize, k: usize| mine.iter().filter(|it| it.2[i] == Some(k)).count() as u32;
            let item = |(i, item): (usize, &Item)| (0..item.options).map(|k| chose(i, k)).collect();
            cells.push(Cell {
                course: at.id,
                sex: sex.clone(),
                n: mine.len() as u32,
                items: outline.items.iter().enumerate().map(item).collect(),
            });
        }
    }
    Administration { outline, cells }
}

/// Courses of so many, each split evenly over the sexes, answering the options in turn.
pub fn even(id: u128, sizes: &[(Level, usize)], sexes: usize, items: &[usize], split: Split) -> Administration {
    let levels: Vec<Level> = sizes.iter().map(|it| it.0).collect();
    let mut people = Vec::new();
    for (c, (_, size)) in sizes.iter().enumerate() {
        let one = |p: usize| (c, p % sexes, items.iter().map(|k| Some((p / sexes + p) % k)).collect());
        people.extend((0..*size).map(one));
    }
    answers(outline(id, &levels, sexes, items, split), &people)
}

/// A ledger of these.
pub fn ledger(releases: impl IntoIterator<Item = Release>) -> Ledger {
    let mut ledger = Ledger::default();
    for release in releases {
        ledger.freeze(release).unwrap();
    }
    ledger
}

/// Any liceo: up to five courses of up to 25, three sexes of which the third is rare, items that some leave out and whose
/// first option is rare.
pub fn any(split: Split, courses: usize) -> impl Strategy<Value = Administration> {
    let option =
        |k: usize| prop_oneof![1 => Just(None), 12 => (0..k * 3).prop_map(move |it| Some(it.div_ceil(3).min(k - 1)))];
    let person = (
        prop_oneof![10 => Just(0_usize), 10 => Just(1), 1 => Just(2)],
        option(3),
        option(5),
    );
    let person = person.prop_map(|(sex, a, b)| (sex, vec![a, b]));
    let course = prop_oneof![
        prop::collection::vec(person.clone(), 0..10),
        prop::collection::vec(person, 8..25)
    ];
    let level = prop_oneof![Just(Level::First), Just(Level::Second)];
    prop::collection::vec((level, course), 1..=courses).prop_map(move |courses| {
        let levels: Vec<Level> = courses.iter().map(|it| it.0).collect();
        let people = courses.into_iter().enumerate();
        let people: Vec<_> = people
            .flat_map(|(c, (_, all))| all.into_iter().map(move |(s, a)| (c, s, a)))
            .collect();
        answers(outline(1, &levels, 3, &[3, 5], split), &people)
    })
}

/// A liceo from a seed, of the size of a real one.
pub fn large(id: u128, courses: usize, items: usize, split: Split) -> Administration {
    let mut seed = id as u64 + 7;
    let mut chance = move |below: u64| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % below
    };
    let levels: Vec<Level> = (0..courses).map(|c| Level::ALL[c * 4 / courses]).collect();
    let mut people = Vec::new();
    for c in 0..courses {
        let size = if chance(8) == 0 { 5 } else { 22 + chance(14) };
        for _ in 0..size {
            let sex = [0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 2][chance(15) as usize];
            let mut option = || (chance(20) > 0).then(|| (chance(3) + chance(3)) as usize);
            people.push((c, sex, (0..items).map(|_| option()).collect()));
        }
    }
    answers(outline(id, &levels, 3, &vec![5; items], split), &people)
}
