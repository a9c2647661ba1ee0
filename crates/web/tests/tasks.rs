//! Tasks of a cycle: given, done, undone, changed, taken away, and handed over by who leaves.

use domain::permission::{ManagePerson, in_the_name_of};
use testkit::scene::Scene;

#[tokio::test]
async fn a_task_is_given_done_undone_changed_and_taken_away() {
    for (app, scene) in Scene::each().await {
        let mut elena = app.signed_in(app.world.elena).await;
        let list = format!("/ciclos/{}/tareas", scene.running);
        let form = elena
            .get(&list)
            .await
            .is(200)
            .has("Imprimir los boletos")
            .has_not("Fidel");
        let (id, beto_id, fidel_id) = (
            form.hidden("id"),
            app.world.beto.to_string(),
            app.world.fidel.to_string(),
        );
        let wrong = [("id", id.as_str()), ("what", "Contar"), ("owner_id", &fidel_id)];
        elena.post(&list, &wrong).await.is(422).has("value=\"Contar\"");
        let fields = [
            ("id", id.as_str()),
            ("what", "Contar los boletos"),
            ("owner_id", &beto_id),
            ("due_on", "2026-06-01"),
        ];
        elena.post(&list, &fields).await.is(303);
        elena.post(&list, &fields).await.is(303);
        assert_eq!(app.app.db.tasks(scene.running).await.unwrap().len(), 2);

        let mut beto = app.signed_in(app.world.beto).await;
        beto.get("/")
            .await
            .is(200)
            .has("Tareas para hoy")
            .has("Contar los boletos");
        beto.get("/ciclos/tareas").await.is(200).has("para hoy, 1 de junio");
        let progress = format!("{list}/{id}/avance");
        let done = beto.post(&progress, &[("done", "1"), ("from", "own")]).await.is(303);
        beto.get(&done.location)
            .await
            .has("La tarea quedó hecha")
            .has("Deshacer")
            .has("Hechas hace poco");
        beto.post(&progress, &[("done", "0")]).await.is(303);
        assert!(app.app.db.task(id.parse().unwrap()).await.unwrap().done_at.is_none());

        let one = format!("{list}/{id}");
        let form = elena.get(&one).await.is(200);
        let version = form.hidden("version");
        let fields = [("version", version.as_str()), ("what", "Contar y anotar")];
        beto.post(&one, &fields).await.is(303);
        elena
            .post(&one, &[("version", version.as_str()), ("what", "Contar dos veces")])
            .await
            .is(409)
            .has("Contar y anotar")
            .has("Contar dos veces");
        let gone = elena.post(&format!("{one}/retiro"), &[]).await.is(303);
        elena.get(&gone.location).await.has("Quitamos la tarea").has("Deshacer");
        assert!(app.app.db.task(id.parse().unwrap()).await.is_err());
        elena.post(&format!("{one}/regreso"), &[]).await.is(303);
        assert_eq!(
            app.app.db.task(id.parse().unwrap()).await.unwrap().what,
            "Contar y anotar"
        );
    }
}

#[tokio::test]
async fn who_leaves_hands_open_tasks_over() {
    for (app, scene) in Scene::each().await {
        let act = ManagePerson {
            person: app.world.beto,
            charges: Vec::new(),
        };
        let mut w = app.app.db.write(app.moment()).await.unwrap();
        w.deactivate(&in_the_name_of(app.world.ana, act), Some(app.world.elena))
            .await
            .unwrap();
        w.commit().await.unwrap();
        let task = app.app.db.task(scene.method.task).await.unwrap();
        assert_eq!(task.owner_id, Some(app.world.elena));
    }
}
