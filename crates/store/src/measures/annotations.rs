//! Annotations: what people know about a time.

use domain::event::{Happened, Noun, Verb};
use domain::id::{AnnotationId, NetworkId, SchoolId};
use domain::measure::{Annotation, AnnotationPlan};
use domain::permission::{Annotate, Proof};
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

sql! {
    ANNOTATION = "select id, network_id, school_id, starts_on, ends_on, words, left_out, created_by, created_at from annotation where id = $1";
    OF_NETWORK = "select id, network_id, school_id, starts_on, ends_on, words, left_out, created_by, created_at from annotation where network_id = $1 order by starts_on, id";
    ADD = "insert into annotation (id, network_id, school_id, starts_on, ends_on, words, left_out, created_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (id) do nothing";
    REMOVE = "delete from annotation where id = $1";
}

impl Db {
    /// An annotation.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn annotation(&self, id: AnnotationId) -> Result<Annotation> {
        maybe!(self, Annotation, ANNOTATION, id)?.ok_or(Error::NotFound)
    }

    /// Every annotation of a network and its schools, by day. They are few: a school year has a dozen.
    ///
    /// # Errors
    /// What the database says.
    pub async fn annotations(&self, network: NetworkId) -> Result<Vec<Annotation>> {
        all!(self, Annotation, OF_NETWORK, network)
    }
}

impl Write<'_> {
    /// Annotates the charts of a school, or of all. The same id sent twice is one annotation.
    ///
    /// # Errors
    /// What the database says.
    pub async fn annotate(
        &mut self,
        proof: &Proof<Annotate>,
        network: NetworkId,
        id: AnnotationId,
        plan: &AnnotationPlan,
    ) -> Result<()> {
        let (school, at): (Option<SchoolId>, _) = (proof.act().0, self.at());
        run!(
            self,
            ADD,
            id,
            network,
            school,
            plan.starts_on,
            plan.ends_on,
            &plan.words,
            plan.left_out,
            proof.who(),
            at
        )?;
        let detail = json!({ "from": plan.starts_on, "to": plan.ends_on, "left_out": plan.left_out });
        let mut happened = Happened::to(Verb::Created, Noun::Annotation, id.0).with(detail);
        happened.school_id = school;
        self.record(proof.who(), happened).await
    }

    /// Takes an annotation away; what it said stays in the event.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it is gone already.
    pub async fn remove_annotation(&mut self, proof: &Proof<Annotate>, annotation: &Annotation) -> Result<()> {
        if run!(self, REMOVE, annotation.id)? == 0 {
            return Err(Error::NotFound);
        }
        let before = json!({ "words": annotation.words, "from": annotation.starts_on, "to": annotation.ends_on });
        let mut happened = Happened::to(Verb::Removed, Noun::Annotation, annotation.id.0).with(before);
        happened.school_id = annotation.school_id;
        self.record(proof.who(), happened).await
    }
}
