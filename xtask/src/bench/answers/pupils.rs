//! Pupils: each a connection of their own that sends an answer, waits for its receipt, and sends the next one's.

use super::giving::COUNTED;
use crate::demo::Product;
use crate::http::Connection;
use anyhow::{Context, Result, bail, ensure};
use std::collections::VecDeque;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Barrier;
use std::time::{Duration, Instant};

/// Threads that look after pupils.
const THREADS: usize = 2;

/// Pupils of a class, who send to one board.
const CLASS: usize = 34;

/// To which boards pupils send.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// Each class to its own, and to the next one once that has as many answers as it takes: as in a school.
    Classes,
    /// Each answer to another: no two of a commit are neighbours on the disk.
    Spread,
}

/// Many pupils with the codes on their boards.
pub struct Crowd {
    port: u16,
    codes: Vec<String>,
    pupils: usize,
    way: Way,
}

/// What happened to what they sent.
#[derive(Debug, Default)]
pub struct Run {
    /// How long each waited for the receipt, sorted.
    pub waits: Vec<Duration>,
    /// Answers that got another reply than a receipt.
    pub refused: usize,
    /// From the first to the last.
    pub took: Duration,
}

impl Crowd {
    /// So many pupils of the courses with these codes, who have the page before them: somebody of each course opened it.
    pub fn of(product: &Product, codes: Vec<String>, (pupils, way): (usize, Way)) -> Result<Self> {
        let mut reader = Connection::to(product.port);
        for code in &codes {
            let page = reader.send("GET", &format!("/e/{code}"), &[], b"")?;
            ensure!(page.status == 200, "the page of {code} answers {}", page.status);
        }
        Ok(Self {
            port: product.port,
            codes,
            pupils,
            way,
        })
    }

    /// Each sends one answer after another for a time.
    pub fn send_for(&self, time: Duration) -> Result<Run> {
        self.send(|begun, _| begun.elapsed() < time)
    }

    /// Each sends one, all at once.
    pub fn send_one_each(&self) -> Result<Run> {
        self.send(|_, sent| sent == 0)
    }

    /// A few threads look after all pupils: each reads the receipts of its pupils in turn, and lets whoever has one send again. A receipt
    /// that came while another was read counts as late as it was read: waits are overstated rather than understated.
    fn send(&self, more: impl Fn(Instant, usize) -> bool + Sync) -> Result<Run> {
        let threads = self.pupils.min(THREADS);
        let together = Barrier::new(threads);
        let parts = std::thread::scope(|scope| {
            let (together, more) = (&together, &more);
            let group = |first| scope.spawn(move || self.group(first, threads, together, more));
            let threads: Vec<_> = (0..threads).map(group).collect();
            let ends = threads.into_iter().map(|thread| match thread.join() {
                Ok(end) => end,
                Err(_) => bail!("a pupil's thread broke"),
            });
            ends.collect::<Result<Vec<_>>>()
        })?;
        let mut all = Run::default();
        for (run, took) in parts {
            all.waits.extend(run.waits);
            all.refused += run.refused;
            all.took = all.took.max(took);
        }
        all.waits.sort();
        Ok(all)
    }

    /// Every so manieth pupil.
    fn group(
        &self,
        first: usize,
        threads: usize,
        together: &Barrier,
        more: &(impl Fn(Instant, usize) -> bool + Sync),
    ) -> Result<(Run, Duration)> {
        let numbers = (first..self.pupils).step_by(threads);
        let mut pupils = numbers
            .map(|number| Pupil::of(self.port, number))
            .collect::<Result<Vec<_>>>()?;
        together.wait();
        let (begun, mut run) = (Instant::now(), Run::default());
        let mut waiting: VecDeque<usize> = VecDeque::new();
        for (at, pupil) in pupils.iter_mut().enumerate() {
            pupil.send(self.code(pupil.number, 0))?;
            waiting.push_back(at);
        }
        while let Some(at) = waiting.pop_front() {
            let pupil = &mut pupils[at];
            match pupil.reply()? {
                200 => run.waits.push(pupil.asked.elapsed()),
                _ => run.refused += 1,
            }
            if more(begun, pupil.sent) {
                pupil.send(self.code(pupil.number, pupil.sent))?;
                waiting.push_back(at);
            }
        }
        Ok((run, begun.elapsed()))
    }

    /// The board of a pupil's next answer.
    fn code(&self, pupil: usize, sent: usize) -> &str {
        let size = self.pupils.min(CLASS);
        let turn = match self.way {
            Way::Classes => pupil / size + self.pupils.div_ceil(size) * (sent / (COUNTED / size)),
            Way::Spread => pupil + sent * self.pupils,
        };
        &self.codes[turn % self.codes.len()]
    }
}

/// One pupil's connection.
struct Pupil {
    wire: TcpStream,
    number: usize,
    /// When the last one was sent.
    asked: Instant,
    /// How many were sent.
    sent: usize,
    chance: u64,
    read: Vec<u8>,
}

impl Pupil {
    fn of(port: u16, number: usize) -> Result<Self> {
        let wire = TcpStream::connect(("127.0.0.1", port))?;
        wire.set_nodelay(true)?;
        wire.set_read_timeout(Some(Duration::from_secs(60)))?;
        let mut seed = [0; 8];
        std::fs::File::open("/dev/urandom")?.read_exact(&mut seed)?;
        Ok(Self {
            wire,
            number,
            asked: Instant::now(),
            sent: 0,
            chance: u64::from_le_bytes(seed) ^ number as u64,
            read: Vec::with_capacity(1024),
        })
    }

    /// Sends answers.
    fn send(&mut self, code: &str) -> Result<()> {
        let id = self.id();
        let pick = |shift: u32| (self.chance >> shift) % 5 + 1;
        let body = format!(
            "{{\"id\":\"{id}\",\"version\":1,\"language\":\"es-CL\",\"seconds\":{},\"answers\":{{\"interest\":{{\"choice\":\"{}\"}},\"practice\":{{\"choice\":\"{}\"}},\"feedback\":{{\"choice\":\"{}\"}},\"reflection\":{{\"choice\":\"{}\"}},\"collaboration\":{{\"choice\":\"{}\"}}}}}}",
            self.chance % 200 + 20,
            pick(3),
            pick(13),
            pick(23),
            pick(33),
            pick(43)
        );
        let request = format!(
            "POST /e/{code}/respuestas HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        self.asked = Instant::now();
        self.sent += 1;
        Ok(self.wire.write_all(request.as_bytes())?)
    }

    /// Reads one whole reply, its head and as many bytes as it says; its status.
    fn reply(&mut self) -> Result<u16> {
        self.read.clear();
        let mut piece = [0; 1024];
        loop {
            let many = self.wire.read(&mut piece)?;
            if many == 0 {
                bail!("the server hung up");
            }
            self.read.extend_from_slice(&piece[..many]);
            let Some(end) = self.read.windows(4).position(|four| four == b"\r\n\r\n") else {
                continue;
            };
            let head = String::from_utf8_lossy(&self.read[..end]);
            let length = head
                .lines()
                .find_map(|line| line.strip_prefix("content-length: ")?.trim().parse::<usize>().ok());
            if self.read.len() >= end + 4 + length.unwrap_or(0) {
                let status = head.split(' ').nth(1).and_then(|status| status.parse().ok());
                return status.context("not HTTP");
            }
        }
    }

    /// A random UUID, as a phone makes it.
    fn id(&mut self) -> String {
        let (high, low) = (self.next(), self.next());
        format!(
            "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
            high >> 32,
            high >> 16 & 0xffff,
            high & 0xfff,
            low >> 48 & 0x3fff | 0x8000,
            low & 0xffff_ffff_ffff
        )
    }

    /// SplitMix64.
    fn next(&mut self) -> u64 {
        self.chance = self.chance.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let z = (self.chance ^ (self.chance >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}
