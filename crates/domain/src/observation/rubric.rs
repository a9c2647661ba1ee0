//! A rubric: what is looked at in a lesson, and in which words a level is told from the next. Any number of its kind may be kept; a
//! network that holds a licensed instrument enters it itself.

/// Dimensions that a rubric has at most.
pub const MOST_DIMENSIONS: usize = 24;
/// Levels of a dimension.
pub const LEVELS: std::ops::RangeInclusive<usize> = 2..=7;
/// Things that are counted, at most.
pub const MOST_COUNTS: usize = 12;
/// Choices of a time sample.
pub const OPTIONS: std::ops::RangeInclusive<usize> = 2..=6;
/// Minutes from one time sample to the next.
pub const EVERY: std::ops::RangeInclusive<u16> = 1..=30;

/// A rubric, in one version of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rubric {
    /// Its domains, in their order.
    pub domains: Vec<Domain>,
    /// What is counted as it happens.
    pub counts: Vec<String>,
    /// What is looked up at fixed times.
    pub samples: Option<Samples>,
}

/// Dimensions that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Domain {
    /// Its name.
    pub name: String,
    /// Its dimensions.
    pub dimensions: Vec<Dimension>,
}

/// Something that is looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dimension {
    /// Its name.
    pub name: String,
    /// What to look and listen for.
    pub asks: String,
    /// What is seen and heard at each level, the first one first.
    pub levels: Vec<String>,
}

/// A question that is answered every so many minutes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Samples {
    /// So many minutes.
    pub every: u16,
    /// The question.
    pub asks: String,
    /// What may be answered.
    pub options: Vec<String>,
}

impl Rubric {
    /// Every dimension, through all domains. What was rated names a dimension by its place here.
    pub fn dimensions(&self) -> impl Iterator<Item = &Dimension> {
        self.domains.iter().flat_map(|domain| &domain.dimensions)
    }

    /// Whether what was rated by one can be told in the words of the other: the same places, the same numbers of levels.
    #[must_use]
    pub fn has_shape_of(&self, other: &Self) -> bool {
        let shape = |rubric: &Self| rubric.dimensions().map(|one| one.levels.len()).collect::<Vec<_>>();
        shape(self) == shape(other)
    }
}
