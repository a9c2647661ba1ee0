// Draws a lesson: one line to write, what is counted under the thumb, what is asked every few minutes, and the notes so far.

const made = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text }, more)

const press = (text, what, kind = '') => made('button', text, { type: 'button', className: kind, onclick: what })

const block = (...parts) => {
  const div = document.createElement('div')
  div.className = 'flow'
  div.append(...parts.filter(Boolean))
  return div
}

const drawLooks = (lesson, words) => {
  const details = document.createElement('details')
  const list = document.createElement('dl')
  list.className = 'facts'
  for (const [name, asks] of lesson.dimensions) list.append(made('dt', name), made('dd', asks))
  details.append(made('summary', words.look), list)
  return details
}

const drawCounts = (lesson, draft, words, ways) => {
  if (!lesson.counts.length) return null
  const list = made('ul', '', { className: 'counters' })
  list.setAttribute('role', 'list')
  lesson.counts.forEach((name, at) => {
    const item = document.createElement('li')
    const more = press('', () => ways.count(at, 1), 'counter')
    more.append(made('span', name), made('b', draft.counts[at]))
    const less = press('−', () => ways.count(at, -1), 'plain')
    less.setAttribute('aria-label', words.less.replace('%', name))
    less.disabled = draft.counts[at] === 0
    item.append(more, less)
    list.append(item)
  })
  return block(made('h2', words.counts), list)
}

// The time that was asked about last, or the first one that is still to come.
const drawSamples = (lesson, draft, words, minute, ways) => {
  const { samples } = lesson
  if (!samples) return null
  const due = Math.max(1, Math.floor(minute / samples.every)) * samples.every
  const box = document.createElement('fieldset')
  box.className = 'sample'
  box.append(made('legend', words.minute.replace('%', due) + ' · ' + samples.asks))
  const row = made('p', '', { className: 'row' })
  samples.options.forEach((option, at) => {
    const button = press(option, () => ways.sample(due, at))
    button.setAttribute('aria-pressed', draft.samples[due] === at)
    row.append(button)
  })
  box.append(row)
  box.classList.toggle('due', minute >= due && draft.samples[due] === undefined)
  return box
}

const drawNotes = (draft, words, ways) => {
  if (!draft.notes.length) return null
  const list = made('ol', '', { className: 'when-list' })
  list.setAttribute('role', 'list')
  draft.notes.forEach((note, at) => {
    const item = document.createElement('li')
    const said = document.createElement('p')
    const drop = press(words.drop, () => ways.drop(at), 'plain')
    drop.setAttribute('aria-label', words.drop + ': ' + note.words)
    said.append(note.words + ' ', drop)
    item.append(made('span', note.minute + '′', { className: 'meta' }), said)
    list.prepend(item)
  })
  return block(made('h2', words.notes), list)
}
