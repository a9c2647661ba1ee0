//! Hints of other processes, where the database tells them (PostgreSQL). One that is lost, or a connection that is gone, costs half a second:
//! every room asks for its version anyway.

use std::time::Duration;

use crate::app::App;

/// How long one waits for a hint before looking whether anybody still follows.
const PATIENCE: Duration = Duration::from_secs(30);
/// Before the connection is tried again.
const AGAIN: Duration = Duration::from_secs(5);

/// Listens for as long as anybody of this process follows anything.
pub(super) async fn listen(app: App) {
    loop {
        let mut hints = match app.db.hints().await {
            Ok(Some(hints)) => hints,
            Ok(None) => return,
            Err(error) => {
                tracing::warn!(%error, "no hints for a while");
                tokio::time::sleep(AGAIN).await;
                if app.live.stops_listening() {
                    return;
                }
                continue;
            }
        };
        loop {
            match tokio::time::timeout(PATIENCE, hints.next()).await {
                Ok(Ok(id)) => app.live.hint(id),
                Ok(Err(error)) => {
                    tracing::warn!(%error, "the connection for hints is gone");
                    tokio::time::sleep(AGAIN).await;
                    break;
                }
                Err(_) if app.live.stops_listening() => return,
                Err(_) => {}
            }
        }
    }
}
