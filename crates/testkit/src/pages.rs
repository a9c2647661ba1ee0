//! Every page of the product that can be asked for in the scene, with somebody who may see it. Tests photograph and probe them.

use domain::id::PersonId;
use web::routes;

use crate::personas::World;
use crate::scene::Scene;

/// A page to look at.
#[derive(Clone, Debug)]
pub struct Sight {
    /// What it is called in a report and as a picture's file name.
    pub name: &'static str,
    /// Its address.
    pub path: String,
    /// Who looks; nobody for public pages.
    pub who: Option<PersonId>,
}

/// All of them. A new page gets a line here.
#[must_use]
pub fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let (ana, beto, elena, dora, fidel, gil, hugo, karen, caro) = (
        Some(world.ana),
        Some(world.beto),
        Some(world.elena),
        Some(world.dora),
        Some(world.fidel),
        Some(world.gil),
        Some(world.hugo),
        Some(world.karen),
        Some(world.caro),
    );
    let plain = |path: &'static str| path.to_owned();
    vec![
        sight("entrar", plain(routes::SIGN_IN), None),
        sight("sala", plain(routes::ROOM_DOOR), None),
        sight("privacidad", plain(routes::PRIVACY), None),
        sight("hoy-coordinadora", plain(routes::HOME), ana),
        sight("hoy-docente", plain(routes::HOME), beto),
        sight("hoy-utp", plain(routes::HOME), elena),
        sight("hoy-directora", plain(routes::HOME), dora),
        sight("hoy-convivencia", plain(routes::HOME), fidel),
        sight("hoy-administrador", plain(routes::HOME), gil),
        sight("hoy-analista", plain(routes::HOME), hugo),
        sight("hoy-participante", plain(routes::HOME), karen),
        sight("cuenta", plain(routes::ACCOUNT), beto),
        sight("borrado", plain(routes::ACCOUNT_ERASURE), beto),
        sight("personas", plain(routes::PEOPLE), ana),
        sight("persona", routes::person(world.beto), ana),
        sight("salida", routes::person_leaving(world.beto), ana),
        sight("personas-importar", plain(routes::PEOPLE_IMPORT), ana),
        sight("invitaciones", plain(routes::INVITATIONS), ana),
        sight("invitacion-nueva", plain(routes::INVITATION_NEW), ana),
        sight("salas", plain(routes::ROOMS), ana),
        sight("sala-proyector", routes::room(scene.room), ana),
        sight("solicitudes", plain(routes::CLAIMS), ana),
        sight("red", plain(routes::NETWORK), ana),
        sight("generacion-nueva", plain(routes::GENERATION_NEW), ana),
        sight("generacion", routes::generation(world.generation), ana),
        sight("generacion-liceos", routes::generation_schools(world.generation), ana),
        sight("liceos", plain(routes::SCHOOLS), ana),
        sight("liceo", routes::school(world.arrayan), elena),
        sight("liceo-nuevo", plain(routes::SCHOOL_NEW), ana),
        sight("liceos-importar", plain(routes::SCHOOLS_IMPORT), ana),
        sight("teoria", plain(routes::THEORY), ana),
        sight("meta", plain(routes::AIM), ana),
        sight("impulsor-nuevo", plain(routes::DRIVER_NEW), ana),
        sight("impulsor", routes::driver(scene.driver), ana),
        sight("idea-nueva", plain(routes::IDEA_NEW), ana),
        sight("idea", routes::idea(scene.idea), beto),
        sight("idea-cambio", routes::idea_edit(scene.idea), ana),
        sight("medidas-red", plain(routes::MEASURES), ana),
        sight("medidas-liceo", plain(routes::MEASURES), beto),
        sight("anotaciones", plain(routes::ANNOTATIONS), ana),
        sight("medidas-pendientes", plain(routes::MEASURES_MISSING), ana),
        sight("medidas-pendientes-liceo", plain(routes::MEASURES_MISSING), elena),
        sight("tramos", routes::chart_phases(scene.open_measure, world.arrayan), elena),
        sight("grupos", routes::groups(scene.open_measure, world.arrayan), elena),
        sight("enlaces", routes::entry_links(scene.open_measure, world.arrayan), elena),
        sight("anotar", routes::entry_door(scene.entry_secret), None),
        sight("medida-nueva", plain(routes::MEASURE_NEW), ana),
        sight("medida", routes::measure(scene.open_measure), ana),
        sight("medida-cambio", routes::measure_edit(scene.open_measure), ana),
        sight(
            "medida-liceo",
            routes::measure_at(scene.open_measure, world.arrayan),
            elena,
        ),
        sight(
            "medida-otro-liceo",
            routes::measure_at(scene.open_measure, world.arrayan),
            caro,
        ),
        sight(
            "medida-curso",
            routes::measure_in(scene.open_measure, world.course),
            beto,
        ),
        sight("puntos", routes::points(scene.open_measure, world.arrayan), elena),
        sight(
            "puntos-curso",
            routes::course_points(scene.open_measure, world.course),
            beto,
        ),
        sight("ciclos", plain(routes::CYCLES), beto),
        sight("ciclos-red", plain(routes::CYCLES), ana),
        sight("ciclo-nuevo", plain(routes::CYCLE_NEW), beto),
        sight("ciclo-borrador", routes::cycle(scene.draft), beto),
        sight("ciclo-en-marcha", routes::cycle(scene.running), beto),
        sight("ciclo-estudiado", routes::cycle(scene.studied), beto),
        sight("ciclo-cerrado", routes::cycle(scene.closed), caro),
        sight("ciclo-plan", routes::cycle_plan(scene.running), beto),
        sight("ciclo-hecho", routes::cycle_doing(scene.running), beto),
        sight("ciclo-estudio", routes::cycle_study(scene.done), beto),
        sight("ciclo-cierre", routes::cycle_closure(scene.studied), beto),
        sight("ciclo-nuevo-rapido", format!("{}?forma=quick", routes::CYCLE_NEW), beto),
        sight(
            "ciclo-nuevo-completo",
            format!("{}?forma=full", routes::CYCLE_NEW),
            beto,
        ),
        sight(
            "ciclo-siguiente",
            format!("{}?sigue={}", routes::CYCLE_NEW, scene.closed),
            beto,
        ),
        sight("ciclo-rampa", routes::cycle_ramp(scene.closed), beto),
        sight("ciclo-plazo", routes::cycle_extension(scene.shared), beto),
        sight("ciclo-con-plazo", routes::cycle(scene.shared), caro),
        sight("ciclo-tareas", routes::cycle_tasks(scene.running), beto),
        sight(
            "ciclo-tarea",
            routes::cycle_task(scene.running, scene.method.task),
            elena,
        ),
        sight("tareas", plain(routes::OWN_TASKS), beto),
        sight("plantilla-nueva", routes::cycle_template(scene.closed), ana),
        sight("plantillas", plain(routes::TEMPLATES), beto),
        sight("plantilla", routes::template(scene.method.school_template), beto),
        sight("aprendizaje", plain(routes::LEARNING), ana),
        sight("aprendizaje-liceo", routes::school_learning(world.arrayan), dora),
        sight("problema", "/no-existe".to_owned(), beto),
    ]
}
