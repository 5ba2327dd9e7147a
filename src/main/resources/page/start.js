'use strict';

/* Puts the page to work: one desk a draft, one of them shown, and every link within the page leads to its place. */

class Desks {
  constructor() {
    this.all = [...document.querySelectorAll('.draft')].map(root => new Desk(root));
    this.index = document.getElementById('index');
    this.shown = null;
    this.open(this.index ? null : this.all[0]);
    document.addEventListener('click', event => this.clicked(event));
    addEventListener('hashchange', () => this.go(location.hash));
    this.go(location.hash);
  }

  /** Shows one draft; none where the index is shown. */
  open(desk) {
    this.shown = desk ?? null;
    for (const other of this.all) {
      other.root.classList.toggle('away', other !== desk);
    }
    if (this.index) {
      this.index.hidden = Boolean(desk);
      document.querySelector('.all').hidden = !desk;
    }
  }

  clicked(event) {
    const link = event.target.closest('a[href^="#"]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const hash = link.getAttribute('href');
    const byKey = event.detail === 0;
    if (this.go(hash, byKey)) {
      event.preventDefault();
      history.replaceState(null, '', hash);
    }
  }

  /**
   * Goes to a place: d2, its claim d2-c14 or the label d2-m14, its finding d2-f3, a part of its panel, what is cited.
   *
   * @param byKey whether a key pressed the link: then the focus goes along
   * @returns whether there was such a place
   */
  go(hash, byKey = false) {
    const name = decodeURIComponent(hash.slice(1));
    if (/^(st|ru)-/.test(name)) {
      return this.cite(name);
    }
    if (name === 'index' && this.index) {
      this.open(null);
      scrollTo(0, 0);
      return true;
    }
    const [, draft, , part] = /^(d\d+)(-(.*))?$/.exec(name) ?? [];
    const desk = this.all.find(one => one.root.id === draft);
    if (!desk) {
      return false;
    }
    const before = this.shown;
    this.open(desk);
    if (before !== desk && this.index) {
      scrollTo(0, 0);
    }
    this.within(desk, part, byKey);
    return true;
  }

  within(desk, part, byKey) {
    const [, kind, number] = /^([cmf])(\d+)$/.exec(part ?? '') ?? [];
    if (kind === 'f') {
      desk.show('findings');
      desk.unfold();
      document.getElementById(`${desk.root.id}-f${number}`)?.scrollIntoView({ block: 'nearest' });
    } else if (kind) {
      desk.take(Number(number));
      if (byKey || kind === 'm') {
        (kind === 'm' ? desk.tag(number) : desk.card(number))?.focus({ preventScroll: true });
      }
    } else if (desk.pane(part)) {
      desk.show(part);
      desk.unfold();
      if (byKey) {
        desk.pane(part).focus({ preventScroll: true });
      }
    }
  }

  /** What a standard or rule says, without leaving the place. */
  cite(name) {
    const entry = document.getElementById(name);
    const dialog = document.getElementById('cited');
    if (!entry) {
      return false;
    }
    const copy = entry.cloneNode(true);
    copy.removeAttribute('id');
    dialog.firstElementChild.replaceChildren(copy);
    dialog.showModal();
    return true;
  }
}

document.documentElement.classList.add('scripted');
const desks = new Desks();
new Keys(desks);
if (typeof Verdicts === 'function') {
  for (const desk of desks.all.filter(one => one.root.dataset.verdicts)) {
    desk.verdicts = new Verdicts(desk);
  }
}
if (typeof Intake === 'function' && document.getElementById('intake')) {
  new Intake(document.getElementById('intake'));
}
