//! The mark of an idea: the ring, filled by as much as speaks for it. Its word always stands beside it.

use crate::ring::{RingSize, SMALL, arcs, wrapped};

/// Where an idea stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IdeaMark {
    /// Nobody has tested it.
    Idea,
    /// Being tested.
    Testing,
    /// Some evidence.
    Promising,
    /// Used by several.
    Adopted,
    /// In the change package.
    Packaged,
    /// Left.
    Retired,
}

/// The mark as SVG, silent.
#[must_use]
pub fn mark(standing: IdeaMark, size: RingSize) -> String {
    let (done, now, within) = inside(standing);
    let class = if size == RingSize::Small { "ring" } else { "ring mid" };
    wrapped(class, &(arcs(&SMALL, done, now) + within))
}

/// How many arcs are done, which one is now, and what stands inside.
pub(crate) const fn inside(standing: IdeaMark) -> (usize, Option<usize>, &'static str) {
    match standing {
        IdeaMark::Idea => (0, None, ""),
        IdeaMark::Testing => (0, Some(0), ""),
        IdeaMark::Promising => (2, None, ""),
        IdeaMark::Adopted => (4, None, "<circle class=\"dot\" cx=\"12\" cy=\"12\" r=\"3.4\"/>"),
        // The only square: what others take away.
        IdeaMark::Packaged => (4, None, "<path class=\"full\" d=\"M8.4 8.4h7.2v7.2h-7.2z\"/>"),
        IdeaMark::Retired => (0, None, "<path class=\"dash\" d=\"M8.6 12h6.8\"/>"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mark_is_another_and_is_silent() {
        let all = [
            IdeaMark::Idea,
            IdeaMark::Testing,
            IdeaMark::Promising,
            IdeaMark::Adopted,
            IdeaMark::Packaged,
            IdeaMark::Retired,
        ];
        let drawn: std::collections::BTreeSet<String> = all.iter().map(|one| mark(*one, RingSize::Small)).collect();
        assert_eq!(drawn.len(), all.len());
        assert!(drawn.iter().all(|svg| svg.contains("aria-hidden")));
    }
}
