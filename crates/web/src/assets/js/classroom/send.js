// Sends a lesson, and says what became of it. The server takes it once by its id, however often it is sent.

const linesOf = (draft) => draft.notes.map((note) => note.minute + ' ' + note.words.replace(/\s+/g, ' ')).join('\n')

const sendLesson = async (address, draft, person) => {
  const form = new URLSearchParams({ id: draft.id, observation: draft.observation, person, began: draft.began, notes: linesOf(draft) })
  draft.counts.forEach((count, at) => form.append('count-' + at, count))
  Object.entries(draft.samples).forEach(([minute, option]) => form.append('sample-' + minute, option))
  let answer, said
  try {
    answer = await fetch(address, { method: 'POST', body: form, redirect: 'manual', signal: AbortSignal.timeout(60000) })
    said = await answer.json()
  } catch {
    // No network, a server that restarts, a portal that answers for it: nothing is known, so it is sent again.
    said = {}
  }
  if (answer?.ok && said.id === draft.observation) return { state: 'arrived', time: said.arrived, go: said.go }
  if (said.wrong === 'signed-out') return { state: 'signedOut' }
  if (said.wrong === 'other-person') return { state: 'otherPerson' }
  const status = answer?.status || 0
  if (status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status)) return { state: 'refused', why: said.sentence || '' }
  return { state: 'later' }
}
