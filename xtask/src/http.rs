//! A tiny HTTP/1.1 client over one kept connection, for the benchmark and for WebDriver.
//!
//! Owns framing (length, chunks) and counting bytes. It must not decompress or follow redirects: the
//! benchmark wants to see what went over the wire.

use anyhow::{Context, Result, bail};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

/// Nothing measured here may take longer.
const PATIENCE: Duration = Duration::from_secs(120);

/// One connection, opened again when the server closes it.
pub struct Connection {
    address: String,
    wire: Option<BufReader<TcpStream>>,
}

/// An answer; the body is as it came, perhaps compressed.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    /// Every value of a header.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self
            .headers
            .iter()
            .filter(move |(key, _)| key.eq_ignore_ascii_case(name));
        named.map(|(_, value)| value.as_str())
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    fn says(&self, name: &str, words: &str) -> bool {
        self.all(name).any(|value| value.to_ascii_lowercase().contains(words))
    }
}

impl Connection {
    /// To `127.0.0.1:port`; nothing is opened before the first request.
    pub fn to(port: u16) -> Self {
        Self {
            address: format!("127.0.0.1:{port}"),
            wire: None,
        }
    }

    /// Sends one request and reads its answer.
    pub fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) -> Result<Answer> {
        let mut head = format!("{method} {path} HTTP/1.1\r\nhost: {}\r\n", self.address);
        for (name, value) in headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        if method != "GET" {
            head.push_str(&format!("content-length: {}\r\n", body.len()));
        }
        head.push_str("\r\n");
        let mut request = head.into_bytes();
        request.extend_from_slice(body);
        let answer = self.exchange(&request).with_context(|| format!("{method} {path}"));
        if answer
            .as_ref()
            .map_or(true, |answer| answer.says("connection", "close"))
        {
            self.wire = None;
        }
        answer
    }

    /// Asks for a page and reads its first bytes only; dropped, the connection hangs up.
    pub fn begin(&mut self, path: &str, cookie: &str) -> Result<()> {
        let mut stream = TcpStream::connect(&self.address)?;
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nhost: {}\r\ncookie: {cookie}\r\n\r\n",
            self.address
        )?;
        let mut first = [0; 64];
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(stream.read(&mut first).map(|_| ())?)
    }

    fn exchange(&mut self, request: &[u8]) -> Result<Answer> {
        let wire = match &mut self.wire {
            Some(wire) => wire,
            closed => {
                let stream = TcpStream::connect(&self.address)?;
                stream.set_nodelay(true)?;
                stream.set_read_timeout(Some(PATIENCE))?;
                closed.insert(BufReader::new(stream))
            }
        };
        wire.get_mut().write_all(request)?;
        read_answer(wire)
    }
}

fn read_answer(wire: &mut impl BufRead) -> Result<Answer> {
    let first = line(wire)?;
    let status = first.split(' ').nth(1).and_then(|code| code.parse().ok());
    let mut answer = Answer {
        status: status.with_context(|| format!("not HTTP: {first}"))?,
        headers: vec![],
        body: vec![],
    };
    loop {
        let header = line(wire)?;
        if header.is_empty() {
            break;
        }
        let (name, value) = header.split_once(':').context("a header without colon")?;
        answer.headers.push((name.to_owned(), value.trim().to_owned()));
    }
    if answer.status == 204 || answer.status == 304 {
        return Ok(answer);
    }
    answer.body = if answer.says("transfer-encoding", "chunked") {
        read_chunks(wire)?
    } else if let Some(length) = answer.all("content-length").next() {
        exactly(wire, length.parse()?)?
    } else {
        let mut rest = Vec::new();
        wire.read_to_end(&mut rest)?;
        rest
    };
    Ok(answer)
}

fn read_chunks(wire: &mut impl BufRead) -> Result<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let size = line(wire)?;
        let size =
            usize::from_str_radix(size.split(';').next().unwrap_or_default().trim(), 16).context("a chunk's size")?;
        if size == 0 {
            while !line(wire)?.is_empty() {} // trailers
            return Ok(body);
        }
        body.extend(exactly(wire, size)?);
        line(wire)?;
    }
}

fn exactly(wire: &mut impl Read, length: usize) -> Result<Vec<u8>> {
    let mut bytes = vec![0; length];
    wire.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn line(wire: &mut impl BufRead) -> Result<String> {
    let mut bytes = Vec::new();
    if wire.read_until(b'\n', &mut bytes)? == 0 {
        bail!("the server closed the connection");
    }
    Ok(String::from_utf8_lossy(&bytes).trim_end().to_owned())
}

#[cfg(test)]
mod tests {
    use super::read_answer;

    #[test]
    fn a_body_by_length() {
        let answer = read_answer(&mut &b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nholaX"[..]).unwrap();
        assert_eq!((answer.status, answer.text().as_str()), (200, "hola"));
    }

    #[test]
    fn a_body_by_chunks_counts_only_its_bytes() {
        let wire = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nho\r\n2;x=y\r\nla\r\n0\r\n\r\n";
        assert_eq!(read_answer(&mut &wire[..]).unwrap().text(), "hola");
    }

    #[test]
    fn no_body_is_waited_for_where_there_is_none() {
        let answer = read_answer(&mut &b"HTTP/1.1 304 Not Modified\r\netag: \"a\"\r\n\r\n"[..]).unwrap();
        assert_eq!(
            (answer.status, answer.all("ETag").collect::<Vec<_>>()),
            (304, vec!["\"a\""])
        );
    }

    #[test]
    fn a_closed_connection_is_an_error() {
        assert!(read_answer(&mut &b""[..]).is_err());
    }
}
