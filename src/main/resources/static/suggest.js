// Completes what is typed into a search field (an ARIA combobox with a list); the field works without this file.
(() => {
  'use strict';
  const GROUPS = { CLAIM: 'Claims', SUBJECT: 'Subjects', TOPIC: 'Topics', SOURCE: 'Sources' };
  const ADDRESS = {
    CLAIM: (value) => `/claims/${value}`,
    SUBJECT: (value) => `/search?subject=${encodeURIComponent(value)}`,
    TOPIC: (value) => `/topics/${encodeURIComponent(value)}`,
    SOURCE: (value) => `/sources/${value}`,
  };
  const PAUSE = 80;
  const SVG = 'http://www.w3.org/2000/svg';

  const make = (name, className, text) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    if (text !== undefined) element.textContent = text;
    return element;
  };
  const icon = (symbol) => {
    const svg = document.createElementNS(SVG, 'svg');
    svg.setAttribute('class', `icon ${symbol}`);
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    svg.append(document.createElementNS(SVG, 'use'));
    svg.firstChild.setAttribute('href', `/icons.svg#${symbol}`);
    return svg;
  };
  /** The label with the beginnings that were typed in bold. */
  const marked = (label, typed) => {
    const begun = typed.trim().split(/\s+/).map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&')).filter(Boolean);
    const line = make('span', 'label');
    const parts = label.split(new RegExp(`((?<![\\p{L}\\p{N}])(?:${begun.join('|')}))`, 'giu'));
    parts.forEach((part, place) => line.append(place % 2 ? make('b', '', part) : part));
    return line;
  };
  const symbolOf = (item) => {
    if (item.kind !== 'CLAIM') return 'search';
    return item.rating ? `seal-${item.rating.toLowerCase().replace('_', '-')}` : 'seal-none';
  };
  const countOf = (item) => (item.kind === 'CLAIM' ? '' : `${item.claims} ${item.claims === 1 ? 'claim' : 'claims'}`);

  const complete = (input, number) => {
    const list = make('div', 'suggestions');
    list.id = `suggestions-${number}`;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', 'Suggestions');
    list.hidden = true;
    input.parentElement.append(list);
    Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })
      .forEach(([name, value]) => input.setAttribute(name, value));

    let taken = -1;
    let waiting;
    let asked;
    const options = () => [...list.querySelectorAll('[role=option]')];
    const take = (place) => {
      taken = place;
      options().forEach((option, at) => option.setAttribute('aria-selected', String(at === place)));
      const option = options()[place];
      if (option) { input.setAttribute('aria-activedescendant', option.id); option.scrollIntoView({ block: 'nearest' }); }
      else input.removeAttribute('aria-activedescendant');
    };
    const show = (open) => {
      list.hidden = !open;
      input.setAttribute('aria-expanded', String(open));
      if (!open) take(-1);
    };
    const close = () => { clearTimeout(waiting); asked?.abort(); show(false); };
    const option = (href, parts) => {
      const element = make('a', 'suggestion');
      element.href = href;
      element.id = `${list.id}-${options().length}`;
      element.tabIndex = -1;
      element.setAttribute('role', 'option');
      element.append(...parts);
      return element;
    };
    const fill = (items, typed) => {
      list.replaceChildren();
      Object.entries(GROUPS).forEach(([kind, title]) => {
        const some = items.filter((item) => item.kind === kind);
        if (!some.length) return;
        const group = make('div');
        group.setAttribute('role', 'group');
        group.setAttribute('aria-label', title);
        group.append(make('div', 'eyebrow', title));
        group.firstChild.setAttribute('aria-hidden', 'true');
        list.append(group);
        some.forEach((item) => group.append(option(ADDRESS[kind](item.value),
          [icon(symbolOf(item)), marked(item.label, typed), make('small', '', countOf(item))])));
      });
      if (items.length) list.append(option(`/search?q=${encodeURIComponent(typed)}`, [make('span', 'label', `Search all claims for “${typed}”`)]));
      show(items.length > 0);
      take(-1);
    };
    const ask = async () => {
      const typed = input.value.trim();
      asked?.abort();
      if (typed.length < 2) { show(false); return; }
      asked = new AbortController();
      try {
        const answer = await fetch(`/api/suggestions?q=${encodeURIComponent(typed)}`, { signal: asked.signal });
        if (answer.ok && input.value.trim() === typed && document.activeElement === input) fill((await answer.json()).items, typed);
      } catch (failed) { if (failed.name !== 'AbortError') show(false); }
    };

    input.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(ask, PAUSE); });
    input.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      const last = options().length - 1;
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        if (list.hidden) { ask(); return; }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = taken + step;
        take(next < -1 ? last : next > last ? -1 : next);
      } else if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault();
        event.stopPropagation();
        close();
      } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && taken >= 0) {
        event.preventDefault();
        options()[taken].click();
      } else if (event.key === 'Tab') close();
    });
    list.addEventListener('mousedown', (event) => event.preventDefault());
    input.addEventListener('blur', close);
    input.form?.addEventListener('submit', close);
    window.addEventListener('pageshow', () => show(false));
  };

  document.querySelectorAll('[data-search]').forEach(complete);
})();
