(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const by = id => document.getElementById(id);
  const lists = data.rows.length ? data.rows[0][1].length : 0;
  const size = 50;
  let page = 0, shown = data.rows, whole = false;
  const make = (tag, text, cls) => { const e = document.createElement(tag); if (text) e.textContent = text; if (cls) e.className = cls; return e; };
  const top = row => row[1].find(c => c);
  const last = row => { for (let i = lists - 1; i >= 0; i--) if (row[1][i]) return row[1][i]; };
  const index = data.rows.map(row => row[1].filter(c => c).map(c => `${c[0] ?? ''} ${c[1] ?? ''} ${data.depts[c[3]]} ${c[5]}`).join(' ').toLowerCase());
  data.depts.map((name, i) => [name, i]).filter(([name]) => name).sort((a, b) => a[0].localeCompare(b[0], 'zh')).forEach(([name, i]) => { const o = make('option', name); o.value = i; by('dept').append(o); });

  function cell(row, i) {
    const td = make('td'), c = row[1][i], t = top(row);
    if (!c) return td;
    td.append(c[0] === null ? make('span', t[0], 'same') : make('b', c[0]), make('br'));
    td.append(make('span', `${c[1] === null ? t[1] : c[1]} · ${data.types[c[2]] ?? ''}`, 'meta'), make('br'), make('span', data.depts[c[3]], 'meta'), make('br'));
    if (c[4] !== null) td.append(make('span', c[4], 'basis'), make('br'));
    td.append(make('span', c[5], 'meta'));
    return td;
  }

  function differences(row) {
    const td = make('td');
    for (const [element, level, code, ground, parts] of row[2]) {
      const p = make('div');
      p.append(make('b', `${level} ${data.elements[element]} `), make('span', code ? `${code} ` : '', 'sev s2'));
      for (let i = 0; i < parts.length; i += 2) p.append(parts[i] === 1 ? make('del', parts[i + 1]) : parts[i] === 2 ? make('ins', parts[i + 1]) : document.createTextNode(parts[i + 1]));
      if (ground >= 0) p.append(make('div', data.grounds[ground], 'meta'));
      if (!code) p.querySelector('.sev').remove();
      td.append(p);
    }
    return td;
  }

  function render() {
    const body = by('rows').tBodies[0], rows = whole ? shown : shown.slice(page * size, page * size + size);
    const fragment = document.createDocumentFragment();
    for (const row of rows) {
      const tr = make('tr', '', `v${row[0]}`);
      tr.append(make('td', String(data.rows.indexOf(row) + 1)), make('td', data.verdicts[row[0]]));
      for (let i = 0; i < lists; i++) tr.append(cell(row, i));
      tr.append(differences(row));
      fragment.append(tr);
    }
    body.replaceChildren(fragment);
    const pages = Math.max(1, Math.ceil(shown.length / size));
    by('count').textContent = `${shown.length} / ${data.rows.length}`;
    by('page').textContent = ` ${page + 1} / ${pages} `;
    by('prev').disabled = page === 0;
    by('next').disabled = page >= pages - 1;
  }

  function filter() {
    const words = by('find').value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const [verdict, type, dept, element] = ['verdict', 'type', 'dept', 'element'].map(id => by(id).value);
    shown = data.rows.filter((row, i) => (verdict === '' || row[0] === +verdict) && (type === '' || last(row)[2] === +type) && (dept === '' || row[1].some(c => c && c[3] === +dept))
      && (element === '' || row[2].some(d => d[0] === +element)) && words.every(word => index[i].includes(word)));
    page = 0;
    render();
  }

  let wait;
  by('find').addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(filter, 120); });
  ['verdict', 'type', 'dept', 'element'].forEach(id => by(id).addEventListener('change', filter));
  by('prev').addEventListener('click', () => { page--; render(); });
  by('next').addEventListener('click', () => { page++; render(); });
  by('all').addEventListener('click', () => { whole = true; by('aligned').classList.remove('brief'); render(); window.print(); whole = false; by('aligned').classList.add('brief'); render(); });
  by('aligned').classList.add('brief');
  render();
})();
