### Las páginas de importar: subir un archivo, mirar qué cambiaría, decidir.

## Para todos los archivos
import-file = El archivo
import-preview = Ver qué cambiaría
import-unread = No pudimos leer el archivo.
import-nothing-kept = Nada se guardó; elige el archivo otra vez cuando esté listo.
import-nothing-yet = Todavía no se ha cambiado nada
import-other-file = Elegir otro archivo
import-line = Línea { $line }
import-change = { $before } → { $after }
import-no-value = sin dato
import-warning = Ojo: { $says }
import-do = Importar
import-rows = Fila por fila
import-tabs = Qué filas mirar
import-tab-all = Todas ({ $n })
import-tab-added = Se agregan ({ $n })
import-tab-changed = Cambian ({ $n })
import-tab-left = Quedan igual ({ $n })
import-tab-warnings = Con aviso ({ $n })
import-tab-empty = No hay filas así en el archivo.

## El directorio oficial
import-directory-lead = El directorio de establecimientos que publica el Ministerio. Primero verás, fila por fila, qué cambiaría.
import-directory-file = Directorio en CSV
import-directory-hint = El archivo tal como se descarga de datosabiertos.mineduc.cl, hasta 32 MB. Necesita al menos las columnas RBD y NOM_RBD.
import-directory-private = No guardamos el archivo, ni las columnas MRUN y RUT
import-directory-check = Revisa el directorio
import-directory-summary = { $added ->
    [0] No se agrega ningún liceo
    [one] Se agrega un liceo
   *[other] Se agregan { $added } liceos
}, { $changed ->
    [0] no cambia ninguno
    [one] cambia uno
   *[other] cambian { $changed }
} y { $left ->
    [0] ninguna fila queda fuera o igual
    [one] una fila queda fuera o igual
   *[other] { $left } filas quedan fuera o igual
}.
import-directory-nothing = No hay nada que importar: la red ya sabe todo lo que dice este archivo, o sus filas quedan fuera por lo que se explica abajo.
import-history-only = Guardar igual la dependencia de ese año
import-see-schools = Ver los liceos
import-directory-done = El directorio está importado
import-directory-done-counts = { $added ->
    [0] No se agregó ningún liceo
    [one] Se agregó un liceo
   *[other] Se agregaron { $added } liceos
} y { $changed ->
    [0] no cambió ninguno
    [one] cambió uno
   *[other] cambiaron { $changed }
}.
import-directory-done-left = { $left ->
    [0] Ninguna fila quedó fuera o igual.
    [one] Una fila quedó fuera o igual.
   *[other] { $left } filas quedaron fuera o igual.
}
import-directory-next = Ahora elige qué liceos forman una generación: se puede pegar la lista de RBD.
import-form-generation = Elegir los liceos de la generación
done-directory-imported = Listo: quedó todo guardado.

## Personas
import-people-lead = Una planilla con quienes entran a la red. Primero verás cómo la leímos; después decides cómo invitarles.
import-people-file = Lista en CSV
import-people-hint = Una fila por persona y rol. Si tu planilla es de Excel, guárdala como CSV.
import-people-columns = Las columnas
import-people-example = Así puede verse; el orden da lo mismo. El correo y la asignatura pueden faltar.
import-column-name = Nombre
import-column-mail = Correo
import-column-school = RBD
import-column-role = Cargo
import-column-subject = Asignatura
import-column-link = Enlace
import-example-teacher = Profesora
import-example-principal = Directora
import-example-maths = Matemática
import-people-check = Revisa la lista
import-people-summary = { $people ->
    [0] No pudimos leer a ninguna persona
    [one] Leímos a una persona
   *[other] Leímos a { $people } personas
} y { $left ->
    [0] no quedó ninguna fila fuera.
    [one] una fila quedó fuera.
   *[other] { $left } filas quedaron fuera.
}
import-people-two-ways = Con invitaciones, cada persona recibe su enlace por chat o correo. Con la lista, llegan a una sala con código y Ronda reconoce su rol.
import-people-invite = Crear una invitación por fila
import-people-expect = Guardar la lista para una sala
import-people-left = Quedan fuera
import-people-left-why = Corrige estas filas en tu planilla y súbela de nuevo
import-people-in = Entran
import-people-one-each = Quien tiene dos roles recibe por ahora una invitación por cada uno
import-people-no-mail = sin correo
import-people-made = Las invitaciones están listas
import-people-made-lead = { $n ->
    [one] Una invitación, vale hasta el { $until }.
   *[other] { $n } invitaciones, valen hasta el { $until }.
}
import-people-once-head = Los enlaces se muestran solo esta vez.
import-people-once = Descárgalos o cópialos antes de salir de esta página. Si pierdes uno, anula la invitación y crea otra.
import-people-download = Descargar los enlaces
import-people-texts = Para pegar en un chat
import-people-texts-why = Un texto para cada persona
import-people-all-texts = Todos juntos
import-people-all-texts-label = Todos los textos, para copiarlos de una vez
import-people-chat = Hola, { $name }: te invito a { $network } en Ronda ({ $charge }). Entra con este enlace, que vale hasta el { $until }: { $link }
import-people-done = Esta lista ya se decidió
import-people-done-invited = { $n ->
    [one] Se creó una invitación.
   *[other] Se crearon { $n } invitaciones.
}
import-people-links-once = Sus enlaces se mostraron una sola vez, por seguridad. Si falta alguno, anula esa invitación y crea otra.
import-people-done-expected = { $n ->
    [one] La red espera a una persona.
   *[other] La red espera a { $n } personas.
}
import-people-expected-next = Cuando entren a una sala con código y digan lo mismo que la lista, tendrán su rol de inmediato.
