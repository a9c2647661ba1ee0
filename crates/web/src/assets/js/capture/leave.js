// Going out: what this phone holds for this person is erased. What wasn't sent yet is asked about first.

const form = document.querySelector('[data-leave]')
const part = (name) => form.querySelector(`[data-${name}]`)
const person = form.dataset.leave
let db, lessons, sure = false

const unsent = async () => (await allNotes(db)).filter((note) => note.state !== 'arrived')
const unsentLessons = async () => (await allOf(lessons, 'drafts')).filter((one) => one.state !== 'arrived')
const nothingWaits = async () => (await unsent()).length + (await unsentLessons()).length === 0

const go = async () => {
  sure = true
  db.close()
  lessons.close()
  await erase(person)
  await eraseLessons(person)
  forgetDrafts()
  form.submit()
}

// The lists of doors that this phone may open without a signal.
const forgetDoors = async () => {
  const doors = (await window.caches?.keys())?.filter((name) => name.startsWith('ronda-puerta-')) || []
  await Promise.all(doors.map((name) => caches.delete(name)))
}

const save = (name, blob) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
}

const sendFirst = async () => {
  for (const note of await unsent()) {
    const became = await send(form.dataset.send, note)
    if (became.state === 'arrived') await dropNote(db, note.id)
  }
  for (const one of await unsentLessons()) {
    const became = one.notes.length ? await sendLesson('/observaciones/aula/registros', one, person) : {}
    if (became.state === 'arrived') await dropDraft(lessons, one.observation)
  }
  if (await nothingWaits()) return go()
  part('told').textContent = part('told').dataset.words
  part('told').hidden = false
}

const saveAll = async () => {
  const notes = await unsent()
  const text = notes.map((note) => [note.captured_at, note.words, note.answer].filter(Boolean).join('\n')).concat((await unsentLessons()).map((one) => [one.lesson.title, one.lesson.meta, linesOf(one)].join('\n'))).join('\n\n')
  save(part('save').dataset.name, new Blob([text], { type: 'text/plain' }))
  notes.filter((note) => note.photo).forEach((note) => save(note.id + '.jpg', note.photo))
}

form.addEventListener('submit', async (event) => {
  if (sure || !person || !window.indexedDB) return
  event.preventDefault()
  await forgetDoors().catch(() => {})
  try {
    db = await openStore(person)
    lessons = await openLessons(person)
    if (await nothingWaits()) return await go()
  } catch {
    // A private window opens no store: nothing is held here, and whoever goes out isn't kept in.
    sure = true
    return form.submit()
  }
  part('unsent').hidden = false
})
part('send-first').addEventListener('click', sendFirst)
part('save').addEventListener('click', saveAll)
part('anyway').addEventListener('click', go)
