// The pages work without this file; it adds keys, filters that apply themselves, drafts and live progress.
(() => {
  'use strict';
  const one = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const isTyping = (element) =>
    element.isContentEditable || /^(TEXTAREA|SELECT)$/.test(element.tagName)
    || (element.tagName === 'INPUT' && !/^(checkbox|radio|button|submit)$/.test(element.type));

  // ── Keys ──────────────────────────────────────────────────────────────
  const move = (step) => {
    const items = all('[data-item]').filter((item) => item.offsetParent);
    if (!items.length) return;
    const at = items.findIndex((item) => item.contains(document.activeElement) || item === document.activeElement);
    const next = items[Math.min(items.length - 1, Math.max(0, at < 0 ? 0 : at + step))];
    (next.matches('a') ? next : one('a[href]', next)).focus();
  };
  const openHelp = () => one('#help')?.showModal();

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      const form = event.target.closest('form') ?? one('form[data-main]');
      const submit = form && one('[data-main-submit]', form);
      if (submit) { event.preventDefault(); form.requestSubmit(submit); }
      return;
    }
    if (event.key === 'Escape') {
      if (location.hash === '#filters') { history.back(); event.preventDefault(); }
      else if (isTyping(event.target)) event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || one('dialog[open]')) return;
    if (event.key === '/') { const field = one('[data-search]'); if (field) { event.preventDefault(); field.focus(); field.select(); } }
    else if (event.key === '?') { event.preventDefault(); openHelp(); }
    else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else {
      const target = one(`[data-key="${CSS.escape(event.key)}"]`);
      if (target) { event.preventDefault(); target.click(); }
    }
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-help]')) { event.preventDefault(); openHelp(); }
  });

  // ── Filters apply themselves; on a phone they wait for the sheet's button ─
  const sheet = one('#filters');
  const sheetOpen = () => sheet && location.hash === '#filters';
  const count = async () => {
    const form = one('#search');
    const button = one('[data-show]', sheet);
    const page = await fetch(`${form.action}?${new URLSearchParams(new FormData(form))}`);
    const found = new DOMParser().parseFromString(await page.text(), 'text/html');
    button.textContent = one('[data-show]', found)?.textContent ?? button.textContent;
  };
  document.addEventListener('change', (event) => {
    if (!event.target.matches('[data-apply]')) return;
    const form = event.target.form;
    if (sheetOpen() && sheet.contains(event.target)) count().catch(() => {});
    else {
      // One value per name: the other select for the same thing (wide and phone) follows.
      all(`select[name="${event.target.name}"]`).forEach((select) => { select.value = event.target.value; });
      form.requestSubmit();
    }
  });
  const onHash = () => {
    const open = sheetOpen();
    all('.header, .footer, [data-under-sheet]').forEach((element) => { element.inert = open; });
    if (open) one('a, input', sheet)?.focus();
    else if (sheet && onHash.wasOpen) { one('#search').reset(); one('[data-open-filters]')?.focus(); }
    onHash.wasOpen = open;
  };
  if (sheet) { window.addEventListener('hashchange', onHash); onHash(); }

  // ── Copy ──────────────────────────────────────────────────────────────
  const textOf = (source) => source.matches('pre') ? source.textContent.trim() : source.textContent.trim().replace(/\s+/g, ' ');
  const cited = (figure) => {
    const [words, origin, context] = ['blockquote', '[data-origin]', 'figcaption a'].map((part) => one(part, figure));
    return `${textOf(words)} (${textOf(origin)}) ${context.href}`;
  };
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('[data-copy], [data-copy-quote]');
    if (!button) return;
    await navigator.clipboard.writeText('copy' in button.dataset ? textOf(one(button.dataset.copy)) : cited(button.closest('figure')));
    const words = one('[data-words]', button);
    const before = words.textContent;
    words.textContent = 'Copied';
    setTimeout(() => { words.textContent = before; }, 2000);
  });

  // ── What takes a while says so ────────────────────────────────────────
  document.addEventListener('submit', (event) => {
    const button = one('[data-busy]', event.target);
    if (button) { button.textContent = button.dataset.busy; button.setAttribute('aria-busy', 'true'); }
  });

  // ── Drafts survive a reload ───────────────────────────────────────────
  const form = one('form[data-draft]');
  if (form) {
    const key = `draft:${form.dataset.draft}`;
    const fields = () => [...form.elements].filter((field) => field.name && field.type !== 'hidden' && field.type !== 'submit');
    const say = (words) => { one('[data-draft-state]').textContent = words; };
    const saved = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (saved && !form.dataset.sent) {
      fields().forEach((field) => {
        if (!(field.name in saved)) return;
        if (field.type === 'radio') field.checked = saved[field.name] === field.value;
        else if (!field.value) field.value = saved[field.name];
      });
      say('Draft restored');
    }
    form.addEventListener('input', () => {
      const draft = {};
      fields().forEach((field) => { if (field.type !== 'radio' || field.checked) draft[field.name] = field.value; });
      localStorage.setItem(key, JSON.stringify(draft));
      say(`Draft saved ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`);
    });
    one('[aria-invalid=true]', form)?.focus();
  }
  const published = one('[data-published]');
  if (published) localStorage.removeItem(`draft:${published.dataset.published}`);

  // ── On a phone the queue is a drawer, shut until wanted ───────────────
  const drawer = one('.queue details');
  if (drawer && matchMedia('(max-width: 860px)').matches) drawer.open = false;

  // ── Article and rail answer to each other ─────────────────────────────
  const together = (event, on) => {
    const href = event.target.closest?.('.said, .noted li a')?.getAttribute('href');
    if (href) all(`.said[href="${CSS.escape(href)}"], .noted li`).forEach((element) => {
      const link = element.matches('a') ? element : one('a', element);
      if (link.getAttribute('href') === href) element.classList.toggle('in-hand', on);
    });
  };
  if (one('.article')) {
    ['mouseover', 'focusin'].forEach((name) => document.addEventListener(name, (event) => together(event, true)));
    ['mouseout', 'focusout'].forEach((name) => document.addEventListener(name, (event) => together(event, false)));
  }

  // ── Progress follows by itself ────────────────────────────────────────
  const follow = async () => {
    const part = one('[data-follow]');
    if (!part) return;
    try {
      const page = await fetch(location.href, { headers: { Accept: 'text/html' } });
      const fresh = one(`#${part.id}`, new DOMParser().parseFromString(await page.text(), 'text/html'));
      if (fresh) part.replaceWith(fresh);
    } finally { setTimeout(follow, 2000); }
  };
  if (one('[data-follow]')) setTimeout(follow, 2000);
})();
