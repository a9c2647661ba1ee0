// One's own table: what everybody sees says only that tables are ready. Each phone then asks where it sits, spread over a second or two.

const own = document.querySelector('[data-seat]')
const readied = () => document.querySelector('[data-tables]')?.dataset.tables
let ready = readied()

const askOwn = async () => {
  try {
    const answer = await fetch(own.dataset.seat, { signal: AbortSignal.timeout(20000) })
    if (!answer.ok) throw answer
    put(own, await answer.text())
  } catch {
    setTimeout(askOwn, 2000 + Math.random() * 3000)
  }
}

// On the projector tables stand by turns, by the server's time: two screens of one room show the same.
const turn = () => {
  const turns = document.querySelectorAll('[data-turn]')
  const at = Math.floor((Date.now() + ahead) / 8000) % (turns.length || 1)
  turns.forEach((one, n) => { one.hidden = n !== at })
}

document.addEventListener('drawn', () => {
  turn()
  if (!own || readied() === ready) return
  ready = readied()
  setTimeout(askOwn, Math.random() * 1500)
})
turn()
setInterval(turn, 500)
