//! Requests of one page, alone or by many connections at once, and their times.

use crate::http::Connection;
use anyhow::{Context, Result};
use std::time::{Duration, Instant};

/// One page as one person.
pub struct Load<'a> {
    pub port: u16,
    pub path: &'a str,
    pub cookie: &'a str,
}

/// What a run of requests showed.
#[derive(Clone, Debug)]
pub struct Figures {
    pub status: u16,
    pub requests: usize,
    /// Requests whose status was not the first one's.
    pub other_status: usize,
    pub p50: Duration,
    pub p99: Duration,
    pub max: Duration,
    pub per_second: f64,
    /// The body as sent, compressed.
    pub bytes: usize,
}

struct Shot {
    took: Duration,
    status: u16,
    bytes: usize,
}

impl Load<'_> {
    /// `each` requests on each of so many connections.
    pub fn run(&self, connections: usize, each: usize) -> Result<Figures> {
        let begun = Instant::now();
        let shots: Vec<Shot> = std::thread::scope(|scope| {
            let runs: Vec<_> = (0..connections).map(|_| scope.spawn(|| self.on_one(each))).collect();
            let ends = runs.into_iter().map(|run| {
                run.join()
                    .unwrap_or_else(|_| Err(anyhow::anyhow!("a connection's thread broke")))
            });
            ends.collect::<Result<Vec<_>>>()
        })?
        .into_iter()
        .flatten()
        .collect();
        figures(&shots, begun.elapsed()).with_context(|| format!("no request of {}", self.path))
    }

    /// So many requests on one connection, before each of which something happens that is not timed.
    pub fn run_after(&self, requests: usize, mut before: impl FnMut() -> Result<()>) -> Result<Figures> {
        let begun = Instant::now();
        let shots = self.shots(requests, &mut before)?;
        figures(&shots, begun.elapsed()).with_context(|| format!("no request of {}", self.path))
    }

    fn on_one(&self, requests: usize) -> Result<Vec<Shot>> {
        self.shots(requests, &mut || Ok(()))
    }

    fn shots(&self, requests: usize, before: &mut dyn FnMut() -> Result<()>) -> Result<Vec<Shot>> {
        let mut connection = Connection::to(self.port);
        let headers = [
            ("cookie", self.cookie),
            ("accept-encoding", "gzip"),
            ("accept", "text/html"),
            ("accept-language", "es-CL"),
        ];
        let one = |_| {
            before()?;
            let begun = Instant::now();
            let answer = connection.send("GET", self.path, &headers, b"")?;
            Ok(Shot {
                took: begun.elapsed(),
                status: answer.status,
                bytes: answer.body.len(),
            })
        };
        (0..requests).map(one).collect()
    }
}

fn figures(shots: &[Shot], wall: Duration) -> Option<Figures> {
    let first = shots.first()?;
    let mut times: Vec<Duration> = shots.iter().map(|shot| shot.took).collect();
    times.sort();
    Some(Figures {
        status: first.status,
        requests: shots.len(),
        other_status: shots.iter().filter(|shot| shot.status != first.status).count(),
        p50: percentile(&times, 50),
        p99: percentile(&times, 99),
        max: percentile(&times, 100),
        per_second: shots.len() as f64 / wall.as_secs_f64(),
        bytes: first.bytes,
    })
}

/// Nearest rank: the smallest time that so many per cent of the requests do not exceed.
fn percentile(sorted: &[Duration], percent: usize) -> Duration {
    let rank = (sorted.len() * percent).div_ceil(100).max(1);
    sorted.get(rank - 1).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::percentile;
    use std::time::Duration;

    #[test]
    fn percentiles_are_nearest_ranks() {
        let times: Vec<Duration> = (1..=200).map(Duration::from_millis).collect();
        let of = |percent| percentile(&times, percent).as_millis();
        assert_eq!((of(50), of(99), of(100)), (100, 198, 200));
        assert_eq!(percentile(&times[..1], 99).as_millis(), 1);
    }
}
