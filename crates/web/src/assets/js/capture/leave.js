// Going out: what this phone holds for this person is erased. What wasn't sent yet is asked about first.

const form = document.querySelector('[data-leave]')
const part = (name) => form.querySelector(`[data-${name}]`)
const person = form.dataset.leave
let db, sure = false

const unsent = async () => (await allNotes(db)).filter((note) => note.state !== 'arrived')

const go = async () => {
  sure = true
  db.close()
  await erase(person)
  form.submit()
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
  if ((await unsent()).length === 0) return go()
  part('told').textContent = part('told').dataset.words
  part('told').hidden = false
}

const saveAll = async () => {
  const notes = await unsent()
  const text = notes.map((note) => [note.captured_at, note.words, note.answer].filter(Boolean).join('\n')).join('\n\n')
  save(part('save').dataset.name, new Blob([text], { type: 'text/plain' }))
  notes.filter((note) => note.photo).forEach((note) => save(note.id + '.jpg', note.photo))
}

form.addEventListener('submit', async (event) => {
  if (sure || !person || !window.indexedDB) return
  event.preventDefault()
  try {
    db = await openStore(person)
    if ((await unsent()).length === 0) return await go()
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
