//! Every address of the product: its pattern for the router, and a function that fills it in. No address stands
//! anywhere else.

use std::fmt::Display;

/// Percent-encodes a text for a query's value.
#[must_use]
pub fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    text.bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

/// `/`
pub const HOME: &str = "/";
/// `/entrar`
pub const SIGN_IN: &str = "/entrar";
/// `/entrar/codigo`
pub const SIGN_IN_CODE: &str = "/entrar/codigo";
/// `/entrar/clave`
pub const SIGN_IN_PASSWORD: &str = "/entrar/clave";
/// `/entrar/enlace/{secret}`
pub const SIGN_IN_LINK: &str = "/entrar/enlace/{secret}";
/// `/salir`
pub const SIGN_OUT: &str = "/salir";
/// `/primer-inicio/{secret}`
pub const FIRST_RUN: &str = "/primer-inicio/{secret}";
/// `/invitacion/{secret}`
pub const INVITATION_DOOR: &str = "/invitacion/{secret}";
/// `/sala`
pub const ROOM_DOOR: &str = "/sala";
/// `/sala/{code}`
pub const ROOM_JOIN: &str = "/sala/{code}";
/// `/idioma`
pub const LANGUAGE: &str = "/idioma";
/// `/demo/entrar`
pub const DEMO_SIGN_IN: &str = "/demo/entrar";
/// `/privacidad`
pub const PRIVACY: &str = "/privacidad";
/// `/galeria`
pub const GALLERY: &str = "/galeria";
/// `/cuenta`
pub const ACCOUNT: &str = "/cuenta";
/// `/cuenta/nombre`
pub const ACCOUNT_NAME: &str = "/cuenta/nombre";
/// `/cuenta/correo`
pub const ACCOUNT_MAIL: &str = "/cuenta/correo";
/// `/cuenta/idioma`
pub const ACCOUNT_LANGUAGE: &str = "/cuenta/idioma";
/// `/cuenta/recordatorios`
pub const ACCOUNT_REMINDERS: &str = "/cuenta/recordatorios";
/// `/cuenta/clave`
pub const ACCOUNT_PASSWORD: &str = "/cuenta/clave";
/// `/cuenta/sesiones/{session}/cierre`
pub const ACCOUNT_SESSION_END: &str = "/cuenta/sesiones/{session}/cierre";
/// `/cuenta/datos`
pub const ACCOUNT_DATA: &str = "/cuenta/datos";
/// `/cuenta/borrado`
pub const ACCOUNT_ERASURE: &str = "/cuenta/borrado";
/// `/personas`
pub const PEOPLE: &str = "/personas";
/// `/personas/{person}`
pub const PERSON: &str = "/personas/{person}";
/// `/personas/{person}/salida`
pub const PERSON_LEAVING: &str = "/personas/{person}/salida";
/// `/personas/{person}/roles`
pub const PERSON_ROLES: &str = "/personas/{person}/roles";
/// `/personas/{person}/roles/{role}/termino`
pub const PERSON_ROLE_END: &str = "/personas/{person}/roles/{role}/termino";
/// `/personas/importar`
pub const PEOPLE_IMPORT: &str = "/personas/importar";
/// `/personas/importar/{upload}`
pub const PEOPLE_IMPORT_DECISION: &str = "/personas/importar/{upload}";
/// `/invitaciones`
pub const INVITATIONS: &str = "/invitaciones";
/// `/invitaciones/nueva`
pub const INVITATION_NEW: &str = "/invitaciones/nueva";
/// `/invitaciones/{invitation}/revocacion`
pub const INVITATION_REVOCATION: &str = "/invitaciones/{invitation}/revocacion";
/// `/salas`
pub const ROOMS: &str = "/salas";
/// `/salas/{room}`
pub const ROOM: &str = "/salas/{room}";
/// `/salas/{room}/cierre`
pub const ROOM_CLOSURE: &str = "/salas/{room}/cierre";
/// `/solicitudes`
pub const CLAIMS: &str = "/solicitudes";
/// `/red`
pub const NETWORK: &str = "/red";
/// `/red/nueva`
pub const NETWORK_NEW: &str = "/red/nueva";
/// `/red/nombre`
pub const NETWORK_NAME: &str = "/red/nombre";
/// `/generaciones/nueva`
pub const GENERATION_NEW: &str = "/generaciones/nueva";
/// `/generaciones/{generation}`
pub const GENERATION: &str = "/generaciones/{generation}";
/// `/generaciones/{generation}/liceos`
pub const GENERATION_SCHOOLS: &str = "/generaciones/{generation}/liceos";
/// `/generaciones/{generation}/liceos/{school}/salida`
pub const GENERATION_LEAVING: &str = "/generaciones/{generation}/liceos/{school}/salida";
/// `/liceos`
pub const SCHOOLS: &str = "/liceos";
/// `/liceos/nuevo`
pub const SCHOOL_NEW: &str = "/liceos/nuevo";
/// `/liceos/importar`
pub const SCHOOLS_IMPORT: &str = "/liceos/importar";
/// `/liceos/importar/{upload}`
pub const SCHOOLS_IMPORT_DECISION: &str = "/liceos/importar/{upload}";
/// `/liceos/{school}`
pub const SCHOOL: &str = "/liceos/{school}";
/// `/liceos/{school}/cursos`
pub const COURSES: &str = "/liceos/{school}/cursos";
/// `/liceos/{school}/cursos/{course}/docentes`
pub const COURSE_TEACHERS: &str = "/liceos/{school}/cursos/{course}/docentes";
/// `/liceos/{school}/cursos/{course}/docentes/{person}/termino`
pub const COURSE_TEACHER_END: &str = "/liceos/{school}/cursos/{course}/docentes/{person}/termino";
/// `/cursos/{course}/difusion`
pub const COURSE_SHARING: &str = "/cursos/{course}/difusion";
/// `/liceos/{school}/equipo`
pub const TEAM: &str = "/liceos/{school}/equipo";
/// `/liceos/{school}/equipo/{person}/salida`
pub const TEAM_LEAVING: &str = "/liceos/{school}/equipo/{person}/salida";
/// `/teoria`
pub const THEORY: &str = "/teoria";
/// `/teoria/meta`
pub const AIM: &str = "/teoria/meta";
/// `/teoria/impulsores/nuevo`
pub const DRIVER_NEW: &str = "/teoria/impulsores/nuevo";
/// `/teoria/impulsores/{driver}`
pub const DRIVER: &str = "/teoria/impulsores/{driver}";
/// `/teoria/impulsores/{driver}/retiro`
pub const DRIVER_REMOVAL: &str = "/teoria/impulsores/{driver}/retiro";
/// `/ideas/nueva`
pub const IDEA_NEW: &str = "/ideas/nueva";
/// `/ideas/{idea}`
pub const IDEA: &str = "/ideas/{idea}";
/// `/ideas/{idea}/cambio`
pub const IDEA_EDIT: &str = "/ideas/{idea}/cambio";
/// `/ideas/{idea}/retiro`
pub const IDEA_REMOVAL: &str = "/ideas/{idea}/retiro";
/// `/medidas`
pub const MEASURES: &str = "/medidas";
/// `/medidas/nueva`
pub const MEASURE_NEW: &str = "/medidas/nueva";
/// `/medidas/{measure}`
pub const MEASURE: &str = "/medidas/{measure}";
/// `/medidas/{measure}/cambio`
pub const MEASURE_EDIT: &str = "/medidas/{measure}/cambio";
/// `/medidas/{measure}/liceos/{school}`
pub const MEASURE_AT: &str = "/medidas/{measure}/liceos/{school}";
/// `/medidas/{measure}/liceos/{school}/puntos`
pub const POINTS: &str = "/medidas/{measure}/liceos/{school}/puntos";
/// `/medidas/{measure}/liceos/{school}/puntos/pegar`
pub const POINTS_PASTE: &str = "/medidas/{measure}/liceos/{school}/puntos/pegar";
/// `/medidas/{measure}/liceos/{school}/puntos/importar`
pub const POINTS_IMPORT: &str = "/medidas/{measure}/liceos/{school}/puntos/importar";
/// `/medidas/{measure}/liceos/{school}/puntos/importar/{upload}`
pub const POINTS_IMPORT_DECISION: &str = "/medidas/{measure}/liceos/{school}/puntos/importar/{upload}";
/// `/medidas/{measure}/liceos/{school}/puntos.csv`
pub const POINTS_EXPORT: &str = "/medidas/{measure}/liceos/{school}/puntos.csv";
/// `/medidas/{measure}/liceos/{school}/grafico/{format}`
pub const CHART_FILE: &str = "/medidas/{measure}/liceos/{school}/grafico/{format}";
/// `/medidas/{measure}/cursos/{course}/grafico/{format}`
pub const COURSE_CHART_FILE: &str = "/medidas/{measure}/cursos/{course}/grafico/{format}";
/// `/medidas/{measure}/embudo/{format}`
pub const FUNNEL_FILE: &str = "/medidas/{measure}/embudo/{format}";
/// `/medidas/{measure}/liceos/{school}/grupos`
pub const GROUPS: &str = "/medidas/{measure}/liceos/{school}/grupos";
/// `/medidas/{measure}/cursos/{course}`
pub const MEASURE_IN: &str = "/medidas/{measure}/cursos/{course}";
/// `/medidas/{measure}/cursos/{course}/puntos`
pub const COURSE_POINTS: &str = "/medidas/{measure}/cursos/{course}/puntos";
/// `/medidas/{measure}/cursos/{course}/puntos/pegar`
pub const COURSE_POINTS_PASTE: &str = "/medidas/{measure}/cursos/{course}/puntos/pegar";
/// `/medidas/anotaciones`
pub const ANNOTATIONS: &str = "/medidas/anotaciones";
/// `/medidas/anotaciones/{annotation}/retiro`
pub const ANNOTATION_REMOVAL: &str = "/medidas/anotaciones/{annotation}/retiro";
/// `/medidas/pendientes`
pub const MEASURES_MISSING: &str = "/medidas/pendientes";
/// `/medidas/{measure}/liceos/{school}/tramos`
pub const CHART_PHASES: &str = "/medidas/{measure}/liceos/{school}/tramos";
/// `/medidas/{measure}/liceos/{school}/tramos/{phase}/retiro`
pub const CHART_PHASE_REMOVAL: &str = "/medidas/{measure}/liceos/{school}/tramos/{phase}/retiro";
/// `/medidas/{measure}/cursos/{course}/tramos`
pub const COURSE_CHART_PHASES: &str = "/medidas/{measure}/cursos/{course}/tramos";
/// `/medidas/{measure}/cursos/{course}/tramos/{phase}/retiro`
pub const COURSE_CHART_PHASE_REMOVAL: &str = "/medidas/{measure}/cursos/{course}/tramos/{phase}/retiro";
/// `/medidas/{measure}/liceos/{school}/enlaces`
pub const ENTRY_LINKS: &str = "/medidas/{measure}/liceos/{school}/enlaces";
/// `/medidas/{measure}/liceos/{school}/enlaces/{link}/revocacion`
pub const ENTRY_LINK_REVOCATION: &str = "/medidas/{measure}/liceos/{school}/enlaces/{link}/revocacion";
/// `/medidas/{measure}/cursos/{course}/enlaces`
pub const COURSE_ENTRY_LINKS: &str = "/medidas/{measure}/cursos/{course}/enlaces";
/// `/medidas/{measure}/cursos/{course}/enlaces/{link}/revocacion`
pub const COURSE_ENTRY_LINK_REVOCATION: &str = "/medidas/{measure}/cursos/{course}/enlaces/{link}/revocacion";
/// `/anotar/{secret}`
pub const ENTRY_DOOR: &str = "/anotar/{secret}";
/// `/ciclos`
pub const CYCLES: &str = "/ciclos";
/// `/ciclos/nuevo`
pub const CYCLE_NEW: &str = "/ciclos/nuevo";
/// `/ciclos/{cycle}`
pub const CYCLE: &str = "/ciclos/{cycle}";
/// `/ciclos/{cycle}/plan`
pub const CYCLE_PLAN: &str = "/ciclos/{cycle}/plan";
/// `/ciclos/{cycle}/hecho`
pub const CYCLE_DOING: &str = "/ciclos/{cycle}/hecho";
/// `/ciclos/{cycle}/estudio`
pub const CYCLE_STUDY: &str = "/ciclos/{cycle}/estudio";
/// `/ciclos/{cycle}/cierre`
pub const CYCLE_CLOSURE: &str = "/ciclos/{cycle}/cierre";
/// `/ciclos/{cycle}/reapertura`
pub const CYCLE_REOPENING: &str = "/ciclos/{cycle}/reapertura";
/// `/ciclos/{cycle}/difusion`
pub const CYCLE_SHARING: &str = "/ciclos/{cycle}/difusion";
/// `/ciclos/{cycle}/descarte`
pub const CYCLE_DISCARD: &str = "/ciclos/{cycle}/descarte";
/// `/livez`
pub const LIVE: &str = "/livez";
/// `/readyz`
pub const READY: &str = "/readyz";
/// `/version`
pub const VERSION: &str = "/version";

/// [`SIGN_IN_LINK`] filled in.
#[must_use]
pub fn sign_in_link(secret: impl Display) -> String {
    format!("/entrar/enlace/{secret}")
}

/// [`FIRST_RUN`] filled in.
#[must_use]
pub fn first_run(secret: impl Display) -> String {
    format!("/primer-inicio/{secret}")
}

/// [`INVITATION_DOOR`] filled in.
#[must_use]
pub fn invitation_door(secret: impl Display) -> String {
    format!("/invitacion/{secret}")
}

/// [`ROOM_JOIN`] filled in.
#[must_use]
pub fn room_join(code: impl Display) -> String {
    format!("/sala/{code}")
}

/// [`ACCOUNT_SESSION_END`] filled in.
#[must_use]
pub fn account_session_end(session: impl Display) -> String {
    format!("/cuenta/sesiones/{session}/cierre")
}

/// [`PERSON`] filled in.
#[must_use]
pub fn person(person: impl Display) -> String {
    format!("/personas/{person}")
}

/// [`PERSON_LEAVING`] filled in.
#[must_use]
pub fn person_leaving(person: impl Display) -> String {
    format!("/personas/{person}/salida")
}

/// [`PERSON_ROLES`] filled in.
#[must_use]
pub fn person_roles(person: impl Display) -> String {
    format!("/personas/{person}/roles")
}

/// [`PERSON_ROLE_END`] filled in.
#[must_use]
pub fn person_role_end(person: impl Display, role: impl Display) -> String {
    format!("/personas/{person}/roles/{role}/termino")
}

/// [`PEOPLE_IMPORT_DECISION`] filled in.
#[must_use]
pub fn people_import_decision(upload: impl Display) -> String {
    format!("/personas/importar/{upload}")
}

/// [`INVITATION_REVOCATION`] filled in.
#[must_use]
pub fn invitation_revocation(invitation: impl Display) -> String {
    format!("/invitaciones/{invitation}/revocacion")
}

/// [`ROOM`] filled in.
#[must_use]
pub fn room(room: impl Display) -> String {
    format!("/salas/{room}")
}

/// [`ROOM_CLOSURE`] filled in.
#[must_use]
pub fn room_closure(room: impl Display) -> String {
    format!("/salas/{room}/cierre")
}

/// [`GENERATION`] filled in.
#[must_use]
pub fn generation(generation: impl Display) -> String {
    format!("/generaciones/{generation}")
}

/// [`GENERATION_SCHOOLS`] filled in.
#[must_use]
pub fn generation_schools(generation: impl Display) -> String {
    format!("/generaciones/{generation}/liceos")
}

/// [`GENERATION_LEAVING`] filled in.
#[must_use]
pub fn generation_leaving(generation: impl Display, school: impl Display) -> String {
    format!("/generaciones/{generation}/liceos/{school}/salida")
}

/// [`SCHOOLS_IMPORT_DECISION`] filled in.
#[must_use]
pub fn schools_import_decision(upload: impl Display) -> String {
    format!("/liceos/importar/{upload}")
}

/// [`SCHOOL`] filled in.
#[must_use]
pub fn school(school: impl Display) -> String {
    format!("/liceos/{school}")
}

/// [`COURSES`] filled in.
#[must_use]
pub fn courses(school: impl Display) -> String {
    format!("/liceos/{school}/cursos")
}

/// [`COURSE_TEACHERS`] filled in.
#[must_use]
pub fn course_teachers(school: impl Display, course: impl Display) -> String {
    format!("/liceos/{school}/cursos/{course}/docentes")
}

/// [`COURSE_TEACHER_END`] filled in.
#[must_use]
pub fn course_teacher_end(school: impl Display, course: impl Display, person: impl Display) -> String {
    format!("/liceos/{school}/cursos/{course}/docentes/{person}/termino")
}

/// [`COURSE_SHARING`] filled in.
#[must_use]
pub fn course_sharing(course: impl Display) -> String {
    format!("/cursos/{course}/difusion")
}

/// [`TEAM`] filled in.
#[must_use]
pub fn team(school: impl Display) -> String {
    format!("/liceos/{school}/equipo")
}

/// [`TEAM_LEAVING`] filled in.
#[must_use]
pub fn team_leaving(school: impl Display, person: impl Display) -> String {
    format!("/liceos/{school}/equipo/{person}/salida")
}

/// [`DRIVER`] filled in.
#[must_use]
pub fn driver(driver: impl Display) -> String {
    format!("/teoria/impulsores/{driver}")
}

/// [`DRIVER_REMOVAL`] filled in.
#[must_use]
pub fn driver_removal(driver: impl Display) -> String {
    format!("/teoria/impulsores/{driver}/retiro")
}

/// [`IDEA`] filled in.
#[must_use]
pub fn idea(idea: impl Display) -> String {
    format!("/ideas/{idea}")
}

/// [`IDEA_EDIT`] filled in.
#[must_use]
pub fn idea_edit(idea: impl Display) -> String {
    format!("/ideas/{idea}/cambio")
}

/// [`IDEA_REMOVAL`] filled in.
#[must_use]
pub fn idea_removal(idea: impl Display) -> String {
    format!("/ideas/{idea}/retiro")
}

/// [`MEASURE`] filled in.
#[must_use]
pub fn measure(measure: impl Display) -> String {
    format!("/medidas/{measure}")
}

/// [`MEASURE_EDIT`] filled in.
#[must_use]
pub fn measure_edit(measure: impl Display) -> String {
    format!("/medidas/{measure}/cambio")
}

/// [`MEASURE_AT`] filled in.
#[must_use]
pub fn measure_at(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}")
}

/// [`POINTS`] filled in.
#[must_use]
pub fn points(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos")
}

/// [`POINTS_PASTE`] filled in.
#[must_use]
pub fn points_paste(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos/pegar")
}

/// [`POINTS_IMPORT`] filled in.
#[must_use]
pub fn points_import(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos/importar")
}

/// [`POINTS_IMPORT_DECISION`] filled in.
#[must_use]
pub fn points_import_decision(measure: impl Display, school: impl Display, upload: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos/importar/{upload}")
}

/// [`POINTS_EXPORT`] filled in.
#[must_use]
pub fn points_export(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/puntos.csv")
}

/// [`CHART_FILE`] without its format.
#[must_use]
pub fn chart_file(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/grafico")
}

/// [`COURSE_CHART_FILE`] without its format.
#[must_use]
pub fn course_chart_file(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/grafico")
}

/// [`FUNNEL_FILE`] without its format.
#[must_use]
pub fn funnel_file(measure: impl Display) -> String {
    format!("/medidas/{measure}/embudo")
}

/// [`MEASURE_IN`] filled in.
#[must_use]
pub fn measure_in(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}")
}

/// [`COURSE_POINTS`] filled in.
#[must_use]
pub fn course_points(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/puntos")
}

/// [`COURSE_POINTS_PASTE`] filled in.
#[must_use]
pub fn course_points_paste(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/puntos/pegar")
}

/// [`ANNOTATION_REMOVAL`] filled in.
#[must_use]
pub fn annotation_removal(annotation: impl Display) -> String {
    format!("/medidas/anotaciones/{annotation}/retiro")
}

/// [`CHART_PHASES`] filled in.
#[must_use]
pub fn chart_phases(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/tramos")
}

/// [`COURSE_CHART_PHASES`] filled in.
#[must_use]
pub fn course_chart_phases(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/tramos")
}

/// [`ENTRY_LINKS`] filled in.
#[must_use]
pub fn entry_links(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/enlaces")
}

/// [`COURSE_ENTRY_LINKS`] filled in.
#[must_use]
pub fn course_entry_links(measure: impl Display, course: impl Display) -> String {
    format!("/medidas/{measure}/cursos/{course}/enlaces")
}

/// [`ENTRY_DOOR`] filled in.
#[must_use]
pub fn entry_door(secret: impl Display) -> String {
    format!("/anotar/{secret}")
}

/// [`GROUPS`] filled in.
#[must_use]
pub fn groups(measure: impl Display, school: impl Display) -> String {
    format!("/medidas/{measure}/liceos/{school}/grupos")
}

/// [`CYCLE`] filled in.
#[must_use]
pub fn cycle(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}")
}

/// [`CYCLE_PLAN`] filled in.
#[must_use]
pub fn cycle_plan(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/plan")
}

/// [`CYCLE_DOING`] filled in.
#[must_use]
pub fn cycle_doing(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/hecho")
}

/// [`CYCLE_STUDY`] filled in.
#[must_use]
pub fn cycle_study(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/estudio")
}

/// [`CYCLE_CLOSURE`] filled in.
#[must_use]
pub fn cycle_closure(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/cierre")
}

/// [`CYCLE_REOPENING`] filled in.
#[must_use]
pub fn cycle_reopening(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/reapertura")
}

/// [`CYCLE_SHARING`] filled in.
#[must_use]
pub fn cycle_sharing(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/difusion")
}

/// [`CYCLE_DISCARD`] filled in.
#[must_use]
pub fn cycle_discard(cycle: impl Display) -> String {
    format!("/ciclos/{cycle}/descarte")
}
