//! Chance that is the same on every run.
//!
//! Owns random numbers. `ln` and `cos` may differ in their last bit between platforms, which can move a count by one.

/// The study's seed; another one gives other series and, but for chance, the same tables.
const SEED: u64 = 20_260_301;

/// SplitMix64 (Steele, Lea & Flood 2014).
pub struct Chance(u64);

impl Chance {
    /// One stream a cell of the study, so that cells do not share their luck and may run in any order.
    pub fn of(cell: usize) -> Self {
        let mut seeds = Self(SEED.wrapping_add(cell as u64));
        Self(seeds.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Above 0 and not above 1.
    pub fn uniform(&mut self) -> f64 {
        ((self.next() >> 11) + 1) as f64 / 2.0_f64.powi(53)
    }

    /// Mean 0, standard deviation 1 (Box & Muller 1958).
    pub fn normal(&mut self) -> f64 {
        (-2.0 * self.uniform().ln()).sqrt() * (std::f64::consts::TAU * self.uniform()).cos()
    }

    /// Mean 1, standard deviation 1.
    pub fn exponential(&mut self) -> f64 {
        -self.uniform().ln()
    }

    /// How many of `trials` succeed.
    pub fn binomial(&mut self, trials: usize, chance: f64) -> usize {
        (0..trials).filter(|_| self.uniform() <= chance).count()
    }

    /// A whole number from `low` to `high`, both included.
    pub fn between(&mut self, low: usize, high: usize) -> usize {
        let width = (high - low + 1) as f64;
        low + ((1.0 - self.uniform()) * width) as usize
    }
}
