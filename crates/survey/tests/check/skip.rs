//! What may be wrong with skip logic.

use survey::check::{MOST_ITEMS, Place, Wrong};
use survey::{Condition, Instrument, check};

use super::support::*;
use super::{at_item, wrong};

fn relevant(key: &str, condition: &str) -> impl FnOnce(&mut Instrument) {
    let condition = Condition::parse(condition).unwrap();
    move |instrument| {
        let mut items = instrument.sections.iter_mut().flat_map(|section| &mut section.items);
        items.find(|item| item.key == key).unwrap().relevant = Some(condition);
    }
}

#[test]
fn skip_logic_looks_back_at_what_is_there() {
    assert_eq!(
        wrong(relevant("e", "${nobody} = 1")),
        [(Wrong::UnknownReference, at_item("e"))]
    );
    assert_eq!(wrong(relevant("e", "${e} = 1")), [(Wrong::OwnReference, at_item("e"))]);
    assert_eq!(
        wrong(relevant("e", "${hours} = 1")),
        [(Wrong::LaterReference, at_item("e"))]
    );
    assert_eq!(
        wrong(relevant("e", "${d} = 9 or selected(${d}, 'x')")),
        vec![(Wrong::UnknownAnswer, at_item("e")); 2]
    );
    assert_eq!(wrong(relevant("e", "${d} = 'prefer_not_to_say' or ${d} = ''")), []);
    let own = |i: &mut Instrument| i.sections[1].relevant = Some(Condition::parse("${e} = 1").unwrap());
    let told = wrong(own);
    assert!(
        told.contains(&(Wrong::OwnReference, Place::Section("more".into()))),
        "{told:?}"
    );
}

#[test]
fn a_circle_is_told_once_with_who_is_in_it() {
    let mut instrument = everything();
    relevant("a", "${d} = 1")(&mut instrument);
    relevant("d", "${e} = 1")(&mut instrument);
    relevant("e", "${a} = 1")(&mut instrument);
    let told: Vec<String> = check(&instrument).iter().map(ToString::to_string).collect();
    assert!(told.contains(&"item a: cycle: a, d, e".to_owned()), "{told:?}");
    assert_eq!(told.iter().filter(|line| line.contains("cycle")).count(), 1);
}

#[test]
fn five_hundred_items_that_all_ask_about_each_other_are_one_circle() {
    let mut instrument = everything();
    let asks = |at: usize| {
        let others = (1..=MOST_ITEMS)
            .step_by(6)
            .map(|step| format!("${{q{}}} = 1", (at + step) % MOST_ITEMS));
        when(&others.collect::<Vec<_>>().join(" or "), single(&format!("q{at}"), 4))
    };
    instrument.sections = vec![section("all", (0..MOST_ITEMS).map(asks).collect())];
    let circles = check(&instrument)
        .into_iter()
        .filter(|problem| problem.what == Wrong::Cycle);
    assert_eq!(circles.count(), 1);
}
