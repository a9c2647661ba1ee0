//! Small symmetric matrices.
//!
//! Owns how they are kept and their Cholesky factor. Must not know what they hold.

/// A square matrix by rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    size: usize,
    cells: Vec<f64>,
}

/// The lower triangle L of a positive definite matrix L Lᵀ.
pub struct Cholesky(Matrix);

impl Matrix {
    pub fn from_fn(size: usize, mut cell: impl FnMut(usize, usize) -> f64) -> Self {
        let cells = (0..size * size).map(|at| cell(at / size, at % size)).collect();
        Self { size, cells }
    }

    pub fn size(&self) -> usize {
        self.size
    }

    pub fn at(&self, row: usize, column: usize) -> f64 {
        self.cells[row * self.size + column]
    }

    pub fn set(&mut self, row: usize, column: usize, value: f64) {
        self.cells[row * self.size + column] = value;
    }

    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.cells.chunks(self.size.max(1))
    }

    pub fn row(&self, row: usize) -> &[f64] {
        &self.cells[row * self.size..(row + 1) * self.size]
    }

    pub fn times(&self, vector: &[f64]) -> Vec<f64> {
        self.rows().map(|row| dot(row, vector)).collect()
    }

    /// This times another one that is symmetric.
    pub fn times_symmetric(&self, other: &Self) -> Self {
        Self::from_fn(self.size, |i, j| dot(self.row(i), other.row(j)))
    }

    /// Of a symmetric matrix. The error is the first row whose variance is explained by those before it but for a share of `least`.
    pub fn cholesky(&self, least: f64) -> Result<Cholesky, usize> {
        let mut lower = Self::from_fn(self.size, |_, _| 0.0);
        for i in 0..self.size {
            for j in 0..=i {
                let left = self.at(i, j) - dot(&lower.row(i)[..j], &lower.row(j)[..j]);
                if i != j {
                    lower.set(i, j, left / lower.at(j, j));
                } else if left > least * self.at(i, i) && left.is_finite() {
                    lower.set(i, i, left.sqrt());
                } else {
                    return Err(i);
                }
            }
        }
        Ok(Cholesky(lower))
    }
}

impl Cholesky {
    /// ln of the determinant.
    pub fn ln_det(&self) -> f64 {
        (0..self.0.size).map(|i| 2.0 * self.0.at(i, i).ln()).sum()
    }

    /// x of L Lᵀ x = right.
    pub fn solve(&self, right: &[f64]) -> Vec<f64> {
        let (lower, size) = (&self.0, self.0.size);
        let mut x = right.to_vec();
        for i in 0..size {
            x[i] = (x[i] - dot(&lower.row(i)[..i], &x[..i])) / lower.at(i, i);
        }
        for i in (0..size).rev() {
            let below: f64 = (i + 1..size).map(|j| lower.at(j, i) * x[j]).sum();
            x[i] = (x[i] - below) / lower.at(i, i);
        }
        x
    }

    /// The inverse of L Lᵀ.
    pub fn inverse(&self) -> Matrix {
        let size = self.0.size;
        let unit = |at: usize| (0..size).map(|i| f64::from(u8::from(i == at))).collect::<Vec<_>>();
        let cells = (0..size).flat_map(|at| self.solve(&unit(at))).collect();
        Matrix { size, cells }
    }
}

pub fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_factor_solves_inverts_and_knows_the_determinant() {
        let cells = [[4.0, 2.0, 1.0], [2.0, 5.0, 3.0], [1.0, 3.0, 6.0]];
        let matrix = Matrix::from_fn(3, |i, j| cells[i][j]);
        let factor = matrix.cholesky(0.0).ok().unwrap();
        assert!((factor.ln_det() - 67.0_f64.ln()).abs() < 1e-14);
        let near = |a: &[f64], b: &[f64]| a.iter().zip(b).all(|(a, b)| (a - b).abs() < 1e-14);
        assert!(near(&factor.solve(&matrix.times(&[1.0, -2.0, 3.0])), &[1.0, -2.0, 3.0]));
        let unit = matrix.times_symmetric(&factor.inverse());
        assert!(near(unit.row(0), &[1.0, 0.0, 0.0]) && near(unit.row(2), &[0.0, 0.0, 1.0]));
    }

    #[test]
    fn a_row_that_follows_from_those_before_it_is_named() {
        let matrix = Matrix::from_fn(3, |i, j| {
            if i == j {
                1.0
            } else if i.max(j) == 2 {
                0.75_f64.sqrt()
            } else {
                0.5
            }
        });
        assert_eq!(matrix.cholesky(1e-10).err(), Some(2));
    }
}
