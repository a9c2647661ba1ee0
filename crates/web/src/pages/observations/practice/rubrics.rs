//! The rubrics by which a liceo's term can be summed up, and in whose words a sum is told.

use domain::id::SchoolId;
use domain::observation::{OWN_VERSION, Rubric, SummedBy, own_rubric};
use store::PracticeToSum;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::observations::words::own;

/// A rubric that lessons of a liceo may have been looked at by.
pub struct Known {
    /// Which, in its newest version.
    pub by: SummedBy,
    /// As a list calls it.
    pub name: String,
    /// Its words.
    pub rubric: Rubric,
    /// Its versions that can be told in these words.
    versions: Vec<i64>,
}

impl Known {
    /// What a term by it takes.
    pub fn to_sum(&self, term: domain::observation::Term) -> PracticeToSum {
        PracticeToSum {
            term,
            by: self.by,
            versions: self.versions.clone(),
            levels: self.rubric.dimensions().map(|one| one.levels.len()).collect(),
        }
    }
}

/// Ronda's own, the network's and, of a liceo, its own: all of them, for which were used would tell that somebody was observed.
///
/// # Errors
/// What the store says.
pub async fn known(page: &Page, school: Option<SchoolId>) -> Result<Vec<Known>, Problem> {
    let mut all = vec![Known {
        by: SummedBy {
            rubric: None,
            version: OWN_VERSION,
        },
        name: page.t("rubric-own-name"),
        rubric: own(page).clone(),
        versions: vec![OWN_VERSION],
    }];
    let lines = page.app.db.rubrics(page.network()?.id).await?;
    for line in lines
        .into_iter()
        .filter(|line| line.school_id.is_none() || line.school_id == school)
    {
        let rubric = page.app.db.rubric_version(line.id, line.version).await?;
        let mut versions = vec![line.version];
        for earlier in 1..line.version {
            if page
                .app
                .db
                .rubric_version(line.id, earlier)
                .await?
                .has_shape_of(&rubric)
            {
                versions.push(earlier);
            }
        }
        all.push(Known {
            by: SummedBy {
                rubric: Some(line.id),
                version: line.version,
            },
            name: line.name,
            rubric,
            versions,
        });
    }
    Ok(all)
}

/// In which words a sum is told: those of the version that it was made by. A rubric that is in no list any more keeps its words, not its name.
///
/// # Errors
/// What the store says.
pub async fn words(page: &Page, known: &[Known], by: SummedBy) -> Result<(Option<String>, Rubric), Problem> {
    let Some(id) = by.rubric else {
        return Ok((
            None,
            own_rubric(crate::pages::observations::words::is_english(page)).clone(),
        ));
    };
    let name = known
        .iter()
        .find(|one| one.by.rubric == by.rubric)
        .map(|one| one.name.clone());
    let rubric = page.app.db.rubric_version(id, by.version).await?;
    Ok((Some(name.unwrap_or_else(|| page.t("practice-other-rubric"))), rubric))
}
