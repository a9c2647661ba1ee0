// The notes of a table on this page: blocks that others write come in, the empty one becomes one when somebody begins to write, and what this phone
// still held is sent.

const adopt = (form, fresh) => {
  const area = form.querySelector('textarea')
  const block = { id: form.dataset.note, form, area, was: form.elements.was.value, sending: null, version: Number(form.dataset.version), fresh }
  const button = form.querySelector('button')
  button.type = 'button'
  button.textContent = words.remove
  button.hidden = fresh
  button.addEventListener('click', () => takeAway(block))
  area.addEventListener('input', () => {
    if (block.fresh) begin(block)
    keep()
    later(block)
  })
  area.addEventListener('blur', () => send(block))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send(block)
  })
  blocks.set(block.id, block)
  name(block)
  return block
}

// Another empty block stands behind the one in which somebody begins to write.
const begin = (block) => {
  block.fresh = false
  block.form.querySelector('button').hidden = false
  list.append(empty(block.form))
  adopt(list.lastElementChild, true)
  label()
}

const empty = (like) => {
  const form = like.cloneNode(true)
  form.className = 'note'
  form.dataset.note = form.elements.note.value = newId()
  form.dataset.version = 0
  form.elements.was.value = form.querySelector('textarea').value = ''
  form.querySelector('.error')?.remove()
  return form
}

const fresh = () => [...blocks.values()].find((block) => block.fresh)

const putIn = (id, text) => {
  const form = empty(fresh().form)
  form.dataset.note = id
  const block = adopt(form, false)
  block.area.value = block.was = text
  name(block)
  return block
}

const label = () => {
  let n = 0
  for (const form of list.querySelectorAll('[data-note]')) {
    const block = blocks.get(form.dataset.note)
    const beside = form.classList.contains('beside')
    if (!beside && !block?.fresh) n += 1
    form.querySelector('label').textContent = block?.fresh ? words.new : (beside ? words.beside : words.named).replace('%', n)
  }
}

// Taken away at once, and brought back with one press.
const takeAway = (block) => {
  const text = block.area.value
  const row = document.createElement('p')
  row.className = 'row'
  row.setAttribute('role', 'status')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.undo
  row.append(`${words.removed} `, button)
  button.addEventListener('click', () => {
    row.remove()
    block.gone = block.form.hidden = false
    block.area.value = text
    block.area.focus()
    send(block)
  })
  block.area.value = ''
  block.gone = block.form.hidden = true
  block.form.after(row)
  button.focus()
  send(block)
}

const show = (all) => {
  told = all
  let before = null
  for (const one of all) {
    let block = blocks.get(one.id)
    if (!block) {
      block = putIn(one.id, one.words)
      block.version = one.version
      before ? before.after(block.form) : list.prepend(block.form)
    }
    before = block.form
    block.told = true
    block.form.classList.toggle('beside', one.beside)
    if (!rests(block) || one.version < block.version) continue
    block.version = one.version
    if (tidy(block.area.value) !== one.words) write(block, one.words)
    if (tidy(block.was) !== one.words) block.was = one.words
  }
  for (const block of [...blocks.values()]) {
    if (block.fresh || block.gone || !block.told || !rests(block) || all.some((one) => one.id === block.id)) continue
    block.form.remove()
    blocks.delete(block.id)
  }
  label()
}

if (list) {
  const forms = [...list.querySelectorAll('[data-note]')]
  forms.forEach((form, at) => adopt(form, at === forms.length - 1))
  let held = []
  try {
    held = JSON.parse(localStorage.getItem(words.keep)) || []
  } catch {
    // Nothing is kept where nothing may be.
  }
  for (const [id, was, text, sending] of held) {
    let block = blocks.get(id)
    if (!block) {
      block = putIn(id, '')
      fresh().form.before(block.form)
    }
    Object.assign(block, { was, sending })
    block.area.value = text
  }
  label()
  document.addEventListener('drawn', (event) => {
    if (event.detail.notes) show(JSON.parse(event.detail.notes))
  })
  addEventListener('online', () => {
    tries = 0
    sendAll()
  })
  document.addEventListener('visibilitychange', () => document.hidden || sendAll())
  sendAll()
}

// A step of the protocol: what comes of it is followed like everything else.
document.addEventListener('submit', async (event) => {
  const form = event.target.closest('[data-press]')
  if (!form) return
  event.preventDefault()
  try {
    const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form, event.submitter)), headers: { accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) })
    if (!answer.ok) throw answer
  } catch {
    say(root.dataset.lost)
  }
})
