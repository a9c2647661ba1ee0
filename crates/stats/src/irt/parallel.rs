//! Work on both hands.
//!
//! Owns how work is handed out. Pieces are the same and are put together in the same order whatever the number of threads, so that no
//! result depends on the machine.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// The answers of `work` to 0..pieces, in that order.
pub(super) fn each<T: Send>(pieces: usize, work: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let hands = thread::available_parallelism().map_or(1, NonZero::get).min(pieces);
    if hands < 2 {
        return (0..pieces).map(work).collect();
    }
    let next = AtomicUsize::new(0);
    let hand = || {
        let take = || Some(next.fetch_add(1, Ordering::Relaxed)).filter(|piece| *piece < pieces);
        std::iter::from_fn(take)
            .map(|piece| (piece, work(piece)))
            .collect::<Vec<_>>()
    };
    let mut done: Vec<(usize, T)> = thread::scope(|scope| {
        let others: Vec<_> = (1..hands).map(|_| scope.spawn(hand)).collect();
        let mut done = hand();
        for other in others {
            // a panic of the work is this one's panic
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_by_key(|(piece, _)| *piece);
    done.into_iter().map(|(_, answer)| answer).collect()
}
