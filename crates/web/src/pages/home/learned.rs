//! Something that was learnt elsewhere, failures included: an abandoned idea spares another liceo the test.

use domain::permission::Standing;
use store::CycleFilter;

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
    let (network, own) = (page.network()?.id, standing.schools());
    let mut lines = page.app.db.cycle_lines(CycleFilter::Learned(network)).await?;
    lines.retain(|line| line.reach().is_open_to(standing) && !own.contains(&line.school_id));
    let found = lines.iter().filter_map(|line| {
        Some(Learned {
            sentence: line.learned.clone()?,
            line: LineView::of(page, line, true, page.today()),
        })
    });
    Ok(found.take(most).collect())
}
