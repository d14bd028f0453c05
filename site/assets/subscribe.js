// Subscribe: tick providers, get one OPML file of their feeds.
(() => {
  "use strict";
  const doc = document, put = (tag, css, text) => { const e = doc.createElement(tag); e.className = css; e.textContent = text; return e; };
  const rows = doc.querySelectorAll(".ow-feeds tbody tr");
  if (rows.length) {
    const boxes = [];
    for (const row of rows) {
      const tick = put("input", "ow-tick", ""), head = row.cells[0], label = put("label", "", head.textContent);
      tick.type = "checkbox";
      tick.feed = row.querySelector("a[href$='incidents.rss']").href;
      label.prepend(tick, " ");
      head.replaceChildren(label);
      boxes.push(tick);
    }
    const get = doc.getElementById("ow-opml");
    const safe = s => s.replace(/[&<>"]/g, c => "&#" + c.charCodeAt(0) + ";");
    get.onclick = () => {
      const lines = boxes.filter(b => b.checked).map(b => {
        const name = safe(b.parentNode.textContent.trim());
        return '<outline type="rss" text="' + name + '" title="' + name + '" xmlUrl="' + safe(b.feed) + '"/>';
      });
      if (!lines.length) { get.textContent = "Tick a provider first"; return; }
      const a = doc.createElement("a");
      a.href = "data:text/x-opml;charset=utf-8," + encodeURIComponent('<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>Outages</title></head><body>\n' + lines.join("\n") + "\n</body></opml>\n");
      a.download = "outages.opml";
      a.click();
    };
  }
})();
