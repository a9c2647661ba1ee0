//! What students answered, read for results: by sitting, in the order of their ids, which is none.

use domain::administration::Arrived;
use domain::id::{AdministrationId, SittingId, SubmissionId, TextId};

use crate::db::Db;
use crate::dialect;
use crate::error::Result;
use crate::write::Write;

/// One student's answers, without an id.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct AnsweredLine {
    /// Of which sitting.
    pub sitting_id: SittingId,
    /// Seconds that answering took.
    pub seconds: Option<i64>,
    /// Which third was asked.
    pub third: Option<i64>,
    /// What they say of their sex.
    pub sex: Option<String>,
    /// The hash of their own code.
    pub link: Option<String>,
    /// JSON of `survey::Answers`.
    pub answers: String,
}

/// A text, which nothing joins to anybody's answers.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct TextLine {
    /// Its id.
    pub id: TextId,
    /// Of which sitting.
    pub sitting_id: SittingId,
    /// Which item asked.
    pub item: String,
    /// What was written.
    pub body: String,
}

sql! {
    TEXTS = "select t.id, t.sitting_id, t.item, t.body from text_answer t join sitting s on s.id = t.sitting_id where s.administration_id = $1 order by t.id";
    ANSWERED = "select a.sitting_id, a.seconds, a.third, a.sex, a.link, a.answers from submission a join sitting s on s.id = a.sitting_id where s.administration_id = $1 order by a.sitting_id, a.id";
    ARRIVED = "select (select count(*) from submission where sitting_id = $1), (select count(*) from submission_apart where sitting_id = $1)";
    COUNTED = "select count(*) from submission a join sitting s on s.id = a.sitting_id where s.administration_id = $1";
    HERE = "select (select count(*) from submission where sitting_id = $1 and id = $2) + (select count(*) from submission_apart where sitting_id = $1 and id = $2)";
    COUNTS = "select count(*) from submission where sitting_id = $1 and id = $2";
}

impl Db {
    /// Every answer of an administration that counts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn answered(&self, administration: AdministrationId) -> Result<Vec<AnsweredLine>> {
        all!(self, AnsweredLine, ANSWERED, administration)
    }

    /// Every text of an administration that counts.
    ///
    /// # Errors
    /// What the database says.
    pub async fn texts(&self, administration: AdministrationId) -> Result<Vec<TextLine>> {
        all!(self, TextLine, TEXTS, administration)
    }

    /// How many answers a sitting has.
    ///
    /// # Errors
    /// What the database says.
    pub async fn arrived(&self, sitting: SittingId) -> Result<Arrived> {
        let (counted, apart) = one!(self, (i64, i64), ARRIVED, sitting)?;
        Ok(Arrived { counted, apart })
    }

    /// Whether these answers count already: a phone whose receipt was lost sends them again when the window is over, too.
    ///
    /// # Errors
    /// What the database says.
    pub async fn counts_already(&self, sitting: SittingId, id: SubmissionId) -> Result<bool> {
        Ok(one!(self, (i64,), COUNTS, sitting, id)?.0 > 0)
    }

    /// Whether these answers are here already, whether they count or not.
    ///
    /// # Errors
    /// What the database says.
    pub async fn kept_already(&self, sitting: SittingId, id: SubmissionId) -> Result<bool> {
        Ok(one!(self, (i64,), HERE, sitting, id)?.0 > 0)
    }

    /// Once a window is over, PostgreSQL's rows are written anew in the order of their ids: until then a row's place in the file
    /// tells after whom it came. SQLite's table is ordered by its ids from the start.
    ///
    /// # Errors
    /// What the database says.
    pub async fn shuffle_answers(&self, administration: AdministrationId) -> Result<()> {
        if let crate::statement::On::Postgres(pool) = self.writer() {
            // Each in a transaction of its own: what was written together can't be found together any more.
            for (rewrite, clear) in [
                (
                    dialect::REWRITE_SUBMISSIONS_POSTGRES,
                    dialect::CLEAR_SUBMISSIONS_POSTGRES,
                ),
                (dialect::REWRITE_APART_POSTGRES, dialect::CLEAR_APART_POSTGRES),
                (dialect::REWRITE_TEXTS_POSTGRES, dialect::CLEAR_TEXTS_POSTGRES),
            ] {
                sqlx::query(rewrite).bind(administration).execute(pool).await?;
                // The rows where they lay before are gone from the file only when it is cleared.
                sqlx::query(clear).execute(pool).await?;
            }
        }
        Ok(())
    }
}

impl Write<'_> {
    /// How many answers of an administration count at this moment: once its results are made within the same transaction, for good.
    ///
    /// # Errors
    /// What the database says.
    pub async fn counted(&mut self, administration: AdministrationId) -> Result<i64> {
        Ok(one!(self, (i64,), COUNTED, administration)?.0)
    }
}
