// A provider's incidents by year, component, severity and cause: from its static file, fetched when first asked for.
(() => {
  "use strict";
  const doc = document, root = new URL(doc.currentScript.src.replace(/assets\/[^/]*$/, ""));
  const section = doc.querySelector("[data-ow-filter]"), list = section && section.querySelector(".ow-wire");
  if (!list) return;
  const el = (tag, text, css) => { const e = doc.createElement(tag); if (text != null) e.textContent = text; if (css) e.className = css; return e; };
  const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  const FIELDS = [["Year", i => [i.day.slice(0, 4)]], ["Component", i => i.parts], ["Severity", i => [i.severity]], ["Cause", i => i.causes]];
  const MOST = 200;
  const len = i => {
    if (i.open) return "not over";
    if (!i.start || !i.end) return "not known";
    const m = Math.round((Date.parse(i.end) - Date.parse(i.start)) / 6e4), d = Math.floor(m / 1440), h = Math.floor(m / 60) % 24;
    return d ? d + " d" + (h ? " " + h + " h" : "") : h ? h + " h" + (m % 60 ? " " + m % 60 + " min" : "") : m ? m + " min" : "under 1 min";
  };
  const line = i => {
    const li = el("li"), when = el("time", +i.day.slice(8) + " " + MONTHS[i.day.slice(5, 7) - 1] + " " + i.day.slice(0, 4), "when"), h3 = el("h3"), a = el("a", i.title), meta = el("p", null, "meta");
    when.dateTime = i.day;
    a.href = new URL("incidents/" + i.id + "/", root).href;
    h3.append(a);
    meta.append(...[i.severity === "unknown" ? "severity not known" : i.severity === "none" ? "no impact stated" : i.severity, i.parts.join(", "), i.causes.join(", ")].filter(Boolean).map(t => el("span", t)));
    li.append(when, h3, el("span", len(i), "len"), meta);
    return li;
  };
  const button = el("button", "Filter all incidents", "ow-btn ow-get");
  button.type = "button";
  list.before(button);
  button.onclick = async () => {
    button.disabled = true;
    let rows;
    try {
      const answer = await fetch(new URL("stack/" + section.dataset.owFilter + ".json", root));
      rows = (await answer.json()).incidents.reverse();
    } catch (e) {
      button.disabled = false;
      button.textContent = "The list could not be fetched; try again";
      return;
    }
    section.querySelectorAll(":scope > p.ow-sub").forEach(note => note.remove());
    const form = el("form", null, "ow-filter"), told = el("p", null, "ow-sub"), picks = [];
    form.setAttribute("aria-label", "Filter incidents");
    told.setAttribute("role", "status");
    const draw = () => {
      const found = rows.filter(i => picks.every(([pick, of]) => !pick.value || of(i).includes(pick.value)));
      list.replaceChildren(...found.slice(0, MOST).map(line));
      told.textContent = found.length + " of " + rows.length + " incidents" + (found.length > MOST ? ", the latest " + MOST + " shown" : "");
    };
    for (const [name, of] of FIELDS) {
      const values = [...new Set(rows.flatMap(of))].sort();
      if (values.length < 2) continue;
      const label = el("label", name + " "), pick = el("select");
      pick.append(new Option("any", ""), ...(name === "Year" ? values.reverse() : values).map(v => new Option(v, v)));
      pick.onchange = draw;
      label.append(pick);
      form.append(label);
      picks.push([pick, of]);
    }
    form.onsubmit = e => e.preventDefault();
    button.replaceWith(form, told);
    draw();
    const first = form.querySelector("select");
    if (first) first.focus();
  };
})();
