//! Withdrawals: what was published stands no longer, for everybody to read why; and stands again.

use domain::event::Verb;
use domain::id::{NetworkId, PackageId};
use domain::package::Withdrawal;
use domain::permission::{Proof, ReturnPackage, WithdrawPackage};
use serde_json::json;

use super::of_package;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::write::Write;

/// A withdrawal with who made it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct WithdrawalLine {
    /// It.
    #[sqlx(flatten)]
    pub withdrawal: Withdrawal,
    /// Who.
    pub name: String,
}

sql! {
    NEWEST = "select w.package_id, w.number, w.reason, w.by_id, w.at, p.name from package_withdrawal w join person p on p.id = w.by_id where w.package_id = $1 order by w.number desc limit 1";
    STANDING = "select w.package_id, w.number, w.reason, w.by_id, w.at, p.name from package_withdrawal w join person p on p.id = w.by_id join change_package c on c.id = w.package_id where c.network_id = $1 and w.number = (select max(v.number) from change_package_version v where v.package_id = w.package_id) order by w.at desc, w.package_id";
    WITHDRAW = "insert into package_withdrawal (package_id, number, reason, by_id, at) values ($1, $2, $3, $4, $5) on conflict (package_id, number) do nothing";
    RETURN = "delete from package_withdrawal where package_id = $1 and number = $2";
}

impl Db {
    /// The newest withdrawal of a package; a later version may stand all the same.
    ///
    /// # Errors
    /// What the database says.
    pub async fn package_withdrawal(&self, package: PackageId) -> Result<Option<WithdrawalLine>> {
        maybe!(self, WithdrawalLine, NEWEST, package)
    }

    /// The withdrawals of a network's packages of which no version stands, the newest first.
    ///
    /// # Errors
    /// What the database says.
    pub async fn package_withdrawals(&self, network: NetworkId) -> Result<Vec<WithdrawalLine>> {
        all!(self, WithdrawalLine, STANDING, network)
    }
}

impl Write<'_> {
    /// Withdraws what was published of a package. Sent twice, the first reason stands.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody withdraws it; [`Error::Stale`] where another version was published since.
    pub async fn withdraw_package(&mut self, proof: &Proof<WithdrawPackage>, number: i64, reason: &str) -> Result<()> {
        let (by, at) = (proof.who().ok_or(Error::Refused("problem-nobody-writes"))?, self.at());
        let package = &proof.act().0;
        if package.published != number {
            return Err(Error::Stale);
        }
        // A version that somebody publishes in between is not withdrawn: it was not looked at.
        run!(self, WITHDRAW, package.id, number, reason, by, at)?;
        let happened = of_package(Verb::Unshared, package.id, package.school_id);
        self.record(Some(by), happened.with(json!({ "version": number }))).await
    }

    /// Takes a withdrawal back.
    ///
    /// # Errors
    /// [`Error::NotFound`] where somebody was faster.
    pub async fn return_package(&mut self, proof: &Proof<ReturnPackage>) -> Result<()> {
        let (package, withdrawal) = (&proof.act().package, &proof.act().withdrawal);
        if run!(self, RETURN, package.id, withdrawal.number)? == 0 {
            return Err(Error::NotFound);
        }
        let happened = of_package(Verb::Shared, package.id, package.school_id);
        self.record(proof.who(), happened.with(json!({ "version": withdrawal.number })))
            .await
    }
}
