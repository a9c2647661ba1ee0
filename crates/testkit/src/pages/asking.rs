//! What belongs to asking: questions to the network, who knows what, offers, rounds of review.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let there = scene.asked;
    let (ana, elena, beto, caro) = (Some(world.ana), Some(world.elena), Some(world.beto), Some(world.caro));
    vec![
        sight("preguntas", routes::ASKS.to_owned(), beto),
        sight("preguntas-propias", routes::ASKS.to_owned(), caro),
        sight("preguntas-ninguna", routes::ASKS.to_owned(), elena),
        sight("pregunta-nueva", routes::ASK_NEW.to_owned(), caro),
        sight(
            "pregunta-a-quien",
            routes::ask_about("Cómo lograr que entreguen el boleto de salida"),
            caro,
        ),
        sight("pregunta-nadie", routes::ask_about("telescopios"), beto),
        sight("pregunta-de-quien-pregunta", routes::conversation(there.question), caro),
        sight("pregunta-de-quien-sabe", routes::conversation(there.question), beto),
        sight("encargo-paso", routes::asking_passing(there.beto), beto),
        sight("encargo-no", routes::asking_decline(there.beto), beto),
        sight("quien-sabe", routes::DIRECTORY.to_owned(), caro),
        sight("quien-sabe-nadie", format!("{}?q=telescopios", routes::DIRECTORY), ana),
        sight("quien-sabe-persona", routes::knower(world.beto), caro),
        sight("quien-sabe-de-mi", routes::OWN_EXPERTISE.to_owned(), beto),
        sight("ofrecimientos", routes::STANDING_OFFERS.to_owned(), caro),
        sight("ofrecimiento-nuevo", routes::STANDING_OFFER_NEW.to_owned(), elena),
        sight("rondas", routes::REVIEW_ROUNDS.to_owned(), caro),
        sight("rondas-equipo-central", routes::REVIEW_ROUNDS.to_owned(), ana),
        sight("ronda-nueva", routes::REVIEW_ROUND_NEW.to_owned(), ana),
        sight("ronda", routes::review_round(there.round), ana),
        sight("ronda-cambio", routes::review_round_change(there.round), ana),
        sight("ronda-mi-ciclo", routes::review_own_cycle(there.round), beto),
        sight(
            "pregunta-en-circulo",
            format!("{}&q=boletos", routes::ask_in_circle(scene.dialogue.invited)),
            caro,
        ),
        sight("ronda-lectora", routes::review_round(there.round), caro),
    ]
}
