//! The list in Chilean Spanish. Written by hand for ages 13 to 18, from how they write, not from a clinical instrument; a school's
//! psychologist should read it once a year. Being tired of school is not in it ("no doy más"), nor are hunger and laughter
//! ("muero de hambre"): an alert that everybody sets off is read by nobody. How lines are written: `expression.rs`.

use super::Harm;

pub(super) const LISTED: &[(Harm, &str)] = &[
    (Harm::SelfHarm, SELF_HARM),
    (Harm::Violence, VIOLENCE),
    (Harm::Abuse, ABUSE),
];

const SELF_HARM: &str = "
    suicid*
    quiero .. morir*
    quisiera .. morir*
    queria .. morir*
    gustaria .. morir*
    ganas de .. morir*
    deseo morir*
    prefiero .. morir*
    prefiero .. muert*
    pienso en morir*
    pensado en morir*
    mejor .. muert*
    estar muert*
    estuviera muert*
    ojala .. muer*
    ojala .. morir*
    ojala no .. despert*
    ojala no .. nacid*
    quisiera no .. nacid*
    nunca haber nacido
    no haber nacido
    no quiero .. vivir
    no quiero .. viviendo
    no quiero .. existir
    no quiero .. despertar
    no quiero seguir aqui
    no quiero estar aqui
    no quiero estar en este mundo
    no vale la pena vivir
    no tiene sentido vivir
    mi vida no .. sentido
    mi vida no vale
    para que .. viv*
    ganas de vivir
    cansad* de vivir
    hart* de vivir
    odio .. vivir
    odio mi vida
    acabar con mi vida
    acabar con todo
    terminar con mi vida
    quitar* la vida
    quite la vida
    sacar* la vida
    matarme
    me .. matar
    me mato
    me matare
    quiero desaparecer
    quisiera desaparecer
    dormir* y no despertar
    nadie me .. extran*
    mejor sin mi
    mejor si no est*
    mejor si yo no
    soy una carga
    me corto
    me corte
    me cortaba
    me cortado
    me he cortado
    me estoy cortando
    me sigo cortando
    cortarme
    cortes en .. brazo*
    cortes en .. muneca*
    cortes en .. pierna*
    autolesi*
    autoagre*
    hacerme dano
    me hago dano
    me hice dano
    me hacia dano
    me he hecho dano
    lastimarme
    me lastimo
    me quemo
    quemarme
    me rasguno
    me golpeo .. pared
    ahorcar*
    me ahorco
    colgarme
    pegarme un tiro
    tirarme del
    tirarme de un
    tirarme al metro
    tirarme a la linea
    lanzarme al metro
    tomarme .. pastillas
    tome .. pastillas
    tomar .. pastillas
    empastill*
    sobredosis
    carta de despedida
    despedirme de todos
    kms
    dejar de comer
    me hago vomitar
";

const VIOLENCE: &str = "
    me pega
    me pegan
    me pego
    me pegaba*
    me pegar*
    me han pegado
    me ha pegado
    le pega
    le pegan
    le pegaba*
    nos pega
    nos pegan
    me golpea*
    me golpeo
    nos golpea*
    me maltrat*
    nos maltrat*
    maltrato
    me patea*
    me empuj*
    me cachete*
    me tira* .. pelo
    me tir* al suelo
    paliza*
    a combos
    sac* la cresta
    sac* la chucha
    sac* la mierda
    sac* la mugre
    me amenaz*
    amenaza*
    me acosa*
    acoso
    acosad*
    bullying
    buling
    bulying
    me molestan
    se burlan de mi
    me humill*
    me insult*
    me escup*
    me encierra*
    me encerr*
    me extorsion*
    me rob*
    me persigue*
    me sigue* .. casa
    me .. van a matar
    me va a matar
    me dijo que me .. matar
    quiero .. matar a
    quiero matarl*
    voy a matar
    lo voy a matar
    los voy a matar
    matar a todos
    matarlos a todos
    pistola*
    tiene un arma
    tengo un arma
    traer un arma
    trae .. arma
    con un arma
    cortapluma*
    apunal*
    balear*
    balacera*
    disparar*
    tiroteo*
    miedo .. volver a .. casa
    miedo .. llegar a .. casa
    miedo .. mi casa
    miedo a mi pap*
    miedo a mi mam*
    miedo de mi pap*
    miedo de mi mam*
    tengo miedo de mi
    tengo miedo de el
    le tengo miedo
    violencia
    vif
    me ech* de .. casa
    no hay .. comer en mi casa
";

const ABUSE: &str = "
    abus*
    me viol*
    la viol*
    violacion*
    violaron
    violar
    violad*
    violador*
    me manose*
    manose*
    me tocan
    me tocaba*
    me tocaron
    me toc* .. cuerpo
    me toc* .. parte*
    me toc* .. intim*
    me toc* .. pechuga*
    me toc* .. poto
    me toc* .. pierna*
    me toc* sin
    me toc* cuando duermo
    profe* me toc*
    profe* toca a
    me besa a la fuerza
    me bes* .. fuerza
    a la fuerza
    contra mi voluntad
    sin mi consentimiento
    sin que yo quiera
    aunque no quiera
    aunque le dig* que no
    me oblig* a tener
    me oblig* a hacer cosas
    me oblig* a tocar*
    me oblig* a mandar
    obligad* a tener
    me forz*
    me hace cosas
    me hacen cosas
    me hacia cosas
    me hizo cosas
    me hizo algo
    se metio .. mi cama
    se mete .. mi cama
    cosas que no quiero
    me pid* .. foto*
    me mand* .. foto*
    fotos mias
    desnud*
    nudes
    pack
    me grab*
    me espi*
    grooming
    incesto
    mi tio me
    mi primo me
    mi hermano me
    mi abuelo me
    mi padrastro me
    padrastro se
    me ofrec* plata
    prostitu*
";
