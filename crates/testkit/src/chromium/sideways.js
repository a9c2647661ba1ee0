// How wide the page is, how wide its window, and which elements stick out.
const page = document.documentElement;
const room = Math.min(window.innerWidth, page.clientWidth);
// What scrolls or hides its own overflow does not make the page wider.
const held = (e) => {
  for (let up = e.parentElement; up && up !== document.body; up = up.parentElement)
    if (getComputedStyle(up).overflowX !== 'visible') return true;
  return false;
};
const out = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > room + 0.5 && !held(e));
const say = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + [...e.classList].map((c) => '.' + c).join('');
return { page: page.scrollWidth, window: room, wide: out.slice(0, 8).map(say) };
