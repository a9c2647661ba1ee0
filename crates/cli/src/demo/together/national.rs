//! What the national diagnosis said of Los Boldos' levels: last year's diagnosis and closing, and this year's diagnosis. All of it invented.

use domain::assessment::{Axis, NationalPlan, NationalTime, Occasion};
use domain::permission::{KeepNationalResults, in_the_name_of};
use domain::school::{Level, Subject};

use super::super::calendar::{Hour, moment};
use super::Desk;

/// The week of the school year in which this year's results are typed.
const TYPED: usize = 5;

/// Percentages by axis, in the curriculum's order, at each of the three times.
const LANGUAGE: [[f64; 3]; 3] = [[0.58, 0.44, 0.37], [0.66, 0.50, 0.39], [0.61, 0.47, 0.36]];
const MATHS: [[f64; 4]; 3] = [
    [0.41, 0.33, 0.30, 0.45],
    [0.49, 0.36, 0.33, 0.47],
    [0.44, 0.34, 0.31, 0.52],
];

impl Desk<'_> {
    /// All of it.
    pub(super) async fn national(&self) -> anyhow::Result<()> {
        let weeks = &self.calendar.weeks[self.calendar.this_year..];
        let (Some(boldos), Some(day)) = (self.ground.liceos.first(), weeks.get(TYPED)) else {
            return Ok(());
        };
        let year = i64::from(self.calendar.year);
        let times = [
            (year - 1, Occasion::Diagnosis),
            (year - 1, Occasion::Closing),
            (year, Occasion::Diagnosis),
        ];
        let proof = in_the_name_of(boldos.utp.id, KeepNationalResults(boldos.id));
        let mut w = self.pen.begin(self.db, moment(*day, Hour::Noon)).await?;
        for (at, (year, occasion)) in times.into_iter().enumerate() {
            for (level, more) in [(Level::First, 0.0), (Level::Second, 0.04)] {
                for subject in [Subject::Language, Subject::Maths] {
                    let shares: &[f64] = match subject {
                        Subject::Maths => &MATHS[at],
                        Subject::Language | Subject::Other => &LANGUAGE[at],
                    };
                    let axes = Axis::of(subject).iter().filter(|axis| **axis != Axis::Other);
                    let plan = NationalPlan {
                        time: NationalTime {
                            level,
                            subject,
                            year,
                            occasion,
                        },
                        n: 112,
                        shares: axes.zip(shares).map(|(axis, share)| (*axis, share + more)).collect(),
                    };
                    w.keep_national_results(&proof, &plan).await?;
                }
            }
        }
        w.commit().await?;
        Ok(())
    }
}
