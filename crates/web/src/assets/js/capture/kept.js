// The list of what this phone holds, with a way out for what can't be received.

const element = (name, text, press) => {
  const made = document.createElement(name)
  made.textContent = text
  if (press) {
    made.type = 'button'
    made.className = 'plain'
    made.onclick = press
  }
  return made
}

const stateOf = (note, words) => ({
  waiting: words.waiting,
  signedOut: words.signedOut,
  arrived: words.arrived?.replace('%', note.time),
  refused: words.refused.replace('%', note.why || words.unknown),
})[note.state]

const showKept = (list, notes, words, ways) => {
  list.replaceChildren(...notes.map((note) => {
    const item = document.createElement('li')
    item.className = 'tight'
    const said = element('p', [note.words || words.photo, note.answer].filter(Boolean).join(' · '))
    const state = element('p', stateOf(note, words))
    state.className = note.state === 'refused' ? 'small signal' : 'meta'
    item.append(said, state)
    if (note.state === 'refused') {
      const row = document.createElement('p')
      row.className = 'row'
      row.append(element('button', words.copy, async (event) => {
        await navigator.clipboard.writeText([note.words, note.answer].filter(Boolean).join('\n'))
        event.target.textContent = words.copied
      }))
      // Its cycle may be closed by now: the words still have a place.
      if (note.about && !note.about.startsWith('liceo:')) row.append(element('button', words.asNew, () => ways.asNew(note)))
      row.append(element('button', words.drop, () => ways.drop(note)))
      item.append(row)
    }
    return item
  }))
}
