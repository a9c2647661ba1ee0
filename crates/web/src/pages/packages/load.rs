//! The acts on packages, with the package of the path.

use domain::package::Package;
use domain::permission::{
    DraftPackages, EditPackage, ImportPackage, ListPackages, PublishPackage, ReturnPackage, SeePackage, WithdrawPackage,
};

use crate::guard::Load;
use crate::guard::can::Asked;
use crate::page::problem::Problem;

async fn package(asked: &Asked<'_>) -> Result<Package, Problem> {
    let package = asked.app.db.package(asked.id("package")?).await?;
    if package.network_id == asked.network()?.id {
        Ok(package)
    } else {
        Err(Problem::not_found())
    }
}

/// Acts on one package.
macro_rules! load_package {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
                package(asked).await.map(Self)
            }
        }
    )+};
}

load_package!(SeePackage, EditPackage, PublishPackage, WithdrawPackage);

impl Load for ReturnPackage {
    async fn load(asked: &Asked<'_>) -> Result<Self, Problem> {
        let package = package(asked).await?;
        let line = asked.app.db.package_withdrawal(package.id).await?;
        // One that a later version has left behind is history.
        let line = line.filter(|_| !package.stands()).ok_or_else(Problem::not_found)?;
        Ok(Self {
            package,
            withdrawal: line.withdrawal,
        })
    }
}

/// Acts that need nothing loaded.
macro_rules! load_nothing {
    ($($act:ident),+ $(,)?) => {$(
        impl Load for $act {
            async fn load(_: &Asked<'_>) -> Result<Self, Problem> {
                Ok(Self)
            }
        }
    )+};
}

load_nothing!(ListPackages, DraftPackages, ImportPackage);
