//! Two practices of Arrayán that lessons feed: one that Beto marked today and last week, one that waits for his word.

use domain::measure::{Area, Counting, Kind};
use domain::permission::{DefineMeasure, MarkLesson, in_the_name_of};
use store::Result;

use super::Scene;
use super::measures::weekly;
use crate::app::TestApp;

/// Sets them beside a scene. They stand apart from it, because they put a question on Beto's first page.
///
/// # Errors
/// What the store says.
pub async fn lessons_to_mark(app: &TestApp, scene: &Scene) -> Result<()> {
    let (world, db) = (app.world, &app.app.db);
    for (key, marked) in [("clases-con-evidencia", true), ("clases-con-espera", false)] {
        let define = in_the_name_of(world.elena, DefineMeasure(Some(world.arrayan)));
        let mut plan = weekly(key, Area::Language, false, scene.driver);
        plan.counting = Counting {
            kind: Kind::Proportion,
            counted: "clases con la práctica".to_owned(),
            among: "clases marcadas".to_owned(),
            ..Counting::default()
        };
        let mut w = db.write(app.moment()).await?;
        let measure = w.define_measure(&define, world.network, &plan).await?;
        w.feed_by_lessons(&define, (world.network, measure), true).await?;
        w.commit().await?;
        if !marked {
            continue;
        }
        let mark = MarkLesson {
            measure: db.measure(measure).await?,
            school: world.arrayan,
            course: world.course,
        };
        let proof = in_the_name_of(world.beto, mark);
        let mut w = db.write(app.moment()).await?;
        let today = w.at().day();
        w.mark_lesson(&proof, today.plus_days(-7), false).await?;
        w.mark_lesson(&proof, today, true).await?;
        w.commit().await?;
    }
    Ok(())
}
