//! Answers of one kind, by what was asked.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::error::Result;

/// Answers of one kind that are kept at once: what a network's readers ask on one morning, and no more than a few MB.
const MOST: usize = 16;

/// When somebody asked: how many changes had been heard of.
#[derive(Clone, Copy)]
pub(super) struct Turn<'a> {
    asked: u64,
    now: &'a AtomicU64,
}

impl<'a> Turn<'a> {
    pub(super) fn now(now: &'a AtomicU64) -> Self {
        let asked = now.load(Ordering::SeqCst);
        Self { asked, now }
    }

    fn is_still(&self) -> bool {
        self.now.load(Ordering::SeqCst) == self.asked
    }
}

/// The answers.
#[derive(Debug)]
pub(super) struct Kept<K, V>(Mutex<HashMap<K, Arc<V>>>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Kept<K, V> {
    /// The answer to `key`: the one that is kept, else what `ask` finds. That is kept where nothing moved while it was asked.
    ///
    /// # Errors
    /// What the database says.
    pub(super) async fn answer(&self, turn: Turn<'_>, key: K, ask: impl Future<Output = Result<V>>) -> Result<Arc<V>> {
        if let Some(known) = self.held().get(&key).cloned() {
            return Ok(known);
        }
        let found = Arc::new(ask.await?);
        let mut kept = self.held();
        if turn.is_still() {
            if kept.len() >= MOST {
                kept.clear();
            }
            kept.insert(key, Arc::clone(&found));
        }
        Ok(found)
    }

    /// Whether an answer to it is kept.
    pub(super) fn has(&self, key: &K) -> bool {
        self.held().contains_key(key)
    }

    /// Looks at each.
    pub(super) fn each(&self, mut look: impl FnMut(&V)) {
        for answer in self.held().values() {
            look(answer);
        }
    }

    /// Changes each; one of which it answers `false` is forgotten.
    pub(super) fn change(&self, change: impl FnMut(&K, &mut Arc<V>) -> bool) {
        self.held().retain(change);
    }

    fn held(&self) -> MutexGuard<'_, HashMap<K, Arc<V>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
