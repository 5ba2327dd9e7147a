'use strict';

/* One draft: the claim in hand, the panel that explains it, the filters. Everything it shows is in the page already. */

/** Tells a screen reader, and nobody else. */
function say(words) {
  document.getElementById('spoken').textContent = words;
}

class Desk {
  constructor(root) {
    this.root = root;
    this.panel = root.querySelector('.panel');
    this.panes = [...root.querySelectorAll('.pane')];
    this.cards = [...root.querySelectorAll('.claim')];
    this.hand = 0;
    this.which = 'all';
    this.code = '';
    this.marked = [];
    root.addEventListener('click', event => this.clicked(event));
    root.addEventListener('change', event => this.changed(event));
    this.show(root.querySelector('.finding') ? 'findings' : 'claims');
  }

  card(number) {
    return this.cards[number - 1];
  }

  /* What is pressed */

  clicked(event) {
    const button = event.target.closest('button');
    if (button?.dataset.step) {
      this.step(Number(button.dataset.step));
    } else if (button?.dataset.filter) {
      this.narrow(button.dataset.filter, this.code);
    } else if (button?.dataset.act === 'close') {
      this.fold();
    } else if (!event.target.closest('a')) {
      this.pressed(event.target.closest('.m'));
    }
  }

  changed(event) {
    if (event.target.dataset.filter === 'code') {
      this.narrow(this.which, event.target.value);
    }
  }

  /** Words inside several claims: the innermost first, and on the next press the one around it. */
  pressed(words) {
    const claims = words?.dataset.c ? words.dataset.c.split(' ').map(Number) : [];
    if (claims.length > 0 && document.getSelection().isCollapsed) {
      this.take(claims[(claims.indexOf(this.hand) + 1) % claims.length]);
    }
  }

  /* The claim in hand */

  /** Takes a claim in hand: marks its words, its source and its cue, and explains it in the panel. */
  take(number) {
    const card = this.card(number);
    if (!card) {
      return;
    }
    this.drop();
    this.hand = number;
    this.mark(`[data-c~="${number}"]`, 'hand');
    this.mark(`[data-s~="${number}"]`, 'src');
    this.mark(`[data-k~="${number}"]`, 'cue');
    this.mark(`.t[href="#${card.id}"], .map [href="#${this.tag(number).id}"]`, 'hand');
    card.classList.add('inhand');
    this.show('claims');
    this.unfold();
    this.root.querySelector('.where').textContent = `Claim ${number} of ${this.cards.length}`;
    this.panes.forEach(pane => pane.classList.add('walked'));
    this.reveal(this.root.querySelector(`.m[data-c~="${number}"]`));
    this.panel.scrollTop = 0;
    say(`Claim ${number}, ${card.querySelector('.band span').textContent.toLowerCase()}`);
  }

  drop() {
    this.marked.forEach(([element, name]) => element.classList.remove(name));
    this.marked = [];
    this.card(this.hand)?.classList.remove('inhand');
  }

  mark(selector, name) {
    for (const element of this.root.querySelectorAll(selector)) {
      element.classList.add(name);
      this.marked.push([element, name]);
    }
  }

  tag(number) {
    return document.getElementById(`${this.root.id}-m${number}`);
  }

  /** Scrolls only where the words are not to be seen already. */
  reveal(words) {
    if (!words) {
      return;
    }
    const place = words.getBoundingClientRect();
    const bar = this.root.querySelector('.bar');
    const top = bar && getComputedStyle(bar).position === 'sticky' ? bar.getBoundingClientRect().bottom : 0;
    const sheet = this.isSheet() ? this.panel.getBoundingClientRect().top : innerHeight;
    if (place.top < top + 20 || place.bottom > sheet - 40) {
      words.scrollIntoView({ block: this.isSheet() ? 'start' : 'center' });
    }
  }

  /** To the next claim that the filters let through; the focus goes to its label. */
  step(by) {
    const next = this.beside(this.cards.filter(card => this.lets(card)).map(card => Number(card.dataset.n)), by);
    if (next === undefined) {
      say(by > 0 ? 'That was the last claim.' : 'That was the first claim.');
      return;
    }
    this.take(next);
    this.tag(next).focus({ preventScroll: true });
  }

  beside(numbers, by) {
    return by > 0 ? numbers.find(n => n > this.hand) : numbers.reverse().find(n => n < (this.hand || Infinity));
  }

  /** To the next open question: those about the whole text first, then those about claims in reading order. */
  ask(by) {
    const open = [...this.root.querySelectorAll('.ofpage [data-open="yes"], .claim .finding[data-open="yes"]')];
    const next = open[this.placeOf(open) + by];
    if (!next) {
      say(open.length === 0 ? 'No question is open.' : by > 0 ? 'That was the last question.' : 'That was the first question.');
      return;
    }
    this.asked = next;
    const card = next.closest('.claim');
    if (card) {
      this.take(Number(card.dataset.n));
    } else {
      this.show('findings');
      this.unfold();
    }
    next.focus();
  }

  /** Where the walk over the questions stands: at the last one asked, or between those before and after the claim. */
  placeOf(open) {
    const at = open.indexOf(this.asked);
    const card = at < 0 ? null : open[at].closest('.claim');
    if (at >= 0 && (!card || Number(card.dataset.n) === this.hand)) {
      return at;
    }
    const before = open.filter(item => Number(item.closest('.claim')?.dataset.n ?? 0) < this.hand).length;
    return before - 0.5 < 0 ? -1 : before - 1;
  }

  /* Filters */

  lets(card) {
    const band = card.dataset.band;
    const fits = { all: true, open: card.dataset.open === 'yes', weak: band === 'w' || band === 'u' }[this.which];
    return fits && (!this.code || card.dataset.codes.split(' ').includes(this.code));
  }

  /** Fades what does not fit: the article stays whole. */
  narrow(which, code) {
    this.which = which;
    this.code = code;
    const through = new Set(this.cards.filter(card => this.lets(card)).map(card => card.dataset.n));
    for (const button of this.root.querySelectorAll('button[data-filter]')) {
      button.setAttribute('aria-pressed', String(button.dataset.filter === which));
    }
    for (const words of this.root.querySelectorAll('.sheet .m[data-c]')) {
      words.classList.toggle('faded', !words.dataset.c.split(' ').some(n => through.has(n)));
    }
    this.cards.forEach((card, i) => {
      const faded = !through.has(card.dataset.n);
      this.tag(i + 1)?.classList.toggle('faded', faded);
      this.root.querySelector(`.map [href="#${this.root.id}-m${i + 1}"]`)?.classList.toggle('faded', faded);
    });
    say(`${through.size} ${through.size === 1 ? 'claim' : 'claims'}`);
  }

  /* The panel */

  /** Shows one of its parts: claims, findings, sources, about. */
  show(name) {
    for (const pane of this.panes) {
      pane.classList.toggle('shown', pane.dataset.pane === name);
    }
    for (const link of this.root.querySelectorAll('.tabs a')) {
      if (link.dataset.pane === name) {
        link.setAttribute('aria-current', 'true');
      } else {
        link.removeAttribute('aria-current');
      }
    }
    this.panel.scrollTop = 0;
  }

  pane(name) {
    return this.panes.find(pane => pane.dataset.pane === name);
  }

  isSheet() {
    return getComputedStyle(this.panel).position === 'fixed';
  }

  /** In a narrow window the panel is a sheet that comes up from below. */
  unfold() {
    this.panel.classList.add('up');
    document.documentElement.classList.add('sheet-up');
  }

  fold() {
    this.panel.classList.remove('up');
    document.documentElement.classList.remove('sheet-up');
    if (this.panel.contains(document.activeElement) && this.hand) {
      this.tag(this.hand).focus({ preventScroll: true });
    }
  }
}
