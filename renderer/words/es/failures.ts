/** Words in Spanish: what went wrong. `{message}` is the workbench's own English sentence, where only that says all. */
import type { FailureWords } from '../failureWords.js'

export const failures: FailureWords = {
  'adjudicator-marked': 'Usted mismo ha marcado esta afirmación. Otra persona debe resolver el desacuerdo.',
  'bad-input': 'El programa no aceptó la petición. {message}',
  'checker-name-taken': 'Ya hay aquí alguien llamado {name}. Elija otro nombre.',
  'checker-not-found': 'Esta persona ya no consta aquí.',
  cancelled: 'Cancelado; no se ha cambiado nada.',
  'checkpoint-not-found': 'La afirmación no tiene ningún punto de control en este lugar.',
  'claim-not-found': 'Esta afirmación ya no existe: puede haberse dividido, unido o quitado.',
  'claim-span-invalid':
    'Seleccione palabras de la noticia fuera de toda afirmación, o divida o una afirmaciones.',
  splitPlace: 'Ponga el cursor entre dos palabras de la afirmación para dividirla ahí.',
  mergeNeighbours: 'Solo se pueden unir afirmaciones contiguas, que van una tras otra.',
  'evidence-not-found': 'Esta prueba ya no está adjunta.',
  copyMissing: 'Falta la copia guardada. Adjunte de nuevo el documento.',
  'event-not-found': 'Esa decisión no existe. {message}',
  'file-empty': '«{fileName}» no contiene texto que comprobar.',
  'file-is-folder': '«{fileName}» es una carpeta. Elija los archivos de texto que contiene.',
  'file-name-invalid':
    'El nombre «{fileName}» contiene caracteres de control. Cámbielo e importe de nuevo el archivo.',
  'file-not-found': '«{fileName}» ya no está. Compruebe el nombre y la carpeta.',
  'file-not-readable': 'No se pudo leer «{fileName}». {message}',
  'file-not-text': '«{fileName}» no es un archivo de texto. {message}',
  'file-too-large': '«{fileName}» es demasiado grande. {message}',
  'library-damaged': 'Un archivo de la biblioteca está dañado. {message}',
  'library-in-use': 'La biblioteca está abierta en otro lugar. {message}',
  'library-newer': 'La biblioteca se creó con una versión más reciente de Tickmark. {message}',
  'library-not-found': 'En {path} no hay ninguna biblioteca. Compruebe el nombre de la carpeta.',
  'no-checker': 'Nadie ha dicho quién decide. Diga primero quién está aquí; no se ha guardado nada.',
  'nothing-to-settle': 'Los verificadores no discrepan sobre esta afirmación: no hay nada que resolver.',
  'newer-verdict':
    'Usted marcó esta afirmación de nuevo después de decidir esto; vale el veredicto más reciente. Descarte este o regístrelo de todos modos.',
  'nothing-to-undo': 'No hay ninguna decisión suya en esta noticia que deshacer.',
  'outlet-invalid': 'Este medio no se puede guardar. {message}',
  'outlet-not-found': 'Este medio no se ha añadido en su biblioteca.',
  'reason-does-not-fit': 'Este motivo no corresponde al estado. {message}',
  'report-invalid': 'No se pudo importar el informe «{fileName}». {message}',
  'report-too-large': 'El informe es demasiado grande para este formato. {message}',
  'session-forged': 'El paquete no se puede aceptar: cambia decisiones que ya existen. {message}',
  'signing-key-sealed':
    'La clave de esta biblioteca está en el llavero del sistema y no se puede usar. {message}',
  'session-invalid': 'El paquete «{fileName}» no se puede aceptar. {message}',
  'session-newer': 'El paquete es de una versión más nueva de Tickmark. {message}',
  'session-signature-invalid': 'La firma del paquete no es válida. {message}',
  'exchange-off': 'Esta biblioteca no comparte ninguna carpeta. Elija una primero.',
  'exchange-unreachable':
    '{why, select, relative {La carpeta compartida «{path}» no está indicada con su ruta completa. Elíjala de nuevo, empezando por el disco.} missing {La carpeta compartida {path} no está. Conecte el disco o el recurso compartido e inténtelo de nuevo; mientras tanto no se pierde nada.} file {La carpeta compartida {path} es un archivo. Elija una carpeta.} forbidden {No se permite leer la carpeta compartida {path}. Cambie sus permisos e inténtelo de nuevo; mientras tanto no se pierde nada.} silent {La carpeta compartida {path} no responde. Conecte el disco o el recurso compartido e inténtelo de nuevo; mientras tanto no se pierde nada.} other {La carpeta compartida {path} no contiene lo que esta biblioteca puso en ella. Conecte el disco o el recurso compartido; o elija de nuevo la carpeta, para ponerlo todo otra vez.}}',
  'session-too-large': 'El paquete es demasiado grande. {message}',
  'store-disk-full': 'El disco que contiene {path} está lleno. Libere espacio e inténtelo de nuevo.',
  'store-failed': 'No se pudo acceder a la biblioteca. {message}',
  'store-not-writable': 'No se puede escribir en {path}. Compruebe los permisos e inténtelo de nuevo.',
  'story-not-found': 'La biblioteca no tiene esta noticia. {message}',
  'verdict-not-found': 'Este veredicto ya se ha retirado.',
  unreachable:
    'Sin conexión con el programa ({detail}). Compruebe que Tickmark sigue en marcha y reinténtelo.',
  'signed-out':
    'Esta ventana ya no está conectada al programa. Abra la dirección que Tickmark mostró al arrancar.',
  'not-accepted': 'El programa no aceptó esto ({detail}).',
  'other-checker':
    'Esto lo decidió {name}. Se guardará cuando {name} vuelva a esta mesa y reintente; o descártelo.',
  'window-closed':
    'No se confirmó: puede que otra ventana la esté guardando todavía o que se cerrara. Si la reintenta, se registra una sola vez; o descártela.',
}
