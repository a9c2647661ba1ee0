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
        sight("teoria-panel-meta", format!("{}?nodo=meta", routes::THEORY), ana),
        sight(
            "teoria-panel-impulsor",
            format!("{}?nodo={}", routes::THEORY, scene.driver),
            ana,
        ),
        sight(
            "teoria-panel-idea",
            format!("{}?nodo={}", routes::THEORY, scene.idea),
            ana,
        ),
        sight("teoria-historia", plain(routes::THEORY_HISTORY), ana),
        sight("teoria-version", routes::theory_version(2), ana),
        sight(
            "teoria-comparacion",
            format!("{}?desde=1&hasta=3", routes::THEORY_HISTORY),
            hugo,
        ),
        sight("teoria-ofertas", plain(routes::OFFERS), ana),
        sight("teoria-adaptaciones", plain(routes::ADAPTATIONS), ana),
        sight("teoria-liceo", routes::liceo_theory(world.arrayan), beto),
        sight(
            "teoria-liceo-panel",
            format!("{}?nodo={}", routes::liceo_theory(world.arrayan), scene.idea),
            elena,
        ),
        sight(
            "teoria-liceo-panel-meta",
            format!("{}?nodo=meta", routes::liceo_theory(world.arrayan)),
            elena,
        ),
        sight("teoria-liceo-historia", routes::liceo_history(world.arrayan), elena),
        sight("teoria-liceo-version", routes::liceo_version(world.arrayan, 2), beto),
        sight("teoria-otro-liceo", routes::liceo_theory(world.boldo), caro),
        sight("impulsor-propio", routes::driver(scene.fork.own_driver), beto),
        sight("idea-propia", routes::idea(scene.fork.own_idea), beto),
        sight(
            "ciclos-de-idea",
            format!("{}?idea={}", routes::CYCLES, scene.idea),
            beto,
        ),
        sight("impulsor", routes::driver(scene.driver), ana),
        sight("idea-nueva", plain(routes::IDEA_NEW), ana),
        sight("idea", routes::idea(scene.idea), beto),
        sight("idea-cambio", routes::idea_edit(scene.idea), ana),
        sight("ideas", plain(routes::IDEAS), ana),
        sight("idea-propia", routes::idea(scene.lineage.local), beto),
        sight("idea-adaptar", routes::idea_adaptation(scene.idea), beto),
        sight(
            "idea-diferencias",
            routes::idea_differences(scene.lineage.merged, scene.idea),
            ana,
        ),
        sight("buscar", plain(routes::SEARCH), beto),
        sight("buscar-boleto", format!("{}?q=boleto", routes::SEARCH), beto),
        sight("buscar-nada", format!("{}?q=telescopio", routes::SEARCH), caro),
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
        sight("problema", "/no-existe".to_owned(), beto),
    ]
}
