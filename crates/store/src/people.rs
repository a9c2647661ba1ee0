//! Persons, their roles and sessions.

use domain::door::{SESSION_DAYS, Session};
use domain::event::{Happened, Noun, Verb};
use domain::id::{CourseId, NetworkId, PersonId, RoleId, SchoolId, SessionId};
use domain::permission::{ActForOneself, EndRole, Grant, GrantRole, ManagePerson, OwnCourse, Proof, Standing};
use domain::person::{Charge, Language, Person, Role, RoleGrant};
use domain::school::Subject;
use domain::secret::Secret;
use domain::time::Instant;
use serde_json::json;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::schools::contains;
use crate::write::Write;

/// A name with the keys to sort and find it by (`i18n`).
#[derive(Clone, Debug)]
pub struct PersonNames {
    /// As written.
    pub name: String,
    /// Bytes to order by.
    pub sort_key: String,
    /// Text to find by.
    pub search_key: String,
}

/// Who a browser belongs to.
#[derive(Clone, Debug)]
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// The person.
    pub person: Person,
    /// What they may be asked to decide on.
    pub standing: Standing,
}

/// A person as a list shows them: one line a role held now.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct PersonLine {
    /// Who.
    pub person_id: PersonId,
    /// Name.
    pub name: String,
    /// Mail.
    pub mail: Option<String>,
    /// Role.
    pub role: Role,
    /// School.
    pub school_id: Option<SchoolId>,
    /// School's name.
    pub school: Option<String>,
    /// Subject.
    pub subject: Option<Subject>,
}

sql! {
    PERSON = "select id, name, sort_key, mail, language, created_at, deactivated_at, erased_at from person where id = $1";
    BY_MAIL = "select id, name, sort_key, mail, language, created_at, deactivated_at, erased_at from person where mail = $1";
    PASSWORD_OF = "select password_hash from person where id = $1";
    ADD = "insert into person (id, name, sort_key, search_key, mail, language, created_at) values ($1, $2, $3, $4, $5, $6, $7)";
    RENAME = "update person set name = $2, sort_key = $3, search_key = $4 where id = $1";
    SET_MAIL = "update person set mail = $2 where id = $1";
    SET_LANGUAGE = "update person set language = $2 where id = $1";
    SET_PASSWORD = "update person set password_hash = $2 where id = $1";
    DEACTIVATE = "update person set deactivated_at = $2 where id = $1 and deactivated_at is null";
    REACTIVATE = "update person set deactivated_at = null where id = $1 and erased_at is null";
    ROLES_OF = "select id, person_id, role, network_id, school_id, subject, granted_at, granted_by, ended_at from role_grant where person_id = $1 and ended_at is null order by granted_at, id";
    GRANTS_OF = "select role, school_id from role_grant where person_id = $1 and ended_at is null order by granted_at, id";
    OWN_COURSES = "select course_id, school_id from course_teacher where person_id = $1";
    GRANT = "insert into role_grant (id, person_id, role, network_id, school_id, subject, granted_at, granted_by) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    SAME_ROLE = "select id, person_id, role, network_id, school_id, subject, granted_at, granted_by, ended_at from role_grant where person_id = $1 and role = $2 and ended_at is null and school_id is not distinct from $3 and subject is not distinct from $4";
    END_ROLE = "update role_grant set ended_at = $3 where id = $1 and person_id = $2 and ended_at is null";
    END_PARTICIPANT = "update role_grant set ended_at = $2 where person_id = $1 and role = 'participant' and ended_at is null";
    END_ROLES = "update role_grant set ended_at = $2 where person_id = $1 and ended_at is null";
    ADMINISTRATORS = "select count(*) from role_grant r join person p on p.id = r.person_id where r.role = 'administrator' and r.ended_at is null and p.deactivated_at is null";
    LIST = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and p.deactivated_at is null and ($1 = '' or p.search_key like $1 escape '!') order by p.sort_key, p.id, r.role limit $2 offset $3";
    LIST_COUNT = "select count(*) from role_grant r join person p on p.id = r.person_id where r.ended_at is null and p.deactivated_at is null and ($1 = '' or p.search_key like $1 escape '!')";
    ROLES_ON_PAGE = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and r.person_id in (select q.id from person q where q.deactivated_at is null and exists (select 1 from role_grant h where h.person_id = q.id and h.ended_at is null) and ($1 = '' or q.search_key like $1 escape '!') order by q.sort_key, q.id limit $2 offset $3) order by p.sort_key, p.id, r.role, r.id";
    PERSONS_COUNT = "select count(*) from person q where q.deactivated_at is null and exists (select 1 from role_grant h where h.person_id = q.id and h.ended_at is null) and ($1 = '' or q.search_key like $1 escape '!')";
    LEFT = "select id, name, sort_key, mail, language, created_at, deactivated_at, erased_at from person where deactivated_at is not null and erased_at is null order by deactivated_at desc, id limit $1";
    AT_SCHOOL = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and p.deactivated_at is null and r.school_id = $1 order by p.sort_key, p.id, r.role";
    HUB = "select r.person_id, p.name, p.mail, r.role, r.school_id, s.name as school, r.subject from role_grant r join person p on p.id = r.person_id left join school s on s.id = r.school_id where r.ended_at is null and p.deactivated_at is null and r.role in ('director', 'coordinator', 'coach') order by p.sort_key, p.id, r.role";
    ADD_SESSION = "insert into session (id, secret_hash, person_id, agent, created_at, seen_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)";
    SESSION = "select id, person_id, agent, created_at, seen_at, expires_at from session where secret_hash = $1 and expires_at > $2";
    SESSIONS_OF = "select id, person_id, agent, created_at, seen_at, expires_at from session where person_id = $1 and expires_at > $2 order by seen_at desc, id";
    SEEN = "update session set seen_at = $2, expires_at = $3 where id = $1";
    END_SESSION = "delete from session where id = $1 and person_id = $2";
    END_SESSIONS = "delete from session where person_id = $1";
    END_OTHER_SESSIONS = "delete from session where person_id = $1 and id <> $2";
}

impl Db {
    /// A person.
    ///
    /// # Errors
    /// [`Error::NotFound`].
    pub async fn person(&self, id: PersonId) -> Result<Person> {
        maybe!(self, Person, PERSON, id)?.ok_or(Error::NotFound)
    }

    /// The person with a mail address.
    ///
    /// # Errors
    /// What the database says.
    pub async fn person_by_mail(&self, mail: &str) -> Result<Option<Person>> {
        maybe!(self, Person, BY_MAIL, mail)
    }

    /// The hash of a person's password, if they chose one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn password_hash(&self, person: PersonId) -> Result<Option<String>> {
        Ok(maybe!(self, (Option<String>,), PASSWORD_OF, person)?.and_then(|(hash,)| hash))
    }

    /// Roles that a person holds now.
    ///
    /// # Errors
    /// What the database says.
    pub async fn roles_of(&self, person: PersonId) -> Result<Vec<RoleGrant>> {
        all!(self, RoleGrant, ROLES_OF, person)
    }

    /// What a person is now: the ground of every decision about them.
    ///
    /// # Errors
    /// What the database says.
    pub async fn standing(&self, person: PersonId) -> Result<Standing> {
        let grants = all!(self, (Role, Option<SchoolId>), GRANTS_OF, person)?;
        let grants: Vec<Grant> = grants
            .into_iter()
            .map(|(role, school)| Grant { role, school })
            .collect();
        let own = all!(self, (CourseId, SchoolId), OWN_COURSES, person)?;
        // A teacher who left a school keeps no course there.
        let works_at = |school| grants.iter().any(|grant| grant.school == Some(school));
        let courses = own
            .into_iter()
            .filter(|(_, school)| works_at(*school))
            .map(|(course, school)| OwnCourse { course, school })
            .collect();
        Ok(Standing::new(person, grants, courses))
    }

    /// How many active administrators the installation has.
    ///
    /// # Errors
    /// What the database says.
    pub async fn administrators(&self) -> Result<i64> {
        Ok(one!(self, (i64,), ADMINISTRATORS)?.0)
    }

    /// One page of the people with a role now, whose names contain `search`; and how many lines in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn find_people(&self, search: &str, limit: i64, offset: i64) -> Result<(Vec<PersonLine>, i64)> {
        let pattern = contains(search);
        let (count,) = one!(self, (i64,), LIST_COUNT, &pattern)?;
        Ok((all!(self, PersonLine, LIST, &pattern, limit, offset)?, count))
    }

    /// One page of people, each with every role held now (a line a role); and how many people in all.
    ///
    /// # Errors
    /// What the database says.
    pub async fn people_page(&self, search: &str, limit: i64, offset: i64) -> Result<(Vec<PersonLine>, i64)> {
        let pattern = contains(search);
        let (count,) = one!(self, (i64,), PERSONS_COUNT, &pattern)?;
        Ok((all!(self, PersonLine, ROLES_ON_PAGE, &pattern, limit, offset)?, count))
    }

    /// Who left last, newest first, for whoever may bring them back.
    ///
    /// # Errors
    /// What the database says.
    pub async fn people_who_left(&self, limit: i64) -> Result<Vec<Person>> {
        all!(self, Person, LEFT, limit)
    }

    /// The people of a school.
    ///
    /// # Errors
    /// What the database says.
    pub async fn people_at(&self, school: SchoolId) -> Result<Vec<PersonLine>> {
        all!(self, PersonLine, AT_SCHOOL, school)
    }

    /// The hub's people.
    ///
    /// # Errors
    /// What the database says.
    pub async fn hub_people(&self) -> Result<Vec<PersonLine>> {
        all!(self, PersonLine, HUB)
    }

    /// Whom the browser with this secret belongs to, if the session lasts and the person is active.
    ///
    /// # Errors
    /// What the database says.
    pub async fn signed_in(&self, secret: &Secret, now: Instant) -> Result<Option<SignedIn>> {
        let Some(session) = maybe!(self, Session, SESSION, secret.hash(), now)? else {
            return Ok(None);
        };
        let person = self.person(session.person_id).await?;
        if !person.is_active() {
            return Ok(None);
        }
        let standing = self.standing(person.id).await?;
        Ok(Some(SignedIn {
            session,
            person,
            standing,
        }))
    }

    /// Sessions of a person, last used first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn sessions_of(&self, person: PersonId, now: Instant) -> Result<Vec<Session>> {
        all!(self, Session, SESSIONS_OF, person, now)
    }
}

impl Write<'_> {
    /// Makes an account. What lets somebody in (an invitation, a room, the first key) records why.
    ///
    /// # Errors
    /// [`Error::Exists`] where another account has the mail.
    pub(crate) async fn add_person(
        &mut self,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<PersonId> {
        let id = PersonId::new(self.ids(), self.at());
        self.add_person_as(id, names, mail, language).await?;
        Ok(id)
    }

    pub(crate) async fn add_person_as(
        &mut self,
        id: PersonId,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<()> {
        let at = self.at();
        run!(
            self,
            ADD,
            id,
            &names.name,
            &names.sort_key,
            &names.search_key,
            mail,
            language,
            at
        )
        .map_err(|error| match error {
            Error::Exists(_) => Error::Exists("problem-mail-taken"),
            other => other,
        })?;
        self.record(None, Happened::to(Verb::Created, Noun::Person, id.0)).await
    }

    /// Makes an account with roles at once, for imports and the demo.
    ///
    /// # Errors
    /// [`Error::Exists`] where another account has the mail.
    pub async fn welcome(
        &mut self,
        proofs: &[Proof<GrantRole>],
        network: Option<NetworkId>,
        names: &PersonNames,
        mail: Option<&str>,
        language: Option<Language>,
    ) -> Result<PersonId> {
        let id = self.add_person(names, mail, language).await?;
        for proof in proofs {
            self.grant_role(proof, network, id).await?;
        }
        Ok(id)
    }

    /// Gives somebody a role. One they hold already stays one.
    ///
    /// # Errors
    /// What the database says.
    pub async fn grant_role(
        &mut self,
        proof: &Proof<GrantRole>,
        network: Option<NetworkId>,
        person: PersonId,
    ) -> Result<()> {
        if proof.who() == Some(person) {
            return Err(Error::Refused("problem-not-to-oneself"));
        }
        self.put_in_charge(proof.act().0, network, person, proof.who()).await
    }

    pub(crate) async fn put_in_charge(
        &mut self,
        charge: Charge,
        network: Option<NetworkId>,
        person: PersonId,
        by: Option<PersonId>,
    ) -> Result<()> {
        let Charge {
            role,
            school_id,
            subject,
        } = charge;
        if maybe!(self, RoleGrant, SAME_ROLE, person, role, school_id, subject)?.is_none() {
            let (id, at) = (RoleId::new(self.ids(), self.at()), self.at());
            run!(self, GRANT, id, person, role, network, school_id, subject, at, by)?;
        }
        if role != Role::Participant {
            let at = self.at();
            run!(self, END_PARTICIPANT, person, at)?;
        }
        let mut happened = Happened::to(Verb::Granted, Noun::Person, person.0).with(json!({ "role": role }));
        happened.school_id = school_id;
        self.record(by, happened).await
    }

    /// Ends one role of somebody.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they don't hold it, [`Error::Refused`] for the last administrator.
    pub async fn end_role(&mut self, proof: &Proof<EndRole>, role: &RoleGrant) -> Result<()> {
        if role.role == Role::Administrator && one!(self, (i64,), ADMINISTRATORS)?.0 <= 1 {
            return Err(Error::Refused("problem-last-administrator"));
        }
        let at = self.at();
        if run!(self, END_ROLE, role.id, role.person_id, at)? == 0 {
            return Err(Error::NotFound);
        }
        let mut happened =
            Happened::to(Verb::Revoked, Noun::Person, role.person_id.0).with(json!({ "role": role.role }));
        happened.school_id = role.school_id;
        self.record(proof.who(), happened).await
    }

    /// Somebody leaves: their sessions and roles end, and whoever is named takes over their open cycles.
    ///
    /// Returns how many cycles changed hands.
    ///
    /// # Errors
    /// [`Error::NotFound`] where they had left already.
    pub async fn deactivate(&mut self, proof: &Proof<ManagePerson>, heir: Option<PersonId>) -> Result<u64> {
        let (person, at) = (proof.act().person, self.at());
        if run!(self, DEACTIVATE, person, at)? == 0 {
            return Err(Error::NotFound);
        }
        let handed = match heir {
            Some(heir) => self.hand_over_cycles(proof.who(), person, heir).await?,
            None => 0,
        };
        run!(self, END_SESSIONS, person)?;
        run!(self, END_ROLES, person, at)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Revoked, Noun::Person, person.0).with(json!({ "cycles": handed })),
        )
        .await?;
        Ok(handed)
    }

    /// Somebody who left is back; roles are granted anew.
    ///
    /// # Errors
    /// [`Error::NotFound`] for an erased or unknown person.
    pub async fn reactivate(&mut self, proof: &Proof<GrantRole>, person: PersonId) -> Result<()> {
        if run!(self, REACTIVATE, person)? == 0 {
            return Err(Error::NotFound);
        }
        self.record(proof.who(), Happened::to(Verb::Granted, Noun::Person, person.0))
            .await
    }

    /// Changes one's own name.
    ///
    /// # Errors
    /// What the database says.
    pub async fn rename_person(&mut self, proof: &Proof<ActForOneself>, names: &PersonNames) -> Result<()> {
        let person = proof.act().0;
        run!(self, RENAME, person, &names.name, &names.sort_key, &names.search_key)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "name" })),
        )
        .await
    }

    /// Chooses the language of one's pages; none follows the browser.
    ///
    /// # Errors
    /// What the database says.
    pub async fn set_language(&mut self, proof: &Proof<ActForOneself>, language: Option<Language>) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_LANGUAGE, person, language)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "language" })),
        )
        .await
    }

    /// Gives one's account a mail address (somebody who came in by a room code).
    ///
    /// # Errors
    /// [`Error::Exists`] where another account has it.
    pub async fn set_mail(&mut self, proof: &Proof<ActForOneself>, mail: &str) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_MAIL, person, mail).map_err(|error| match error {
            Error::Exists(_) => Error::Exists("problem-mail-taken"),
            other => other,
        })?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "mail" })),
        )
        .await
    }

    /// Chooses a password (its argon2id hash), or gives it up. Every other browser has to sign in again.
    ///
    /// # Errors
    /// What the database says.
    pub async fn set_password(
        &mut self,
        proof: &Proof<ActForOneself>,
        hash: Option<&str>,
        this: SessionId,
    ) -> Result<()> {
        let person = proof.act().0;
        run!(self, SET_PASSWORD, person, hash)?;
        run!(self, END_OTHER_SESSIONS, person, this)?;
        self.record(
            proof.who(),
            Happened::to(Verb::Changed, Noun::Person, person.0).with(json!({ "what": "password" })),
        )
        .await
    }

    /// Signs a browser in and returns the secret that it shall keep.
    ///
    /// # Errors
    /// What the database says.
    pub async fn begin_session(&mut self, person: PersonId, agent: &str) -> Result<Secret> {
        let (id, at, secret) = (
            SessionId::new(self.ids(), self.at()),
            self.at(),
            Secret::new(self.ids()),
        );
        run!(
            self,
            ADD_SESSION,
            id,
            secret.hash(),
            person,
            agent,
            at,
            at.plus_days(SESSION_DAYS)
        )?;
        self.record(Some(person), Happened::to(Verb::SignedIn, Noun::Session, id.0))
            .await?;
        Ok(secret)
    }

    /// Notes that a session was used. No change of the network: kept without an event.
    ///
    /// # Errors
    /// What the database says.
    pub async fn touch_session(mut self, session: SessionId) -> Result<()> {
        let at = self.at();
        run!(self, SEEN, session, at, at.plus_days(SESSION_DAYS))?;
        self.keep().await
    }

    /// Signs one browser out.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it isn't one's own.
    pub async fn end_session(&mut self, proof: &Proof<ActForOneself>, session: SessionId) -> Result<()> {
        let person = proof.act().0;
        if run!(self, END_SESSION, session, person)? == 0 {
            return Err(Error::NotFound);
        }
        self.record(proof.who(), Happened::to(Verb::SignedOut, Noun::Session, session.0))
            .await
    }
}
