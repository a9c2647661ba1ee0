//! A running `ronda serve`, asked over its socket and ended by the signal that a person would send.

use std::io::{Read as _, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::machine::Machine;

/// A running `ronda serve`.
pub struct Server {
    process: Child,
    pub address: String,
    printed: String,
    tls: bool,
}

impl Server {
    pub fn start(machine: &Machine, more: &[&str]) -> Self {
        // The port is free when asked for; that it stays so until the server has it is likely enough.
        let port = std::net::TcpListener::bind(("127.0.0.1", 0))
            .and_then(|socket| socket.local_addr())
            .expect("a free port")
            .port();
        let address = format!("127.0.0.1:{port}");
        let log = std::fs::File::create(machine.path("out.txt")).expect("a log");
        let process = machine
            .command(&[&["serve", "--listen", &address], more].concat())
            .stdout(log)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the binary starts");
        let mut server = Self {
            process,
            address,
            printed: String::new(),
            tls: !more.is_empty(),
        };
        server.wait_until_ready();
        server.printed = std::fs::read_to_string(machine.path("out.txt")).expect("its log");
        server
    }

    fn wait_until_ready(&mut self) {
        let until = Instant::now() + Duration::from_secs(30);
        while Instant::now() < until {
            if let Ok(Some(status)) = self.process.try_wait() {
                panic!("it ended with {status} before it was ready");
            }
            let ready = if self.tls {
                std::net::TcpStream::connect(&self.address).is_ok()
            } else {
                self.try_get("/readyz").is_some_and(|(status, _)| status == 200)
            };
            if ready {
                return;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        panic!("it isn't ready after half a minute");
    }

    /// The path of the link that makes the first administrator.
    pub fn first_link(&self) -> String {
        let link = self
            .printed
            .lines()
            .map(str::trim)
            .find(|line| line.starts_with("http"))
            .unwrap_or_else(|| panic!("no link in: {}", self.printed));
        link.strip_prefix(&format!("http://{}", self.address))
            .expect("a link of its own")
            .to_owned()
    }

    pub fn get(&self, path: &str) -> (u16, String) {
        self.try_get(path).expect("an answer")
    }

    fn try_get(&self, path: &str) -> Option<(u16, String)> {
        let mut stream = std::net::TcpStream::connect(&self.address).ok()?;
        stream.set_read_timeout(Some(Duration::from_secs(10))).ok()?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nAccept-Language: es-CL\r\n\r\n",
            self.address
        )
        .ok()?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).ok()?;
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let status = answer.split(' ').nth(1)?.parse().ok()?;
        Some((status, answer))
    }

    /// Asks politely; returns the exit code and what was logged.
    pub fn stop(&mut self) -> (Option<i32>, String) {
        let asked = Command::new("kill")
            .args(["-TERM", &self.process.id().to_string()])
            .status();
        assert!(asked.is_ok_and(|asked| asked.success()), "kill is there");
        let until = Instant::now() + Duration::from_secs(30);
        let code = loop {
            match self.process.try_wait().expect("it can be waited for") {
                Some(status) => break status.code(),
                None if Instant::now() > until => panic!("it doesn't stop"),
                None => std::thread::sleep(Duration::from_millis(20)),
            }
        };
        let mut err = String::new();
        if let Some(mut stderr) = self.process.stderr.take() {
            stderr.read_to_string(&mut err).expect("its log");
        }
        (code, err)
    }
}

impl Drop for Server {
    /// Also where a test has failed in between: only this process, which we started.
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
