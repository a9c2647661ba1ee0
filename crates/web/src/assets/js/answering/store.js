// What this phone keeps of a survey, in a database of its own: answers half given (`drafts`) and answers that wait to be sent
// (`queue`). Nobody's name is in it. Whatever the server has received is erased here.

const DAY = 24 * 3600 * 1000
// Answers half given by somebody who left are nobody else's to read.
const OLDEST_DRAFT = DAY
// Long after any survey takes answers.
const OLDEST_WAITING = 60 * DAY

const asked = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})

const openStore = async () => {
  const request = indexedDB.open('ronda-encuesta', 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'id' })
    request.result.createObjectStore('queue', { keyPath: 'id' })
  }
  const db = await asked(request)
  db.onversionchange = () => db.close()
  return db
}

const all = (db, store) => asked(db.transaction(store).objectStore(store).getAll())

// Resolves when it is on the phone's disk, not before: the page says so then.
const change = (db, what) => new Promise((resolve, reject) => {
  const tx = db.transaction(['drafts', 'queue'], 'readwrite', { durability: 'strict' })
  tx.oncomplete = resolve
  tx.onerror = tx.onabort = () => reject(tx.error)
  what(tx.objectStore('drafts'), tx.objectStore('queue'))
})


const forgetOld = async (db) => {
  const now = Date.now()
  const [drafts, queue] = [await all(db, 'drafts'), await all(db, 'queue')]
  await change(db, (d, q) => {
    drafts.filter((one) => now - one.changed > OLDEST_DRAFT).forEach((one) => d.delete(one.id))
    queue.filter((one) => now - one.since > OLDEST_WAITING).forEach((one) => q.delete(one.id))
  })
}

// Where a phone keeps nothing (a private window), the page does, as long as it is open.
const inMemory = () => {
  const kept = { drafts: new Map(), queue: new Map() }
  const store = (name) => ({ put: (one) => kept[name].set(one.id, one), delete: (id) => kept[name].delete(id) })
  return { memory: true, all: (name) => [...kept[name].values()], change: (what) => what(store('drafts'), store('queue')) }
}

const ways = (db) => ({ all: (name) => all(db, name), change: (what) => change(db, what) })

const openKept = async () => {
  try {
    const db = await openStore()
    await forgetOld(db)
    return ways(db)
  } catch {
    return inMemory()
  }
}
