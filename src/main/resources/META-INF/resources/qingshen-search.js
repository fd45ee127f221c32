/* The slash leads to the search in the head, unless somebody is writing. */
window.qingshenSearch = (() => {
  let field;

  function writes(node) {
    return node && (node.isContentEditable || ['input', 'textarea', 'select'].includes(node.localName));
  }

  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!field || !field.isConnected || event.composedPath().some(writes)) return;
    if (document.querySelector('vaadin-dialog-overlay')) return;
    event.preventDefault();
    field.focus();
    if (field.inputElement) field.inputElement.select();
  });

  return { slash: (found) => { field = found; } };
})();
