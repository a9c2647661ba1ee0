//! What belongs to attention: the inbox, what one chooses, what a mail's links open.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let there = scene.attention;
    vec![
        sight("novedades", routes::NOTIFICATIONS.to_owned(), Some(world.beto)),
        sight(
            "novedades-moderacion",
            routes::NOTIFICATIONS.to_owned(),
            Some(world.ines),
        ),
        sight(
            "novedades-de-quien-dirige",
            routes::NOTIFICATIONS.to_owned(),
            Some(world.elena),
        ),
        sight("novedades-vacia", routes::NOTIFICATIONS.to_owned(), Some(world.karen)),
        sight(
            "novedades-elegir",
            routes::ACCOUNT_ATTENTION.to_owned(),
            Some(world.beto),
        ),
        sight("correo-leer", routes::mail_link(there.reading), None),
        sight("correo-silenciar", routes::mail_mute(there.muting), None),
        sight("correo-silenciar-todo", routes::mail_mute(there.muting_all), None),
    ]
}
