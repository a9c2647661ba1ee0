// Going out: what somebody was writing is forgotten.

const forgetDrafts = () => {
  try {
    Object.keys(localStorage).filter((key) => key.startsWith('ronda-borrador:')).forEach((key) => localStorage.removeItem(key))
  } catch {
    // Nothing is kept where nothing may be.
  }
}
