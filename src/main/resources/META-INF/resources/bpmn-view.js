/* Draws a BPMN model with its passed steps and the token. The library's watermark stays. */
window.qingshenBpmn = {
  async show(host, xml, passed, active) {
    if (host.viewer) {
      host.viewer.destroy();
    }
    const viewer = new window.BpmnJS({ container: host });
    host.viewer = viewer;
    try {
      await viewer.importXML(xml);
    } catch (problem) {
      host.classList.add('bpmn-failed');
      console.warn('BPMN model could not be drawn', problem);
      return;
    }
    const canvas = viewer.get('canvas');
    const registry = viewer.get('elementRegistry');
    const mark = (ids, marker) =>
      ids.filter((id) => registry.get(id)).forEach((id) => canvas.addMarker(id, marker));
    mark(passed, 'bpmn-passed');
    mark(active, 'bpmn-active');
    active
      .filter((id) => registry.get(id) && !registry.get(id).waypoints)
      .forEach((id) =>
        viewer.get('overlays').add(id, {
          position: { top: -10, right: 10 },
          html: '<div class="bpmn-token" aria-hidden="true"></div>',
        })
      );
    this.fit(host, canvas);
  },

  /* As high as the drawing needs at full width, so that nothing has to be scrolled inside it. */
  fit(host, canvas) {
    const inner = canvas.viewbox().inner;
    const scale = Math.min(1.1, (host.clientWidth || inner.width) / (inner.width + 40));
    host.style.height = Math.max(180, Math.ceil((inner.height + 60) * scale)) + 'px';
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  },
};
