// What this phone keeps, one database a person: notes that wait, and what their page said of their cycles.
// Must not open the database of anybody but whom the caller names.

const PREFIX = 'ronda-captura-'

const whose = () => (document.cookie.match(/(?:^|; )ronda-quien=([0-9a-f-]{36})/) || [])[1] || ''

const asked = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

const openStore = (person) => {
  const request = indexedDB.open(PREFIX + person, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('notes', { keyPath: 'id' })
    request.result.createObjectStore('plans', { keyPath: 'key' })
  }
  return asked(request).then((db) => {
    // Somebody signs out in another tab: the erasure must not wait for us.
    db.onversionchange = () => db.close()
    return db
  })
}

const allNotes = (db) => asked(db.transaction('notes').objectStore('notes').getAll())

// Resolves when it is on the phone's disk, not before: the page says so then.
const change = (db, store, what) => new Promise((resolve, reject) => {
  const tx = db.transaction(store, 'readwrite', { durability: 'strict' })
  tx.oncomplete = resolve
  tx.onerror = tx.onabort = () => reject(tx.error)
  what(tx.objectStore(store))
})

const putNote = (db, note) => change(db, 'notes', (notes) => notes.put(note))
const dropNote = (db, id) => change(db, 'notes', (notes) => notes.delete(id))
const keepPlans = (db, html) => change(db, 'plans', (plans) => plans.put({ key: 'choices', html }))
const plansOf = async (db) => (await asked(db.transaction('plans').objectStore('plans').get('choices')))?.html

// Plans of whoever else was here: they are read from the network again. Their notes wait for them, and for nobody else.
const forgetPlans = async (but) => {
  const known = (await indexedDB.databases?.()) || []
  for (const { name } of known) {
    if (name.startsWith(PREFIX) && name !== PREFIX + but) {
      const db = await openStore(name.slice(PREFIX.length))
      await change(db, 'plans', (plans) => plans.clear())
      db.close()
    }
  }
}

const erase = (person) => asked(indexedDB.deleteDatabase(PREFIX + person))
