// The service worker of the door: a list that was opened once opens again without a signal. It keeps that page as it was, names with it, on the phone of
// whoever leads, for a day; when the session is over, or they don't lead any more, it goes.

const SHELL = [/* addresses */]
const CACHE = 'ronda-puerta-/* edition */'
const DOOR = /^\/encuentros\/[^/]+\/puerta$/
// A weak signal that keeps a queue waiting is no signal.
const PATIENCE = 4000
const DAY = 86400000

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(SHELL)).then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  const old = (name) => name.startsWith('ronda-puerta-') && name !== CACHE
  event.waitUntil(
    caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()),
  )
})

const forget = async () => {
  const cache = await caches.open(CACHE)
  for (const request of await cache.keys()) if (DOOR.test(new URL(request.url).pathname)) await cache.delete(request)
}

const kept = async (request) => {
  const cache = await caches.open(CACHE)
  const found = (await cache.match(request)) || (await cache.match(request, { ignoreSearch: true }))
  if (found && Date.now() - Date.parse(found.headers.get('date')) < DAY) return found
}

const asked = async (request) => {
  const answer = await fetch(request, { redirect: 'manual' })
  // Signed out, or nobody who leads any more.
  if (answer.type === 'opaqueredirect' || (answer.status > 399 && answer.status < 500)) await forget()
  else if (answer.ok) await caches.open(CACHE).then((cache) => cache.put(request, answer.clone()))
  return answer
}

const door = async (request) => {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE))
  const answer = asked(request)
  try {
    const soon = await Promise.race([answer, late])
    if (soon && soon.status < 500) return soon
  } catch {
    // No network.
  }
  return (await kept(request)) || answer
}

self.addEventListener('message', ({ data }) => DOOR.test(new URL(data).pathname) && asked(data).catch(() => {}))

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname, origin } = new URL(request.url)
  if (request.method !== 'GET' || origin !== location.origin) return
  if (request.mode === 'navigate' && DOOR.test(pathname)) event.respondWith(door(request))
  else if (SHELL.includes(pathname)) event.respondWith(caches.match(pathname).then((found) => found || fetch(request)))
})
