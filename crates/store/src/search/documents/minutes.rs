//! Points of closed meetings, as the index tells them: each by itself, because not everybody who holds the meetings reads each.

use domain::event::Noun;
use uuid::Uuid;

use super::{Document, joined};

#[derive(sqlx::FromRow)]
pub(super) struct PointTold {
    pub(super) id: Uuid,
    network_id: Uuid,
    school_id: Uuid,
    idea_id: Option<Uuid>,
    driver_id: Option<Uuid>,
    measure_id: Option<Uuid>,
    area: Option<String>,
    level: Option<String>,
    title: String,
    notes: String,
    decision: String,
    name: String,
    closed_at: i64,
}

impl PointTold {
    /// With what was agreed at it. A document's noun is the meeting, its id the point's.
    pub(super) fn with(self, agreed: &[(String,)]) -> Document {
        let steps: Vec<&str> = agreed.iter().map(|(what,)| what.as_str()).collect();
        Document {
            noun: Noun::Meeting.word().to_owned(),
            noun_id: self.id,
            network_id: self.network_id,
            school_id: Some(self.school_id),
            meeting_item_id: Some(self.id),
            idea_id: self.idea_id,
            driver_id: self.driver_id,
            // About a cycle it is read as that is; what the team brings itself is the whole team's.
            reach: if self.measure_id.is_some() { "school" } else { "team" }.to_owned(),
            measure_id: self.measure_id,
            area: self.area.unwrap_or_default(),
            level: self.level.unwrap_or_default(),
            standing: i64::from(!self.decision.is_empty()),
            moved_at: self.closed_at,
            named: joined(&[&self.title]),
            told: joined(&[&self.notes, &self.name]),
            steps: joined(&steps),
            learned: joined(&[&self.decision]),
            title: self.title,
            ..Document::default()
        }
    }

    /// Its texts as they were written.
    pub(super) fn said(self, agreed: Vec<(String,)>) -> Vec<String> {
        let steps = agreed.into_iter().map(|(what,)| what);
        [self.decision, self.notes].into_iter().chain(steps).collect()
    }
}
