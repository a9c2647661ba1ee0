//! Facts of the machine that made a figure, and today's date.

use crate::shell::{cargo, output, root};
use std::process::Command;

/// Name and value, as they stand in a report.
pub fn facts() -> Vec<(&'static str, String)> {
    let git =
        |args: &[&str]| output(Command::new("git").args(args).current_dir(root())).unwrap_or_else(|_| "unknown".into());
    let changed = if git(&["status", "--porcelain", "--untracked-files=no"]).is_empty() {
        ""
    } else {
        " and changes"
    };
    vec![
        (
            "processor",
            field("/proc/cpuinfo", "model name").unwrap_or_else(|| "unknown".into()),
        ),
        (
            "cores",
            std::thread::available_parallelism().map_or(0, usize::from).to_string(),
        ),
        (
            "memory",
            field("/proc/meminfo", "MemTotal").unwrap_or_else(|| "unknown".into()),
        ),
        (
            "system",
            field("/etc/os-release", "PRETTY_NAME").unwrap_or_else(|| std::env::consts::OS.into()),
        ),
        ("kernel", output(Command::new("uname").arg("-r")).unwrap_or_default()),
        ("cargo", output(cargo().arg("--version")).unwrap_or_default()),
        ("commit", format!("{}{changed}", git(&["rev-parse", "--short", "HEAD"]))),
        (
            "load before",
            std::fs::read_to_string("/proc/loadavg")
                .unwrap_or_default()
                .trim()
                .to_owned(),
        ),
    ]
}

/// The value of `name: value` or `name=value` in a file of the system.
pub fn field(file: &str, name: &str) -> Option<String> {
    let text = std::fs::read_to_string(file).ok()?;
    text.lines().find_map(|line| {
        let (key, value) = line.split_once([':', '='])?;
        (key.trim() == name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

/// Today in universal time, `2026-03-31`.
pub fn today() -> String {
    day_from_today(0)
}

/// So many days later (earlier where negative), as a form sends a day.
pub fn day_from_today(days: i64) -> String {
    #[expect(
        clippy::disallowed_methods,
        reason = "a chore's report is dated by the machine's own clock"
    )]
    let now = std::time::SystemTime::now();
    let seconds = now
        .duration_since(std::time::UNIX_EPOCH)
        .map_or(0, |since| since.as_secs());
    let (year, month, day) = civil((seconds / 86_400).saturating_add_signed(days));
    format!("{year:04}-{month:02}-{day:02}")
}

/// Days since 1970 as a date (Howard Hinnant, "chrono-compatible low-level date algorithms").
fn civil(days: u64) -> (u64, u64, u64) {
    let z = days + 719_468;
    let (era, of_era) = (z / 146_097, z % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    (
        year_of_era + era * 400 + u64::from(month <= 2),
        month,
        of_year - (153 * shifted + 2) / 5 + 1,
    )
}

#[cfg(test)]
mod tests {
    use super::civil;

    #[test]
    fn days_are_dates() {
        assert_eq!(civil(0), (1970, 1, 1));
        assert_eq!(civil(11_016), (2000, 2, 29));
        assert_eq!(civil(20_543), (2026, 3, 31));
    }
}
