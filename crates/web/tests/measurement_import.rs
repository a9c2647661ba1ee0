//! Points from CSV and XLSX files: what was understood is shown first, kept in one write, and remembered.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use testkit::app::{Browser, TestApp};

const PROPORTION: [(&str, &str); 12] = [
    ("name", "Asisten los lunes"),
    ("definition", "Presentes el lunes, sobre la matrícula"),
    ("kind", "proportion"),
    ("counted", "presentes"),
    ("among", "matriculados"),
    ("decimals", "0"),
    ("direction", "up"),
    ("family", "process"),
    ("area", "language"),
    ("cadence", "weekly"),
    ("chart", "standard"),
    ("rules", "standard"),
];

async fn defined(ana: &mut Browser) -> String {
    let reply = ana.post("/medidas/nueva", &PROPORTION).await.is(303);
    reply.location.split(['/', '?']).nth(2).expect("an id").to_owned()
}

/// A workbook as a school has it: a title, headers of its own, real dates, and a column of names that nobody asked for.
fn workbook(rows: &[(u8, f64, f64)]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let day = Format::new().set_num_format("dd-mm-yyyy");
    sheet.write(0, 0, "Asistencia de los lunes").expect("a title");
    for (column, header) in ["Semana del", "Llegaron", "En lista", "RUN"].into_iter().enumerate() {
        let column = u16::try_from(column).expect("few columns");
        sheet.write(2, column, header).expect("a header");
    }
    for (at, (date, came, listed)) in rows.iter().enumerate() {
        let row = u32::try_from(at).expect("few rows") + 3;
        let date = ExcelDateTime::from_ymd(2026, 5, *date).expect("a day");
        sheet.write_with_format(row, 0, &date, &day).expect("a day");
        sheet.write(row, 1, *came).expect("a number");
        sheet.write(row, 2, *listed).expect("a number");
        sheet.write(row, 3, "12.345.678-5").expect("a number of a person");
    }
    book.save_to_buffer().expect("a workbook")
}

/// The choice for the workbook's columns, as the page sends it.
const CHOSEN: &str = "c0=period&c1=numerator&c2=denominator&c3=nothing";
const FORM: [(&str, &str); 5] = [
    ("c0", "period"),
    ("c1", "numerator"),
    ("c2", "denominator"),
    ("c3", "nothing"),
    ("visto", CHOSEN),
];

#[tokio::test]
async fn a_workbook_with_headers_of_its_own_is_understood_once_and_remembered() {
    for app in TestApp::each().await {
        let mut ana = app.signed_in(app.world.ana).await;
        let mut elena = app.signed_in(app.world.elena).await;
        let id = defined(&mut ana).await;
        let points = format!("/medidas/{id}/liceos/{}/puntos", app.world.arrayan);
        let import = format!("{points}/importar");
        let first = workbook(&[(4, 24.0, 28.0), (11, 25.0, 28.0), (18, 31.0, 28.0)]);
        let here = elena.upload(&import, "asistencia.xlsx", &first).await.is(303).location;
        // The period is guessed; which of two columns of numbers is the part, nobody can know.
        elena
            .get(&here)
            .await
            .is(200)
            .has("asistencia.xlsx")
            .has("Semana del")
            .has("24 · 25 · 31")
            .has("Falta elegir cuál columna es: presentes y matriculados")
            .has("Presentes</option>")
            .has_not("12.345.678")
            .has_not("Guardar un punto");
        elena
            .get(&format!("{here}?{CHOSEN}"))
            .await
            .is(200)
            .has("2 puntos son nuevos.")
            .has("Línea 6: Llegaron:")
            .has("Guardar 2 puntos y dejar fuera una fila");
        let kept = elena.post(&here, &FORM).await.is(303).location;
        assert!(kept.contains("nuevos=2"), "{kept}");
        // Sent twice, and looked at again: where the first one went.
        assert_eq!(elena.post(&here, &FORM).await.is(303).location, kept);
        assert_eq!(elena.get(&here).await.is(303).location, kept);
        elena
            .get(&format!("{points}.csv"))
            .await
            .is(200)
            .has("2026-05-04")
            .has_not("2026-05-18");

        // Another school, another person, the same kind of file: understood at once.
        let second = workbook(&[(4, 20.0, 28.0), (11, 25.0, 28.0), (18, 26.0, 28.0)]);
        let here = ana.upload(&import, "mayo.xlsx", &second).await.is(303).location;
        ana.get(&here)
            .await
            .is(200)
            .has("Como se leyó la última vez")
            .has("Un punto es nuevo; uno corrige lo que había; uno ya estaba igual.")
            .has("corrige 24 / 28")
            .has("Guardar 3 puntos</button>");
        let kept = ana.post(&here, &FORM).await.is(303).location;
        assert!(kept.contains("nuevos=1&corregidos=1&iguales=1"), "{kept}");
    }
}

#[tokio::test]
async fn nothing_is_kept_that_was_not_seen() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = defined(&mut ana).await;
    let points = format!("/medidas/{id}/liceos/{}/puntos", app.world.arrayan);
    let book = workbook(&[(4, 24.0, 28.0)]);
    let here = ana
        .upload(&format!("{points}/importar"), "a.xlsx", &book)
        .await
        .is(303)
        .location;
    // Chosen on a page that showed another choice: shown first.
    let mut unseen = FORM;
    unseen[4] = ("visto", "c0=period&c1=nothing&c2=nothing&c3=nothing");
    let shown = ana.post(&here, &unseen).await.is(303).location;
    assert_eq!(shown, format!("{here}?{CHOSEN}"));
    // Columns that give no points, seen as such: the page says why and nothing changes.
    let none = [
        ("c0", "period"),
        ("c1", "period"),
        ("visto", "c0=period&c1=period&c2=nothing&c3=nothing"),
    ];
    ana.post(&here, &none)
        .await
        .is(422)
        .has("Dos columnas quedaron para lo mismo: Semana del, Llegaron");
    let nonsense = [("c0", "<b>"), ("visto", "c0=nothing&c1=nothing&c2=nothing&c3=nothing")];
    ana.post(&here, &nonsense)
        .await
        .is(422)
        .has("Falta elegir cuál columna es");
    ana.get(&format!("{points}.csv")).await.is(200).has_not("2026-05-04");
    // It waits for whoever brought it, for this measure and this school.
    let other = here.replace(&app.world.arrayan.to_string(), &app.world.boldo.to_string());
    ana.get(&other).await.is(404);
    let mut elena = app.signed_in(app.world.elena).await;
    elena.get(&here).await.is(404);
    elena.post(&here, &FORM).await.is(404);
    ana.get(&format!("{points}/importar/nada")).await.is(404);
    assert!(ana.post(&here, &FORM).await.is(303).location.contains("nuevos=1"));
}

#[tokio::test]
async fn rows_of_other_places_and_times_are_left_out_by_line() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = defined(&mut ana).await;
    let points = format!("/medidas/{id}/liceos/{}/puntos", app.world.arrayan);
    let file = "fecha;presentes;matriculados;rbd;curso\n\
                2026-05-04;24;28;;\n\
                2026-05-11;24;28;99;\n\
                2026-05-18;24;28;;1A\n\
                2026-12-07;24;28;;\n\
                2026-05-25;;28;;\n\
                2026-06-01;24;;;\n\
                2026-06-01;24\n";
    let here = ana
        .upload(&format!("{points}/importar"), "mayo.csv", file.as_bytes())
        .await
        .is(303)
        .location;
    ana.get(&here)
        .await
        .is(200)
        .has("Por los nombres de las columnas")
        .has("Un punto es nuevo.")
        .has("Línea 3: Es de otro liceo")
        .has("Línea 4: Nombra un curso")
        .has("Línea 5: Ese período todavía no llega")
        .has("Línea 7: matriculados: Falta el total")
        .has("Línea 8: La fila no tiene tantas celdas")
        .has("Una fila dice que no hay dato")
        .has("Guardar un punto y dejar fuera 5 filas");
}

#[tokio::test]
async fn the_days_of_a_week_are_gathered_and_that_is_remembered_too() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = defined(&mut ana).await;
    let points = format!("/medidas/{id}/liceos/{}/puntos", app.world.arrayan);
    let import = format!("{points}/importar");
    let file = "fecha;presentes;matriculados\n2026-05-04;24;30\n2026-05-05;21;30\n2026-05-11;27;30\n";
    let here = ana.upload(&import, "mayo.csv", file.as_bytes()).await.is(303).location;
    ana.get(&here)
        .await
        .is(200)
        .has("Línea 3: fecha: Es el mismo período de la línea 2")
        .has("Juntar las filas de un mismo período y sumarlas");
    let chosen = "c0=period&c1=numerator&c2=denominator&juntar=1";
    ana.get(&format!("{here}?{chosen}"))
        .await
        .is(200)
        .has("2 puntos son nuevos.")
        .has_not("Línea 3");
    let form = [
        ("c0", "period"),
        ("c1", "numerator"),
        ("c2", "denominator"),
        ("juntar", "1"),
        ("visto", chosen),
    ];
    ana.post(&here, &form).await.is(303);
    ana.get(&format!("{points}.csv")).await.is(200).has("2026-05-04;75");
    let again = ana.upload(&import, "junio.csv", file.as_bytes()).await.is(303).location;
    ana.get(&again)
        .await
        .is(200)
        .has("Ninguno es nuevo; 2 ya estaban iguales.");
}

#[tokio::test]
async fn a_file_that_is_no_table_comes_back_with_why() {
    let app = TestApp::sqlite().await;
    let mut ana = app.signed_in(app.world.ana).await;
    let id = defined(&mut ana).await;
    let import = format!("/medidas/{id}/liceos/{}/puntos/importar", app.world.arrayan);
    let book = workbook(&[(4, 24.0, 28.0)]);
    let long = format!("fecha;valor\n{}", "2026-05-04;24\n".repeat(10_001));
    let heavy = format!("fecha;valor\n2026-05-04;{}\n", "2".repeat(5 << 20));
    for (name, bytes, said) in [
        ("a.csv", long.as_bytes(), "más de 10.000 filas"),
        ("a.csv", heavy.as_bytes(), "más de 5 MB"),
        ("a.xlsx", &book[..book.len() / 2], "dañada o quedó cortada"),
        (
            "a.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1rest".as_slice(),
            "guárdala como CSV",
        ),
        (
            "a.csv",
            b"2026-05-04;24\n".as_slice(),
            "no dice qué hay en cada columna",
        ),
        ("a.csv", b"fecha;valor\n".as_slice(), "ninguna fila"),
        ("a.html", b"<!doctype html><table></table>".as_slice(), "página web"),
    ] {
        ana.upload(&import, name, bytes)
            .await
            .is(422)
            .has(said)
            .has("Nada se guardó");
    }
}
