//! A chart that shows the tests of one idea alone: `?idea=…`.

use domain::id::IdeaId;

use crate::figures::Sight;
use crate::page::Page;

/// What the page says when it leaves the other tests out.
pub struct Only {
    /// Which idea, and how many tests are left out.
    pub said: String,
    /// The same page with all tests.
    pub all: String,
}

impl Only {
    /// Leaves the tests of other ideas out of a sight, where the address asks for one idea. The tests keep the numbers that they
    /// have among all, so that «Prueba 3» is the same everywhere.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(page: &Page, sight: &mut Sight, asked: &str) -> store::Result<Option<Self>> {
        let Ok(idea) = asked.parse::<IdeaId>() else {
            return Ok(None);
        };
        let before = sight.tests.len();
        sight.tests.retain(|test| test.idea == idea);
        let all = page.path.split('?').next().unwrap_or_default().to_owned();
        // Whoever sees a test of it may know its name; of the others the address alone knows.
        let said = if sight.tests.is_empty() {
            page.t("loop-only-none")
        } else {
            let name = page.app.db.idea(idea).await?.name;
            let left = before - sight.tests.len();
            page.t2("loop-only", "idea", name, "left", left)
        };
        Ok(Some(Self { said, all }))
    }
}
