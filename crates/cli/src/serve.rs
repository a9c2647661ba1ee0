//! `serve` and `demo`: wires database, jobs, pages and the listening socket together, and takes them down gracefully.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use axum_server::Handle;
use axum_server::accept::NoDelayAcceptor;
use axum_server::tls_rustls::RustlsConfig;
use clap::Args;
use domain::id::{Ids, SystemIds};
use domain::time::{Clock, Day, SystemClock};
use store::{Db, Moment};
use tokio::sync::watch;
use web::{App, DemoPersona};

use crate::say::{line, progress};
use crate::settings::{Server, log};
use crate::{demo as network, user};

/// How long requests that have begun may take to end when the server stops.
const GRACE: Duration = Duration::from_secs(20);

/// Serve a synthetic, clearly labelled network.
#[derive(Args)]
pub struct Demo {
    #[command(flatten)]
    server: Server,
    /// Liceos: 20, 100, or busy (100 with 5,000 cycles).
    #[arg(long, default_value = "20", value_parser = ["20", "100", "busy"])]
    size: String,
    /// Throw the kept demo away and tell it anew.
    #[arg(long)]
    fresh: bool,
    /// The day as of which it is told; today, where none is named.
    #[arg(long)]
    day: Option<Day>,
    /// Only fill the database, without serving.
    #[arg(long)]
    no_serve: bool,
}

/// Serves the installation's own network.
pub async fn serve(server: Server) -> anyhow::Result<()> {
    log(&server.log);
    let db = server.data.open().await?;
    if db.network().await?.is_some_and(|network| network.demo) {
        anyhow::bail!(line("cli-demo-not-served", &[]));
    }
    let door = Door::of(&server).await?;
    if db.administrators().await? == 0 {
        let link = user::first_link(&db, &server.base_url()).await?;
        println!("{}\n\n    {link}\n", line("cli-first-link", &[]));
    }
    run(server, door, db, Vec::new()).await
}

/// Serves the demo, from a database of its own beside the real one.
pub async fn demo(mut args: Demo) -> anyhow::Result<()> {
    log(&args.server.log);
    let size = match args.size.as_str() {
        "busy" => network::Size::Busy,
        "100" => network::Size::S100,
        _ => network::Size::S20,
    };
    let file = args.server.data.data_dir.join(format!("demo-{}.db", args.size));
    let own_address = args.server.data.database_url.is_some() || args.server.data.database_url_file.is_some();
    if !own_address {
        if args.fresh {
            forget(&file)?;
        }
        args.server.data.database_url = Some(format!("sqlite://{}", file.display()));
        // Files of invented people don't lie beside those of real ones.
        let own = args.server.data.data_dir.join(format!("demo-{}-files", args.size));
        args.server
            .data
            .files_url
            .get_or_insert(format!("folder:{}", own.display()));
    }
    let db = args.server.data.open().await?;
    let cast = match db.network().await? {
        Some(known) if known.demo => network::cast(&db).await?,
        Some(_) => anyhow::bail!(line("cli-not-a-demo", &[])),
        None => {
            let what = line("cli-demo-telling", &[]);
            let today = args.day.unwrap_or_else(|| SystemClock.now().day());
            network::seed(&db, size, today, &mut |done, total| {
                progress(&what, done, total);
            })
            .await?
        }
    };
    if args.no_serve {
        return Ok(());
    }
    let personas: Vec<DemoPersona> = cast.personas.into_iter().map(persona).collect();
    let door = Door::of(&args.server).await?;
    println!("{}", line("cli-demo-people", &[]));
    for persona in &personas {
        println!(
            "    {} · {}{}",
            persona.name,
            crate::say::lang().t(&format!("role-{}", persona.role)),
            place(&persona.place)
        );
    }
    run(args.server, door, db, personas).await
}

fn persona(persona: network::Persona) -> DemoPersona {
    DemoPersona {
        key: persona.key.to_owned(),
        person: persona.person,
        name: persona.name,
        role: persona.role,
        place: persona.where_,
    }
}

fn place(name: &str) -> String {
    if name.is_empty() {
        String::new()
    } else {
        format!(", {name}")
    }
}

/// Removes a kept demo with its side files.
fn forget(file: &Path) -> anyhow::Result<()> {
    for ending in ["db", "db-wal", "db-shm"] {
        let path = file.with_extension(ending);
        if path.exists() {
            std::fs::remove_file(&path)
                .with_context(|| line("cli-not-removed", &[("path", path.display().to_string().into())]))?;
        }
    }
    Ok(())
}

/// A network that is older than an instrument of ours gets it now.
async fn add_own_instruments(db: &Db, clock: &dyn Clock, ids: &dyn Ids) -> anyhow::Result<()> {
    let Some(network) = db.network().await? else {
        return Ok(());
    };
    let mut w = db.write(Moment { at: clock.now(), ids }).await?;
    if w.add_own_instruments(network.id).await? > 0 {
        w.commit().await?;
    }
    Ok(())
}

/// Serves until it is told to stop; then lets what has begun come to its end.
async fn run(server: Server, door: Door, db: Db, demo: Vec<DemoPersona>) -> anyhow::Result<()> {
    let (clock, ids): (Arc<dyn Clock>, Arc<dyn Ids>) = (Arc::new(SystemClock), Arc::new(SystemIds));
    add_own_instruments(&db, clock.as_ref(), ids.as_ref()).await?;
    let outbox = server.mail.open(&server.data)?;
    let (tell, told) = watch::channel(false);
    let files = server.data.files()?;
    let worker = jobs::spawn(
        db.clone(),
        files.clone(),
        outbox,
        clock.clone(),
        ids.clone(),
        &server.base_url(),
        stopped(told),
    );
    let settings = web::Settings {
        base_url: server.base_url(),
        mail_leaves: server.mail.leaves(),
        development: server.development,
        demo,
        school_file_bytes: i64::from(server.files_per_school_mb) * 1_000_000,
        trusted_proxies: server.trusted_proxies,
        version: env!("CARGO_PKG_VERSION"),
    };
    let router = web::router(App::new(db.clone(), files, clock, ids, settings));
    let handle = Handle::new();
    tokio::spawn(stop_when_asked(handle.clone()));
    println!("{}", line("cli-listening", &[("url", server.base_url().into())]));
    listen(door, router, handle).await?;
    // No request is left; the jobs that have begun end, then the database closes.
    let _ = tell.send(true);
    let _ = worker.await;
    db.close().await;
    Ok(())
}

/// Where requests come in: had before anybody is told the address, or given a link to it.
struct Door {
    socket: std::net::TcpListener,
    tls: Option<RustlsConfig>,
}

impl Door {
    async fn of(server: &Server) -> anyhow::Result<Self> {
        let tls = match (&server.tls_cert, &server.tls_key) {
            (Some(cert), Some(key)) => {
                // A second installation of the provider (tests) changes nothing.
                let _ = rustls::crypto::ring::default_provider().install_default();
                Some(RustlsConfig::from_pem_file(cert, key).await.map_err(certificate)?)
            }
            _ => None,
        };
        let socket = std::net::TcpListener::bind(server.listen)
            .with_context(|| line("cli-cannot-listen", &[("address", server.listen.to_string().into())]))?;
        socket.set_nonblocking(true)?;
        Ok(Self { socket, tls })
    }
}

async fn listen(door: Door, router: axum::Router, handle: Handle<std::net::SocketAddr>) -> anyhow::Result<()> {
    let service = router.into_make_service_with_connect_info::<std::net::SocketAddr>();
    match door.tls {
        Some(config) => {
            axum_server::from_tcp_rustls(door.socket, config)?
                .handle(handle)
                .serve(service)
                .await?;
        }
        None => {
            axum_server::from_tcp(door.socket)?
                .acceptor(NoDelayAcceptor::new())
                .handle(handle)
                .serve(service)
                .await?;
        }
    }
    Ok(())
}

/// The system's reason where a file can't be read; that its content is none is told by us alone.
fn certificate(error: std::io::Error) -> anyhow::Error {
    if error.raw_os_error().is_some() {
        anyhow::Error::new(error).context(line("cli-tls-unreadable", &[]))
    } else {
        anyhow::anyhow!(line("cli-tls-unfit", &[]))
    }
}

/// Ctrl-C or a polite TERM: no new requests, and time for those that have begun.
async fn stop_when_asked(handle: Handle<std::net::SocketAddr>) {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let Ok(mut term) = signal(SignalKind::terminate()) else {
            return;
        };
        tokio::select! {
            _ = tokio::signal::ctrl_c() => {}
            _ = term.recv() => {}
        }
    }
    #[cfg(not(unix))]
    let _ = tokio::signal::ctrl_c().await;
    handle.graceful_shutdown(Some(GRACE));
}

/// Ready once the server has stopped.
async fn stopped(mut told: watch::Receiver<bool>) {
    // An error means that whoever tells is gone, which says the same.
    let _ = told.wait_for(|stop| *stop).await;
}
