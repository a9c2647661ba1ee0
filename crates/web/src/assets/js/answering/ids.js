// An id of chance alone (UUID version 4): it holds no time and no order. By it answers that are sent twice are one.

const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6] & 0x0f) | 0x40
  bytes[8] = (bytes[8] & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

// A number below `many`, each as likely.
const chance = (many) => {
  const [drawn] = crypto.getRandomValues(new Uint32Array(1))
  return drawn < 0x100000000 - (0x100000000 % many) ? drawn % many : chance(many)
}
