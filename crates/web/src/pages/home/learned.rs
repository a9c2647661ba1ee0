//! Something that was learnt elsewhere, failures included: an abandoned idea spares another liceo the test.

use domain::permission::Standing;

use crate::page::Page;
use crate::page::problem::Problem;
use crate::pages::cycles::line::LineView;

/// What was learnt: the sentence that its people wrote.
pub struct Learned {
    /// The sentence.
    pub sentence: String,
    /// The cycle.
    pub line: LineView,
}

/// The newest things learnt that the reader may read and didn't learn at home.
///
/// # Errors
/// What the store says.
pub async fn learned(page: &Page, standing: &Standing, most: usize) -> Result<Vec<Learned>, Problem> {
    let network = page.network()?.id;
    let lines = page.app.db.learned_elsewhere(network, standing, most).await?;
    let found = lines.iter().filter_map(|line| {
        Some(Learned {
            sentence: line.learned.clone()?,
            line: LineView::of(page, line, true, page.today()),
        })
    });
    Ok(found.collect())
}
