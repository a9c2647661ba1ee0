//! What a database holds after the files were read.

use std::path::Path;

use store::Db;

use super::SERIES;

/// What a database holds.
#[derive(Debug, PartialEq)]
pub struct Counted {
    pub schools: usize,
    pub members: usize,
    pub points: Vec<(&'static str, usize)>,
}

pub async fn counted(url: &str, folder: &Path) -> Counted {
    let db = Db::open(&store::Settings::new(url, folder))
        .await
        .expect("the database opens");
    let network = db.network().await.expect("the database answers").expect("the network");
    assert_eq!(network.name, "Red Maule");
    assert_eq!(db.measures(network.id).await.expect("the measures").len(), SERIES.len());
    let mut points = Vec::new();
    for key in SERIES {
        let measure = db.measure_by_key(network.id, key).await.expect("the database answers");
        let measure = measure.unwrap_or_else(|| panic!("no measure {key}"));
        points.push((key, db.network_points(measure.id).await.expect("its points").len()));
    }
    let counted = Counted {
        schools: db.schools().await.expect("the schools").len(),
        members: db.members(network.id).await.expect("the members").len(),
        points,
    };
    db.close().await;
    counted
}
