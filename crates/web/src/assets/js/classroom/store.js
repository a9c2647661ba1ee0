// What this phone keeps of lessons, one database a person: drafts, and what their page said of the lessons to go to.
// Must not open the database of anybody but whom the caller names.

const LESSONS = 'ronda-aula-'

const openLessons = (person) => {
  const request = indexedDB.open(LESSONS + person, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('drafts', { keyPath: 'observation' })
    request.result.createObjectStore('plans', { keyPath: 'id' })
  }
  return asked(request).then((db) => {
    db.onversionchange = () => db.close()
    return db
  })
}

const allOf = (db, store) => asked(db.transaction(store).objectStore(store).getAll())
const putDraft = (db, draft) => change(db, 'drafts', (drafts) => drafts.put(draft))
const dropDraft = (db, observation) => change(db, 'drafts', (drafts) => drafts.delete(observation))
const keepLessons = (db, lessons) => change(db, 'plans', (plans) => {
  plans.clear()
  lessons.forEach((lesson) => plans.put(lesson))
})
const eraseLessons = (person) => asked(indexedDB.deleteDatabase(LESSONS + person))

// Lessons of whoever else was here: they are read from the network again. Their drafts wait for them, and for nobody else.
const forgetLessons = async (but) => {
  const known = (await indexedDB.databases?.()) || []
  for (const { name } of known) {
    if (name.startsWith(LESSONS) && name !== LESSONS + but) {
      const db = await openLessons(name.slice(LESSONS.length))
      await change(db, 'plans', (plans) => plans.clear())
      db.close()
    }
  }
}
