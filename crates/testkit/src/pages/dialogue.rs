//! What belongs to dialogue: conversations, circles, answers, what is decided about words.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let there = scene.dialogue;
    let (ana, dora, elena, julio, beto, caro) = (
        Some(world.ana),
        Some(world.dora),
        Some(world.elena),
        Some(world.julio),
        Some(world.beto),
        Some(world.caro),
    );
    vec![
        sight("conversaciones", routes::CONVERSATIONS.to_owned(), beto),
        sight("conversaciones-oculto", routes::CONVERSATIONS.to_owned(), caro),
        sight("conversaciones-moderacion", routes::MODERATION.to_owned(), julio),
        sight("conversacion", routes::conversation(there.question), beto),
        sight("conversacion-equipo-central", routes::conversation(there.question), ana),
        sight(
            "conversacion-citar",
            format!("{}?cita={}", routes::conversation(there.question), there.reply),
            elena,
        ),
        sight("conversacion-cerrada", routes::conversation(there.closed), ana),
        sight(
            "conversacion-cierre",
            routes::conversation_closure(there.question),
            beto,
        ),
        sight("conversacion-titulo", routes::conversation_title(there.question), beto),
        sight("conversacion-ciclo", routes::conversation(there.on_running), dora),
        sight(
            "conversacion-nueva-circulo",
            routes::circle_conversation(there.open),
            beto,
        ),
        sight(
            "conversacion-nueva-ciclo",
            routes::cycle_conversation(scene.shared),
            caro,
        ),
        sight("conversacion-nueva-idea", routes::idea_conversation(scene.idea), beto),
        sight(
            "conversacion-nueva-grafico",
            format!(
                "{}?punto=2026-06-01",
                routes::chart_conversation(scene.open_measure, world.arrayan)
            ),
            elena,
        ),
        sight(
            "conversacion-nueva-observacion",
            routes::observation_conversation(scene.observations.talked),
            beto,
        ),
        sight("aporte", routes::contribution(there.asked), caro),
        sight("aporte-cambio", routes::contribution_edit(there.asked), beto),
        sight("aporte-archivos", routes::contribution_files(there.asked), beto),
        sight("aporte-reporte", routes::contribution_report(there.asked), caro),
        sight("aporte-ocultar", routes::contribution_hiding(there.asked), ana),
        sight("aporte-apelacion", routes::hiding_appeal(there.hiding), caro),
        sight("aporte-decision", routes::hiding_decision(there.hiding), julio),
        sight("circulos", routes::CIRCLES.to_owned(), elena),
        sight("circulo-nuevo", routes::CIRCLE_NEW.to_owned(), beto),
        sight("circulo", routes::circle(there.open), caro),
        sight("circulo-invitado", routes::circle(there.invited), elena),
        sight("circulo-cambio", routes::circle_edit(there.open), caro),
        sight("respuesta", routes::answer(there.answer), elena),
        sight("equipos-de-estudiantes", routes::student_teams(world.arrayan), beto),
        sight(
            "equipo-de-estudiantes-nuevo",
            routes::student_team_new(world.course),
            beto,
        ),
        sight(
            "equipo-de-estudiantes",
            routes::student_team(scene.student_teams.team),
            beto,
        ),
        sight("equipo-puerta", routes::TEAM_DOOR.to_owned(), None),
    ]
}
