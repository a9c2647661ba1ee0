//! What belongs to exchanges: rounds, pairs, visits, requests for help.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let there = scene.exchanges;
    let (ana, dora, elena, beto, caro) = (
        Some(world.ana),
        Some(world.dora),
        Some(world.elena),
        Some(world.beto),
        Some(world.caro),
    );
    vec![
        sight("pasantias", routes::EXCHANGES.to_owned(), dora),
        sight("pasantias-equipo-central", routes::EXCHANGES.to_owned(), ana),
        sight("pasantias-docente", routes::EXCHANGES.to_owned(), beto),
        sight("ronda-nueva", routes::EXCHANGE_ROUND_NEW.to_owned(), ana),
        sight("ronda", routes::exchange_round(there.open), elena),
        sight("ronda-equipo-central", routes::exchange_round(there.open), ana),
        sight("ronda-enviada", routes::exchange_round(there.sent), dora),
        sight("ronda-enviada-equipo-central", routes::exchange_round(there.sent), ana),
        sight("ronda-respuesta", routes::round_entry(there.open, world.arrayan), dora),
        sight(
            "ronda-retiro",
            routes::pair_withdrawal(there.proposed, world.arrayan),
            dora,
        ),
        sight("visita", routes::visit(there.held), dora),
        sight("visita-docente", routes::visit(there.held), beto),
        sight("visita-otro-liceo", routes::visit(there.held), caro),
        sight("visita-equipo-central", routes::visit(there.held), ana),
        sight("visita-sin-dia", routes::visit(there.agreed), elena),
        sight("visita-acuerdo", routes::visit_agreement(there.agreed), elena),
        sight("visita-horario", routes::visit_schedule(there.held), elena),
        sight(
            "visita-apuntes-telefono",
            format!("{}?pasantia={}", routes::CAPTURE, there.held),
            beto,
        ),
        sight("visita-apuntes", routes::visit_notes(there.held), beto),
        sight(
            "visita-retroalimentacion",
            routes::visit_feedback(there.held, world.arrayan),
            elena,
        ),
        sight("ayuda-nueva", routes::help_new(world.arrayan), dora),
        sight("ayuda", routes::help(there.asked), dora),
        sight("ayuda-otro-liceo", routes::help(there.asked_by_boldo), elena),
    ]
}
