### Lo que sale mal en la línea de comandos: qué pasó, qué se guardó, qué hacer. Una sola línea cada vez.

## La base de datos
cli-wrong-address = La dirección de la base de datos empieza con «{ $scheme }:», y así no sirve. Escribe sqlite://ruta/ronda.db o postgres://usuario:clave@servidor/nombre
cli-wrong-address-unreadable = La dirección de la base de datos no se entiende. Escribe sqlite://ruta/ronda.db o postgres://usuario:clave@servidor/nombre
cli-wrong-address-folder = { $path } es una carpeta, no una base de datos. Agrega el nombre del archivo: sqlite://{ $path }/ronda.db
cli-wrong-address-no-folder = La carpeta { $path } no existe. Créala, o corrige la dirección de la base de datos.
cli-wrong-address-not-let-in = El servidor de la base de datos no acepta ese usuario o esa clave. Corrígelos en la dirección de la base de datos.
cli-wrong-address-no-database = El servidor no tiene una base de datos con ese nombre. Créala, o corrige la dirección de la base de datos.
cli-wrong-locked = La base de datos está ocupada: otro programa escribe en ella. Nada se guardó. Espera un momento y prueba de nuevo.
cli-wrong-silent = El servidor de la base de datos no responde. Nada se guardó. Revisa que esté en marcha y que la dirección sea la suya, y prueba de nuevo.
cli-wrong-read-only = No se puede escribir en la base de datos. Nada se guardó. Revisa que quien ejecuta Ronda tenga permiso sobre ella y, si es un archivo, también sobre su carpeta.
cli-wrong-full = No queda espacio en el disco de la base de datos. Nada se guardó. Libera espacio y prueba de nuevo.
cli-wrong-newer-schema = Esta base de datos es de una Ronda más nueva: tiene el esquema { $found }, y esta conoce hasta el { $known }. Nada cambió en ella. Usa la Ronda nueva, o restaura un respaldo en una base vacía.
cli-wrong-damaged = El archivo no es una base de datos, o está dañado. Nada cambió en él. Revisa la dirección, o restaura un respaldo en una base nueva: ronda restore ARCHIVO
cli-wrong-files = El lugar donde se guardan los archivos no responde. Nada se guardó. Revisa --files-url: { $why }
cli-wrong-not-found = Eso no está, o ya estaba hecho. Nada se guardó.
cli-wrong-stale = Otra persona lo cambió mientras tanto. Nada se guardó. Prueba de nuevo.
cli-wrong-ours = Algo falló de nuestro lado, no es por lo que hiciste. Nada quedó a medias. Prueba de nuevo; si se repite, muéstrale esto a quien mantiene Ronda: { $why }

## El respaldo: la frase de antes dice cuál
cli-wrong-archive = No es un respaldo de Ronda, o está dañado. Usa otra copia.
cli-wrong-archive-newer = Lo hizo Ronda { $ronda }, que es más nueva: tiene el esquema { $schema }, y esta conoce hasta el { $known }. Usa esa Ronda.
cli-wrong-archive-manifest = Está dañado: no se entiende su lista (manifest.json). Usa otra copia.
cli-wrong-archive-lacks = Está incompleto: le falta «{ $name }». Usa otra copia.
cli-wrong-archive-foreign = Tiene algo que no es suyo: «{ $name }». Usa otra copia.
cli-wrong-archive-table = Está dañado en la tabla «{ $name }». Usa otra copia.
cli-wrong-archive-checksum = Está dañado en la tabla «{ $name }»: su suma de control no coincide. Usa otra copia.
cli-wrong-archive-file = Está dañado el archivo «{ $name }» que trae: su suma de control no coincide. Usa otra copia.
cli-wrong-archive-rows = Está dañado: la tabla «{ $name }» tiene { $found } filas y debería tener { $said }. Usa otra copia.
cli-wrong-archive-row = Está dañado en la fila { $line } de la tabla «{ $name }». Usa otra copia.
cli-wrong-archive-misfit = Sus filas no calzan entre sí. Usa otra copia.
cli-wrong-archive-not-empty = La base de datos no está vacía. Restáuralo en una nueva: --database-url sqlite://ruta/nueva.db
cli-wrong-archive-value = La base de datos guarda en { $column } algo que ningún respaldo puede llevar ({ $key }). Corrígelo y prueba de nuevo.
cli-wrong-archive-different = Restaurado, no quedó igual en la tabla «{ $name }». No confíes en esta copia: haz otra.

## El correo
cli-wrong-mail-way = La dirección del correo no sirve. Escribe smtp://servidor:puerto o smtps://usuario:clave@servidor
cli-wrong-mail-clear = Con smtp:// la clave viajaría a la vista de todos. Agrega ?tls=required al final, o usa smtps://
cli-wrong-mail-sender = Quien envía los correos debe ser una dirección, como «Ronda <ronda@example.org>»
cli-wrong-mail-replies = La dirección para respuestas debe ser simple y corta, como responder@ejemplo.cl.

## Lo que dice el sistema, después de dos puntos
cli-wrong-file = No se puede usar { $path }: { $why }
cli-system-not-found = no existe; revisa la ruta
cli-system-forbidden = no hay permiso; dáselo a quien ejecuta Ronda, o elige otro lugar
cli-system-folder = es una carpeta; escribe el nombre de un archivo
cli-system-not-a-folder = una parte de la ruta no es una carpeta; revísala
cli-system-exists = ya hay algo con ese nombre; elige otro
cli-system-full = no queda espacio en el disco; libera algo y prueba de nuevo
cli-system-read-only = el disco es de solo lectura; elige otro lugar
cli-system-in-use = otro programa la está usando; ciérralo, o elige otra con --listen
cli-system-no-such-address = esa dirección no es de esta máquina; elige otra con --listen
cli-system-no-text = no es texto; revisa que sea el archivo correcto
cli-system-other = el sistema dice «{ $why }»
