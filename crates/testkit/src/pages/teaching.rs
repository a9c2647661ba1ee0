//! What belongs to teaching: assessments, exit tickets, observations of lessons.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let (ana, beto, elena, fidel, hugo, caro, julio) = (
        Some(world.ana),
        Some(world.beto),
        Some(world.elena),
        Some(world.fidel),
        Some(world.hugo),
        Some(world.caro),
        Some(world.julio),
    );
    let plain = |path: &'static str| path.to_owned();
    vec![
        sight("evaluaciones", plain(routes::ASSESSMENTS), beto),
        sight("evaluacion-nueva", plain(routes::ASSESSMENT_NEW), beto),
        sight("evaluacion", routes::assessment(scene.assessments.language), beto),
        sight("evaluacion-utp", routes::assessment(scene.assessments.maths), elena),
        sight(
            "evaluacion-preguntas",
            routes::assessment_items(scene.assessments.language),
            beto,
        ),
        sight(
            "evaluacion-curso",
            routes::class(scene.assessments.language, world.course),
            beto,
        ),
        sight(
            "evaluacion-respuestas",
            routes::class_answers(scene.assessments.language, world.course),
            beto,
        ),
        sight(
            "evaluacion-planilla",
            routes::class_sheet(scene.assessments.language, world.course),
            beto,
        ),
        sight("tickets", plain(routes::TICKETS), beto),
        sight(
            "evaluacion-curso-cerrado",
            routes::class(scene.assessments.closed, world.course),
            beto,
        ),
        sight(
            "evaluacion-respuestas-cerradas",
            routes::class_answers(scene.assessments.closed, world.course),
            beto,
        ),
        sight(
            "evaluacion-avance",
            routes::class_growth(scene.assessments.language, world.course),
            beto,
        ),
        sight(
            "evaluacion-nivel-espera",
            routes::assessment_level(scene.assessments.closed),
            elena,
        ),
        sight(
            "evaluacion-nivel",
            routes::assessment_level(scene.assessments.summed),
            elena,
        ),
        sight(
            "evaluacion-papeletas",
            routes::class_slips(scene.assessments.closed, world.course),
            beto,
        ),
        sight(
            "evaluacion-hoja",
            routes::class_answer_sheet(scene.assessments.language, world.course),
            beto,
        ),
        sight("mi-prueba", routes::own_page(scene.assessments.closed), None),
        sight("analisis", plain(routes::PAPER_ANALYSES), hugo),
        sight("dia", routes::national(world.arrayan), elena),
        sight("dia-anotar", routes::national_new(world.arrayan), elena),
        sight("dia-archivo", routes::national_sheet(world.arrayan), elena),
        sight("evaluaciones-red", plain(routes::ASSESSMENTS_NETWORK), ana),
        sight("observaciones", plain(routes::OBSERVATIONS), beto),
        sight("observaciones-observa", plain(routes::OBSERVATIONS), fidel),
        sight("observaciones-ninguna", plain(routes::OBSERVATIONS), caro),
        sight("observacion-nueva", plain(routes::OBSERVATION_NEW), beto),
        sight("observacion-nueva-utp", plain(routes::OBSERVATION_NEW), elena),
        sight("observacion-nueva-red", plain(routes::OBSERVATION_NEW), julio),
        sight(
            "observacion-ofrecida",
            routes::observation(scene.observations.offered),
            beto,
        ),
        sight(
            "observacion-acordada",
            routes::observation(scene.observations.agreed),
            fidel,
        ),
        sight(
            "observacion-evidencia",
            routes::evidence(scene.observations.captured),
            fidel,
        ),
        sight(
            "observacion-apreciacion",
            routes::ratings(scene.observations.captured),
            fidel,
        ),
        sight(
            "observacion-por-enviar",
            routes::observation(scene.observations.captured),
            fidel,
        ),
        sight("observacion-leer", routes::observation(scene.observations.sent), beto),
        sight(
            "observacion-respondida",
            routes::observation(scene.observations.answered),
            beto,
        ),
        sight(
            "observacion-conversacion",
            routes::observation_talk(scene.observations.answered),
            beto,
        ),
        sight(
            "observacion-conversada",
            routes::observation(scene.observations.talked),
            beto,
        ),
        sight(
            "observacion-mostrada",
            routes::observation(scene.observations.talked),
            julio,
        ),
        sight(
            "observacion-ciclo",
            format!("{}?observacion={}", routes::CYCLE_NEW, scene.observations.talked),
            beto,
        ),
        sight(
            "observacion-de-nuevo",
            format!("{}?sigue={}", routes::OBSERVATION_NEW, scene.observations.talked),
            beto,
        ),
        sight("mi-practica", plain(routes::OWN_PRACTICE), beto),
        sight("dos-miradas", plain(routes::SECOND_LOOKS), beto),
        sight(
            "observacion-negada",
            routes::observation(scene.observations.declined),
            fidel,
        ),
        sight("aula", plain(routes::CLASSROOM), fidel),
        sight("aula-sin-senal", plain(routes::CLASSROOM_SHELL), None),
        sight("pautas", plain(routes::RUBRICS), elena),
        sight("pauta-ronda", routes::rubric("ronda"), beto),
        sight("pauta", routes::rubric(scene.observations.own_rubric), elena),
        sight("pauta-nueva", format!("{}?copia=ronda", routes::RUBRIC_NEW), elena),
        sight(
            "pauta-cambio",
            routes::rubric_version(scene.observations.own_rubric),
            elena,
        ),
        sight("practica", routes::practice(world.arrayan), elena),
        sight("practica-red", plain(routes::PRACTICES), ana),
        sight("calibracion", plain(routes::CALIBRATION), fidel),
        sight("calibracion-clase", routes::vignette("fractions"), fidel),
    ]
}
