//! Convenings (*encuentros*): before, at the door, and while they are on.
//!
//! Owns the road from an invitation to a place in the room. Must not say who needs what to anybody but the hosts, nor count, compose or order
//! anything: `domain::convening` does.

mod agenda;
pub(crate) mod attending;
mod ballot;
mod beginning;
mod calendar;
mod calling_off;
mod door;
mod form;
mod invited;
mod join;
mod lead;
mod list;
mod load;
mod mails;
mod materials;
mod now;
mod own;
mod polls;
mod public;
mod questions;
mod registered;
mod registration;
mod rhythm;
mod says;
mod screen;
mod show;
mod stream;
mod tables;
mod ticket;
pub(crate) mod words;

pub(crate) use list::{Line, coming};
pub(crate) use load::place;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;
use crate::routes;

/// Its routes.
pub fn routes() -> Router<App> {
    Router::new()
        .merge(tables::routes())
        .route(routes::CONVENINGS, get(list::show))
        .route(routes::CONVENING_NEW, get(form::new).post(form::create))
        .route(routes::CONVENING, get(show::show))
        .route(routes::CONVENING_EDIT, get(form::edit).post(form::update))
        .route(routes::CONVENING_CALLING_OFF, post(calling_off::save))
        .route(routes::CONVENING_AGENDA, get(agenda::show).post(agenda::add))
        .route(routes::SEGMENT, get(agenda::edit).post(agenda::update))
        .route(routes::SEGMENT_REMOVAL, post(agenda::remove))
        .route(routes::SEGMENT_BEGINNING, post(lead::begin))
        .route(routes::CONVENING_INVITED, get(invited::show).post(invited::save))
        .route(routes::CONVENING_REGISTERED, get(registered::show))
        .route(routes::REGISTRATION, get(registration::show).post(registration::save))
        .route(routes::REGISTRATION_DECLINE, post(registration::decline))
        .route(routes::CONVENING_CALENDAR, get(calendar::show))
        .route(routes::CONVENING_LEAD, get(lead::show))
        .route(routes::CONVENING_SCREEN, get(screen::show))
        .route(routes::CONVENING_DOOR, get(door::show))
        .route(routes::DOOR_WORKER, get(door::worker))
        .route(routes::ATTENDANCE_MARKS, post(door::save))
        .route(routes::ATTENDANCE_GOES_ON, post(door::go_on))
        .route(routes::CONVENING_NOW, get(now::show))
        .route(routes::CONVENING_MATERIAL, get(materials::show))
        .route(routes::TICKET_MATERIAL, get(materials::show_by_ticket))
        .route(routes::CONVENING_STREAM, get(stream::follow))
        .route(routes::CONVENING_OWN, get(own::show))
        .route(routes::CONVENING_QUESTIONS, get(questions::show).post(questions::ask))
        .route(routes::QUESTIONS_TAKING, post(questions::take))
        .route(
            routes::CONVENING_QUESTION,
            get(questions::moderation).post(questions::moderate),
        )
        .route(routes::QUESTION_VOTE, post(questions::vote))
        .route(routes::POLLS, get(polls::show).post(polls::create))
        .route(routes::POLLS_SCREEN, post(polls::screen))
        .route(routes::POLL, get(polls::edit).post(polls::update))
        .route(routes::POLL_REMOVAL, post(polls::remove))
        .route(routes::POLL_OPENING, post(polls::open))
        .route(routes::POLL_CLOSURE, post(polls::close))
        .route(routes::POLL_WORDS, post(polls::words))
        .route(routes::BALLOT, get(ballot::show).post(ballot::save))
        .route(routes::PUBLIC_CONVENING, get(public::show).post(public::save))
        .route(routes::PUBLIC_CALENDAR, get(calendar::public))
        .route(routes::TICKET, get(ticket::show).post(ticket::confirm))
        .route(routes::TICKET_WITHDRAWAL, post(ticket::withdraw))
        .route(routes::TICKET_LINK, post(ticket::link))
        .route(routes::TICKET_ARRIVAL, post(ticket::arrive))
        .route(routes::JOIN_DOOR, get(join::door).post(join::find))
        .route(routes::JOIN, get(join::show).post(join::save))
        .route(routes::GENERATION_RHYTHM, get(rhythm::show))
}
