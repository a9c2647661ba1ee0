use domain::assessment::{Key, Paper};
use interchange::FileProblem;
use interchange::answers::{Mapping, Meaning, paper_of, read};

use super::world::*;

fn paper_in(text: &str) -> Paper {
    paper_of(text.as_bytes(), None).unwrap()
}

fn keys(paper: &Paper) -> Vec<(&str, String)> {
    let items = paper.items.iter();
    items
        .map(|item| {
            (
                item.label.as_str(),
                item.key.as_ref().map(Key::written).unwrap_or_default(),
            )
        })
        .collect()
}

#[test]
fn a_paper_is_made_of_a_sheet() {
    let text = "Nombre;P01;P02;P03a;P03b\nClave;A;B D;;\nAna Roa;A;D;2;0,5\nEva Roa;C;B;3,5;1\nPromedio;;;9;9\n";
    let paper = paper_in(text);
    let expected = [("1", "A"), ("2", "B D"), ("3a", "0-4"), ("3b", "")];
    assert_eq!(keys(&paper), expected.map(|(label, key)| (label, key.to_owned())));
    // What it was made of is read with it.
    let sheet = read(text.as_bytes(), &paper, None).unwrap();
    assert_eq!(lines(&sheet, &paper), ["Ana Roa: A D 2 0,5", "Eva Roa: C B 3,5 1"]);
    assert!(sheet.missing.is_empty() && sheet.problems.is_empty());
}

#[test]
fn points_come_from_the_row_that_says_them() {
    let paper = paper_in("Nombre;1;2\nPuntaje máximo;6;1\nAna Roa;3;1\n");
    assert_eq!(keys(&paper), [("1", "0-6".to_owned()), ("2", String::new())]);
    // Numbers of options are no points.
    let paper = paper_in("Nombre;1;2\nPauta;3;4\nAna Roa;5;4\nEva Roa;3;1\n");
    assert_eq!(keys(&paper), [("1", String::new()), ("2", String::new())]);
}

#[test]
fn items_that_are_called_otherwise_are_known_by_their_cells() {
    let text = "alumno;fracciones;ecuaciones;comentario;colegio\nAna Roa;1;A;muy bien;A\nEva Roa;0;C;;B\n";
    let paper = paper_in(text);
    assert_eq!(
        keys(&paper).iter().map(|(label, _)| *label).collect::<Vec<_>>(),
        ["fracciones", "ecuaciones"]
    );
    let mapping = Mapping::default()
        .with("fracciones", Meaning::Item("F".to_owned()))
        .with("ecuaciones", Meaning::Nothing);
    let decided = paper_of(text.as_bytes(), Some(&mapping)).unwrap();
    assert_eq!(keys(&decided), [("F", String::new())]);
}

#[test]
fn without_items_there_is_no_paper() {
    let problem = paper_of(b"Nombre;Nota\nAna Roa;5,5\n", None).unwrap_err();
    assert!(matches!(problem, FileProblem::MissingColumns(_)), "{problem:?}");
}
