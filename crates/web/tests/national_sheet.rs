//! The national diagnosis from a file: courses become their level, what is wrong is told by its line and keeps nothing.

use testkit::app::TestApp;
use web::routes;

const FILE: &str = "DIA Matemática 2026\n\
    Curso;Asignatura;Momento;Estudiantes;Números;Álgebra y funciones\n\
    1°A;Matemática;Cierre;30;60 %;45,5\n\
    8° básico A;Matemática;Cierre;25;60;45\n";

#[tokio::test]
async fn a_file_is_read_shown_and_kept_once() {
    for app in TestApp::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let (here, new) = (
            routes::national(app.world.arrayan),
            routes::national_sheet(app.world.arrayan),
        );
        elena.get(&here).await.is(200).has(&new);
        elena.get(&new).await.is(200).has("Cómo se ve el archivo");
        let sent = elena.upload(&new, "dia.csv", FILE.as_bytes()).await.is(303);
        let preview = sent.location.clone();
        elena
            .get(&preview)
            .await
            .is(200)
            .has("Matemática, I medio · Cierre 2026")
            .has("30 estudiantes de 1°A")
            .has("Se agrega.")
            .has("46 %")
            .has("No es de enseñanza media.")
            .has("Línea 4")
            .has("Todavía no se ha cambiado nada");
        elena.get(&here).await.is(200).has_not("Cierre 2026");
        elena.post(&preview, &[]).await.is(303);
        elena.post(&preview, &[]).await.is(303);
        elena
            .get(&here)
            .await
            .is(200)
            .has("Cierre 2026: lo más firme es Números (60 %)");
        // The same file once more changes nothing, and says so.
        let sent = elena.upload(&new, "dia.csv", FILE.as_bytes()).await.is(303);
        let again = sent.location.clone();
        elena
            .get(&again)
            .await
            .is(200)
            .has("Todo esto ya está anotado")
            .has("Queda igual");
        // Another reads beside what is there.
        let other = FILE.replace("60 %", "65 %");
        let sent = elena.upload(&new, "dia.csv", other.as_bytes()).await.is(303);
        let other = sent.location.clone();
        elena
            .get(&other)
            .await
            .is(200)
            .has("Reemplaza lo que estaba anotado.")
            .has("65 %")
            .has("60 %");
        for person in [app.world.dora, app.world.beto, app.world.ana] {
            app.signed_in(person).await.get(&other).await.is(404);
        }
    }
}

#[tokio::test]
async fn a_wrong_row_keeps_nothing() {
    let app = TestApp::sqlite().await;
    let mut elena = app.signed_in(app.world.elena).await;
    let new = routes::national_sheet(app.world.arrayan);
    let wrong = FILE.replace("45,5", "455");
    elena
        .upload(&new, "dia.csv", wrong.as_bytes())
        .await
        .is(422)
        .has("Hay filas que no se entienden")
        .has("«455» no es un porcentaje de 0 a 100.")
        .has("Línea 3");
    elena
        .upload(
            &new,
            "dia.csv",
            b"curso;asignatura;n\xc3\xbameros\n1A;Matem\xc3\xa1tica;50\n",
        )
        .await
        .is(422)
        .has("estudiantes");
    elena
        .upload(&new, "dia.csv", b"curso;momento;estudiantes;numeros\n1A;cierre;5;50\n")
        .await
        .is(422)
        .has("No hay nada que guardar")
        .has("menos de ocho estudiantes");
}
