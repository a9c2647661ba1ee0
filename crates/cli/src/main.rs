//! `ronda`: one binary for everything.
//!
//! Owns the commands, their settings, logging and the wiring of the other crates. Must not hold SQL, pages or rules.

mod analyze;
mod archive;
mod config;
mod demo;
mod doctor;
mod export;
mod import;
mod mail_in;
mod say;
mod serve;
mod settings;
mod test_mail;
mod user;
mod wrong;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser, Subcommand};

/// Runs a collaborative network for continuous improvement of schools.
#[derive(Parser)]
#[command(name = "ronda", version, disable_help_subcommand = true, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages and do the jobs.
    Serve(settings::Server),
    /// Serve a synthetic, clearly labelled network in a database of its own.
    Demo(serve::Demo),
    /// Bring in other people's files.
    Import(import::Import),
    /// Write tables for a spreadsheet.
    Export(export::Export),
    /// Statistics alone, on any CSV.
    Analyze(analyze::Analyze),
    /// Keep everything in one file.
    Backup(archive::Backup),
    /// Bring a backup back, into either database.
    Restore(archive::Restore),
    /// Look whether everything is as it should be.
    Doctor(doctor::Doctor),
    /// Let people in from the machine itself.
    User(user::User),
    /// Take in an answer by mail from standard input, for a mail server's pipe.
    MailIn(mail_in::MailIn),
    /// Send a trial mail.
    TestMail(test_mail::TestMail),
    /// Print a shell's completions.
    Completions {
        /// Which shell.
        shell: clap_complete::Shell,
    },
    /// Explain a command; `ronda help config` lists every setting.
    Help {
        /// A command, or `config`.
        topic: Option<String>,
    },
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    // Analysis needs neither a database nor threads, and has exit codes of its own.
    if let Command::Analyze(args) = &cli.command {
        return analyze::run(args);
    }
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.into()),
    };
    // A mail server knows how it ended by codes of its own.
    if let Command::MailIn(args) = cli.command {
        return runtime.block_on(mail_in::run(args));
    }
    match runtime.block_on(run(cli.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => failed(&error),
    }
}

async fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Serve(server) => serve::serve(server).await,
        Command::Demo(demo) => serve::demo(demo).await,
        Command::Import(import) => import::run(import).await,
        Command::Export(export) => export::run(export).await,
        Command::Backup(backup) => archive::backup(backup).await,
        Command::Restore(restore) => archive::restore(restore).await,
        Command::Doctor(doctor) => doctor::run(doctor).await,
        Command::User(user) => user::run(user).await,
        Command::TestMail(mail) => test_mail::run(mail).await,
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "ronda", &mut std::io::stdout());
            Ok(())
        }
        Command::Help { topic } => help(topic.as_deref()),
        Command::Analyze(_) | Command::MailIn(_) => Ok(()), // answered before
    }
}

fn help(topic: Option<&str>) -> anyhow::Result<()> {
    let mut all = Cli::command();
    match topic {
        None => all.print_long_help()?,
        Some("config") => print!("{}", config::list(&mut all)),
        Some(name) => match all.find_subcommand_mut(name) {
            Some(command) => command.print_long_help()?,
            None => anyhow::bail!(say::line("cli-no-such-topic", &[("topic", name.into())])),
        },
    }
    Ok(())
}

/// One line on standard error: what happened and why.
fn failed(error: &anyhow::Error) -> ExitCode {
    eprintln!("ronda: {}", wrong::told(error));
    ExitCode::FAILURE
}
