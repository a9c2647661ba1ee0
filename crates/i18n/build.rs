//! Lists `locales/<language>/*.ftl` so that a new file of messages is a new file and nothing else.
//! It reads names only: the texts themselves are embedded by `include_str!`.

use std::{env, error::Error, fmt::Write, fs, path::Path};

fn main() -> Result<(), Box<dyn Error>> {
    let here = env::var("CARGO_MANIFEST_DIR")?;
    let mut code = String::new();
    for (name, tag) in [("ES_CL", "es-CL"), ("EN", "en")] {
        let folder = Path::new(&here).join("../../locales").join(tag);
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut files: Vec<String> = Vec::new();
        for entry in fs::read_dir(&folder)? {
            let file = entry?.file_name().to_string_lossy().into_owned();
            if file.ends_with(".ftl") {
                files.push(file);
            }
        }
        files.sort();
        writeln!(code, "pub(crate) static {name}: &[&str] = &[")?;
        for file in files {
            println!("cargo:rerun-if-changed={}", folder.join(&file).display());
            let path = format!("/../../locales/{tag}/{file}");
            writeln!(
                code,
                "    include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path:?})),"
            )?;
        }
        writeln!(code, "];")?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("messages.rs"), code)?;
    Ok(())
}
