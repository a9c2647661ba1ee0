//! Every page of the product that can be asked for in the scene, with somebody who may see it. Tests photograph and probe them.

mod asking;
mod attention;
mod convenings;
mod dialogue;
mod exchanges;
mod library;
mod surveys;
mod teaching;

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

impl Sight {
    /// The status with which it answers: what isn't there, and what was withdrawn, say so to programs, too.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self.name {
            "problema" => 404,
            "paquete-retirado" | "paquete-retirado-autora" => 410,
            _ => 200,
        }
    }
}

/// All of them. A new page gets a line here.
#[must_use]
pub fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let (ana, beto, elena, dora, fidel, gil, hugo, karen, caro, julio) = (
        Some(world.ana),
        Some(world.beto),
        Some(world.elena),
        Some(world.dora),
        Some(world.fidel),
        Some(world.gil),
        Some(world.hugo),
        Some(world.karen),
        Some(world.caro),
        Some(world.julio),
    );
    let plain = |path: &'static str| path.to_owned();
    let mut all = vec![
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
        sight("estudiantes", routes::students(world.arrayan), dora),
        sight("estudiantes-docente", routes::students(world.arrayan), beto),
        sight(
            "estudiantes-salieron",
            format!("{}?curso=salieron", routes::students(world.arrayan)),
            elena,
        ),
        sight("estudiante-nuevo", routes::student_new(world.arrayan), elena),
        sight("estudiante", routes::student(world.arrayan, scene.students.luz), elena),
        sight(
            "estudiante-que-salio",
            routes::student(world.arrayan, scene.students.gone),
            elena,
        ),
        sight(
            "estudiante-borrar",
            routes::student_erasure(world.arrayan, scene.students.luz),
            elena,
        ),
        sight("estudiantes-importar", routes::students_import(world.arrayan), dora),
        sight("consentimiento-texto", plain(routes::CONSENT_TEXT), ana),
        sight("consentimientos", routes::consents(world.course), fidel),
        sight("consentimientos-docente", routes::consents(world.course), beto),
        sight("apoderado", routes::guardian_door(scene.consents.secret), None),
        sight("avisos", plain(routes::ALERTS), fidel),
        sight("aviso", routes::alert(scene.surveys.alert), fidel),
        sight("aviso-atendido", routes::alert(scene.surveys.handled_alert), dora),
        sight("medida-encuesta", routes::measure_survey(scene.open_measure), ana),
        sight("borrador", routes::draft(scene.surveys.own_instrument), fidel),
        sight(
            "borrador-datos",
            routes::draft_whole(scene.surveys.own_instrument),
            fidel,
        ),
        sight(
            "borrador-idioma",
            routes::draft_language(scene.surveys.own_instrument, Some("en")),
            fidel,
        ),
        sight(
            "borrador-seccion",
            routes::draft_section(scene.surveys.own_instrument, Some("week")),
            fidel,
        ),
        sight(
            "borrador-pregunta",
            routes::draft_item(scene.surveys.own_instrument, Some("interest")),
            fidel,
        ),
        sight(
            "borrador-pregunta-nueva",
            routes::draft_item(scene.surveys.own_instrument, None),
            fidel,
        ),
        sight(
            "borrador-escala",
            routes::draft_scale(scene.surveys.own_instrument, Some("conditions")),
            fidel,
        ),
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
        sight(
            "buscar-acotado",
            format!("{}?tipo=cycle&resultado=abandon", routes::SEARCH),
            beto,
        ),
        sight(
            "buscar-parecido",
            format!("{}?parecido=idea:{}", routes::SEARCH, scene.idea),
            caro,
        ),
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
        sight("retroalimentacion", plain(routes::FEEDBACK_MINE), beto),
        sight("retroalimentacion-nueva", routes::cycle_feedback(scene.closed), julio),
        sight(
            "retroalimentacion-cambio",
            routes::feedback(scene.together.feedback),
            caro,
        ),
        sight("ciclo-conversado", routes::cycle(scene.shared), beto),
        sight("ciclo-revisado", routes::cycle(scene.closed), beto),
        sight("nota", routes::cycle_note(scene.running), beto),
        sight("hoy-gestor", plain(routes::HOME), julio),
        sight("reuniones", plain(routes::MEETINGS), elena),
        sight("reunion-nueva", plain(routes::MEETING_NEW), elena),
        sight("reunion", routes::meeting(scene.together.meeting), elena),
        sight("reunion-convivencia", routes::meeting(scene.together.meeting), fidel),
        sight("reunion-cambio", routes::meeting_edit(scene.together.meeting), elena),
        sight("reunion-pauta", routes::meeting_agenda(scene.together.meeting), elena),
        sight("reunion-acta", routes::meeting_minutes(scene.together.meeting), beto),
        sight(
            "reunion-punto",
            routes::meeting_item(scene.together.meeting, scene.together.item),
            beto,
        ),
        sight("reunion-paso", routes::meeting_steps(scene.together.meeting), elena),
        sight(
            "reunion-prueba",
            routes::meeting_test(scene.together.meeting, scene.together.item),
            elena,
        ),
        sight("ciclo-archivos", routes::cycle_files(scene.running), beto),
        sight("idea-archivos", routes::idea_files(scene.idea), ana),
        sight("captura", plain(routes::CAPTURE), beto),
        sight("captura-sin-senal", plain(routes::CAPTURE_SHELL), None),
        sight("captura-pregunta", routes::capture_question(scene.capture.noted), beto),
        sight("captura-pendientes", plain(routes::CAPTURES_WAITING), beto),
        sight("captura-pendientes-ninguna", plain(routes::CAPTURES_WAITING), elena),
        sight(
            "captura-completar",
            format!("{}?captura={}", routes::cycle_doing(scene.running), scene.capture.noted),
            beto,
        ),
        sight(
            "captura-completar-nueva",
            format!("{}?captura={}", routes::CYCLE_NEW, scene.capture.new),
            beto,
        ),
        sight("meta-avance", plain(routes::AIM_PROGRESS), beto),
        sight("causas", plain(routes::INQUIRIES), beto),
        sight("causas-nueva", plain(routes::INQUIRY_NEW), ana),
        sight("causas-espina", routes::inquiry(scene.causes.own), beto),
        sight("causas-porques", routes::inquiry(scene.causes.network), ana),
        sight(
            "causas-entrada",
            format!(
                "{}?entrada={}",
                routes::inquiry(scene.causes.own),
                scene.causes.own_entry
            ),
            elena,
        ),
        sight("causas-cambio", routes::inquiry_edit(scene.causes.own), beto),
        sight("ciclo-dosis", routes::cycle(scene.shared), beto),
        sight(
            "medida-de-una-idea",
            format!(
                "{}?idea={}",
                routes::measure_at(scene.open_measure, world.arrayan),
                scene.idea
            ),
            elena,
        ),
        sight("calendario", plain(routes::CALENDAR), ana),
        sight("calendario-liceo", plain(routes::CALENDAR), elena),
        sight("calendario-lectura", plain(routes::CALENDAR), beto),
        sight("problema", "/no-existe".to_owned(), beto),
    ];
    all.extend(surveys::sights(world, scene));
    all.extend(teaching::sights(world, scene));
    all.extend(asking::sights(world, scene));
    all.extend(dialogue::sights(world, scene));
    all.extend(library::sights(world, scene));
    all.extend(attention::sights(world, scene));
    all.extend(exchanges::sights(world, scene));
    all.extend(convenings::sights(world, scene));
    all
}
