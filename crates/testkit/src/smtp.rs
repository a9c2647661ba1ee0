//! A real, tiny mail server on 127.0.0.1 that keeps what it receives, for tests of real mail.
//!
//! Owns the SMTP conversation (RFC 5321, the part that senders use). It must not decode anything:
//! what a test reads is what went over the wire, dots unstuffed.

use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// One mail as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The envelope's sender.
    pub from: String,
    /// The envelope's recipients, in order.
    pub to: Vec<String>,
    /// Headers and body, lines ended by `\n`, nothing decoded.
    pub data: String,
}

/// A running catcher; it stops when dropped.
#[derive(Debug)]
pub struct Smtp {
    port: u16,
    kept: Arc<Mutex<Vec<Message>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Smtp {
    /// Starts to listen on a free port.
    ///
    /// # Panics
    /// When 127.0.0.1 has no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .unwrap_or_else(|why| panic!("no port for SMTP: {why}"));
        let port = listener
            .local_addr()
            .unwrap_or_else(|why| panic!("no address: {why}"))
            .port();
        let kept = Arc::<Mutex<Vec<Message>>>::default();
        let task = tokio::spawn(receive_all(listener, Arc::clone(&kept)));
        Self { port, kept, task }
    }

    /// The address for `RONDA_SMTP_URL`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// Every message so far, oldest first.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        lock(&self.kept).clone()
    }

    /// Waits up to ten seconds for that many messages and returns all.
    ///
    /// # Panics
    /// When they do not come.
    pub async fn wait_for(&self, count: usize) -> Vec<Message> {
        for _ in 0..500 {
            if lock(&self.kept).len() >= count {
                return self.messages();
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        panic!("waited for {count} mails, {} came", lock(&self.kept).len())
    }
}

impl Drop for Smtp {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(kept: &Mutex<Vec<Message>>) -> MutexGuard<'_, Vec<Message>> {
    kept.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

async fn receive_all(listener: TcpListener, kept: Arc<Mutex<Vec<Message>>>) {
    // A set, so that dropping the catcher also ends open conversations.
    let mut talks = tokio::task::JoinSet::new();
    while let Ok((stream, _)) = listener.accept().await {
        talks.spawn(converse(stream, Arc::clone(&kept)));
    }
}

/// One connection, until QUIT or the other side leaves; an error only ends this connection.
async fn converse(stream: TcpStream, kept: Arc<Mutex<Vec<Message>>>) -> std::io::Result<()> {
    let mut wire = BufReader::new(stream);
    let (mut from, mut to) = (String::new(), Vec::new());
    wire.write_all(b"220 testkit ESMTP\r\n").await?;
    while let Some(line) = next_line(&mut wire).await? {
        let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
        let answer: &[u8] = match verb.as_str() {
            "EHLO" => b"250-testkit\r\n250 8BITMIME\r\n",
            "MAIL" => {
                (from, to) = (address(&line), Vec::new());
                b"250 ok\r\n"
            }
            "RCPT" => {
                to.push(address(&line));
                b"250 ok\r\n"
            }
            "DATA" if to.is_empty() => b"503 a recipient first\r\n",
            "DATA" => {
                wire.write_all(b"354 end with a dot alone\r\n").await?;
                let Some(data) = read_data(&mut wire).await? else {
                    return Ok(());
                };
                lock(&kept).push(Message {
                    from: std::mem::take(&mut from),
                    to: std::mem::take(&mut to),
                    data,
                });
                b"250 kept\r\n"
            }
            "RSET" => {
                (from, to) = (String::new(), Vec::new());
                b"250 ok\r\n"
            }
            "HELO" | "NOOP" => b"250 ok\r\n",
            "QUIT" => return wire.write_all(b"221 bye\r\n").await,
            _ => b"502 not spoken here\r\n",
        };
        wire.write_all(answer).await?;
    }
    Ok(())
}

async fn read_data(wire: &mut BufReader<TcpStream>) -> std::io::Result<Option<String>> {
    let mut data = String::new();
    while let Some(line) = next_line(wire).await? {
        if line == "." {
            return Ok(Some(data));
        }
        // RFC 5321 §4.5.2: a sender doubles a leading dot, the receiver takes one off.
        data.push_str(line.strip_prefix('.').unwrap_or(&line));
        data.push('\n');
    }
    Ok(None)
}

async fn next_line(wire: &mut BufReader<TcpStream>) -> std::io::Result<Option<String>> {
    let mut bytes = Vec::new();
    if wire.read_until(b'\n', &mut bytes).await? == 0 {
        return Ok(None);
    }
    Ok(Some(
        String::from_utf8_lossy(&bytes)
            .trim_end_matches(['\r', '\n'])
            .to_owned(),
    ))
}

/// What stands between the angle brackets.
fn address(line: &str) -> String {
    let inside = line.split_once('<').and_then(|(_, rest)| rest.split_once('>'));
    inside.map_or_else(String::new, |(address, _)| address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Sends each line and returns the first line of each answer.
    async fn say(smtp: &Smtp, lines: &[&str]) -> Vec<String> {
        let stream = TcpStream::connect(("127.0.0.1", smtp.port)).await.unwrap();
        let mut wire = BufReader::new(stream);
        let mut answers = vec![next_line(&mut wire).await.unwrap().unwrap()];
        for line in lines {
            wire.write_all(format!("{line}\r\n").as_bytes()).await.unwrap();
            loop {
                let answer = next_line(&mut wire).await.unwrap().unwrap();
                if answer.as_bytes()[3] == b' ' {
                    answers.push(answer);
                    break;
                }
            }
        }
        answers
    }

    #[tokio::test]
    async fn a_mail_is_kept_as_it_came_with_its_dots() {
        let smtp = Smtp::start().await;
        let mail = "Subject: ¿Cómo va?\r\n\r\nhola\r\n..punto\r\n.";
        say(
            &smtp,
            &[
                "EHLO me",
                "MAIL FROM:<ana@red.cl>",
                "RCPT TO:<beto@liceo.cl>",
                "DATA",
                mail,
                "QUIT",
            ],
        )
        .await;
        let kept = smtp.wait_for(1).await;
        assert_eq!(kept[0].from, "ana@red.cl");
        assert_eq!(kept[0].to, ["beto@liceo.cl"]);
        assert_eq!(kept[0].data, "Subject: ¿Cómo va?\n\nhola\n.punto\n");
    }

    #[tokio::test]
    async fn what_it_does_not_speak_it_says_so() {
        let smtp = Smtp::start().await;
        let answers = say(&smtp, &["HELO me", "DATA", "STARTTLS", "QUIT"]).await;
        let codes: Vec<_> = answers.iter().map(|a| &a[..3]).collect();
        assert_eq!(codes, ["220", "250", "503", "502", "221"]);
        assert!(smtp.messages().is_empty());
    }
}
