use interchange::FileProblem;
use interchange::answers::{Against, Fact, Meaning, Name, read};

use super::world::*;

/// As a teacher has it: a title, the key above the students, sums beside and below them.
const TEACHERS: &str = "Prueba de diagnóstico;;;;;;;;;;\n\
    Curso: 1° medio A;;;;;;;;;;\n\
    N°;RUT;Nombre;P1;P2;P3;P4;P5;P6;Puntaje;Nota\n\
    ;;Clave;A;B;C;D;E;0-4;;\n\
    1;22.000.001-7;PÉREZ SOTO, ANA MARÍA;a;b;C;-;AB;2,5;5;4,1\n\
    2;;Ñirre Peumo, Eva;A;;.;D;E;4;7;7,0\n\
    3;;Vega Luz, Ivo;Ausente;;;;;;;\n\
    4;;Roa Luz, Leo;A;A;A;A;A;A;;\n\
    5;;;;;;;;;;\n\
    ;;Promedio;1;0,5;1;1;1;3;6;5,5\n\
    ;;% de logro;100%;50%;;;;;;\n";

#[test]
fn a_teachers_spreadsheet() {
    let sheet = sheet(&TEACHERS.replace("22.000.001-7", &run(22_000_001)));
    assert_eq!(sheet.header_line, 3);
    assert_eq!(
        meanings(&sheet),
        [
            "number", "run", "name", "item:1", "item:2", "item:3", "item:4", "item:5", "item:6", "nothing", "nothing"
        ]
    );
    assert_eq!(
        lines(&sheet, &paper()),
        [
            "Ana María Pérez Soto: A B C - - 2,5",
            "Eva Ñirre Peumo: A - - D E 4",
            "Ivo Vega Luz: —",
            "Leo Roa Luz: —"
        ]
    );
    let ana = &sheet.rows[0].who;
    assert_eq!((ana.number, ana.run.is_some()), (Some(1), true));
    assert_eq!(
        said_of_rows(&sheet),
        [(5, "P5", "answers-warning-several"), (8, "", "answers-warning-all-a")]
    );
    assert_eq!(
        said(&sheet.left),
        [
            (9, "", "answers-left-blank"),
            (10, "", "answers-left-of-all"),
            (11, "", "answers-left-of-all")
        ]
    );
    assert_eq!(said(&sheet.problems), []);
    let key = sheet.key.unwrap();
    assert_eq!((key.line, key.keys.len(), key.different().count()), (4, 6, 0));
}

#[test]
fn a_run_is_never_told() {
    let text = TEACHERS
        .replace("22.000.001-7", &run(22_000_001))
        .replace(";;Ñirre", ";22.000.002-0;Ñirre 22000002");
    let sheet = sheet(&text);
    let told = format!("{sheet:?}{}{:?}", serde_json::to_string(&sheet).unwrap(), keyed(&sheet));
    let written = serde_json::to_string(&keyed(&sheet)).unwrap();
    for number in ["22000001", "22.000.001", "22000002", "22.000.002"] {
        assert!(!told.contains(number) && !written.contains(number), "{number}");
    }
    assert!(written.contains(run_key(22_000_001).as_str()));
    // The other's digit is wrong; her name stays.
    assert_eq!(said(&sheet.rows[1].remarks), [(6, "RUT", "answers-warning-run")]);
    assert_eq!(sheet.rows[1].who.name.as_ref().unwrap().to_string(), "Eva Ñirre Peumo");
}

#[test]
fn a_run_is_read_with_its_digit_beside_it_or_without() {
    let beside = format!("RUN;DV;1\n22.000.001;{};A\n", &run(22_000_001)[9..]);
    let without = "RUN;1\n22000001;A\n22000002;B\n22000003;C\n22000005;C\n".to_owned();
    for text in [beside, without] {
        let rows = keyed(&sheet(&text));
        assert_eq!(rows[0].who.run_key, Some(run_key(22_000_001)), "{text}");
    }
}

#[test]
fn names_may_stand_in_parts() {
    let text = "Apellido Paterno,Apellido Materno,Nombres,Pregunta 1,Pregunta 2\nÑIRRE,PEUMO,ANA MARÍA,A,B\n";
    let parts = Name::Parts {
        given: "Ana María".to_owned(),
        surnames: "Ñirre Peumo".to_owned(),
    };
    assert_eq!(sheet(text).rows[0].who.name, Some(parts));
    let whole = sheet("Nombres\t1\t2\nAna Ñirre\tA\tB\n");
    assert_eq!(whole.rows[0].who.name, Some(Name::Whole("Ana Ñirre".to_owned())));
    // Nobody named the column of the names.
    let unnamed = sheet(";1;2\nAna Ñirre;A;B\nEva Peumo;C;D\n");
    assert_eq!(unnamed.columns[0].meaning, Meaning::Who(Fact::Name));
    assert_eq!(unnamed.columns[0].doubt, Some("answers-column-by-cells"));
}

#[test]
fn the_columns_of_who_may_be_named_beside_a_title() {
    let sheet = sheet("N°;Nombre;Preguntas;;\n;;1;2;3\n1;Ana Ñirre;A;B;C\n");
    assert_eq!(meanings(&sheet), ["number", "name", "item:1", "item:2", "item:3"]);
    assert_eq!(sheet.missing, ["4", "5", "6"]);
}

#[test]
fn right_and_wrong_are_read_where_nothing_else_stands() {
    let paper = &paper();
    let marks = sheet("Nombre;1;2;3\nAna Roa;C;Correcta;✓\nEva Roa;I;incorrecta;✗\nIvo Roa;C;-;✓\n");
    assert_eq!(
        lines(&marks, paper),
        ["Ana Roa: 1 1 1 ? ? ?", "Eva Roa: 0 0 0 ? ? ?", "Ivo Roa: 1 - 1 ? ? ?"]
    );
    // Here it is an option, and I is none.
    let options = sheet("Nombre;1;2\nAna Roa;C;B\nEva Roa;A;I\n");
    assert_eq!(lines(&options, paper), ["Ana Roa: C B ? ? ? ?", "Eva Roa: A ? ? ? ? ?"]);
    assert_eq!(said_of_rows(&options), [(3, "2", "answers-warning-cell")]);
}

#[test]
fn a_sheet_that_somebody_scored() {
    let scored = sheet("Nombre;1;2;3;6\nAna Roa;1;0,5;1,0;3\nEva Roa;0;;1;9\nIvo Roa;A;A;A;A\n");
    assert_eq!(
        lines(&scored, &paper()),
        ["Ana Roa: 1 0,5 1 ? ? 3", "Eva Roa: 0 - 1 ? ? ?", "Ivo Roa: —"]
    );
    assert_eq!(
        said_of_rows(&scored),
        [(3, "6", "answers-warning-cell"), (4, "", "answers-warning-all-a")]
    );
}

#[test]
fn who_was_away_is_told_by_the_whole_row() {
    let text = "Nombre;1;2;3;4;5\nAna Roa;A;A;A;A;A\nEva Roa;A;A;A;A;\nIvo Roa;;;;;\nLeo Roa;AUS;AUS;AUS;AUS;AUS\n\
                Uma Roa;-;-;-;-;-\nZoe Roa;B;C;NP;NP;0\n";
    let sheet = sheet(text);
    assert_eq!(
        lines(&sheet, &paper()),
        [
            "Ana Roa: —",
            "Eva Roa: A A A A - ?",
            "Ivo Roa: —",
            "Leo Roa: —",
            "Uma Roa: - - - - - ?",
            "Zoe Roa: B C ? ? - ?"
        ]
    );
    assert_eq!(
        said_of_rows(&sheet),
        [
            (2, "", "answers-warning-all-a"),
            (4, "", "answers-warning-blank"),
            (7, "", "answers-warning-partly-away")
        ]
    );
    // With few items it is an answer.
    assert_eq!(
        lines(&self::sheet("Nombre;1;2\nAna Roa;A;A\n"), &paper()),
        ["Ana Roa: A A ? ? ? ?"]
    );
}

#[test]
fn a_key_that_differs_is_told() {
    let sheet = sheet(
        "Nombre;1;2;3;6\nRespuesta correcta;A);D;#;\nPuntaje máximo;1;1;1;6\nAna Roa;A;B;C;4\nCorrectas;1;0;0;\n",
    );
    let key = sheet.key.as_ref().unwrap();
    let told: Vec<_> = key
        .different()
        .map(|key| (key.label.as_str(), key.text.as_str(), key.against))
        .collect();
    assert_eq!(
        told,
        [
            ("2", "D", Against::Other),
            ("3", "#", Against::Unread),
            ("6", "6", Against::Other)
        ]
    );
    assert_eq!(sheet.rows.len(), 1);
    assert_eq!(said(&sheet.left), [(5, "", "answers-left-of-all")]);
}

#[test]
fn a_key_without_a_name_is_taken_and_told() {
    let sheet = sheet("Nombre del/la estudiante;1;2;3\n;A;D;C\nAna Roa;A;B;C\n;B;;B\n");
    let key = sheet.key.as_ref().unwrap();
    assert_eq!((key.line, key.different().count(), sheet.rows.len()), (2, 1, 1));
    assert_eq!(said(&sheet.left), [(2, "", "answers-left-key-unnamed")]);
    assert_eq!(said(&sheet.problems), [(4, "", "answers-problem-nobody")]);
}

#[test]
fn what_a_person_decided_is_done() {
    let text = "Codigo;Nombre;Primera;Segunda;1;2\nx;Ana Roa;B;A;C;C\n";
    let guessed = sheet(text);
    assert_eq!(
        meanings(&guessed),
        ["nothing", "name", "nothing", "nothing", "item:1", "item:2"]
    );
    let mapping = guessed
        .mapping()
        .with("primera", Meaning::Item("2".to_owned()))
        .with("segunda", Meaning::Item("1".to_owned()))
        .with("1", Meaning::Nothing)
        .with("2", Meaning::Nothing);
    let decided = mapped(text, &mapping);
    assert_eq!(lines(&decided, &paper()), ["Ana Roa: A B ? ? ? ?"]);
    assert_eq!(decided.mapping(), mapping);
    // A column that nobody has seen is guessed as ever.
    let wider = mapped(
        &text.replace("2\nx;Ana Roa;B;A;C;C", "2;P3\nx;Ana Roa;B;A;C;C;D"),
        &mapping,
    );
    assert_eq!(lines(&wider, &paper()), ["Ana Roa: A B D ? ? ?"]);
    let twice = mapping.with("1", Meaning::Item("1".to_owned()));
    let problem = read(text.as_bytes(), &paper(), Some(&twice)).unwrap_err();
    assert_eq!(problem, FileProblem::ColumnsTwice(vec!["1".to_owned()]));
}

#[test]
fn a_second_block_and_items_of_another_paper_are_told() {
    let sheet = sheet("Nombre;1;2;P1;P2;9\nAna Roa;A;B;1;1;C\n");
    let doubts: Vec<_> = sheet.columns.iter().map(|column| column.doubt).collect();
    let twice = Some("answers-column-twice");
    assert_eq!(doubts, [None, None, None, twice, twice, Some("answers-column-no-item")]);
    assert_eq!(lines(&sheet, &paper()), ["Ana Roa: A B ? ? ? ?"]);
}

#[test]
fn what_is_not_told_apart_is_left_out_and_said() {
    let sheet = sheet("RUN;Nombre;1;2\n;;A;B\n12-3;;A;B\n;Ana Roa;A;B;C\n;Eva Roa;A;B\n;;B;B\n");
    assert_eq!(lines(&sheet, &paper()), ["Eva Roa: A B ? ? ? ?"]);
    assert_eq!(
        said(&sheet.problems),
        [
            (2, "", "answers-problem-nobody"),
            (3, "RUN", "answers-warning-run"),
            (3, "", "answers-problem-nobody"),
            (4, "", "row-problem-ragged"),
            (6, "", "answers-problem-nobody"),
        ]
    );
}

#[test]
fn a_file_that_is_no_such_sheet_says_why() {
    let problem = |text: &str| read(text.as_bytes(), &paper(), None).unwrap_err();
    assert_eq!(problem(""), FileProblem::Empty);
    assert_eq!(problem("Nombre;1;2\n"), FileProblem::NoRows);
    assert_eq!(problem("hola\nque tal\n"), FileProblem::NoHeader);
    assert_eq!(problem("1;0;1;1\n0;1;1;1\n"), FileProblem::NoHeader);
    assert_eq!(problem("Ana Roa;A;B\nEva Roa;A;B\n"), FileProblem::NoHeader);
    // Its columns can be shown, so that a person says which they are.
    let other = sheet("Fruta;Color;Peso\npera;verde;12\n");
    assert_eq!(
        said(&other.problems),
        [(1, "", "answers-problem-no-items"), (1, "", "answers-problem-no-who")]
    );
}

#[test]
fn a_column_that_holds_something_else_is_told_once() {
    let rows: String = (1..9).map(|at| format!("{at};{}{at}\n", at % 5 + 2)).collect();
    let sheet = sheet(&format!("N°;P1\n{rows}"));
    assert_eq!(said(&sheet.problems), [(1, "P1", "answers-problem-column")]);
    assert_eq!(said_of_rows(&sheet), []);
}
