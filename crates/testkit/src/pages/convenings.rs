//! What belongs to convenings: before, at the door, while they are on.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let there = scene.convenings;
    let (session, seminar) = (there.session, there.seminar);
    let (ana, beto, caro, karen, julio) = (
        Some(world.ana),
        Some(world.beto),
        Some(world.caro),
        Some(world.karen),
        Some(world.julio),
    );
    vec![
        sight("encuentros", routes::CONVENINGS.to_owned(), ana),
        sight("encuentros-docente", routes::CONVENINGS.to_owned(), beto),
        sight("encuentro-nuevo", routes::CONVENING_NEW.to_owned(), ana),
        sight(
            "encuentro-copia",
            format!("{}?desde={session}", routes::CONVENING_NEW),
            ana,
        ),
        sight("encuentro", routes::convening(session), ana),
        sight("encuentro-inscrito", routes::convening(session), beto),
        sight("encuentro-invitada", routes::convening(seminar), caro),
        sight("encuentro-gestor", routes::convening(session), julio),
        sight("encuentro-editar", routes::convening_edit(session), ana),
        sight("encuentro-programa", routes::convening_agenda(session), ana),
        sight("encuentro-parte", routes::segment(session, there.first), ana),
        sight("encuentro-invitados", routes::convening_invited(session), ana),
        sight("encuentro-inscritos", routes::convening_registered(session), ana),
        sight("encuentro-materiales", routes::convening_files(session), ana),
        sight("encuentro-inscripcion", routes::registration(session), beto),
        sight("encuentro-conducir", routes::convening_lead(session), ana),
        sight("encuentro-proyector", routes::convening_screen(session), ana),
        sight("encuentro-puerta", routes::convening_door(session), ana),
        sight("encuentro-ahora", routes::convening_now(session), karen),
        sight("encuentro-ahora-beto", routes::convening_now(session), beto),
        sight("encuentro-preguntas", routes::convening_questions(session), karen),
        sight(
            "encuentro-pregunta",
            routes::convening_question(session, there.question),
            ana,
        ),
        sight("encuentro-votaciones", routes::polls(session), ana),
        sight("encuentro-votacion", routes::poll(session, there.prepared), ana),
        sight("encuentro-voto", routes::ballot(session, there.poll), beto),
        sight("mesas", routes::tables(session, there.tables), ana),
        sight("mesa", routes::table(session, there.tables, 1), karen),
        sight("encuentro-compromisos", routes::convening_commitments(session), beto),
        sight("encuentro-compromiso", routes::commitment(there.commitment), beto),
        sight("encuentro-decisiones", routes::resolutions(session), ana),
        sight("encuentro-desde-el-anterior", routes::convening_fates(session), ana),
        sight("encuentro-reflexion", routes::convening_reflection(session), karen),
        sight(
            "encuentro-reflexion-resultados",
            routes::reflection_results(session),
            ana,
        ),
        sight("encuentro-certificado", routes::convening_certificate(session), karen),
        sight("encuentro-acta-borrador", routes::convening_minutes_draft(session), ana),
        sight("encuentro-balance", routes::convening_balance(session), ana),
        sight("encuentro-plantillas", routes::OWN_SESSIONS.to_owned(), ana),
        sight(
            "encuentro-desde-plantilla",
            format!("{}?plantilla={}", routes::CONVENING_NEW, there.own_session),
            ana,
        ),
        sight("certificado-comprobar", routes::CERTIFICATES.to_owned(), None),
        sight("encuentro-publico", routes::public_convening(seminar), None),
        sight("encuentro-boleto", routes::ticket(there.ticket), None),
        sight("encuentro-codigo", routes::JOIN_DOOR.to_owned(), None),
        sight(
            "generacion-encuentros",
            routes::generation_rhythm(world.generation),
            ana,
        ),
    ]
}
