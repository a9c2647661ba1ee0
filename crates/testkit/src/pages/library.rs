//! What belongs to the library: change packages and syntheses.

use web::routes;

use super::Sight;
use crate::personas::World;
use crate::scene::Scene;

/// All of them.
pub(super) fn sights(world: &World, scene: &Scene) -> Vec<Sight> {
    let sight = |name, path: String, who| Sight { name, path, who };
    let there = scene.library;
    let (ana, elena, beto, caro) = (Some(world.ana), Some(world.elena), Some(world.beto), Some(world.caro));
    vec![
        sight("paquetes", routes::PACKAGES.to_owned(), elena),
        sight("paquetes-lectura", routes::PACKAGES.to_owned(), caro),
        sight("paquete-nuevo", routes::PACKAGE_NEW.to_owned(), elena),
        sight(
            "paquete-nuevo-equipo-central",
            format!("{}?idea={}", routes::PACKAGE_NEW, scene.idea),
            ana,
        ),
        sight("paquete-traer", routes::PACKAGE_IMPORT.to_owned(), ana),
        sight("paquete", routes::package(there.package), caro),
        sight("paquete-version", routes::package_version(there.package, 1), ana),
        sight("paquete-retiro", routes::package_withdrawal(there.package), elena),
        sight("paquete-retirado", routes::package(there.withdrawn), caro),
        sight("paquete-retirado-autora", routes::package(there.withdrawn), elena),
        sight("paquete-borrador", routes::package_draft(there.draft), elena),
        sight(
            "paquete-idea",
            routes::package_item(there.draft, there.draft_item),
            elena,
        ),
        sight("paquete-materiales", routes::package_files(there.package), elena),
        sight("paquete-publicar", routes::package_publication(there.draft), ana),
        sight("paquete-publicar-otra", routes::package_publication(there.package), ana),
        sight("sintesis-lista", routes::SYNTHESES.to_owned(), elena),
        sight("sintesis-nueva-idea", routes::idea_synthesis(scene.idea), elena),
        sight("sintesis-nueva-impulsor", routes::driver_synthesis(scene.driver), ana),
        sight("sintesis", routes::synthesis(there.synthesis), caro),
        sight("sintesis-lectura", routes::synthesis(there.synthesis), beto),
        sight("colecciones", routes::COLLECTIONS.to_owned(), beto),
        sight("coleccion-nueva", routes::COLLECTION_NEW.to_owned(), elena),
        sight("coleccion", routes::collection(there.private), beto),
        sight("coleccion-de-red", routes::collection(there.open), ana),
        sight("coleccion-cambio", routes::collection_edit(there.of_school), elena),
        sight("coleccion-guardar", routes::keeping("package", there.package), beto),
        sight(
            "coleccion-guardar-sin",
            routes::keeping("synthesis", there.synthesis),
            ana,
        ),
        sight("lo-que-sigo", routes::FOLLOWS.to_owned(), beto),
        sight("lo-que-sigo-vacio", routes::FOLLOWS.to_owned(), ana),
        sight(
            "sintesis-borrador",
            routes::synthesis_draft(there.synthesis_draft),
            elena,
        ),
    ]
}
