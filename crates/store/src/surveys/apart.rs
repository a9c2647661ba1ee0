//! Answers that were kept apart: how many of each kind, and the deed by which somebody takes a kind in or sets it aside for good.
//!
//! Must not give out an answer but to who holds it against its instrument, nor write down whose or how few it was.

use domain::administration::{Apart, Parted, SET_ASIDE};
use domain::event::{Happened, Noun, Verb};
use domain::id::{AdministrationId, SchoolId, SittingId, SubmissionId};
use domain::permission::{ChangeAdministration, Proof};
use domain::suppression::may_show;
use domain::time::Day;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// How many answers of a sitting are kept apart, of one kind.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ApartLine {
    /// Of which sitting.
    pub sitting_id: SittingId,
    /// Why: a word of [`Apart`], or [`SET_ASIDE`].
    pub why: String,
    /// How many. A page says it from eight on.
    pub n: i64,
}

#[derive(sqlx::FromRow)]
struct Kept {
    sitting_id: SittingId,
    id: SubmissionId,
    school_id: SchoolId,
    language: String,
    day: Day,
    answers: String,
}

sql! {
    APART = "select x.sitting_id, x.why, count(*) as n from submission_apart x join sitting s on s.id = x.sitting_id where s.administration_id = $1 group by x.sitting_id, x.why order by x.sitting_id, x.why";
    // One after the other with the job that makes the results: whoever comes second sees what the first one did.
    HOLD = "update administration set closes_at = closes_at where id = $1 and released_at is null";
    OF_KIND = "select x.sitting_id, x.id, x.school_id, x.language, x.day, x.answers from submission_apart x join sitting s on s.id = x.sitting_id where s.administration_id = $1 and x.why = $2 order by x.sitting_id, x.id";
    COUNT_IT = "insert into submission (sitting_id, id, school_id, day, language, seconds, third, sex, link, answers) select sitting_id, id, school_id, day, language, seconds, third, sex, link, cast($3 as text) from submission_apart where sitting_id = $1 and id = $2 on conflict (sitting_id, id) do nothing";
    COUNT_ITS_TEXT = "insert into text_answer (sitting_id, id, school_id, item, language, day, body) values ($1, $2, $3, $4, $5, $6, $7)";
    NO_LONGER_APART = "delete from submission_apart where sitting_id = $1 and id = $2";
    SET_THEM_ASIDE = "update submission_apart set why = $3 where why = $2 and sitting_id in (select id from sitting where administration_id = $1)";
}

impl Db {
    /// How many answers of an administration are kept apart, by sitting and kind.
    ///
    /// # Errors
    /// What the database says.
    pub async fn apart(&self, administration: AdministrationId) -> Result<Vec<ApartLine>> {
        all!(self, ApartLine, APART, administration)
    }
}

impl Write<'_> {
    /// Takes in the answers of a kind: those that `fits` gives back count from now on, the others stay where they are. False where there
    /// was nothing to take in, as when the form is sent again: then there is nothing to commit. Their texts leave them as those of others
    /// did when they came; what a person should read of them was found then.
    ///
    /// # Errors
    /// [`Error::Exists`] once the results are made.
    pub async fn take_in(
        &mut self,
        proof: &Proof<ChangeAdministration>,
        why: Apart,
        fits: impl Fn(&str, Day) -> Option<Parted>,
    ) -> Result<bool> {
        let administration = proof.act().administration.id;
        self.hold(administration).await?;
        let (mut taken, mut texts) = (0, Vec::new());
        for kept in all!(self, Kept, OF_KIND, administration, why.word())? {
            let Some(parted) = fits(&kept.answers, kept.day) else {
                continue;
            };
            let rest = serde_json::to_string(&parted.rest).map_err(|_| Error::Refused("problem-bad-form"))?;
            // Where a phone sent them again meanwhile and they count already, their texts are here, too.
            if run!(self, COUNT_IT, kept.sitting_id, kept.id, rest)? > 0 {
                let of = |words| (words, kept.sitting_id, kept.school_id, kept.language.clone(), kept.day);
                texts.extend(parted.texts.into_iter().map(of));
            }
            run!(self, NO_LONGER_APART, kept.sitting_id, kept.id)?;
            taken += 1;
        }
        // Laid down in the order of their own ids.
        texts.sort_unstable_by_key(|(words, ..)| words.id);
        for (words, sitting, school, language, day) in texts {
            run!(
                self,
                COUNT_ITS_TEXT,
                sitting,
                words.id,
                school,
                words.item,
                language,
                day,
                words.body
            )?;
        }
        self.decided(proof, (why, "counted"), taken).await
    }

    /// Sets the answers of a kind aside for good. False where there were none.
    ///
    /// # Errors
    /// [`Error::Exists`] once the results are made.
    pub async fn set_aside(&mut self, proof: &Proof<ChangeAdministration>, why: Apart) -> Result<bool> {
        let administration = proof.act().administration.id;
        self.hold(administration).await?;
        let many = run!(self, SET_THEM_ASIDE, administration, why.word(), SET_ASIDE)?;
        self.decided(proof, (why, "set_aside"), i64::try_from(many).unwrap_or(i64::MAX))
            .await
    }

    async fn hold(&mut self, administration: AdministrationId) -> Result<()> {
        if run!(self, HOLD, administration)? == 0 {
            return Err(Error::Exists("problem-released"));
        }
        Ok(())
    }

    /// The event has numbers alone, and none of fewer than eight.
    async fn decided(
        &mut self,
        proof: &Proof<ChangeAdministration>,
        (why, what): (Apart, &str),
        many: i64,
    ) -> Result<bool> {
        if many == 0 {
            return Ok(false);
        }
        let administration = &proof.act().administration;
        let happened = Happened::to(Verb::Changed, Noun::Administration, administration.id.0);
        let detail = json!({ "apart": why.word(), what: Some(many).filter(|many| may_show(Some(*many))) });
        self.record(proof.who(), happened.at(administration.school_id).with(detail))
            .await?;
        Ok(true)
    }
}
