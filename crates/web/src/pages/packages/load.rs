//! The acts on packages, with the package of the path.

use domain::package::Package;
use domain::permission::{DraftPackages, EditPackage, ImportPackage, ListPackages, PublishPackage, SeePackage};

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

load_package!(SeePackage, EditPackage, PublishPackage);

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
