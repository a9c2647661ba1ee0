## Archivos y fotos

attachments-title = Archivos y fotos
attachments-of = Archivos y fotos de { $name }
attachments-crumbs = De dónde vienes
attachments-none = Todavía no hay ninguno. Una guía, una foto del trabajo o una planilla muestran cómo se hizo.
attachments-add = Agregar un archivo
attachments-file = Archivo o foto
attachments-no-faces = Sin caras de estudiantes.
attachments-kinds = JPEG, PNG, WebP, PDF, Word, Excel, ODT, CSV o texto, hasta 10 MB. A las fotos se les quitan el lugar y los datos de la cámara.
attachments-words = ¿Qué muestra?
attachments-words-hint = Si quieres: así lo sabe también quien no puede ver la imagen.
attachments-do-add = Agregar
attachments-remove = Retirar
attachments-remove-of = Retirar { $name }
attachments-return = Volver a ponerlo
attachments-meta = { $kind } · { $size } · { $day }
attachments-kb = { $n } kB
attachments-mb = { $n } MB

file-photo = Foto
file-document = Documento
file-table = Planilla
file-text = Texto

done-file-added = El archivo quedó guardado.
done-file-removed = El archivo se retiró. Durante 30 días se puede volver a poner.
done-file-returned = El archivo está de vuelta.

wrong-file-empty = No llegó ningún archivo, o está vacío. Elígelo de nuevo.
wrong-file-large = Pesa más de 10 MB. Saca la foto con menos resolución, o divide el documento.
wrong-file-heic = Esta foto viene en HEIC, que muchos teléfonos y computadores no muestran. En el iPhone: Ajustes, Cámara, Formatos, «El más compatible»; o envíatela por correo y súbela como JPEG.
wrong-file-kind = Esta clase de archivo no se puede guardar. Sirven fotos (JPEG, PNG, WebP), PDF, Word, Excel, ODT, CSV y texto.
wrong-file-macros = Este documento trae macros (un programa adentro). Guárdalo sin ellas, como .docx o .xlsx, y súbelo de nuevo.
wrong-file-damaged = El archivo está cortado o dañado. Ábrelo para ver si se ve bien, guárdalo de nuevo y prueba otra vez.
wrong-file-unpacks = El documento está comprimido de un modo que al abrirlo crecería sin medida, y no lo guardamos. Ábrelo, cópialo a un documento nuevo y sube ese.
wrong-file-pixels = La imagen tiene más de 80 millones de puntos: un teléfono no alcanza a mostrarla. Achícala o saca la foto con menos resolución.
wrong-file-no-photo = Aquí va una foto (JPEG, PNG o WebP). Otros archivos se agregan en la página del ciclo.
wrong-files-many = Ya hay 20 archivos aquí, que es lo más que cabe. Retira uno que sobre y prueba de nuevo.
wrong-files-full = El espacio para archivos de este liceo está lleno. Retira los que sobren, o pide más a quien cuida el servidor.

problem-file-too-large-title = Ese archivo pesa demasiado
problem-file-too-large = Un archivo puede pesar hasta 10 MB. Nada se guardó: vuelve atrás y elige uno más liviano.
