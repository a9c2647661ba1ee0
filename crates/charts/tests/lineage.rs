//! The family of an idea can be read whatever its shape.
#![allow(clippy::unwrap_used, reason = "a test may stop at what it cannot read")]

use charts::lineage::{Member, outline, tree};
use charts::standing::IdeaMark;
use i18n::Lang;
use proptest::prelude::*;

fn member(name: &str, generation: usize, parents: &[usize]) -> Member {
    Member {
        name: name.into(),
        href: Some(format!("/ideas/{name}")),
        mark: IdeaMark::Testing,
        note: "Liceo Arrayán, en prueba".into(),
        generation,
        parents: parents.to_vec(),
        said: vec!["Cambió el <final>".into()],
        links: vec![("/x".into(), "Ver las diferencias".into())],
    }
}

#[test]
fn every_member_is_once_in_both() {
    let family = [
        member("uno", 1, &[]),
        member("dos", 2, &[0]),
        member("tres", 3, &[1]),
        member("otra", 1, &[]),
        member("mezcla", 4, &[2, 3]),
    ];
    let (drawn, listed) = (tree(&family, Lang::EsCl).unwrap(), outline(&family));
    for one in &family {
        let href = format!("href=\"/ideas/{}\"", one.name);
        assert_eq!(drawn.matches(&href).count(), 1, "{}", one.name);
        assert_eq!(listed.matches(&href).count(), 1, "{}", one.name);
    }
    assert_eq!(drawn.matches("class=\"from\"").count(), 3);
    assert_eq!(drawn.matches("class=\"from also\"").count(), 1);
    assert!(listed.contains("&lt;final&gt;"));
    roxmltree::Document::parse(&drawn).unwrap();
}

#[test]
fn more_generations_than_fit_are_listed_only() {
    let family: Vec<Member> = (1..=5)
        .map(|g| member(&format!("g{g}"), g, &if g > 1 { vec![g - 2] } else { vec![] }))
        .collect();
    assert!(tree(&family, Lang::En).is_none());
    assert_eq!(outline(&family).matches("<li>").count(), 5);
}

proptest! {
    #[test]
    fn nobody_stands_on_anybody(parents in prop::collection::vec(prop::option::of(0..8_usize), 1..9)) {
        let mut family: Vec<Member> = Vec::new();
        for (place, parent) in parents.iter().enumerate() {
            let parent = parent.filter(|parent| *parent < place && family[*parent].generation < 4);
            let generation = parent.map_or(1, |parent| family[parent].generation + 1);
            family.push(member(&format!("idea {place}"), generation, parent.as_slice()));
        }
        let drawn = tree(&family, Lang::EsCl).unwrap();
        let document = roxmltree::Document::parse(&drawn).unwrap();
        let mut marks: Vec<(String, String)> = document
            .descendants()
            .filter(|node| node.attribute("class") == Some("ring"))
            .map(|node| (node.attribute("x").unwrap().into(), node.attribute("y").unwrap().into()))
            .collect();
        marks.sort();
        marks.dedup();
        prop_assert_eq!(marks.len(), family.len());
    }
}
