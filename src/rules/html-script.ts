/** Hides the rows that do not fit what was chosen, counts the others, and says on paper that it is not the whole table. */
export const script = `(() => {
const form = document.getElementById('filters'), chosen = document.getElementById('chosen')
const output = form.querySelector('output'), selects = [...form.querySelectorAll('select')]
const groups = [...document.querySelectorAll('.open')]
const fits = (element, key, value) => !value || (element.dataset[key] || '').split(' ').includes(value)
const update = () => {
  const wanted = selects.map((select) => [select.dataset.key, select.value])
  let count = 0
  for (const group of groups) {
    const purpose = wanted.find(([key]) => key === 'p')
    let shown = 0
    for (const row of group.querySelectorAll('tr.e')) {
      const fit = fits(group, 'p', purpose[1]) && wanted.every(([key, value]) => key === 'p' || fits(row, key, value))
      row.hidden = !fit
      if (fit) shown += 1
    }
    group.hidden = shown === 0
    count += shown
  }
  for (const section of document.querySelectorAll('section.act')) section.hidden = wanted.some(([, value]) => value) && !section.querySelector('.open:not([hidden])')
  output.textContent = count + ' ' + output.dataset.words
  const names = selects.filter((select) => select.value).map((select) => select.parentElement.firstChild.textContent.trim() + ': ' + select.selectedOptions[0].textContent)
  chosen.textContent = names.length ? chosen.dataset.words + ' ' + names.join('; ') + '.' : ''
}
form.hidden = false
form.addEventListener('change', update)
form.addEventListener('reset', () => setTimeout(update))
update()
})()`
