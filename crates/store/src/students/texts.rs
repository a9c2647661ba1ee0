//! The texts that consents are given to: versions, never changed.

use domain::consent::{Body, ConsentText, NewConsentText, Purpose};
use domain::event::{Happened, Noun, Verb};
use domain::id::{ConsentTextId, NetworkId};
use domain::permission::{Proof, WriteConsentText};
use domain::person::Language;
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

#[derive(sqlx::FromRow)]
struct TextRow {
    id: ConsentTextId,
    purpose: Purpose,
    version: i64,
    spanish: String,
    english: String,
    digest: String,
    asks_more: bool,
    at: Instant,
}

impl From<TextRow> for ConsentText {
    fn from(row: TextRow) -> Self {
        let bodies = [(Language::EsCl, row.spanish), (Language::En, row.english)];
        let bodies = bodies.into_iter().filter(|(_, words)| !words.is_empty());
        Self {
            id: row.id,
            purpose: row.purpose,
            version: row.version,
            bodies: bodies.map(|(language, words)| Body { language, words }).collect(),
            digest: row.digest,
            asks_more: row.asks_more,
            at: row.at,
        }
    }
}

sql! {
    TEXTS = "select id, purpose, version, spanish, english, digest, asks_more, at from consent_text where network_id = $1 order by purpose, version";
    NEWEST = "select coalesce(max(version), 0) from consent_text where network_id = $1 and purpose = $2";
    ADD = "insert into consent_text (id, network_id, purpose, version, spanish, english, digest, asks_more, by_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing";
    IS_THERE = "select count(*) from consent_text where id = $1";
}

impl Db {
    /// Every version of a network's texts, by purpose, the oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn consent_texts(&self, network: NetworkId) -> Result<Vec<ConsentText>> {
        let rows = all!(self, TextRow, TEXTS, network)?;
        Ok(rows.into_iter().map(ConsentText::from).collect())
    }
}

impl Write<'_> {
    /// Writes the version after `before`. Whether it was new is told: a form sent twice writes once.
    ///
    /// # Errors
    /// [`Error::Stale`] where somebody else wrote a version meanwhile.
    pub async fn write_consent_text(
        &mut self,
        proof: &Proof<WriteConsentText>,
        (network, id): (NetworkId, ConsentTextId),
        before: i64,
        plan: NewConsentText,
    ) -> Result<bool> {
        if one!(self, (i64,), IS_THERE, id)?.0 > 0 {
            return Ok(false);
        }
        let (newest,) = one!(self, (i64,), NEWEST, network, plan.purpose)?;
        if newest != before {
            return Err(Error::Stale);
        }
        let (by, at) = (proof.who(), self.at());
        let text = ConsentText::new(id, before + 1, plan, at);
        let words = |language| {
            let body = text.bodies.iter().find(|body| body.language == language);
            body.map_or("", |body| body.words.as_str())
        };
        let kept = run!(
            self,
            ADD,
            id,
            network,
            text.purpose,
            text.version,
            words(Language::EsCl),
            words(Language::En),
            &text.digest,
            text.asks_more,
            by,
            at
        )?;
        if kept == 0 {
            return Err(Error::Stale);
        }
        let detail = json!({ "purpose": text.purpose, "version": text.version, "digest": text.digest });
        self.record(by, Happened::to(Verb::Created, Noun::Consent, id.0).with(detail))
            .await?;
        Ok(true)
    }
}
