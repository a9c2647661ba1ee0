//! The act of holding a meeting, with the school of the meeting or of the step in the path.

use domain::id::{MeetingId, MeetingStepId};
use domain::permission::HoldMeeting;

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

impl Load for HoldMeeting {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let db = &asked.app.db;
        let school = match asked.id::<MeetingId>("meeting") {
            Ok(meeting) => db.meeting(meeting).await?.school_id,
            Err(_) => db.meeting_step(asked.id::<MeetingStepId>("step")?).await?.school_id,
        };
        Ok(Self(school))
    }
}
