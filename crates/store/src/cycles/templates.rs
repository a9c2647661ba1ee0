//! Templates of cycles: kept, renamed, taken away and put back.

use domain::cycle::{CycleFields, Template};
use domain::event::{Event, Happened, Noun, Verb};
use domain::id::{NetworkId, PersonId, TemplateId};
use domain::permission::{ChangeTemplate, KeepTemplate, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    TEMPLATES = "select id, network_id, school_id, name, fields, version, created_by, created_at from cycle_template t where t.network_id = $1 and (t.school_id is null or exists (select 1 from role_grant g where g.person_id = $2 and g.ended_at is null and g.school_id = t.school_id)) order by created_at, id";
    TEMPLATE = "select id, network_id, school_id, name, fields, version, created_by, created_at from cycle_template where id = $1";
    ADD_TEMPLATE = "insert into cycle_template (id, network_id, school_id, name, fields, version, created_by, created_at) values ($1, $2, $3, $4, $5, 1, $6, $7) on conflict (id) do nothing";
    RENAME_TEMPLATE = "update cycle_template set name = $3, version = version + 1 where id = $1 and version = $2";
    REMOVE_TEMPLATE = "delete from cycle_template where id = $1";
    REMOVED_TEMPLATE = "select id, at, actor_id, verb, noun, noun_id, school_id, detail from event where noun = 'template' and noun_id = $1 and verb = 'removed' order by at desc, id desc limit 1";
    PUT_TEMPLATE_BACK = "insert into cycle_template (id, network_id, school_id, name, fields, version, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing";
}

impl Db {
    /// The network's templates and those of the liceos where somebody holds a role.
    ///
    /// # Errors
    /// What the database says.
    pub async fn templates(&self, network: NetworkId, who: PersonId) -> Result<Vec<Template>> {
        all!(self, Template, TEMPLATES, network, who)
    }

    /// A template.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn template(&self, id: TemplateId) -> Result<Template> {
        maybe!(self, Template, TEMPLATE, id)?.ok_or(Error::NotFound)
    }

    /// A template that was taken away, as it was.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn removed_template(&self, id: TemplateId) -> Result<Template> {
        let event = maybe!(self, Event, REMOVED_TEMPLATE, id)?;
        let event = event.ok_or(Error::NotFound)?;
        let kept: Kept = serde_json::from_str(&event.detail).map_err(|_| Error::NotFound)?;
        Ok(Template {
            id,
            network_id: kept.network,
            school_id: event.school_id,
            name: kept.name,
            fields: kept.fields,
            version: kept.version,
            created_by: kept.by,
            created_at: kept.at,
        })
    }
}

/// What is kept of a template in the event of its removal.
#[derive(serde::Serialize, serde::Deserialize)]
struct Kept {
    network: NetworkId,
    name: String,
    fields: String,
    version: i64,
    by: Option<PersonId>,
    at: domain::time::Instant,
}

impl Write<'_> {
    /// Keeps a template. The browser names it: sent twice, it is one.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the id is another template's.
    pub async fn keep_template(
        &mut self,
        proof: &Proof<KeepTemplate>,
        network: NetworkId,
        id: TemplateId,
        name: &str,
        fields: CycleFields,
    ) -> Result<()> {
        let (at, school) = (self.at(), proof.act().school);
        let fields = json!(fields.for_template()).to_string();
        let added = run!(self, ADD_TEMPLATE, id, network, school, name, &fields, proof.who(), at)?;
        if added == 0 {
            let there = maybe!(self, Template, TEMPLATE, id)?.ok_or(Error::NotFound)?;
            if (there.network_id, there.school_id, there.created_by) != (network, school, proof.who()) {
                return Err(Error::NotFound);
            }
        }
        let verb = if added == 0 { Verb::Changed } else { Verb::Created };
        let mut happened = Happened::to(verb, Noun::Template, id.0).with(json!({ "again": added == 0 }));
        happened.school_id = school;
        self.record(proof.who(), happened).await
    }

    /// Renames a template as it was at `version`.
    ///
    /// # Errors
    /// [`Error::Stale`].
    pub async fn rename_template(&mut self, proof: &Proof<ChangeTemplate>, version: i64, name: &str) -> Result<()> {
        let template = &proof.act().0;
        if run!(self, RENAME_TEMPLATE, template.id, version, name)? == 0 {
            return Err(Error::Stale);
        }
        let mut happened =
            Happened::to(Verb::Changed, Noun::Template, template.id.0).with(json!({ "before": template.name }));
        happened.school_id = template.school_id;
        self.record(proof.who(), happened).await
    }

    /// Takes a template away. Cycles that began from it stay as they are.
    ///
    /// # Errors
    /// What the database says.
    pub async fn remove_template(&mut self, proof: &Proof<ChangeTemplate>) -> Result<()> {
        let template = &proof.act().0;
        run!(self, REMOVE_TEMPLATE, template.id)?;
        let kept = Kept {
            network: template.network_id,
            name: template.name.clone(),
            fields: template.fields.clone(),
            version: template.version,
            by: template.created_by,
            at: template.created_at,
        };
        let mut happened = Happened::to(Verb::Removed, Noun::Template, template.id.0).with(json!(kept));
        happened.school_id = template.school_id;
        self.record(proof.who(), happened).await
    }

    /// Puts a template back that was taken away.
    ///
    /// # Errors
    /// What the database says.
    pub async fn put_template_back(&mut self, proof: &Proof<ChangeTemplate>) -> Result<()> {
        let template = &proof.act().0;
        run!(
            self,
            PUT_TEMPLATE_BACK,
            template.id,
            template.network_id,
            template.school_id,
            &template.name,
            &template.fields,
            template.version + 1,
            template.created_by,
            template.created_at
        )?;
        let mut happened = Happened::to(Verb::Created, Noun::Template, template.id.0).with(json!({ "back": true }));
        happened.school_id = template.school_id;
        self.record(proof.who(), happened).await
    }
}
