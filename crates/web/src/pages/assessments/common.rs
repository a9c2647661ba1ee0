//! Papers that several liceos gave: what is told of them together.

use std::cmp::Reverse;

use domain::assessment::Occasion;
use domain::id::SchoolId;
use domain::suppression::SMALLEST_NETWORK;
use store::NetworkSum;

use crate::page::Page;
use crate::page::problem::Problem;

/// Days back: the years that a generation is accompanied.
const BACK: i64 = 3 * 365;

/// A paper with the sums of the liceos that gave it, each liceo once; the newest first. Never empty.
pub struct CommonPaper {
    /// Those that may be told, of which there may be too few.
    pub sums: Vec<NetworkSum>,
}

impl CommonPaper {
    /// All that the network's liceos summed up, three of them or more a paper.
    ///
    /// # Errors
    /// What the store says.
    pub async fn all(page: &Page) -> Result<Vec<Self>, Problem> {
        Ok(Self::of(sums(page).await?))
    }

    /// Those of sums that were read.
    pub fn of(sums: Vec<NetworkSum>) -> Vec<Self> {
        let mut papers: Vec<Self> = Vec::new();
        // A level of which its own leaders are told nothing tells the network nothing either.
        for sum in sums.into_iter().filter(|sum| !sum.sum.told(&[]).is_empty()) {
            match papers.iter_mut().find(|known| is_same(&known.sums[0], &sum)) {
                // The newest of each liceo comes first.
                Some(known) if known.has(sum.assessment.school_id) => {}
                Some(known) => known.sums.push(sum),
                None => papers.push(Self { sums: vec![sum] }),
            }
        }
        papers.retain(|paper| paper.sums.len() >= SMALLEST_NETWORK);
        // Of papers of about one time, subjects and levels stand in one order.
        papers.sort_by_key(|paper| {
            let of = &paper.sums[0].assessment;
            let occasion = Occasion::ALL.iter().position(|one| *one == of.occasion);
            (Reverse((of.day.year(), occasion)), of.subject.word(), of.level)
        });
        papers
    }

    fn has(&self, school: SchoolId) -> bool {
        self.sums.iter().any(|sum| sum.assessment.school_id == school)
    }

    /// `Matemática, I medio`.
    pub fn name(&self, page: &Page) -> String {
        let assessment = &self.sums[0].assessment;
        let subject = page.word("subject", assessment.subject);
        format!("{subject}, {}", page.word("level", assessment.level))
    }

    /// `Diagnóstico 2026 · 5 liceos`.
    pub fn meta(&self, page: &Page) -> String {
        let assessment = &self.sums[0].assessment;
        let occasion = page.word("occasion", assessment.occasion);
        let liceos = page.t1("mastery-network-liceos", "n", self.sums.len());
        format!("{occasion} {} · {liceos}", assessment.day.year())
    }

    /// Students in all sums.
    pub fn students(&self) -> i64 {
        self.sums.iter().map(|sum| i64::from(sum.sum.n())).sum()
    }

    /// What it is called in an address: nothing of a liceo.
    pub fn code(&self) -> String {
        let sum = &self.sums[0];
        let assessment = &sum.assessment;
        domain::assessment::paper_code(
            (assessment.subject, assessment.level),
            (assessment.occasion, assessment.day.year()),
            &sum.paper,
        )
    }
}

/// What the network's liceos summed up in these years.
///
/// # Errors
/// What the store says.
pub async fn sums(page: &Page) -> Result<Vec<NetworkSum>, Problem> {
    let since = page.today().plus_days(-BACK);
    Ok(page.app.db.network_sums(page.network()?.id, since).await?)
}

/// Whether two liceos asked the same, of the same level, at the same time of the same year.
fn is_same(one: &NetworkSum, other: &NetworkSum) -> bool {
    let of = |sum: &NetworkSum| {
        let assessment = &sum.assessment;
        (
            assessment.subject,
            assessment.level,
            assessment.occasion,
            assessment.day.year(),
        )
    };
    of(one) == of(other) && one.paper == other.paper
}
