//! Erasing a person on request.
//!
//! What it leaves: the id on what they did as part of a school's record (points, cycles, roles held, decisions, events). The
//! name behind it is gone. Free text that others wrote (a cycle's *who*) may still name somebody: that is found by reading,
//! not by a statement, and docs/retention.md says so.

use domain::event::{Happened, Noun, Verb};
use domain::id::{JobId, PersonId};
use domain::permission::{ActForOneself, ManagePerson, Proof};

use crate::error::{Error, Result};
use crate::jobs::Mail;
use crate::people::PersonNames;
use crate::write::Write;

/// What allows to erase a person: their own wish, or the decision that somebody may end all their roles.
pub trait MayErase: sealed::Sealed {
    /// Whom.
    fn person(&self) -> PersonId;
    /// Who decided.
    fn who(&self) -> Option<PersonId>;
}

mod sealed {
    pub trait Sealed {}
    impl Sealed for super::Proof<super::ActForOneself> {}
    impl Sealed for super::Proof<super::ManagePerson> {}
}

impl MayErase for Proof<ActForOneself> {
    fn person(&self) -> PersonId {
        self.act().0
    }

    fn who(&self) -> Option<PersonId> {
        self.who()
    }
}

impl MayErase for Proof<ManagePerson> {
    fn person(&self) -> PersonId {
        self.act().person
    }

    fn who(&self) -> Option<PersonId> {
        self.who()
    }
}

sql! {
    WHO = "select name, search_key, mail from person where id = $1 and erased_at is null";
    LAST_ADMINISTRATOR = "select count(*) from role_grant r join person p on p.id = r.person_id where r.role = 'administrator' and r.ended_at is null and p.deactivated_at is null and p.id <> $1";
    IS_ADMINISTRATOR = "select count(*) from role_grant where role = 'administrator' and ended_at is null and person_id = $1";
    ERASE = "update person set name = $2, sort_key = $3, search_key = $4, mail = null, language = null, password_hash = null, deactivated_at = coalesce(deactivated_at, $5), erased_at = $5 where id = $1";
    ERASE_SESSIONS = "delete from session where person_id = $1";
    ERASE_SIGN_INS = "delete from sign_in where person_id = $1";
    ERASE_CLAIMS = "delete from claim where person_id = $1";
    ERASE_TEAMS = "delete from team_member where person_id = $1";
    ERASE_COURSES = "delete from course_teacher where person_id = $1";
    ERASE_PRIVATE_NOTES = "delete from private_note where person_id = $1";
    /// What they said stays, as feedback does, with no name behind it; what says where they were and whom they followed goes.
    ERASE_CIRCLES = "delete from circle_member where person_id = $1";
    ERASE_INVITER = "update circle_member set invited_by = null where invited_by = $1";
    ERASE_ASKINGS = "delete from asking where person_id = $1";
    ERASE_ASKED_BY = "update asking set asked_by = null where asked_by = $1";
    ERASE_EXPERTISE = "delete from expertise_line where person_id = $1";
    ERASE_PAUSE = "delete from expertise_pause where person_id = $1";
    ERASE_OFFERS = "delete from standing_offer where by_id = $1 and in_name = 'person'";
    ERASE_OWED = "delete from review where person_id = $1 and feedback_id is null";
    ERASE_FOLLOWS = "delete from follow where person_id = $1";
    ERASE_OWN_ITEMS = "delete from collection_item where collection_id in (select id from collection where created_by = $1 and reach = 'private')";
    ERASE_OWN_COLLECTIONS = "delete from collection where created_by = $1 and reach = 'private'";
    ERASE_READINGS = "delete from conversation_reading where person_id = $1";
    ERASE_MENTIONS = "delete from contribution_mention where person_id = $1";
    ERASE_REACTIONS = "delete from contribution_reaction where by_id = $1";
    ERASE_REPORTS = "delete from contribution_report where by_id = $1";
    /// What somebody noted on a visit was for their own liceo, and is nobody's without them.
    ERASE_VISIT_NOTES = "delete from visit_note where by_id = $1";
    ERASE_NOTIFICATIONS = "delete from notification where person_id = $1";
    ERASE_ATTENTION = "delete from attention where person_id = $1";
    ERASE_KINDS = "delete from attention_kind where person_id = $1";
    ERASE_MUTES = "delete from attention_mute where person_id = $1";
    ERASE_MAILINGS = "delete from mailing where person_id = $1";
    ERASE_MAIL_KEYS = "delete from mail_key where person_id = $1";
    ERASE_FEED = "delete from calendar_feed where person_id = $1";
    /// Where somebody registered and was goes with them; what they needed goes first.
    ERASE_NEEDS = "delete from registration_need where registration_id in (select r.id from registration r where r.person_id = $1 or r.mail = (select p.mail from person p where p.id = $1))";
    ERASE_ATTENDED = "delete from attendance_mark where registration_id in (select r.id from registration r where r.person_id = $1 or r.mail = (select p.mail from person p where p.id = $1))";
    /// What they asked a room stays as the room's, and so does how many wanted it answered.
    ERASE_VOTES_COUNTED = "update audience_question set gone = gone + (select count(*) from audience_vote v where v.question_id = audience_question.id and v.given and (audience_question.registration_id is null or v.registration_id <> audience_question.registration_id) and v.registration_id in (select r.id from registration r where r.person_id = $1 or r.mail = (select p.mail from person p where p.id = $1)))";
    ERASE_VOTES = "delete from audience_vote where registration_id in (select r.id from registration r where r.person_id = $1 or r.mail = (select p.mail from person p where p.id = $1))";
    ERASE_QUESTIONER = "update audience_question set registration_id = null where registration_id in (select r.id from registration r where r.person_id = $1 or r.mail = (select p.mail from person p where p.id = $1))";
    ERASE_SEATS = "delete from seat where registration_id in (select r.id from registration r where r.person_id = $1 or r.mail = (select p.mail from person p where p.id = $1))";
    ERASE_REGISTRATIONS = "delete from registration where person_id = $1 or mail = (select p.mail from person p where p.id = $1)";
    ERASE_LED = "delete from convening_host where person_id = $1";
    /// What their team left to do stays with the team; who answers for it is open again.
    FREE_COMMITMENTS = "update commitment set owner_id = null where owner_id = $1 and done_at is null and cycle_id is null";
    ERASE_LESSONS = "delete from lesson_mark where person_id = $1";
    ERASE_PHOTOS = "delete from attachment where noun = 'capture' and noun_id in (select id from capture where person_id = $1 and completed_at is null)";
    ERASE_CAPTURES = "delete from capture where person_id = $1 and completed_at is null";
    /// An observation is its teacher's, and goes with them. Where they observed, it stays with whoever was observed.
    ERASE_SHARINGS = "delete from observation_sharing where person_id = $1 or observation_id in (select id from observation where teacher_id = $1)";
    ERASE_RETURNS = "update observation set follows_id = null where follows_id in (select id from observation where teacher_id = $1)";
    ERASE_OBSERVATIONS = "delete from observation where teacher_id = $1";
    ERASE_CALIBRATIONS = "delete from calibration where person_id = $1";
    FREE_TASKS = "update cycle_task set owner_id = null where owner_id = $1 and done_at is null";
    FREE_STEPS = "update meeting_step set owner_id = null where owner_id = $1 and done_at is null";
    ERASE_UPLOADS = "delete from upload where created_by = $1";
    END_ROLES = "update role_grant set ended_at = $2 where person_id = $1 and ended_at is null";
    ERASE_EXPECTED = "delete from expected_person where mail = $1 or (matched_at is not null and name_key = $2)";
    ERASE_INVITED_BY_MAIL = "update invitation set name = null, mail = null, revoked_at = coalesce(revoked_at, $2) where mail = $1";
    ERASE_INVITED_BY_NAME = "update invitation set name = null where name = $1 and mail is null";
    MAILS = "select id, payload from job where kind = $1 and done_at is null";
    ERASE_JOB = "delete from job where id = $1";
}

impl Write<'_> {
    /// Erases a person on request. `placeholder` is what stands in place of the name from now on.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is no such person, or they were erased already; [`Error::Refused`] for the last
    /// administrator.
    pub async fn erase_person(&mut self, proof: &impl MayErase, placeholder: &PersonNames) -> Result<()> {
        let (person, at) = (proof.person(), self.at());
        let (name, name_key, mail) =
            maybe!(self, (String, String, Option<String>), WHO, person)?.ok_or(Error::NotFound)?;
        let (administers,) = one!(self, (i64,), IS_ADMINISTRATOR, person)?;
        if administers > 0 && one!(self, (i64,), LAST_ADMINISTRATOR, person)?.0 == 0 {
            return Err(Error::Refused("problem-last-administrator"));
        }
        // While their address is still known.
        for sql in [
            ERASE_NEEDS,
            ERASE_ATTENDED,
            ERASE_VOTES_COUNTED,
            ERASE_VOTES,
            ERASE_QUESTIONER,
            ERASE_SEATS,
            ERASE_REGISTRATIONS,
        ] {
            run!(self, sql, person)?;
        }
        run!(
            self,
            ERASE,
            person,
            &placeholder.name,
            &placeholder.sort_key,
            &placeholder.search_key,
            at
        )?;
        for sql in [
            ERASE_SESSIONS,
            ERASE_SIGN_INS,
            ERASE_CLAIMS,
            ERASE_TEAMS,
            ERASE_COURSES,
            ERASE_PRIVATE_NOTES,
            ERASE_CIRCLES,
            ERASE_INVITER,
            ERASE_ASKINGS,
            ERASE_ASKED_BY,
            ERASE_EXPERTISE,
            ERASE_PAUSE,
            ERASE_OFFERS,
            ERASE_OWED,
            ERASE_FOLLOWS,
            ERASE_OWN_ITEMS,
            ERASE_OWN_COLLECTIONS,
            ERASE_READINGS,
            ERASE_MENTIONS,
            ERASE_REACTIONS,
            ERASE_REPORTS,
            ERASE_VISIT_NOTES,
            ERASE_NOTIFICATIONS,
            ERASE_ATTENTION,
            ERASE_KINDS,
            ERASE_MUTES,
            ERASE_MAILINGS,
            ERASE_MAIL_KEYS,
            ERASE_FEED,
            ERASE_LED,
            ERASE_LESSONS,
            // Their bytes are swept within a day.
            ERASE_PHOTOS,
            ERASE_CAPTURES,
            ERASE_SHARINGS,
            ERASE_RETURNS,
            ERASE_OBSERVATIONS,
            ERASE_CALIBRATIONS,
            FREE_TASKS,
            FREE_STEPS,
            FREE_COMMITMENTS,
            ERASE_UPLOADS,
        ] {
            run!(self, sql, person)?;
        }
        run!(self, END_ROLES, person, at)?;
        run!(self, ERASE_EXPECTED, &mail, &name_key)?;
        run!(self, ERASE_INVITED_BY_NAME, &name)?;
        if let Some(mail) = &mail {
            // Taken back, too: without its mail it would open to anybody who has the link.
            run!(self, ERASE_INVITED_BY_MAIL, mail, at)?;
            self.erase_mails_to(mail).await?;
        }
        self.record(proof.who(), Happened::to(Verb::Erased, Noun::Person, person.0))
            .await
    }

    /// Mail that is still to be sent to an address.
    async fn erase_mails_to(&mut self, address: &str) -> Result<()> {
        for (id, payload) in all!(self, (JobId, String), MAILS, Mail::KIND)? {
            if serde_json::from_str::<Mail>(&payload).is_ok_and(|mail| mail.to == address) {
                run!(self, ERASE_JOB, id)?;
            }
        }
        Ok(())
    }
}
