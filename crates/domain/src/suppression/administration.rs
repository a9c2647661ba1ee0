//! What was answered: the finest counts of one administration of one liceo. Never shown, never kept beside a release.

use thiserror::Error;

use super::groups::Outline;
use super::state::State;
use crate::id::CourseId;

/// The answers of one administration, counted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Administration {
    /// What it is about.
    pub outline: Outline,
    /// Who answered what; a course and sex that isn't named has nobody.
    pub cells: Vec<Cell>,
}

/// Those of one sex in one course.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// The course.
    pub course: CourseId,
    /// The sex.
    pub sex: String,
    /// How many answered.
    pub n: u32,
    /// Of each item the count of each answer option.
    pub items: Vec<Vec<u32>>,
}

/// Counts that can't be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Malformed {
    /// A cell names a course or a sex that the outline doesn't have.
    #[error("a cell of an unknown course or sex")]
    Stranger,
    /// A course and sex has two cells.
    #[error("two cells of one course and sex")]
    Twice,
    /// A cell's items or options are not those of the outline.
    #[error("a cell with other items or options than the outline")]
    Shape,
    /// More answers to an item than people.
    #[error("more answers to an item than people")]
    TooMany,
}

impl Administration {
    /// The counts by atom, with those who left an item out as its last option.
    pub(super) fn state(&self) -> Result<State, Malformed> {
        let outline = &self.outline;
        let atoms = outline.courses.len() * outline.sexes.len();
        let empty = |item: &super::Item| vec![vec![0; item.options + 1]; atoms];
        let mut state = State {
            n: vec![0; atoms],
            items: outline.items.iter().map(empty).collect(),
        };
        let mut seen = vec![false; atoms];
        for cell in &self.cells {
            let course = outline.courses.iter().position(|it| it.id == cell.course);
            let sex = outline.sexes.iter().position(|it| *it == cell.sex);
            let (Some(course), Some(sex)) = (course, sex) else {
                return Err(Malformed::Stranger);
            };
            let atom = course * outline.sexes.len() + sex;
            if std::mem::replace(&mut seen[atom], true) {
                return Err(Malformed::Twice);
            }
            cell.fill(atom, outline, &mut state)?;
        }
        Ok(state)
    }
}

impl Cell {
    fn fill(&self, atom: usize, outline: &Outline, state: &mut State) -> Result<(), Malformed> {
        if self.items.len() != outline.items.len() {
            return Err(Malformed::Shape);
        }
        state.n[atom] = self.n;
        for (i, (counts, item)) in self.items.iter().zip(&outline.items).enumerate() {
            if counts.len() != item.options {
                return Err(Malformed::Shape);
            }
            let answered = counts.iter().try_fold(0_u32, |sum, count| sum.checked_add(*count));
            let left_out = answered.and_then(|answered| self.n.checked_sub(answered));
            let row = &mut state.items[i][atom];
            row[..item.options].copy_from_slice(counts);
            row[item.options] = left_out.ok_or(Malformed::TooMany)?;
        }
        Ok(())
    }
}
