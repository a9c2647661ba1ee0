//! The whole study: which cells there are, and running them on all processors.
//!
//! Owns its list, so that nothing is left out silently.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use stats::spc::{NotComputable, RuleSet};

use crate::chance::Chance;
use crate::row::Row;
use crate::series::{KINDS, Kind, LENGTHS};
use crate::{cell, exact, run_length};

/// How much is simulated.
#[derive(Clone, Copy)]
pub struct Size {
    /// Series of each kind and length.
    pub series: usize,
    /// Run lengths of each set and level.
    pub runs: usize,
}

/// What the committed figures rest on.
pub const FULL: Size = Size {
    series: 10_000,
    runs: 20_000,
};

/// One thing to do.
enum Cell {
    Series(&'static Kind, usize),
    RunLength(RuleSet, u8),
    Exact(usize),
}

/// A cell's place in the list, and its figures.
type Done = (usize, Result<Vec<Row>, NotComputable>);

/// All figures, in the order of the list.
pub fn run(size: Size) -> Result<Vec<Row>, NotComputable> {
    let cells = cells();
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<Done>> = Mutex::new(Vec::new());
    let work = || {
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(cell) = cells.get(at) else { return };
            let rows = cell.figures(size, &mut Chance::of(at));
            // a thread that panicked ends the scope with its panic; what others did is not lost meanwhile
            done.lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner)
                .push((at, rows));
        }
    };
    let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..processors {
            scope.spawn(work);
        }
    });
    let mut done = done.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    let mut rows = Vec::new();
    for (_, cell) in done {
        rows.extend(cell?);
    }
    Ok(rows)
}

fn cells() -> Vec<Cell> {
    let series = KINDS
        .iter()
        .flat_map(|kind| LENGTHS.map(|points| Cell::Series(kind, points)));
    let sets = run_length::SETS.into_iter();
    let runs = sets.flat_map(|set| run_length::LEVELS.map(|level| Cell::RunLength(set, level)));
    series.chain(runs).chain(exact::LENGTHS.map(Cell::Exact)).collect()
}

impl Cell {
    fn figures(&self, size: Size, chance: &mut Chance) -> Result<Vec<Row>, NotComputable> {
        match *self {
            Self::Series(kind, points) => cell::figures(kind, points, size.series, chance),
            Self::RunLength(set, level) => run_length::figures(set, level, size.runs, chance),
            Self::Exact(points) => Ok(exact::figures(points)),
        }
    }
}
