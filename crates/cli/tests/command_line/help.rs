//! `help` and `completions`.

use crate::machine::Machine;

#[test]
fn help_lists_every_setting_and_shells_complete() {
    let machine = Machine::new();
    let mut listed = machine.run(&["help", "config"]).went_well();
    for name in [
        "DATA_DIR",
        "DATABASE_URL",
        "DATABASE_URL_FILE",
        "SMTP_URL",
        "SMTP_URL_FILE",
        "MAIL_FROM",
        "LISTEN",
        "BASE_URL",
        "TLS_CERT",
        "TLS_KEY",
        "TRUSTED_PROXIES",
        "DEVELOPMENT",
        "LOG",
    ] {
        listed = listed.says(&format!("\nRONDA_{name}  --{}", name.to_lowercase().replace('_', "-")));
    }
    let settings = include_str!("../../src/settings.rs");
    for name in settings
        .split("env = \"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
    {
        listed = listed.says(name);
    }
    machine
        .run(&["completions", "bash"])
        .went_well()
        .says("complete -F _ronda");
    let unknown = machine.run(&["help", "nada"]);
    unknown.fails_saying("nada");
    assert_eq!(machine.run(&["vuela"]).code, Some(2));
}
