/* Keyboard of the work lists: J/K move like the arrows, Enter opens the row, X selects it. */
window.qingshenDesk = (() => {
  const ARROWS = { j: 'ArrowDown', k: 'ArrowUp' };
  const TRIES = 40;

  function move(cell, key) {
    cell.focus();
    cell.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  }

  function tell(grid, name, event) {
    const context = grid.getEventContext(event);
    if (context.section !== 'body' || !context.item) return false;
    grid.dispatchEvent(new CustomEvent(name, { detail: { key: context.item.key } }));
    return true;
  }

  function pressed(grid, event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const path = event.composedPath();
    const cell = path.find((node) => node.localName === 'td');
    const key = event.key.toLowerCase();
    if (!cell) return false;
    if (ARROWS[key]) {
      move(cell, ARROWS[key]);
      return true;
    }
    if (key === 'x') return tell(grid, 'work-select', event);
    return key === 'enter' && path[0].localName !== 'a' && tell(grid, 'work-open', event);
  }

  function inSight(grid, row) {
    const frame = grid.getBoundingClientRect();
    const head = grid.shadowRoot.querySelector('thead').getBoundingClientRect();
    const place = row.getBoundingClientRect();
    return place.top >= head.bottom && place.bottom <= frame.bottom;
  }

  /* Scrolling gives the elements of rows to other rows: the row is looked for again after it. */
  function focus(grid, index, tries = TRIES, scrolled = false) {
    const row = grid.shadowRoot && [...grid.shadowRoot.querySelectorAll('tbody#items > tr')]
      .find((candidate) => candidate.index === index && !candidate.hidden);
    const drawn = row && !grid.loading && row.children.length > 1;
    if (drawn && (scrolled || inSight(grid, row))) {
      row.children[1].focus({ preventScroll: true });
    } else if (tries > 0) {
      if (grid.scrollToIndex && index > 0) grid.scrollToIndex(index);
      setTimeout(() => focus(grid, index, tries - 1, drawn), 50);
    }
  }

  function keys(grid) {
    if (grid.qingshenKeys) return;
    grid.qingshenKeys = true;
    grid.addEventListener('keydown', (event) => {
      if (event.isTrusted && pressed(grid, event)) {
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);
  }

  return { keys, focus };
})();
