(() => {
  const by = id => document.getElementById(id);
  let wait;

  function findings() {
    const words = by('ffind').value.trim().toLowerCase().split(/\s+/).filter(Boolean), severity = by('fsev').value;
    let count = 0;
    document.querySelectorAll('#findings details').forEach(group => {
      let any = false;
      group.querySelectorAll('tbody tr').forEach(tr => {
        const hit = (severity === '' || tr.classList.contains(severity)) && words.every(word => tr.textContent.toLowerCase().includes(word));
        tr.hidden = !hit; any ||= hit; count += hit;
      });
      group.hidden = !any;
    });
    by('fcount').textContent = count;
  }
  by('ffind').addEventListener('input', () => { clearTimeout(wait); wait = setTimeout(findings, 150); });
  by('fsev').addEventListener('change', findings);
  findings();
})();
