//! Sixty students who don't exist: what they answer follows from a seed, alike on every machine.

use domain::id::{Ids as _, SeededIds};
use serde_json::{Map, Value, json};

/// One student's points by item, in the items' order; none where they would rather not say.
pub type Student = Vec<Option<u32>>;

/// Of every so many answers one is declined.
const DECLINED: u32 = 97;

/// A course. Each student finds things more or less easy altogether, each item is easier or harder, and the rest is chance.
pub fn course(seed: u64, students: usize, items: usize) -> Vec<Student> {
    let chance = SeededIds::new(seed);
    let below = |end: u32| {
        let mut bytes = [0_u8; 4];
        chance.fill(&mut bytes);
        u32::from_le_bytes(bytes) % end
    };
    (0..students)
        .map(|_| {
            let ease = below(7);
            let answer = |item: usize| {
                let points = (ease + below(6) + u32::try_from(item % 3).unwrap()) / 3;
                (below(DECLINED) > 0).then(|| points.clamp(1, 4))
            };
            (0..items).map(answer).collect()
        })
        .collect()
}

/// What their phone sends.
pub fn submission(id: &str, items: &[String], student: &Student) -> Value {
    let answer = |points: &Option<u32>| match points {
        Some(points) => json!({ "choice": points.to_string() }),
        None => json!("declined"),
    };
    let answers: Map<String, Value> = items.iter().cloned().zip(student.iter().map(answer)).collect();
    json!({ "id": id, "version": 1, "language": "es", "seconds": 400, "answers": answers })
}
