//! The files of the test, where they are.

use std::path::{Path, PathBuf};

/// The files of the test.
pub struct Files {
    pub directory: String,
    pub simce: String,
    pub idps: String,
}

impl Files {
    pub fn found() -> Option<Self> {
        let folder: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/chile");
        if !folder.is_dir() {
            use std::io::Write as _;
            let _ = writeln!(
                std::io::stderr(),
                "skipped: the real files: {} isn't there",
                folder.display()
            );
            return None;
        }
        let file = |name: &str| folder.join(name).display().to_string();
        Some(Self {
            directory: file("directorio_emtp_2025.csv"),
            simce: file("simce2m_emtp_2014_2025.csv"),
            idps: file("idps2m_emtp_2014_2025.csv"),
        })
    }
}
