//! The national diagnosis, typed by who leads a liceo: told with its chance, from eight students on, and to nobody else.

use testkit::app::TestApp;
use web::routes;

fn typed<'a>(year: &'a str, momento: &'a str, n: &'a str, shares: [&'a str; 2]) -> Vec<(&'a str, &'a str)> {
    vec![
        ("asignatura", "maths"),
        ("nivel", "1"),
        ("year", year),
        ("momento", momento),
        ("n", n),
        ("eje-numbers", shares[0]),
        ("eje-algebra", shares[1]),
    ]
}

#[tokio::test]
async fn percentages_are_typed_and_become_a_series() {
    for app in TestApp::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let (here, new) = (
            routes::national(app.world.arrayan),
            routes::national_new(app.world.arrayan),
        );
        elena.get(&here).await.is(200).has("Todavía no hay resultados del DIA");
        let few = elena
            .post(&new, &typed("2026", "diagnosis", "7", ["40", "140"]))
            .await
            .is(422);
        few.has("De menos de ocho estudiantes no se guarda nada")
            .has("Escribe un porcentaje de 0 a 100")
            .has("value=\"140\"");
        elena
            .post(&new, &typed("2025", "closing", "80", ["40", "50,5"]))
            .await
            .is(303);
        elena
            .post(&new, &typed("2026", "diagnosis", "84", ["65", "52"]))
            .await
            .is(303);
        // The same once more changes nothing, and is no fault.
        elena
            .post(&new, &typed("2026", "diagnosis", "84", ["65", "52"]))
            .await
            .is(303);
        let page = elena.get(&here).await.is(200);
        page.has("Diagnóstico 2026: lo más firme es Números (65 %)")
            .has("Desde Cierre 2025 cambió más de lo que hace el azar: Números.")
            .has_not("azar: Números, Álgebra");
        // What is there is in the form, and goes where a field is emptied.
        let form = elena
            .get(&format!("{new}?nivel=1&asignatura=maths&year=2025&momento=closing"))
            .await
            .is(200);
        form.has("value=\"50,5\"").has("value=\"80\"");
        elena
            .post(&new, &typed("2025", "closing", "80", ["", ""]))
            .await
            .is(303);
        elena.get(&here).await.is(200).has_not("Cierre 2025");
        for person in [app.world.beto, app.world.ana, app.world.fidel] {
            app.signed_in(person).await.get(&here).await.is(404);
        }
    }
}
