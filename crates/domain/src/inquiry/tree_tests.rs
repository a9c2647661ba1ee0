use super::*;
use crate::id::InquiryId;
use crate::time::Instant;
use proptest::prelude::*;
use uuid::Uuid;

fn id(n: u8) -> InquiryEntryId {
    InquiryEntryId(Uuid::from_u128(u128::from(n) + 1))
}

fn entry(n: u8, parent: Option<InquiryEntryId>) -> Entry {
    Entry {
        id: id(n),
        inquiry_id: InquiryId(Uuid::nil()),
        parent_id: parent,
        branch: String::new(),
        words: format!("{n}"),
        position: i64::from(n),
        driver_id: None,
        version: 1,
        by_id: None,
        at: Instant::from_micros(0),
    }
}

#[test]
fn a_fish_has_bones_causes_and_causes_of_causes() {
    let entries = [entry(0, None), entry(1, Some(id(0))), entry(2, Some(id(1)))];
    let tree = Tree::of(InquiryKind::Fishbone, &entries);
    let depths: Vec<usize> = tree.walk().iter().map(|place| place.depth).collect();
    assert_eq!(depths, [0, 1, 2]);
    assert!(tree.takes(None, Some(id(1))));
    assert!(!tree.takes(None, Some(id(2))), "a fourth level is too deep");
    assert!(!tree.takes(Some(id(0)), Some(id(2))), "nothing hangs below itself");
    assert!(!tree.takes(Some(id(1)), Some(id(1))));
    assert!(!tree.takes(None, Some(id(9))), "nothing hangs on what isn't there");
    assert_eq!(Tree::of(InquiryKind::Whys, &entries).walk().len(), 3);
}

#[test]
fn siblings_change_places() {
    let entries = [entry(0, None), entry(1, None), entry(2, None)];
    let tree = Tree::of(InquiryKind::Whys, &entries);
    assert_eq!(tree.moved(id(1), Direction::Up), Some(vec![id(1), id(0), id(2)]));
    assert_eq!(tree.moved(id(1), Direction::Down), Some(vec![id(0), id(2), id(1)]));
    assert_eq!(tree.moved(id(0), Direction::Up), None);
    assert_eq!(tree.moved(id(2), Direction::Down), None);
    assert!(!tree.takes(None, None), "three first answers are enough");
}

#[derive(Clone, Debug)]
enum Step {
    Add(Option<u8>),
    Hang(u8, Option<u8>),
    Move(u8, bool),
    Remove(u8),
}

fn step() -> impl Strategy<Value = Step> {
    let any = 0_u8..24;
    let parent = prop::option::weighted(0.8, 0_u8..24);
    prop_oneof![
        parent.clone().prop_map(Step::Add),
        (any.clone(), parent).prop_map(|(which, parent)| Step::Hang(which, parent)),
        (any.clone(), prop::bool::ANY).prop_map(|(which, up)| Step::Move(which, up)),
        any.prop_map(Step::Remove),
    ]
}

fn taken(entries: &mut Vec<Entry>, kind: InquiryKind, next: &mut u8, step: &Step) {
    match *step {
        Step::Add(parent) => {
            let parent = parent.map(id);
            if Tree::of(kind, entries).takes(None, parent) {
                entries.push(entry(*next, parent));
                *next += 1;
            }
        }
        Step::Hang(which, parent) => {
            let there = entries.iter().position(|entry| entry.id == id(which));
            if let Some(at) = there.filter(|_| Tree::of(kind, entries).takes(Some(id(which)), parent.map(id))) {
                entries[at].parent_id = parent.map(id);
            }
        }
        Step::Move(which, up) => {
            let direction = if up { Direction::Up } else { Direction::Down };
            let order = Tree::of(kind, entries).moved(id(which), direction).unwrap_or_default();
            for entry in entries.iter_mut() {
                if let Some(at) = order.iter().position(|id| *id == entry.id) {
                    entry.position = i64::try_from(at).unwrap();
                }
            }
        }
        Step::Remove(which) => {
            let leaf = Tree::of(kind, entries).below(Some(id(which))).is_empty();
            entries.retain(|entry| !leaf || entry.id != id(which));
        }
    }
}

proptest! {
    /// Whatever people add, hang elsewhere, move and take away: every entry stands once, on something that is there, no
    /// deeper than allowed, and the first level stays readable.
    #[test]
    fn a_tree_stays_a_tree(
        steps in prop::collection::vec(step(), 0..60),
        kind in prop::sample::select(InquiryKind::ALL.to_vec()),
    ) {
        let (mut entries, mut next) = (Vec::new(), 0);
        for step in &steps {
            taken(&mut entries, kind, &mut next, step);
            let tree = Tree::of(kind, &entries);
            let places = tree.walk();
            prop_assert_eq!(places.len(), entries.len(), "each once, none in a ring");
            let distinct: HashSet<_> = places.iter().map(|place| place.entry.id).collect();
            prop_assert_eq!(distinct.len(), entries.len());
            for place in &places {
                prop_assert!(place.depth <= kind.deepest());
                if let Some(parent) = place.entry.parent_id {
                    prop_assert!(distinct.contains(&parent));
                }
            }
            prop_assert!(tree.below(None).len() <= kind.most_roots());
        }
    }

    /// Up and down again is where it was.
    #[test]
    fn a_move_can_be_taken_back(many in 2_u8..8, which in 0_u8..8) {
        let entries: Vec<Entry> = (0..many).map(|n| entry(n, None)).collect();
        let tree = Tree::of(InquiryKind::Interview, &entries);
        if let Some(order) = tree.moved(id(which), Direction::Up) {
            let again: Vec<Entry> = order
                .iter()
                .enumerate()
                .map(|(at, id)| Entry { id: *id, position: i64::try_from(at).unwrap(), ..entry(0, None) })
                .collect();
            let back = Tree::of(InquiryKind::Interview, &again).moved(id(which), Direction::Down).unwrap();
            let first: Vec<InquiryEntryId> = (0..many).map(id).collect();
            prop_assert_eq!(back, first);
        }
    }
}
