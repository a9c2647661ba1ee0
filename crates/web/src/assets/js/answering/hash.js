// SHA-256 (FIPS 180-4). The browser's own is there over TLS alone, and a liceo's server may stand in the next room without.

const primes = (many) => {
  const found = []
  for (let n = 2; found.length < many; n++) if (found.every((prime) => n % prime)) found.push(n)
  return found
}
const fraction = (root) => ((root - Math.floor(root)) * 0x100000000) | 0
const K = primes(64).map((prime) => fraction(Math.cbrt(prime)))

const sha256 = (text) => {
  const bytes = new TextEncoder().encode(text)
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  const view = new DataView(padded.buffer)
  view.setUint32(padded.length - 4, bytes.length * 8)
  const state = primes(8).map((prime) => fraction(Math.sqrt(prime)))
  const turn = (x, n) => (x >>> n) | (x << (32 - n))
  const w = []
  for (let at = 0; at < padded.length; at += 64) {
    let [a, b, c, d, e, f, g, h] = state
    for (let i = 0; i < 64; i++) {
      if (i < 16) w[i] = view.getInt32(at + i * 4)
      else {
        const [x, y] = [w[i - 15], w[i - 2]]
        w[i] = (w[i - 16] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[i - 7] + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0
      }
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    ;[a, b, c, d, e, f, g, h].forEach((part, i) => { state[i] = (state[i] + part) | 0 })
  }
  return state.map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
