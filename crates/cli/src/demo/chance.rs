//! Chance from a seed and a label, so that what one school does never depends on how many others were made before it.

use domain::id::{Ids as _, SeededIds};

/// A stream of chance of its own.
pub(super) struct Chance(SeededIds);

impl Chance {
    /// The stream of `label` and `number`, always the same one.
    pub(super) fn of(label: &str, number: usize) -> Self {
        // FNV-1a: enough to part the streams; SplitMix64 does the rest.
        let bytes = label.bytes().chain(number.to_le_bytes());
        let seed = bytes.fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3)
        });
        Self(SeededIds::new(seed))
    }

    /// Bytes of chance, for ids that are nothing else.
    pub(super) fn fill(&self, bytes: &mut [u8]) {
        self.0.fill(bytes);
    }

    fn next(&self) -> u64 {
        let mut bytes = [0_u8; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// Even between 0 and 1, 1 excluded.
    pub(super) fn part(&self) -> f64 {
        // 53 bits are what a double holds exactly.
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Whether something of this probability happens.
    pub(super) fn happens(&self, probability: f64) -> bool {
        self.part() < probability
    }

    /// A whole number from `low` to `high`, both included.
    pub(super) fn between(&self, low: i64, high: i64) -> i64 {
        low + (self.part() * (high - low + 1) as f64) as i64
    }

    /// One of them.
    pub(super) fn pick<'a, T>(&self, from: &'a [T]) -> &'a T {
        &from[(self.part() * from.len() as f64) as usize]
    }

    /// Near 0, as the normal distribution says, with this standard deviation (twelve even ones added up).
    pub(super) fn near(&self, deviation: f64) -> f64 {
        ((0..12).map(|_| self.part()).sum::<f64>() - 6.0) * deviation
    }

    /// How many of `n` do what each does with this probability.
    pub(super) fn of_many(&self, n: i64, probability: f64) -> i64 {
        (0..n).filter(|_| self.happens(probability)).count() as i64
    }
}
