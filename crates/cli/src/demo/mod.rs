//! A synthetic network of invented liceos, to look around in and to measure against.
//!
//! Owns what the demo tells and when; writes it with the store's ordinary functions, each thing at its own moment. The
//! same size and day always give the same content, ids included. Must never be pointed at a database that isn't empty,
//! and names no real school or person: codes are `DEMO-001`, mails end in `demo.invalid`.

mod adapt;
mod agree;
mod annotations;
mod calendar;
mod cast;
mod chance;
mod deeds;
mod descend;
mod forks;
mod ground;
mod lineage;
mod measures;
mod names;
mod pen;
mod people;
mod places;
mod series;
mod showcase;
mod sketch;
mod stories;
mod tell;
#[cfg(test)]
mod tests;
mod theory;
mod together;

use anyhow::Context as _;
use domain::time::Day;
use store::Db;

#[allow(
    unused_imports,
    reason = "for whoever shows the cast; inside a binary nobody else could"
)]
pub use cast::Persona;
pub use cast::{Cast, cast};

/// How many liceos.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Twenty: a network to show.
    S20,
    /// A hundred: a network to measure against.
    S100,
    /// A hundred that have tested for years: five thousand cycles.
    Busy,
}

impl Size {
    /// The number of liceos.
    #[must_use]
    pub const fn schools(self) -> usize {
        match self {
            Self::S20 => 20,
            Self::S100 | Self::Busy => 100,
        }
    }

    /// The number of cycles that there are at least.
    const fn cycles(self) -> usize {
        match self {
            Self::S20 | Self::S100 => 0,
            Self::Busy => 5_000,
        }
    }
}

/// Progress is told in hundredths.
const TOTAL: usize = 100;

/// Fills an empty database with the demo network as it stands on `today`; in January and February, as it stood at the
/// end of the school year.
///
/// # Errors
/// Where the database holds a network already, or what it says.
pub async fn seed(db: &Db, size: Size, today: Day, progress: &mut dyn FnMut(usize, usize)) -> anyhow::Result<Cast> {
    if db.network().await?.is_some() || db.administrators().await? > 0 {
        anyhow::bail!(crate::say::line("cli-not-a-demo", &[]));
    }
    progress(0, TOTAL);
    let (pen, calendar) = (pen::Pen::new(), calendar::Calendar::until(today));
    let ground = ground::prepare(db, &pen, &calendar, size.schools()).await?;
    progress(5, TOTAL);
    let sketches = sketch::sketch(&ground.liceos, &calendar, size.cycles());
    let series = series::series(&ground.liceos, &calendar, &sketches);
    let told = sketches
        .iter()
        .enumerate()
        .map(|(number, sketch)| {
            tell::tell(number, sketch, &ground, &series, &calendar, &pen).context("a cycle without its liceo or idea")
        })
        .collect::<anyhow::Result<Vec<_>>>()?;
    let line = deeds::timeline(&ground, &series, &told, &calendar);
    progress(8, TOTAL);
    let mut hand = deeds::Hand::new(&ground, &series, &told);
    let (moments, mut said) = (line.len().max(1), 8);
    for (done, (at, deeds)) in line.iter().enumerate() {
        hand.work(db, &pen, *at, deeds).await?;
        let now = 8 + (done + 1) * (TOTAL - 8) / moments;
        if now > said {
            said = now;
            progress(said, TOTAL);
        }
    }
    let desk = together::Desk {
        db,
        pen: &pen,
        calendar: &calendar,
        ground: &ground,
    };
    desk.work(ground.coordinator, &told).await?;
    cast(db).await
}
