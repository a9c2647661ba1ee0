//! What belongs to surveys and their instruments.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let (ana, beto, elena, fidel) = (Some(world.ana), Some(world.beto), Some(world.elena), Some(world.fidel));
    let plain = |path: &'static str| path.to_owned();
    vec![
        sight("encuesta-puerta", plain(routes::ANSWERING_DOOR), None),
        sight("encuestas", plain(routes::SURVEYS), fidel),
        sight("encuesta-nueva", plain(routes::SURVEY_NEW), fidel),
        sight("encuesta", routes::survey(scene.surveys.running), fidel),
        sight("encuesta-con-papeletas", routes::survey(scene.surveys.linked), beto),
        sight(
            "encuesta-papeletas",
            routes::survey_slips(scene.surveys.linked, world.course),
            beto,
        ),
        sight(
            "encuesta-papel-con-papeletas",
            routes::survey_paper(scene.surveys.linked, world.course),
            beto,
        ),
        sight(
            "encuesta-quienes",
            routes::survey_invited(scene.surveys.linked, world.course),
            beto,
        ),
        sight("encuesta-hoja", routes::survey_sheet(scene.surveys.running), fidel),
        sight(
            "encuesta-resultados-liceo",
            routes::survey_results(scene.surveys.released),
            elena,
        ),
        sight(
            "encuesta-resultados",
            routes::survey_results(scene.surveys.released),
            beto,
        ),
        sight("encuesta-apartadas", routes::survey_apart(scene.surveys.running), fidel),
        sight(
            "encuesta-apartadas-hechas",
            routes::survey_apart(scene.surveys.released),
            beto,
        ),
        sight("encuesta-hicimos", routes::survey_said(scene.surveys.released), beto),
        sight("encuesta-red", routes::survey_network(scene.surveys.instrument), ana),
        sight("cuestionarios", plain(routes::INSTRUMENTS), fidel),
        sight("cuestionarios-red", plain(routes::INSTRUMENTS), ana),
        sight("cuestionario-nuevo", plain(routes::INSTRUMENT_NEW), ana),
        sight(
            "cuestionario-copia",
            format!("{}?copia={}", routes::INSTRUMENT_NEW, scene.surveys.instrument),
            fidel,
        ),
        sight("cuestionario-importar", plain(routes::INSTRUMENT_IMPORT), ana),
        sight("cuestionario-guia", plain(routes::INSTRUMENT_GUIDE), beto),
        sight("cuestionario", routes::instrument(scene.surveys.instrument), beto),
        sight(
            "cuestionario-propio",
            routes::instrument(scene.surveys.own_instrument),
            fidel,
        ),
        sight(
            "cuestionario-publicar",
            routes::instrument_publication(scene.surveys.own_instrument),
            fidel,
        ),
    ]
}
