//! What waits of a file between preview and decision: levels, and the letters of the courses that they were made of.

use domain::assessment::{Axis, NationalPlan, NationalTime, Occasion};
use domain::school::{Level, Subject};
use interchange::national::{LevelRead, NationalSheet};
use serde::{Deserialize, Serialize};

use crate::page::problem::Problem;
use crate::pages::imports::remark::KeptRemark;

/// A file that waits.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptNational {
    /// The levels.
    pub levels: Vec<KeptLevel>,
    /// What is odd about rows that were read.
    pub odd: Vec<KeptRemark>,
    /// Rows that are of something else.
    pub left: Vec<KeptRemark>,
}

/// A level at a time.
#[derive(Debug, Serialize, Deserialize)]
pub struct KeptLevel {
    level: Level,
    subject: Subject,
    year: i64,
    occasion: Occasion,
    n: i64,
    shares: Vec<(Axis, f64)>,
    /// The courses in it; none where the file says it of the level.
    pub letters: Vec<String>,
}

impl KeptLevel {
    fn of(read: &LevelRead) -> Self {
        let time = read.plan.time;
        Self {
            level: time.level,
            subject: time.subject,
            year: time.year,
            occasion: time.occasion,
            n: read.plan.n,
            shares: read.plan.shares.clone(),
            letters: read.letters.clone(),
        }
    }

    /// What would be kept.
    pub fn plan(&self) -> NationalPlan {
        NationalPlan {
            time: NationalTime {
                level: self.level,
                subject: self.subject,
                year: self.year,
                occasion: self.occasion,
            },
            n: self.n,
            shares: self.shares.clone(),
        }
    }
}

impl KeptNational {
    /// What is kept of a file that was read.
    pub fn of(sheet: &NationalSheet) -> Self {
        Self {
            levels: sheet.levels.iter().map(KeptLevel::of).collect(),
            odd: sheet.odd.iter().map(KeptRemark::from).collect(),
            left: sheet.left.iter().map(KeptRemark::from).collect(),
        }
    }

    /// As text.
    pub fn write(&self) -> Result<String, Problem> {
        serde_json::to_string(self).map_err(|error| Problem::ours(&error.to_string()))
    }

    /// From text.
    pub fn read(text: &str) -> Result<Self, Problem> {
        serde_json::from_str(text).map_err(|_| Problem::ours("a file of the national diagnosis can't be read back"))
    }
}
