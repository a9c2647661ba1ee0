//! The assignment with capacities under every matching here: which rows go with which columns, so that what the pairs are
//! worth is as much as it can be.
//!
//! Minimum-cost flow by successive shortest paths with potentials: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, *Network
//! Flows* (1993), § 9.7; the assignment problem itself is H. W. Kuhn's (*Naval Research Logistics Quarterly* 2, 1955) and
//! J. Munkres's (*J. SIAM* 5, 1957). Why not a library: `pathfinding` 4 has Kuhn–Munkres, where everybody gets exactly one
//! partner; doubling a row for a capacity of two lets the same pair meet twice, and its flows have no costs. `petgraph` has
//! no flow with costs either; `mcmf` brings a C++ library. Whole numbers only, and ties fall the same way every time.
//! Must not know who the rows and columns are.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What is counted first, second, third stands in one number, far apart: so wide that no network overflows it.
pub(super) type Cost = i128;

/// A row or a column: how often it may be used, and what that costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Side {
    /// How often at most.
    pub capacity: u32,
    /// What its first use costs.
    pub first: Cost,
    /// What each use costs more than the one before: what is scarce is spread. Never negative, or the flow would not be optimal.
    pub spread: Cost,
}

impl Side {
    /// One that costs nothing.
    pub(super) const fn of(capacity: u32) -> Self {
        Self {
            capacity,
            first: 0,
            spread: 0,
        }
    }

    /// What its uses cost, each with how often it may be used at that cost.
    fn uses(self) -> Vec<(u32, Cost)> {
        if self.spread == 0 {
            return vec![(self.capacity, self.first)];
        }
        (0..self.capacity)
            .map(|n| (1, self.first + Cost::from(n) * self.spread))
            .collect()
    }
}

/// The pairs, each at most once, whose worth less what their sides cost is greatest; by row, then by column. A pair without
/// a worth is never made, nor one that would cost more than it is worth.
pub(super) fn assign(
    rows: &[Side],
    columns: &[Side],
    worth: impl Fn(usize, usize) -> Option<Cost>,
) -> Vec<(usize, usize)> {
    let mut graph = Graph::new(rows.len() + columns.len() + 2);
    let (source, sink) = (rows.len() + columns.len(), rows.len() + columns.len() + 1);
    // In this order each arc comes after those that lead to it: `settle` relies on it.
    for (row, side) in rows.iter().enumerate() {
        for (capacity, cost) in side.uses() {
            graph.arc(source, row, capacity, cost);
        }
    }
    let mut pairs = Vec::new();
    for row in 0..rows.len() {
        for column in 0..columns.len() {
            if let Some(worth) = worth(row, column) {
                pairs.push((row, column, graph.arcs.len()));
                graph.arc(row, rows.len() + column, 1, -worth);
            }
        }
    }
    for (column, side) in columns.iter().enumerate() {
        for (capacity, cost) in side.uses() {
            graph.arc(rows.len() + column, sink, capacity, cost);
        }
    }
    graph.fill(source, sink);
    pairs.retain(|(_, _, arc)| graph.arcs[*arc].left == 0);
    pairs.into_iter().map(|(row, column, _)| (row, column)).collect()
}

/// An arc; its reverse is the one beside it (the number with the last bit turned).
struct Arc {
    to: usize,
    left: u32,
    cost: Cost,
}

struct Graph {
    arcs: Vec<Arc>,
    from: Vec<Vec<usize>>,
    potential: Vec<Cost>,
}

impl Graph {
    fn new(nodes: usize) -> Self {
        Self {
            arcs: Vec::new(),
            from: vec![Vec::new(); nodes],
            potential: vec![0; nodes],
        }
    }

    fn arc(&mut self, from: usize, to: usize, capacity: u32, cost: Cost) {
        for (from, to, left, cost) in [(from, to, capacity, cost), (to, from, 0, -cost)] {
            self.from[from].push(self.arcs.len());
            self.arcs.push(Arc { to, left, cost });
        }
    }

    /// Sends one unit after the other along the cheapest way, until the next one would cost something.
    fn fill(&mut self, source: usize, sink: usize) {
        self.settle(source);
        while let Some(way) = self.cheapest(source, sink) {
            if self.potential[sink] - self.potential[source] >= 0 {
                return;
            }
            for arc in way {
                self.arcs[arc].left -= 1;
                self.arcs[arc ^ 1].left += 1;
            }
        }
    }

    /// First potentials: costs may be negative, but nothing leads back yet, so one pass over the arcs finds all distances.
    fn settle(&mut self, source: usize) {
        let mut distance = vec![None; self.potential.len()];
        distance[source] = Some(0);
        for at in (0..self.arcs.len()).step_by(2) {
            let (from, arc) = (self.arcs[at ^ 1].to, &self.arcs[at]);
            if let (Some(so_far), true) = (distance[from], arc.left > 0) {
                let there = so_far + arc.cost;
                if distance[arc.to].is_none_or(|known| there < known) {
                    distance[arc.to] = Some(there);
                }
            }
        }
        // What is not reached now never will be: flow only opens ways back between what was reached.
        self.potential = distance.into_iter().map(|known| known.unwrap_or(0)).collect();
    }

    /// The arcs of the cheapest way from source to sink (Dijkstra on reduced costs), if there is one; potentials follow.
    fn cheapest(&mut self, source: usize, sink: usize) -> Option<Vec<usize>> {
        let mut distance: Vec<Option<Cost>> = vec![None; self.from.len()];
        let mut by = vec![usize::MAX; self.from.len()];
        let mut waiting = BinaryHeap::from([Reverse((0, source))]);
        distance[source] = Some(0);
        while let Some(Reverse((so_far, node))) = waiting.pop() {
            if distance[node].is_some_and(|known| known < so_far) {
                continue;
            }
            if node == sink {
                break;
            }
            for &at in &self.from[node] {
                let arc = &self.arcs[at];
                if arc.left == 0 {
                    continue;
                }
                let there = so_far + arc.cost + self.potential[node] - self.potential[arc.to];
                if distance[arc.to].is_none_or(|known| there < known) {
                    distance[arc.to] = Some(there);
                    by[arc.to] = at;
                    waiting.push(Reverse((there, arc.to)));
                }
            }
        }
        let end = distance[sink]?;
        for (potential, distance) in self.potential.iter_mut().zip(&distance) {
            *potential += distance.map_or(end, |distance| distance.min(end));
        }
        let mut way = Vec::new();
        let mut node = sink;
        while node != source {
            way.push(by[node]);
            node = self.arcs[by[node] ^ 1].to;
        }
        Some(way)
    }
}
