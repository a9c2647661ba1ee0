// Gives a field its value where typing depends on the language of the browser (dates, times, ranges) or
// is not typing at all (select). Answers true when done, false when the field is to be typed into.
const [field, value] = arguments;
if (field.tagName === 'SELECT') {
  const tidy = (text) => text.replace(/\s+/g, ' ').trim();
  const option = [...field.options].find((o) => tidy(o.text) === value) || [...field.options].find((o) => o.value === value);
  if (!option) throw new Error(`no option "${value}" among ${[...field.options].map((o) => tidy(o.text)).join(' | ')}`);
  field.value = option.value;
} else if (['date', 'time', 'month', 'week', 'datetime-local', 'range', 'color'].includes(field.type)) {
  field.value = value;
} else {
  return false;
}
field.dispatchEvent(new Event('input', { bubbles: true }));
field.dispatchEvent(new Event('change', { bubbles: true }));
return true;
