//! Chance from a seed: the same on every machine, so that a composition can be made again and looked at.

/// SplitMix64 (Steele, Lea, Flood 2014), as `id::SeededIds` has it. Never for secrets.
#[derive(Clone, Debug)]
pub struct Chance(u64);

impl Chance {
    /// A sequence that `seed` decides.
    #[must_use]
    pub const fn of(seed: u64) -> Self {
        Self(seed)
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`, by the upper half of a product (Lemire 2019); what is left over of 2^64 is far too little to
    /// matter for a composition. Zero where there is nothing below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.draw()) * (end as u128);
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// Puts a list into another order (Fisher and Yates).
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
