// Sends a note, and says what became of it. The server takes it once by its id, however often it is sent.

const send = async (address, note) => {
  const form = new FormData()
  for (const name of ['id', 'person', 'about', 'words', 'asked', 'answer', 'captured_at', 'photo_id']) form.append(name, note[name] || '')
  if (note.photo) form.append('archivo', note.photo, 'foto.jpg')
  let answer, said
  try {
    answer = await fetch(address, { method: 'POST', body: form, redirect: 'manual', signal: AbortSignal.timeout(60000) })
    said = await answer.json()
  } catch {
    // No network, a server that restarts, a portal that answers for it: nothing is known, so it is sent again.
    said = {}
  }
  if (answer?.ok && said.id === note.id) return { state: 'arrived', time: said.arrived }
  if (said.wrong === 'signed-out') return { state: 'signedOut' }
  if (said.wrong === 'other-person') return { state: 'otherPerson' }
  const status = answer?.status || 0
  if (status >= 400 && status < 500 && ![401, 408, 425, 429].includes(status)) return { state: 'refused', why: said.sentence || '' }
  return { state: 'later' }
}

// 2, 4, 8 … 300 seconds, each half to one and a half times: a liceo's phones don't come back all at once.
const pause = (tries) => Math.min(300, 2 ** (tries + 1)) * (0.5 + Math.random()) * 1000
