//! Answers of real tests as researchers publish them: nobody's name, options or points by number.

use domain::assessment::{Axis, Item, Key, Paper};
use interchange::answers::{paper_of, read};

use super::world::said;

/// A real file of `../shared/data/irt`; where it is absent, says so and gives none.
fn real(name: &str) -> Option<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/irt/");
    let read = std::fs::read(format!("{folder}{name}"));
    if read.is_err() {
        eprintln!("skipped: ../shared/data/irt/{name} is not here");
    }
    read.ok()
}

fn paper(labels: &[&str], key: Option<&Key>) -> Paper {
    let item = |label: &&str| Item {
        label: (*label).to_owned(),
        axis: Axis::Other,
        skill: String::new(),
        key: key.cloned(),
        anchor: String::new(),
    };
    Paper {
        items: labels.iter().map(item).collect(),
    }
}

/// Sum of all points that a file gives, by a paper.
fn sum(bytes: &[u8], paper: &Paper) -> (usize, f64) {
    let sheet = read(bytes, paper, None).unwrap();
    let points = sheet.rows.iter().flat_map(|row| row.answers.points(paper));
    (sheet.rows.len(), points.flatten().sum())
}

/// The same sum without anything of ours: cells that are numbers, in the first so many columns.
fn plain_sum(bytes: &[u8], columns: usize) -> f64 {
    let text = std::str::from_utf8(bytes).unwrap();
    let cells = text.lines().skip(1).flat_map(|line| line.split(',').take(columns));
    cells.filter_map(|cell| cell.parse::<f64>().ok()).sum()
}

#[test]
fn numeracy_is_a_paper_of_points() {
    let Some(bytes) = real("numeracy_raw.csv") else { return };
    let paper = paper_of(&bytes, None).unwrap();
    let labels: Vec<&str> = paper.items.iter().map(|item| item.label.as_str()).collect();
    assert_eq!((labels.len(), labels[0], labels[14]), (15, "1", "15"));
    assert_eq!(sum(&bytes, &paper), (876, plain_sum(&bytes, 15)));
}

#[test]
fn numbered_options_are_read_as_they_stand() {
    let Some(bytes) = real("sat12.csv") else { return };
    let paper = paper_of(&bytes, None).unwrap();
    assert_eq!((paper.items.len(), paper.items[31].label.as_str()), (32, "32"));
    assert_eq!(sum(&bytes, &paper), (600, plain_sum(&bytes, 32)));
    // Beside options by letter they are no answers, and that is said once a column.
    let options = Paper::of_keys(&"A".repeat(32)).unwrap();
    let sheet = read(&bytes, &options, None).unwrap();
    let columns = sheet
        .problems
        .iter()
        .filter(|problem| problem.key == "answers-problem-column");
    assert!(columns.count() > 25);
}

#[test]
fn an_exam_is_read_by_the_labels_of_its_paper() {
    let Some(bytes) = real("math_exam_14w.csv") else { return };
    let labels = [
        "quad",
        "deriv",
        "elasticity",
        "integral",
        "interest",
        "annuity",
        "payflow",
        "matrix",
        "planning",
        "equations",
        "hesse",
        "implicit",
        "lagrange",
    ];
    let paper = paper(&labels, None);
    let sheet = read(&bytes, &paper, None).unwrap();
    assert_eq!(said(&sheet.problems), [(1, "", "answers-problem-no-who")]);
    assert_eq!((sheet.missing.len(), sheet.left.len()), (0, 0));
    assert_eq!(sum(&bytes, &paper), (729, plain_sum(&bytes, 13)));
}

#[test]
fn codes_of_timss_are_answers_where_they_can_be() {
    let Some(bytes) = real("timss_aus_twn_raw.csv") else {
        return;
    };
    let labels = [
        "M032166", "M032721", "M032757", "M032760A", "M032626", "M032595", "M032673",
    ];
    let paper = paper(&labels, Some(&Key::Points(4)));
    let sheet = read(&bytes, &paper, None).unwrap();
    // Four students were asked nothing.
    assert_eq!((sheet.rows.len(), sheet.left.len()), (1769, 4));
    // Two digits are a code of what was written, and no points; where an option stands it is read.
    let columns: Vec<&str> = sheet
        .problems
        .iter()
        .filter_map(|problem| problem.column.as_deref())
        .collect();
    assert_eq!(columns, ["M032757", "M032760A"]);
    let first = sheet.rows[0].answers.points(&paper);
    assert_eq!(
        first,
        [Some(2.0), Some(1.0), None, None, Some(2.0), Some(3.0), Some(3.0)]
    );
}
