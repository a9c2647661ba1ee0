//! Measures of the scene, and their points.

use domain::id::{DriverId, MeasureId, SchoolId};
use domain::measure::{Area, Cadence, ChartChoice, Counting, Direction, English, Family, MeasurePlan, NewPoint, Unit};
use domain::permission::{EnterPoints, PointPlace, by_the_installation, in_the_name_of};
use store::Result;

use super::day;
use crate::app::TestApp;

pub(super) fn weekly(key: &str, area: Area, open: bool, driver: DriverId) -> MeasurePlan {
    MeasurePlan {
        key: key.to_owned(),
        name: format!("Medida {key}"),
        definition: "Boletos con una explicación propia, sobre los entregados".into(),
        english: English::default(),
        counting: Counting::default(),
        unit: Unit::Percent,
        decimals: 0,
        direction: Direction::Up,
        family: Family::Process,
        area,
        cadence: Cadence::Weekly,
        chart: ChartChoice::Run,
        target: Some(80.0),
        driver_id: Some(driver),
        open,
        source: String::new(),
    }
}

/// Twelve weeks of school-level points from 9 March, and course points of the first measure in Beto's course.
pub(super) async fn points(app: &TestApp, measures: &[MeasureId], schools: &[SchoolId]) -> Result<()> {
    let world = app.world;
    let weeks: Vec<NewPoint> = [48.0, 53.0, 47.0, 55.0, 45.0, 55.0, 50.0, 56.0, 50.0, 61.0, 52.0, 53.0]
        .iter()
        .zip(0..)
        .map(|(value, week)| NewPoint::of(day("2026-03-09").plus_days(7 * week), *value, Some(31)))
        .collect();
    for measure in measures {
        let measure = app.app.db.measure(*measure).await?;
        let mut w = app.app.db.write(app.moment()).await?;
        for school in schools
            .iter()
            .filter(|school| measure.school_id.is_none_or(|own| own == **school))
        {
            let place = PointPlace {
                school: *school,
                course: None,
            };
            w.enter_points(
                &by_the_installation(EnterPoints {
                    measure: measure.clone(),
                    place,
                }),
                &weeks,
            )
            .await?;
        }
        if measure.key == "abierta" {
            let place = PointPlace {
                school: world.arrayan,
                course: Some(world.course),
            };
            w.enter_points(
                &in_the_name_of(
                    world.beto,
                    EnterPoints {
                        measure: measure.clone(),
                        place,
                    },
                ),
                &weeks,
            )
            .await?;
        }
        w.commit().await?;
    }
    Ok(())
}
