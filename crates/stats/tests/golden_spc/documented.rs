//! The page that says what was compared names every case, and no case that isn't there.

use std::collections::BTreeSet;
use std::fs::{read_dir, read_to_string};
use std::path::Path;

#[test]
fn every_case_has_its_row() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let Ok(folders) = read_dir(root.join("../shared/golden/spc")) else {
        println!("no ../shared/golden/spc: nothing to compare the page with");
        return;
    };
    let there: BTreeSet<String> = folders
        .map(|folder| folder.unwrap().file_name().into_string().unwrap())
        .collect();
    let page = read_to_string(root.join("docs/statistics/golden.md")).unwrap();
    let named: BTreeSet<String> = page
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .filter(|case| !case.contains('/')) // those of other areas are named with their area
        .map(str::to_owned)
        .collect();
    assert_eq!(there, named);
}
