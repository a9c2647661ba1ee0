use domain::assessment::{Given, Item, Key, Paper, Responses};
use interchange::answers::{ClassSheet, paper_of, plan, read};
use interchange::delimited::{self, Separator};
use proptest::prelude::*;

use super::world::*;

const NAMES: [&str; 8] = ["Ana", "Eva", "Ivo", "Leo", "Luz", "Noa", "Uma", "Zoe"];
const SURNAMES: [&str; 6] = ["Ñirre", "Peumo", "Roa", "Soto", "Vega", "Muñoz"];

/// A student of a class that is written down.
#[derive(Clone, Debug)]
struct Written {
    number: u32,
    name: (String, String),
    /// By place in the paper; none was away.
    answers: Option<Vec<Given>>,
}

fn any_given(item: &Item) -> BoxedStrategy<Given> {
    match &item.key {
        Some(Key::Points(most)) => (0..=u32::from(*most) * 2)
            .prop_map(|halves| Given::Points(f64::from(halves) / 2.0))
            .boxed(),
        _ => prop_oneof![
            4 => prop::sample::select(vec!['A', 'B', 'C', 'D']).prop_map(Given::Chosen),
            1 => Just(Given::Omitted)
        ]
        .boxed(),
    }
}

fn any_class() -> impl Strategy<Value = Vec<Written>> {
    let answers: Vec<_> = paper().items.iter().map(any_given).collect();
    let one = (
        0..NAMES.len(),
        0..SURNAMES.len(),
        0..SURNAMES.len(),
        prop::option::weighted(0.9, answers),
    );
    prop::collection::vec(one, 1..12).prop_map(|class| {
        let one = |(number, (name, first, second, answers)): (u32, (usize, usize, usize, _))| Written {
            number,
            name: (
                NAMES[name].to_owned(),
                format!("{} {}", SURNAMES[first], SURNAMES[second]),
            ),
            answers,
        };
        (1..).zip(class).map(one).collect()
    })
}

/// The cells of a class, header first: number, RUN, names, items, a column that nothing needs.
fn table(class: &[Written], paper: &Paper) -> Vec<Vec<String>> {
    let mut header: Vec<String> = ["N°", "RUN", "Apellidos", "Nombres"].map(str::to_owned).to_vec();
    header.extend(paper.items.iter().map(|item| format!("Pregunta {}", item.label)));
    header.push("Nota".to_owned());
    let row = |student: &Written| {
        let mut cells = vec![
            student.number.to_string(),
            run(22_000_000 + student.number),
            student.name.1.clone(),
            student.name.0.clone(),
        ];
        let written = |given: &Given| match given {
            Given::Chosen(option) => option.to_string(),
            Given::Points(points) => points.to_string().replace('.', ","),
            Given::Omitted => "-".to_owned(),
        };
        match &student.answers {
            Some(answers) => cells.extend(answers.iter().map(written)),
            None => cells.extend(paper.items.iter().map(|_| "Ausente".to_owned())),
        }
        cells.push("5,5".to_owned());
        cells
    };
    std::iter::once(header).chain(class.iter().map(row)).collect()
}

fn csv(table: &[Vec<String>], separator: Separator) -> Vec<u8> {
    delimited::write(&table[0], &table[1..], separator).into_bytes()
}

/// What doesn't depend on where rows and columns stand.
fn without_places(mut sheet: ClassSheet) -> ClassSheet {
    for row in &mut sheet.rows {
        row.line = 0;
        for remark in &mut row.remarks {
            remark.line = 0;
        }
    }
    sheet.rows.sort_by_key(|row| (row.who.number, format!("{row:?}")));
    sheet.columns.sort_by(|a, b| a.name.cmp(&b.name));
    sheet
}

/// Cells of every kind that a sheet of answers may have, and of others.
fn any_cell() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Ha-h]{0,3}",
        "[0-9]{1,3}([,.][0-9]{1,2})?",
        "(P|Pregunta |Item )?[0-9]{1,2}[ab]?",
        "[-.✓✗×*]?",
        prop::sample::select(vec![
            "RUN",
            "Nombre",
            "Apellidos",
            "N°",
            "Clave",
            "Promedio",
            "Ausente",
            "C",
            "I",
            "Puntaje máximo",
            "Nota"
        ])
        .prop_map(str::to_owned),
        "[0-9]{7,9}-?[0-9K]?",
        "[a-zñáé ,]{0,12}",
        "[;,\t\r\n\"]{0,3}",
        "\\PC{0,6}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn what_is_written_is_read_back(
        class in any_class(),
        separator in prop::sample::select(&[Separator::Semicolon, Separator::Comma, Separator::Tab][..]),
    ) {
        let paper = paper();
        let sheet = read(&csv(&table(&class, &paper), separator), &paper, None).unwrap();
        prop_assert_eq!(sheet.rows.len(), class.len());
        prop_assert!(sheet.problems.is_empty() && sheet.left.is_empty() && sheet.missing.is_empty());
        for (row, student) in sheet.rows.iter().zip(&class) {
            prop_assert!(row.remarks.is_empty(), "{:?}", row.remarks);
            let answers = student.answers.iter().flatten();
            let items = paper.items.iter().map(|item| item.label.clone());
            let expected = items.zip(answers).fold(Responses::default(), |all, (label, given)| all.with(label, *given));
            prop_assert_eq!(&row.answers, &expected);
            prop_assert_eq!((row.absent, row.who.number), (student.answers.is_none(), Some(student.number)));
            let name = format!("{} {}", student.name.0, student.name.1);
            prop_assert_eq!(row.who.name.as_ref().map(ToString::to_string), Some(name));
            prop_assert_eq!(row.keyed(&secret()).who.run_key, Some(run_key(22_000_000 + student.number)));
        }
    }

    #[test]
    fn the_order_of_rows_and_columns_makes_no_difference(
        (class, shuffled) in any_class().prop_flat_map(|class| (Just(class.clone()), Just(class).prop_shuffle())),
        order in Just((0..11).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        let paper = paper();
        let permuted: Vec<Vec<String>> = table(&shuffled, &paper)
            .into_iter()
            .map(|row| order.iter().map(|at| row[*at].clone()).collect())
            .collect();
        let one = read(&csv(&table(&class, &paper), Separator::Semicolon), &paper, None).unwrap();
        let other = read(&csv(&permuted, Separator::Semicolon), &paper, None).unwrap();
        prop_assert_eq!(without_places(one.clone()), without_places(other.clone()));
        let known: Vec<_> = class.iter().map(|one| student(one.number, &one.name.0, &one.name.1)).collect();
        let (one, other) = (plan(&keyed(&one), &known), plan(&keyed(&other), &known));
        prop_assert_eq!(one.counts(), other.counts());
        prop_assert_eq!(one.missing, other.missing);
    }

    /// Whoever is in the class is found by name alone, or asked about, and nobody is taken for another.
    #[test]
    fn nobody_is_taken_for_another(class in any_class(), is_first in any::<bool>()) {
        let known: Vec<_> = class.iter().map(|one| student(one.number, &one.name.0, &one.name.1)).collect();
        let surname = |one: &Written| one.name.1.split(' ').next().unwrap().to_owned();
        let written: Vec<Vec<String>> = class
            .iter()
            .map(|one| {
                let surnames = if is_first { surname(one) } else { one.name.1.clone() };
                vec![format!("{surnames}, {}", one.name.0), "A".to_owned(), "B".to_owned()]
            })
            .collect();
        let header = ["Nombre", "1", "2"].map(str::to_owned);
        let sheet = read(delimited::write(&header, &written, Separator::Semicolon).as_bytes(), &paper(), None).unwrap();
        for planned in plan(&keyed(&sheet), &known).planned {
            let whose = id(u128::from(planned.row.line) - 1);
            let is_his = |student: &domain::id::StudentId| *student == whose;
            let found = match &planned.what {
                interchange::answers::What::Matched { student, .. } => is_his(student),
                interchange::answers::What::Unsure { candidates } => candidates.iter().any(is_his),
                // Who has both surnames in common with somebody whose only one is asked for is asked about, too.
                interchange::answers::What::Twice { .. } => true,
                interchange::answers::What::Unknown => false,
            };
            prop_assert!(found, "{planned:?}");
        }
    }

    #[test]
    fn garbage_gives_a_result_or_a_problem(
        rows in prop::collection::vec(prop::collection::vec(any_cell(), 1..9), 0..9),
        bytes in prop::collection::vec(any::<u8>(), 0..200),
    ) {
        let text = rows.iter().map(|row| row.join(";")).collect::<Vec<_>>().join("\n");
        for bytes in [text.as_bytes(), &bytes] {
            if let Ok(sheet) = read(bytes, &paper(), None) {
                // What was shown and confirmed is read the same again.
                let again = read(bytes, &paper(), Some(&sheet.mapping()));
                prop_assert_eq!(again.map(|again| again.rows), Ok(sheet.rows.clone()));
                let known = [student(1, "Ana", "Ñirre Peumo"), student(2, "Eva", "Roa")];
                let planned = plan(&keyed(&sheet), &known);
                prop_assert_eq!(planned.planned.len(), sheet.rows.len());
            }
            if let Ok(paper) = paper_of(bytes, None) {
                let _ = read(bytes, &paper, None);
            }
        }
    }

    #[test]
    fn a_run_comes_out_of_no_cell(rows in prop::collection::vec(prop::collection::vec(any_cell(), 4), 0..6), by in 0_usize..6) {
        let secret = run(21_987_654);
        let mut table: Vec<Vec<String>> = vec![["RUN", "Nombre", "P1", "P2"].map(str::to_owned).to_vec()];
        table.extend(rows);
        let mut row = vec![secret.clone(), format!("{secret} Ana Roa"), secret.clone(), secret.clone(), secret.clone(), secret];
        row.rotate_left(by);
        row.truncate(4);
        table.push(row);
        if let Ok(sheet) = read(&csv(&table, Separator::Semicolon), &paper(), None) {
            let told = format!("{sheet:?}{}{:?}", serde_json::to_string(&sheet).unwrap(), keyed(&sheet));
            prop_assert!(!told.contains("21987654"), "{told}");
        }
    }
}
