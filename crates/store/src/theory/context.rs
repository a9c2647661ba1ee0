//! What an idea says of its context and its descent: not part of what a theory believes, but it goes and comes back with it.

use domain::file::Host;
use domain::id::{AttachmentId, DriverId, IdeaId, InquiryEntryId, PersonId};
use domain::theory::{ContextFields, Descent, Idea, IdeaContext};
use domain::time::Instant;
use serde_json::{Value, json};

use crate::error::Result;
use crate::write::Write;

sql! {
    CONTEXT = "update idea set level = $2, subject = $3, scale = $4, audience = $5, protocol = $6 where id = $1";
    COUNT_CHANGE = "update idea set version = version + 1 where id = $1 and version = $2";
    FED_BY = "select id from inquiry_entry where driver_id = $1 order by id";
    FEED_AGAIN = "update inquiry_entry set driver_id = $2 where id = $1 and driver_id is null";
    MADE_OF = "select parent_id, kind, why, by_id from idea_ancestor where idea_id = $1 order by at, parent_id";
    REMOVED = "select detail from event where noun_id = $1 and verb = 'removed' order by at desc, id desc limit 1";
    BEGUN = "select created_by, created_at from idea where id = $1";
    /// Where that person is gone, whoever brings the idea back stands for it.
    BEGUN_AGAIN = "update idea set created_by = coalesce((select p.id from person p where p.id = $2), created_by), created_at = $3 where id = $1";
    FILES = "select id from attachment where noun = 'idea' and noun_id = $1 and removed_at is null order by id";
    MADE_OF_AGAIN = "insert into idea_ancestor (idea_id, parent_id, kind, why, by_id, at) select $1, p.id, $3, $4, $5, $6 from idea p where p.id = $2 on conflict (idea_id, parent_id) do nothing";
}

/// Who wrote an idea first, and when.
#[derive(serde::Deserialize)]
struct Begun {
    by: Option<PersonId>,
    at: Instant,
}

impl Write<'_> {
    pub(super) async fn write_context(&mut self, id: IdeaId, context: &IdeaContext) -> Result<()> {
        run!(
            self,
            CONTEXT,
            id,
            context.level,
            context.subject,
            context.scale,
            &context.audience,
            &context.protocol
        )
        .map(|_| ())
    }

    /// Counts a change of an idea, where nothing else of it counted one.
    pub(super) async fn count_change(&mut self, idea: &Idea) -> Result<()> {
        run!(self, COUNT_CHANGE, idea.id, idea.version).map(|_| ())
    }

    /// The causes that feed a driver, for the event of its removal.
    pub(super) async fn fed_by(&mut self, id: DriverId) -> Result<Value> {
        let causes = all!(self, (InquiryEntryId,), FED_BY, id)?;
        Ok(json!({ "causes": causes.into_iter().map(|(cause,)| cause).collect::<Vec<_>>() }))
    }

    /// A driver that stands again is fed by what fed it, where that feeds nothing else by now.
    pub(super) async fn feed_again(&mut self, id: DriverId) -> Result<()> {
        let Some((detail,)) = maybe!(self, (String,), REMOVED, id)? else {
            return Ok(());
        };
        let detail: Value = serde_json::from_str(&detail).unwrap_or_default();
        for cause in detail["was"]["causes"].as_array().into_iter().flatten() {
            if let Some(Ok(cause)) = cause.as_str().map(str::parse::<InquiryEntryId>) {
                run!(self, FEED_AGAIN, cause, id)?;
            }
        }
        Ok(())
    }

    /// What the event of a removal remembers, so that undoing it brings everything back.
    pub(super) async fn remembered(&mut self, id: IdeaId) -> Result<Value> {
        let Some(idea) = self.idea_now(id).await? else {
            return Ok(Value::Null);
        };
        let made_of = all!(self, (IdeaId, Descent, String, Option<PersonId>), MADE_OF, id)?;
        let made_of: Vec<Value> = made_of
            .into_iter()
            .map(|(parent, kind, why, by)| json!({ "parent": parent, "kind": kind, "why": why, "by": by }))
            .collect();
        let files = all!(self, (AttachmentId,), FILES, id)?;
        let files: Vec<AttachmentId> = files.into_iter().map(|(file,)| file).collect();
        let (by, at) = one!(self, (Option<PersonId>, Instant), BEGUN, id)?;
        Ok(json!({
            "context": idea.context_fields(), "made_of": made_of, "files": files, "begun": { "by": by, "at": at },
        }))
    }

    /// An idea that stands again says what it said, as far as the event of its removal is still kept.
    pub(super) async fn remember(&mut self, id: IdeaId) -> Result<()> {
        let Some((detail,)) = maybe!(self, (String,), REMOVED, id)? else {
            return Ok(());
        };
        let detail: Value = serde_json::from_str(&detail).unwrap_or_default();
        let fields = serde_json::from_value::<ContextFields>(detail["was"]["context"].clone()).unwrap_or_default();
        if let Ok(context) = IdeaContext::check(&fields) {
            self.write_context(id, &context).await?;
        }
        if let Ok(begun) = serde_json::from_value::<Begun>(detail["was"]["begun"].clone()) {
            run!(self, BEGUN_AGAIN, id, begun.by, begun.at)?;
        }
        for file in detail["was"]["files"].as_array().into_iter().flatten() {
            if let Some(Ok(file)) = file.as_str().map(str::parse::<AttachmentId>) {
                self.return_file_of(Host::Idea, id.0, file).await?;
            }
        }
        let at = self.at();
        for made in detail["was"]["made_of"].as_array().into_iter().flatten() {
            let said = |name: &str| made[name].as_str().unwrap_or_default().to_owned();
            let (Ok(parent), Ok(kind)) = (said("parent").parse::<IdeaId>(), said("kind").parse::<Descent>()) else {
                continue;
            };
            let by = said("by").parse::<PersonId>().ok();
            run!(self, MADE_OF_AGAIN, id, parent, kind, said("why"), by, at)?;
        }
        Ok(())
    }
}
