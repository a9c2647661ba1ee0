### Paquetes de cambios: se redactan alrededor de ideas, se firman, se llevan y se traen.

## La lista
library-title = Biblioteca
packages-title = Paquetes de cambios
packages-lead = Lo que ya resultó en la red, listo para partir: la idea, cómo se hace paso a paso, los materiales y lo que dicen las pruebas.
packages-published = Publicados
packages-none = Todavía no hay ninguno publicado.
packages-none-why = Un paquete junta las ideas que se sostienen, con todo lo que otro liceo necesita para probarlas esta semana. Lo redacta el equipo central o quien dirige un liceo, y lo firma la coordinación o la dirección de la red.
packages-drafts = Borradores
packages-drafts-note = Los ve quien los escribe y quien coordina o dirige la red.
package-draft-one = Redactar un paquete
package-import-one = Traer uno de otra red
package-ideas = { $n ->
    [0] Sin ideas todavía
    [one] Una idea
   *[other] { $n } ideas
}
package-signed = Versión { $number }, firmada por { $name } el { $day }
package-from = Viene de { $network }
package-changed = Último cambio: { $day }

## Redactar
package-draft-lead = Parte por el nombre y para qué sirve. Después agregas las ideas, sus pasos y los materiales.
package-begins-with = Parte con la idea «{ $name }».
package-what = El paquete
package-markdown = Puedes usar *cursiva*, **negrita** y listas con un guion.
package-place = En nombre de
package-name = Nombre
package-name-hint = Como se lo contarías a una colega: «Boletos de salida que sí se leen».
package-driver = Impulsor que mueve
package-driver-none = Ninguno en especial
package-summary = Para qué sirve
package-summary-hint = Qué problema resuelve, para quién, en dos o tres frases.
package-learned = Lo que agregan quienes lo probaron
package-learned-hint = Consejos que no se ven en los números. Lo que dicen las pruebas lo escribe Ronda.
package-limits = Dónde no sirve
package-limits-hint = Cursos, momentos o condiciones en que no resultó.
package-links = Enlaces a materiales
package-links-hint = Uno por línea: qué es y su dirección. «Video de una clase: https://…»
package-do-draft = Guardar el borrador
package-save = Guardar
package-is-draft = Borrador: lo ves tú y quien coordina o dirige la red
package-is-published = Publicado, versión { $number }
package-draft-next = Lo que cambies aquí se publica recién con la próxima firma.
package-review = Revisar y publicar
package-who-publishes = Cuando esté listo, avísale a la coordinación o la dirección de la red: ellas lo firman.
package-stale = Otra persona guardó un cambio mientras escribías.
package-go-on = Seguir escribiendo

## Las ideas
package-items = Ideas del paquete
package-items-note = Cada una con su paso a paso, en el orden en que conviene leerlas.
package-items-none = Todavía no tiene ideas. Agrega la primera.
package-item = La idea
package-item-lead = Así la lee quien la va a probar sin haberla visto nunca.
package-item-add = Agregar una idea de la teoría
package-item-choose = Elige una
package-item-do-add = Agregar
package-item-count = { $n ->
    [0] Sin pasos
    [one] Un paso
   *[other] { $n } pasos
}
package-item-missing = Falta decir cómo se hace.
package-item-change = Escribir los pasos
package-item-raise = Subir
package-item-remove = Sacar del paquete
package-item-name = Nombre
package-item-what = Qué es
package-item-what-hint = En una o dos frases.
package-item-steps = Paso a paso
package-item-steps-hint = Un paso por línea. Los números los ponemos nosotros.

## Descartar
package-discard = Descartar
package-discard-what = Se borra el borrador con sus materiales. Las ideas siguen en la teoría.
package-discard-sure = Sí, quiero borrarlo
package-do-discard = Descartar el borrador

## Publicar
package-review-lead = Esto leerá toda la red. Una versión firmada no cambia más.
package-changes = Qué cambia
package-changes-first = Es la primera versión.
package-changes-none = Nada ha cambiado desde la última versión.
package-changes-in = Qué cambió en la versión { $number }
package-change-name = Nombre
package-change-driver = Impulsor
package-change-summary = Para qué sirve
package-change-learned = Lo que agregan quienes lo probaron
package-change-limits = Dónde no sirve
package-change-idea = Cómo se cuenta «{ $name }»
package-change-idea-added = Entró la idea «{ $name }»
package-change-idea-removed = Salió la idea «{ $name }»
package-change-order = Cambió el orden de las ideas
package-change-warrant = Hay pruebas nuevas de «{ $name }»
package-change-material-added = Material nuevo: { $name }
package-change-material-removed = Salió el material { $name }
package-sign = Firmar
package-sign-note = Queda tu nombre y el día.
package-reason = Qué es nuevo y por qué
package-reason-hint = Lo lee quien ya usa la versión anterior.
package-do-sign = Firmar y publicar

## Leer
package-how = Paso a paso
package-warrant = Lo que dicen las pruebas
package-try = Planificar una prueba
package-tests = Ver las pruebas
package-idea = La idea en la teoría
package-learned-title = Lo que agregan quienes lo probaron
package-limits-title = Dónde no sirve
package-materials = Materiales
package-link = Enlace hacia afuera, a { $host }
package-older = Esta no es la última versión.
package-newest = Ir a la versión { $number }
package-since = { $n ->
    [one] Desde que se firmó se cerró una prueba más de sus ideas.
   *[other] Desde que se firmó se cerraron { $n } pruebas más de sus ideas.
}
package-as-page = Descargar como página
package-as-file = Descargar para otra red
package-versions = Versiones
package-versions-note = Una versión firmada no cambia más.
package-version = Versión { $number }
package-page-foot = Esta página se sostiene sola: se puede imprimir, guardar o enviar. Lo que dicen las pruebas lo escribió Ronda a partir de los ciclos cerrados, el día de la firma.

## De dónde viene
package-origin = De dónde viene
package-origin-said = De { $network }: versión { $number }, firmada por { $name } el { $day }.
package-origin-through = Antes pasó por { $list }.
package-origin-known = Lo que se sabía allá de «{ $name }»: { $said }
package-origin-test = Aquí todavía nadie lo ha probado por venir de allá: lo que vale en otra red se prueba de nuevo.

## Traer
package-import-lead = Un paquete que otra red publicó con Ronda llega como borrador, con su procedencia. Lo revisas antes de que alguien más lo vea.
package-import-file = El archivo
package-import-choose = Archivo del paquete
package-import-hint = El que la otra red bajó con «Descargar para otra red». Termina en .ronda.json y pesa a lo más 10 MB.
package-do-import = Traer como borrador
package-import-then = Qué pasa después
package-import-then-draft = Queda como borrador tuyo, con los materiales y lo que las pruebas decían allá.
package-import-then-test = Sus ideas no entran solas a la teoría: si a la red le sirven, proponlas y pruébalas.

## Lo que se acaba de hacer
done-package-drafted = El borrador está guardado. Ahora agrega las ideas.
done-package-changed = Los cambios están guardados.
done-package-published = El paquete está firmado y publicado.
done-package-discarded = El borrador se borró.
done-package-not-discarded = No se borró nada: marca la casilla si quieres borrarlo.
done-package-imported = El paquete llegó como borrador. Revísalo antes de publicarlo.

## Lo que falta o no calza
wrong-package-name = Ponle un nombre de al menos tres letras.
wrong-package-summary = Di para qué sirve.
wrong-package-driver = Elige un impulsor de la lista, o ninguno.
wrong-package-long = Es demasiado largo: a lo más 4.000 letras. Lo que escribiste sigue aquí; acórtalo o pásalo a un material.
wrong-package-link = Cada línea termina en una dirección de la web que empieza con https://, sin espacios: de un sitio con nombre, no un número ni un equipo de la red del liceo.
wrong-package-links = Son demasiados enlaces: a lo más veinte.
wrong-package-item-name = Ponle un nombre de al menos tres letras.
wrong-package-steps = Escribe al menos un paso.
wrong-package-steps-many = Son demasiados pasos: a lo más treinta.
wrong-package-idea = Elige una idea de la lista.
wrong-package-idea-there = Esa idea ya está en el paquete.
wrong-package-ideas-many = Un paquete tiene a lo más doce ideas. Con más es una teoría.
wrong-package-no-ideas = Le falta al menos una idea.
wrong-package-idea-steps = Hay una idea sin pasos: di cómo se hace.
wrong-package-heavy = Los materiales pesan más de 6 MB en total. Deja los más livianos y enlaza el resto.
wrong-package-nothing-new = Nada ha cambiado desde la última versión: no hay qué firmar.
wrong-package-moved = Alguien cambió el borrador mientras lo mirabas. Aquí está como quedó; léelo de nuevo antes de firmar.
wrong-package-reason = Di en una frase qué es nuevo.
wrong-package-file-none = Elige el archivo del paquete.
wrong-package-file-large = El archivo es demasiado grande para ser un paquete: a lo más 10 MB, con 6 MB de materiales. No se guardó nada.
wrong-package-file-kind = Ese archivo no es un paquete de Ronda. Pide el que se baja con «Descargar para otra red».
wrong-package-file-newer = El paquete viene de una versión más nueva de Ronda que esta. Actualiza esta instalación o pide que lo exporten de nuevo.
wrong-package-file-sum = El archivo cambió en el camino: su suma de control no calza. Pide que te lo envíen de nuevo.
wrong-package-file-content = El paquete trae algo que aquí no se acepta: textos demasiado largos, enlaces raros o partes que faltan. No se guardó nada.
wrong-package-file-material = El paquete trae un material que aquí no se guarda, o dañado. Pide que lo exporten sin él. No se guardó nada.
problem-package-published-title = Ya está publicado
problem-package-published = Lo que se firmó no se borra: otros liceos pueden estar usándolo. Publica una versión nueva que diga qué cambió.
search-best-package = Paquete de cambios

## Retirar
packages-withdrawn = Retirados
packages-withdrawn-note = Ya no se proponen ni se buscan. Aquí queda por qué.
package-withdraw = Retirar el paquete
package-withdraw-when = Si resultó que no sirve, o que hace daño, retíralo: quien lo usa sabrá por qué.
package-withdraw-do = Retirar con un motivo
package-withdraw-title = Retirar «{ $name }»
package-withdraw-lead = Se retiran todas sus versiones. Nada se borra: en su lugar queda tu motivo.
package-withdraw-why = Por qué
package-withdraw-who = Lo lee quien lo sigue, quien lo guardó y quien abra un enlace antiguo. Queda tu nombre y el día.
package-withdraw-reason = Qué pasó
package-withdraw-reason-hint = «En dos liceos los cursos copiaron las respuestas: hay que cambiar el paso 3».
package-withdraw-links = Los enlaces dirán que se retiró y por qué.
package-withdraw-search = La búsqueda deja de proponerlo, con sus materiales.
package-withdraw-elsewhere = Lo que otras redes ya trajeron sigue siendo de ellas: no cambia.
package-do-withdraw = Retirar
package-withdrawn = Este paquete se retiró. Ya no se recomienda probarlo.
package-withdrawn-why = Por qué
package-withdrawn-by = Lo retiró { $name } el { $day }
package-withdrawn-used = Si ya lo estabas probando, mira si el motivo vale también en tu curso. Tus ciclos siguen como están.
package-withdrawn-search = Buscar otra cosa parecida
package-return-what = Si el motivo ya no vale, el paquete puede volver como estaba, con su firma.
package-do-return = Volver a publicarlo
done-package-withdrawn = El paquete está retirado. Quien lo abra leerá por qué.
done-package-returned = El paquete está publicado de nuevo.
wrong-withdrawal-reason = Di en una frase por qué se retira: quien lo usa lo necesita.
wrong-withdrawal-long = Es demasiado largo: a lo más 600 letras. Lo que escribiste sigue aquí.
wrong-withdrawal-moved = Mientras escribías se publicó otra versión. Mírala antes de retirarla; tu motivo sigue aquí.
