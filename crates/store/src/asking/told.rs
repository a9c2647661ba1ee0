//! Reasons with the names in them, for a page and for a mail: only of what its reader may open.

use std::collections::HashMap;
use std::sync::Arc;

use domain::exchange::{Outcome, Said, Shown};
use domain::id::{AnswerId, CycleId, DriverId, ExpertiseLineId, IdeaId, MeasureId, NetworkId, StandingOfferId};
use domain::permission::Standing;

use crate::cycles::CycleBrief;
use crate::db::Db;
use crate::error::Result;

/// Why somebody is asked, with names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// They tested an idea.
    Tested {
        /// With this end.
        outcome: Outcome,
        /// The idea's name.
        idea: String,
        /// The cycle's title.
        title: String,
        /// The cycle.
        cycle: CycleId,
    },
    /// They worked on a driver.
    WorkedOn {
        /// The driver's name.
        driver: String,
        /// The cycle's title.
        title: String,
        /// The cycle.
        cycle: CycleId,
    },
    /// Their prediction came true.
    Predicted {
        /// The measure's name.
        measure: String,
        /// The cycle's title.
        title: String,
        /// The cycle.
        cycle: CycleId,
    },
    /// They offer it.
    Offered {
        /// In these words.
        words: String,
    },
    /// They answered something near.
    Answered {
        /// The question.
        question: String,
        /// The answer.
        answer: AnswerId,
    },
    /// They say so.
    OwnWords {
        /// In these words.
        words: String,
    },
    /// They were asked lately.
    AskedLately {
        /// So often in thirty days.
        times: i64,
    },
}

sql! {
    OFFER_WORDS = "select words from standing_offer where id = $1 and ended_at is null";
    LINE_WORDS = "select words from expertise_line where id = $1";
    ANSWER_QUESTION = "select v.title from answer a join conversation v on v.id = a.conversation_id join document d on d.answer_id = a.id where a.id = $1 and d.reach = 'all'";
}

/// The names of a network's things.
pub(crate) struct Names {
    pub(crate) briefs: Arc<Vec<Arc<CycleBrief>>>,
    pub(crate) ideas: HashMap<IdeaId, (String, DriverId)>,
    pub(crate) drivers: HashMap<DriverId, String>,
    measures: HashMap<MeasureId, String>,
}

impl Names {
    /// Reads them.
    pub(crate) async fn of(db: &Db, network: NetworkId, reader: &Standing) -> Result<Self> {
        let ideas = db.idea_lines(network).await?.into_iter();
        let ideas = ideas.filter(|idea| idea.reach().is_open_to(reader));
        let measures = db.measures(network).await?;
        Ok(Self {
            briefs: db.briefs(network).await?,
            ideas: ideas.map(|idea| (idea.id, (idea.name, idea.driver_id))).collect(),
            drivers: db
                .drivers(network)
                .await?
                .into_iter()
                .map(|driver| (driver.id, driver.name))
                .collect(),
            measures: measures.into_iter().map(|measure| (measure.id, measure.name)).collect(),
        })
    }

    /// The title of a cycle that somebody may read; a draft is nobody's evidence.
    pub(crate) fn title(&self, cycle: CycleId, reader: &Standing) -> Option<String> {
        let brief = self.briefs.iter().find(|brief| brief.id == cycle)?;
        let reach = brief.reach();
        (!reach.is_draft() && reach.is_open_to(reader)).then(|| brief.title.clone())
    }
}

impl Db {
    /// Reasons in names, as far as somebody may read what they rest on.
    ///
    /// # Errors
    /// What the database says.
    pub async fn why(&self, network: NetworkId, reader: &Standing, shown: &[Shown]) -> Result<Vec<Why>> {
        let names = Names::of(self, network, reader).await?;
        let mut why = Vec::new();
        for one in shown {
            why.extend(self.why_one(&names, reader, *one).await?);
        }
        Ok(why)
    }

    pub(crate) async fn why_one(&self, names: &Names, reader: &Standing, shown: Shown) -> Result<Option<Why>> {
        Ok(match shown {
            Shown::Tested { cycle, idea, outcome } => {
                let named = names.ideas.get(&idea).map(|(name, _)| name.clone());
                names.title(cycle, reader).zip(named).map(|(title, idea)| Why::Tested {
                    outcome,
                    idea,
                    title,
                    cycle,
                })
            }
            Shown::WorkedOn { cycle, driver } => {
                let named = names.drivers.get(&driver).cloned();
                names
                    .title(cycle, reader)
                    .zip(named)
                    .map(|(title, driver)| Why::WorkedOn { driver, title, cycle })
            }
            Shown::Predicted { cycle, measure } => {
                let named = names.measures.get(&measure).cloned();
                names
                    .title(cycle, reader)
                    .zip(named)
                    .map(|(title, measure)| Why::Predicted { measure, title, cycle })
            }
            Shown::Said(Said::Offered { offer, .. }) => {
                self.offer_words(offer).await?.map(|words| Why::Offered { words })
            }
            Shown::Said(Said::OwnWords { line, .. }) => {
                self.line_words(line).await?.map(|words| Why::OwnWords { words })
            }
            Shown::Said(Said::Answered { answer, .. }) => {
                let found = maybe!(self, (String,), ANSWER_QUESTION, answer)?;
                found.map(|(question,)| Why::Answered { question, answer })
            }
            Shown::AskedLately(times) => Some(Why::AskedLately {
                times: i64::from(times),
            }),
        })
    }

    async fn offer_words(&self, id: StandingOfferId) -> Result<Option<String>> {
        Ok(maybe!(self, (String,), OFFER_WORDS, id)?.map(|(words,)| words))
    }

    async fn line_words(&self, id: ExpertiseLineId) -> Result<Option<String>> {
        Ok(maybe!(self, (String,), LINE_WORDS, id)?.map(|(words,)| words))
    }
}
