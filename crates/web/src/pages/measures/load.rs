//! How the acts about measures and points are put together from a route's path.

use domain::id::{CourseId, MeasureId, SchoolId};
use domain::measure::Measure;
use domain::permission::{DefineMeasure, EnterPoints, PointPlace, SeeCoursePoints, SeeSchoolPoints};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn measure(asked: &Asked<'_>) -> Result<Measure, Problem> {
    let measure = asked.app.db.measure(asked.id::<MeasureId>("measure")?).await?;
    if measure.network_id == asked.network()?.id {
        Ok(measure)
    } else {
        Err(Problem::not_found())
    }
}

impl Load for DefineMeasure {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        Ok(Self(measure(asked).await?.school_id))
    }
}

impl Load for SeeSchoolPoints {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let school = asked.app.db.school(asked.id::<SchoolId>("school")?).await?;
        Ok(Self {
            measure: measure(asked).await?,
            school: school.id,
        })
    }
}

impl Load for SeeCoursePoints {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let course = asked.app.db.course(asked.id::<CourseId>("course")?).await?;
        // A school's own measure has no points in another school's courses.
        let own = measure(asked).await?.school_id;
        if own.is_some_and(|own| own != course.school_id) {
            return Err(Problem::not_found());
        }
        Ok(Self {
            school: course.school_id,
            course: course.id,
            shared: asked.app.db.course_is_shared(course.id).await?,
        })
    }
}

impl Load for EnterPoints {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let place = match asked.id::<CourseId>("course") {
            Ok(course) => {
                let course = asked.app.db.course(course).await?;
                PointPlace {
                    school: course.school_id,
                    course: Some(course.id),
                }
            }
            Err(_) => PointPlace {
                school: asked.app.db.school(asked.id::<SchoolId>("school")?).await?.id,
                course: None,
            },
        };
        Ok(Self {
            measure: measure(asked).await?,
            place,
        })
    }
}
