//! Every way of seating, where there are few: two tables of ten people have 252, and the search may stop before a wall that is higher than
//! its first heat.

use super::cost::Room;

/// So many guests have all ways tried: at tables of four at least they sit at two.
pub(super) const FEW: usize = 10;

/// The cheapest way of seating everybody, the first of those that cost the same.
pub(super) fn cheapest(room: &Room, sizes: &[usize]) -> Vec<Vec<usize>> {
    let mut tables = vec![Vec::new(); sizes.len()];
    let mut best = None;
    try_all(room, sizes, 0, &mut tables, &mut best);
    best.map_or(tables, |(_, tables)| tables)
}

type Best = Option<(i64, Vec<Vec<usize>>)>;

fn try_all(room: &Room, sizes: &[usize], guest: usize, tables: &mut Vec<Vec<usize>>, best: &mut Best) {
    if guest == room.ids.len() {
        let costs = tables.iter().enumerate().map(|(at, guests)| room.table(at + 1, guests));
        let cost: i64 = costs.sum();
        if best.as_ref().is_none_or(|(least, _)| cost < *least) {
            *best = Some((cost, tables.clone()));
        }
        return;
    }
    for table in 0..sizes.len() {
        let may = room.held(guest).is_none_or(|held| held == table);
        if may && tables[table].len() < sizes[table] {
            tables[table].push(guest);
            try_all(room, sizes, guest + 1, tables, best);
            tables[table].pop();
        }
    }
}
