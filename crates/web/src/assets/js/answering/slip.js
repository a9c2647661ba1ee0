// The code of a slip. Its last sign checks the others (`domain::student::Slip`): what was typed wrong is noticed without a network.

const SIGNS = 'ABCDEFGHJKMNPQRTUVWXY346789'
const WEIGHTS = [1, 2, 4, 5, 7, 8, 10, 11]

// The signs; nothing where they are no slip.
const slipTyped = (text) => {
  const signs = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
  const places = [...signs].map((sign) => SIGNS.indexOf(sign))
  if (places.length !== 9 || places.includes(-1)) return undefined
  const sum = WEIGHTS.reduce((all, weight, at) => all + weight * places[at], 0)
  return sum % SIGNS.length === places[8] ? signs : undefined
}

// A slip's QR brings it behind the `#`, which no server reads; it doesn't stay in the address of a shared tablet.
const slipBrought = () => {
  const slip = slipTyped(location.hash.slice(1))
  if (slip) history.replaceState(null, '', location.pathname + location.search)
  return slip
}

// What keeps it from opening, as the server says; nothing without a network, where the answers are judged when they arrive.
const slipProblem = async (address, by) => {
  try {
    const options = { method: 'POST', body: JSON.stringify(by), headers: { 'content-type': 'application/json' }, credentials: 'omit' }
    const answer = await fetch(address, { ...options, signal: AbortSignal.timeout(5000) })
    return answer.ok ? undefined : (await answer.json()).problem
  } catch {
    return undefined
  }
}
