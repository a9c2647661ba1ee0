//! How much is known of something that was found, by what it is: what came of a test, who signed a package and where it doesn't serve.

use domain::cycle::Decision;
use domain::id::{AnswerId, AttachmentId, CycleId, MeetingItemId, PackageId, PackageVersionId, SynthesisId};
use store::Answering;

use super::lines::{Ground, Line, Read};
use crate::components::{markdown, small_ring};
use crate::page::problem::Problem;
use crate::pages::cycles::words;
use crate::routes;

/// Signs of what is said of a package's limits.
const LIMITS: usize = 140;

impl Ground<'_> {
    /// A test: what came of it, where, of which idea, and how alike that liceo is.
    pub(super) fn cycle(&self, line: &mut Line, one: &Answering, read: &Read) {
        let (page, id) = (self.page, CycleId(one.id));
        let (Some(detail), Some(brief)) = (read.details.get(&id), read.briefs.get(&id)) else {
            return;
        };
        let state = match one.result.parse::<Decision>() {
            Ok(decision) => words::decision(page, decision),
            Err(_) => page.t1("search-open", "phase", words::phase(page, brief.phase)),
        };
        let place = match detail.level {
            Some(level) => format!("{}, {}", detail.school, page.word("level", level)),
            None => detail.school.clone(),
        };
        line.mark = small_ring(brief.phase, brief.decision, false);
        line.state = format!("{state} · {place}");
        line.more.push(self.ours.said(page, brief.school_id));
        line.of = read
            .names
            .get(&brief.idea_id)
            .map(|name| (page.t("theory-idea"), name.clone(), routes::idea(brief.idea_id)));
    }

    pub(super) async fn answer(&self, id: AnswerId) -> Result<String, Problem> {
        let db = &self.page.app.db;
        let answer = db.answer(id).await?;
        let said = db.contribution(answer.contribution_id).await?;
        let name = db.person(said.by_id).await?.name;
        let day = self.page.lang.day(answer.accepted_at.day().0);
        Ok(self.page.t2("answer-who-when", "name", name, "day", day))
    }

    /// A package: who signed which version of it, and where it doesn't serve.
    pub(super) async fn package(&self, line: &mut Line, id: PackageId) -> Result<(), Problem> {
        let (page, db) = (self.page, &self.page.app.db);
        let Some(version) = db.newest_package_version(id).await? else {
            return Ok(());
        };
        let says = version.says();
        let name = db.person(version.signed_by).await?.name;
        let signed = [
            ("number", version.number.into()),
            ("name", name.into()),
            ("day", page.lang.day(version.signed_at.day().0).into()),
        ];
        line.state = page.lang.with("package-signed", &signed);
        line.more.push(page.t1("package-ideas", "n", says.ideas.len()));
        if !says.limits.trim().is_empty() {
            let limits = markdown::excerpt(&says.limits, LIMITS);
            line.more.push(page.t1("search-limits", "limits", limits));
        }
        Ok(())
    }

    pub(super) async fn synthesis(&self, id: SynthesisId) -> Result<String, Problem> {
        let (page, db) = (self.page, &self.page.app.db);
        let synthesis = db.synthesis(id).await?;
        let mut said = vec![page.t1("synthesis-tests", "n", synthesis.tests)];
        let dissents = db.dissents(id).await?.len();
        if dissents > 0 {
            said.push(page.t1("synthesis-dissents", "n", dissents));
        }
        Ok(said.join(" · "))
    }

    /// Of which meeting a point is.
    pub(super) async fn minutes(&self, id: MeetingItemId) -> Result<String, Problem> {
        let db = &self.page.app.db;
        let meeting = db.meeting(db.meeting_item(id).await?.meeting_id).await?;
        let day = self.page.lang.day(meeting.held_on.0);
        Ok(self.page.t2("search-of-meeting", "name", meeting.name, "day", day))
    }

    /// Of which package a material is.
    pub(super) async fn material(&self, line: &mut Line, id: AttachmentId) -> Result<(), Problem> {
        let (page, db) = (self.page, &self.page.app.db);
        let file = db.attachment(id).await?;
        let version = db.package_version_of(PackageVersionId(file.noun_id)).await?;
        line.state = page.word("file", file.media_type.called());
        line.of = Some((
            page.t("search-of-package"),
            version.says().name,
            routes::package(version.package_id),
        ));
        Ok(())
    }
}
