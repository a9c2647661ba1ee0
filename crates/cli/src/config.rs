//! `ronda help config`: every setting, read from the commands themselves so that the list can't be out of date.

use std::collections::BTreeMap;

/// The settings of every command that have an environment variable.
pub fn list(all: &mut clap::Command) -> String {
    all.build();
    let mut settings: BTreeMap<String, (String, String, String)> = BTreeMap::new();
    gather(all, &mut settings);
    let mut text = format!("{}\n\n", crate::say::line("cli-config-intro", &[]));
    for (env, (flag, default, about)) in settings {
        text.push_str(&format!("{env}  --{flag}{default}\n    {about}\n"));
    }
    text
}

fn gather(command: &clap::Command, settings: &mut BTreeMap<String, (String, String, String)>) {
    for arg in command.get_arguments() {
        let (Some(env), Some(flag)) = (arg.get_env(), arg.get_long()) else {
            continue;
        };
        let defaults: Vec<String> = arg
            .get_default_values()
            .iter()
            .map(|value| value.to_string_lossy().into_owned())
            .collect();
        let default = if defaults.is_empty() || !arg.get_action().takes_values() {
            String::new()
        } else {
            format!("  [{}]", defaults.join(" "))
        };
        let about = arg.get_help().map(ToString::to_string).unwrap_or_default();
        settings.insert(env.to_string_lossy().into_owned(), (flag.to_owned(), default, about));
    }
    for sub in command.get_subcommands() {
        gather(sub, settings);
    }
}
