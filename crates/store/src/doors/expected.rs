//! People of whom a list says that they will come.

use domain::event::{Happened, Noun, Verb};
use domain::id::{NetworkId, SchoolId};
use domain::permission::{Invite, Proof};
use domain::person::{Charge, Role};
use domain::school::Subject;
use uuid::Uuid;

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

/// Somebody whom a list says will come.
#[derive(Clone, Debug)]
pub struct ExpectedPerson {
    /// Name.
    pub name: String,
    /// Its search key.
    pub name_key: String,
    /// Mail.
    pub mail: Option<String>,
    /// What they will be.
    pub charge: Charge,
}

/// An expected person as kept.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct ExpectedRow {
    /// Its id.
    pub id: Uuid,
    /// Name.
    pub name: String,
    /// Mail.
    pub mail: Option<String>,
    /// Role.
    pub role: Role,
    /// School.
    pub school_id: Option<SchoolId>,
    /// Subject.
    pub subject: Option<Subject>,
}

sql! {
    EXPECT = "insert into expected_person (id, network_id, name, name_key, mail, role, school_id, subject, added_by, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    EXPECTED = "select id, name, mail, role, school_id, subject from expected_person where network_id = $1 and matched_at is null order by name_key, id";
}

impl Db {
    /// People whom a list says will come and who haven't yet.
    ///
    /// # Errors
    /// What the database says.
    pub async fn expected_people(&self, network: NetworkId) -> Result<Vec<ExpectedRow>> {
        all!(self, ExpectedRow, EXPECTED, network)
    }
}

impl Write<'_> {
    /// Expects people from a list.
    ///
    /// # Errors
    /// What the database says.
    pub async fn expect_person(
        &mut self,
        proof: &Proof<Invite>,
        network: NetworkId,
        expected: &ExpectedPerson,
    ) -> Result<()> {
        let (id, at) = (self.ids().new_id(self.at()), self.at());
        let Charge {
            role,
            school_id,
            subject,
        } = expected.charge;
        run!(
            self,
            EXPECT,
            id,
            network,
            &expected.name,
            &expected.name_key,
            &expected.mail,
            role,
            school_id,
            subject,
            proof.who(),
            at
        )?;
        self.record(proof.who(), Happened::to(Verb::Imported, Noun::Person, id))
            .await
    }
}
