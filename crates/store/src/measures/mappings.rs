//! How the columns of a file were understood, so that the same kind of file is understood at once the next time.

use domain::id::{ColumnMappingId, NetworkId, PersonId};

use crate::db::Db;
use crate::error::Result;
use crate::write::Write;

sql! {
    BY_HEADERS = "select columns from column_mapping where network_id = $1 and headers_hash = $2";
    KEEP = "insert into column_mapping (id, network_id, headers_hash, columns, created_by, used_at) values ($1, $2, $3, $4, $5, $6) on conflict (network_id, headers_hash) do update set columns = excluded.columns, created_by = excluded.created_by, used_at = excluded.used_at";
}

impl Db {
    /// How a file with such headers was understood last, as it was kept.
    ///
    /// # Errors
    /// What the database says.
    pub async fn column_mapping(&self, network: NetworkId, headers_hash: &str) -> Result<Option<String>> {
        Ok(maybe!(self, (String,), BY_HEADERS, network, headers_hash)?.map(|(columns,)| columns))
    }
}

impl Write<'_> {
    /// Keeps how a file with such headers is to be understood. The event is that of the points which came with it.
    ///
    /// # Errors
    /// What the database says.
    pub async fn keep_column_mapping(
        &mut self,
        network: NetworkId,
        headers_hash: &str,
        columns: &str,
        who: Option<PersonId>,
    ) -> Result<()> {
        let (id, at) = (ColumnMappingId::new(self.ids(), self.at()), self.at());
        run!(self, KEEP, id, network, headers_hash, columns, who, at)?;
        Ok(())
    }
}
