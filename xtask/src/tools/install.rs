//! Installing Debian packages, where this may be done without asking for a password.

use crate::shell::{find, is_root, run, succeeds};
use anyhow::{Result, bail};
use std::process::Command;

/// Installs the packages, or says why it cannot.
pub fn packages(names: &[&str]) -> Result<()> {
    if find(&["apt-get"]).is_none() {
        bail!("cannot install {}: no apt-get on this machine", names.join(", "));
    }
    let Some(apt) = Apt::allowed() else {
        bail!(
            "cannot install {}: neither root nor sudo without a password",
            names.join(", ")
        );
    };
    println!("installing {}", names.join(", "));
    // An old list of packages names files that are no more; failing to renew it may still be no harm.
    if let Err(why) = run(apt.command().arg("update")) {
        println!("the list of packages could not be renewed ({why}); going on");
    }
    run(apt
        .command()
        .args(["install", "-y", "--no-install-recommends"])
        .args(names))
}

enum Apt {
    AsRoot,
    BySudo,
}

impl Apt {
    fn allowed() -> Option<Self> {
        if is_root() {
            return Some(Self::AsRoot);
        }
        succeeds(Command::new("sudo").args(["-n", "true"])).then_some(Self::BySudo)
    }

    fn command(&self) -> Command {
        let mut command = match self {
            Self::AsRoot => Command::new("env"),
            Self::BySudo => {
                let mut sudo = Command::new("sudo");
                sudo.args(["-n", "env"]);
                sudo
            }
        };
        command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
        command
    }
}
