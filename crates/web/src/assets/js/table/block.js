// A block of a table's notes on this phone: what is written, what it grew from, and what is on its way. A text that was sent is sent as it was until
// it has arrived, under the same id; what is typed meanwhile waits behind it. The server folds texts into each other, and loses none.

const notes = document.querySelector('[data-notes]')
const words = notes.dataset
const list = notes.querySelector('[data-list]')
const blocks = new Map()
let told = null, tries = 0, retry

const newId = () => {
  // A number of chance in the form of one: it names a text, and says nothing else.
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 15) | 64
  bytes[8] = (bytes[8] & 63) | 128
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('')
}
const tidy = (text) => text.replace(/\r\n?/g, '\n').trim()
const dirty = (block) => tidy(block.area.value) !== tidy(block.was)
const rests = (block) => !block.sending && !dirty(block)

const sayKept = (text) => {
  const kept = notes.querySelector('[data-kept]')
  if (kept && kept.textContent !== text) kept.textContent = text
}

// What hasn't arrived stays on this phone, whatever happens to the page.
const keep = () => {
  const left = [...blocks.values()].filter((block) => !rests(block))
  try {
    if (left.length) localStorage.setItem(words.keep, JSON.stringify(left.map((one) => [one.id, one.was, one.area.value, one.sending])))
    else localStorage.removeItem(words.keep)
  } catch {
    // A full or a closed phone keeps nothing; the page still holds it.
  }
}

const waits = () => [...blocks.values()].filter((block) => !rests(block)).length

const write = (block, text) => {
  const { selectionStart: from, selectionEnd: to } = block.area
  block.area.value = text
  if (document.activeElement === block.area) block.area.setSelectionRange(Math.min(from, text.length), Math.min(to, text.length))
}

// Two changed the same words: what was written here is a block of its own from now on.
const rename = (block, id) => {
  blocks.get(id)?.form.remove()
  blocks.delete(block.id)
  block.id = id
  block.told = false
  blocks.set(id, block)
  name(block)
}

const name = (block) => {
  block.form.dataset.note = block.id
  block.area.id = `n-${block.id}`
  block.form.querySelector('label').htmlFor = block.area.id
  block.form.querySelector('button').setAttribute('aria-describedby', block.area.id)
}

const arrived = (block, sent, kept) => {
  block.sending = null
  const still = block.area.value === sent.words
  const alone = !kept || kept.words === tidy(sent.words)
  if (kept && kept.id !== block.id) rename(block, kept.id)
  if (kept) block.version = kept.version
  if (still && !alone) write(block, kept.words)
  block.was = still && !alone ? kept.words : sent.words
}

const send = async (block) => {
  clearTimeout(block.timer)
  if (block.busy || rests(block)) return
  block.sending ??= { id: newId(), was: block.was, words: block.area.value }
  keep()
  const sent = block.sending
  block.busy = true
  try {
    const body = new URLSearchParams({ ...sent, note: block.id })
    const answer = await fetch(words.notes, { method: 'POST', body, headers: { accept: 'application/json' }, redirect: 'manual', signal: AbortSignal.timeout(20000) })
    if (answer.status === 422) {
      // Too long: it was not kept, and stays here until somebody shortens it.
      block.sending = null
      sayKept((await answer.json()).wrong)
      return
    }
    if (!answer.ok) throw answer
    arrived(block, sent, answer.status === 204 ? null : await answer.json())
    tries = 0
    keep()
    if (told) show(told)
    sayKept(waits() ? '' : words.sent)
    if (!rests(block)) later(block)
  } catch (why) {
    tries += 1
    keep()
    sayKept(why.status === 404 || why.type === 'opaqueredirect' ? words.refused : words.waits.replace('%', waits()))
    clearTimeout(retry)
    retry = setTimeout(sendAll, Math.min(60000, 1000 * 2 ** Math.min(tries, 6)))
  } finally {
    block.busy = false
  }
}

const later = (block) => {
  clearTimeout(block.timer)
  block.timer = setTimeout(() => send(block), 1200)
}

const sendAll = () => {
  for (const block of blocks.values()) send(block)
}
