//! How large a test is: small ones first, each next one a step larger.

use crate::word::words;

words! {
    /// With whom a cycle tests its idea, from the smallest to the largest.
    Scale {
        /// One student.
        Student = "student",
        /// One class.
        Class = "class",
        /// A level: all first or all second years.
        Level = "level",
        /// The whole liceo.
        School = "school",
        /// Several liceos.
        Schools = "schools",
    }
}

impl Scale {
    /// Its place, the smallest first.
    #[must_use]
    pub const fn step(self) -> usize {
        self as usize
    }

    /// The next larger one; the largest stays.
    #[must_use]
    pub fn larger(self) -> Self {
        Self::ALL.get(self.step() + 1).copied().unwrap_or(self)
    }

    /// The next smaller one; the smallest stays.
    #[must_use]
    pub fn smaller(self) -> Self {
        Self::ALL[self.step().saturating_sub(1)]
    }

    /// Small enough to learn from by failing.
    #[must_use]
    pub const fn is_small(self) -> bool {
        matches!(self, Self::Student | Self::Class)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scales_grow_one_step_at_a_time_and_end() {
        for scale in Scale::ALL {
            assert!(scale.larger() >= *scale && scale.smaller() <= *scale);
            assert!(scale.larger().step() - scale.step() <= 1);
        }
        assert_eq!(Scale::Schools.larger(), Scale::Schools);
        assert_eq!(Scale::Student.smaller(), Scale::Student);
    }
}
