// Sends one student's answers, and says what became of them. The server keeps them once by their id, however often they are sent.

// 404: no such code; 410: too late; 413, 422, 400: not made by this page as it is now. They would be refused again.
const FINAL = [400, 404, 410, 413, 422]

const send = async (address, entry) => {
  let answer, said
  try {
    const options = { method: 'POST', body: entry.body, headers: { 'content-type': 'application/json' }, credentials: 'omit' }
    const stop = new AbortController()
    const timer = setTimeout(() => stop.abort(), 30000)
    answer = await fetch(address.replace('%1', entry.code), { ...options, signal: stop.signal })
    said = await answer.json()
    clearTimeout(timer)
  } catch {
    // No network, a server that restarts, a portal that answers for it: nothing is known, so they are sent again.
    said = {}
  }
  if (answer?.ok && said.received === entry.id) return { state: 'received', apart: said.apart, already: said.already }
  // Only our own server names a problem: a page of somebody else's with the same status refuses nothing.
  if (said.problem && FINAL.includes(answer.status)) return { state: 'refused', problem: said.problem }
  return { state: 'later', ours: answer?.status === 409 }
}

// 2, 4, 8 … 120 seconds, each half to one and a half times: a class's phones don't come back all at once.
const pause = (tries) => Math.min(120, 2 ** (tries + 1)) * (0.5 + Math.random()) * 1000
