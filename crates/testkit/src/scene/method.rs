//! What the method adds to the scene: tasks, a later end, templates.

use domain::cycle::{CycleFields, ExtensionPlan, TaskPlan};
use domain::id::{CycleId, ExtensionId, IdeaId, MeasureId, PersonId, TaskId, TemplateId};
use domain::permission::{EditCycle, KeepTemplate, in_the_name_of};
use store::Result;

use super::day;
use crate::app::TestApp;

/// It.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// A task of Beto's in his running cycle, due.
    pub task: TaskId,
    /// A task of Beto's in Fidel's cycle.
    pub socio_task: TaskId,
    /// A task of the running cycle that was taken away.
    pub removed_task: TaskId,
    /// Beto's shared cycle ends later than planned.
    pub extension: ExtensionId,
    /// A template of the network's, kept by Ana.
    pub network_template: TemplateId,
    /// A template of Arrayán's, kept by Beto.
    pub school_template: TemplateId,
}

/// The cycles on which it stands.
pub(super) struct Ground {
    pub running: CycleId,
    pub shared: CycleId,
    pub socio_running: CycleId,
    pub idea: IdeaId,
    pub measure: MeasureId,
}

/// Sets it.
pub(super) async fn method(app: &TestApp, ground: &Ground) -> Result<Method> {
    let world = app.world;
    let task = task(app, ground.running, world.beto, "Imprimir los boletos").await?;
    let removed_task = self::task(app, ground.running, world.beto, "Pedir la sala de computación").await?;
    let socio_task = self::task(
        app,
        ground.socio_running,
        world.beto,
        "Avisar en la reunión de apoderados",
    )
    .await?;
    remove(app, ground.running, removed_task).await?;
    let extension = extension(app, ground.shared).await?;
    let fields = CycleFields {
        idea_id: ground.idea.to_string(),
        measure_id: ground.measure.to_string(),
        title: "Devolver el boleto comentado".into(),
        question: "¿Sirve devolverlo al día siguiente?".into(),
        scale: "class".into(),
        data: "Boletos del viernes".into(),
        ..CycleFields::default()
    };
    let mut w = app.app.db.write(app.moment()).await?;
    let network_template = TemplateId::new(w.ids(), w.at());
    let keep = |who, school| in_the_name_of(who, KeepTemplate { school, area: None });
    w.keep_template(
        &keep(world.ana, None),
        world.network,
        network_template,
        "Boleto de salida",
        fields.clone(),
    )
    .await?;
    let school_template = TemplateId::new(w.ids(), w.at());
    w.keep_template(
        &keep(world.beto, Some(world.arrayan)),
        world.network,
        school_template,
        "Boleto en Lenguaje",
        fields,
    )
    .await?;
    w.commit().await?;
    Ok(Method {
        task,
        socio_task,
        removed_task,
        extension,
        network_template,
        school_template,
    })
}

async fn task(app: &TestApp, cycle: CycleId, owner: PersonId, what: &str) -> Result<TaskId> {
    let cycle = app.app.db.cycle(cycle).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let id = TaskId::new(w.ids(), w.at());
    let plan = TaskPlan {
        what: what.into(),
        owner_id: Some(owner),
        due_on: Some(day("2026-05-01")),
    };
    w.add_task(&in_the_name_of(cycle.owner_id, EditCycle(cycle)), id, &plan)
        .await?;
    w.commit().await?;
    Ok(id)
}

async fn remove(app: &TestApp, cycle: CycleId, task: TaskId) -> Result<()> {
    let (cycle, task) = (app.app.db.cycle(cycle).await?, app.app.db.task(task).await?);
    let mut w = app.app.db.write(app.moment()).await?;
    w.remove_task(&in_the_name_of(cycle.owner_id, EditCycle(cycle)), &task)
        .await?;
    w.commit().await
}

async fn extension(app: &TestApp, cycle: CycleId) -> Result<ExtensionId> {
    let cycle = app.app.db.cycle(cycle).await?;
    let mut w = app.app.db.write(app.moment()).await?;
    let id = ExtensionId::new(w.ids(), w.at());
    let plan = ExtensionPlan {
        until_on: day("2026-06-12"),
        reason: "El curso salió a terreno y faltan dos semanas de boletos".into(),
    };
    let version = cycle.version;
    w.extend_cycle(&in_the_name_of(cycle.owner_id, EditCycle(cycle)), version, id, &plan)
        .await?;
    w.commit().await?;
    Ok(id)
}
