//! The network's secret for making keys of RUN.

use domain::id::NetworkId;
use domain::student::RosterSecret;

use crate::db::Db;
use crate::error::Result;
use crate::write::Moment;

sql! {
    SECRET = "select secret from roster_secret where network_id = $1";
    KEEP = "insert into roster_secret (network_id, secret, created_at) values ($1, $2, $3) on conflict (network_id) do nothing";
}

impl Db {
    /// The network's secret, where there is one: without it there are no slips.
    ///
    /// # Errors
    /// What the database says.
    pub(crate) async fn known_secret(&self, network: NetworkId) -> Result<Option<RosterSecret>> {
        Ok(maybe!(self, (RosterSecret,), SECRET, network)?.map(|(secret,)| secret))
    }

    /// The network's secret, made when it is first needed. Of two who need it at once both get the same.
    ///
    /// # Errors
    /// What the database says.
    pub async fn roster_secret(&self, moment: Moment<'_>, network: NetworkId) -> Result<RosterSecret> {
        if let Some(secret) = self.known_secret(network).await? {
            return Ok(secret);
        }
        let mut w = self.write(moment).await?;
        let (new, at) = (RosterSecret::new(w.ids()), w.at());
        run!(w, KEEP, network, &new, at)?;
        // Nothing of the network has changed by it: no event.
        w.keep().await?;
        Ok(one!(self, (RosterSecret,), SECRET, network)?.0)
    }
}
