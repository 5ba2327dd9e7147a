'use strict';

/*
 * Verdicts go to the address in data-verdicts, one request a verdict:
 *   POST {"fingerprint": "...", "code": "F02" or "" for a claim, "verdict": "fix" or "" to take it back, "note": "..."}
 * with the header X-OnRecord-Token. The answer is {"words": "Ana Ruiz: fix (no name)"}, or {"problem": "..."}.
 * What the server did not take stays in this tab and is sent again.
 */

class Verdicts {
  constructor(desk) {
    this.desk = desk;
    this.address = desk.root.dataset.verdicts;
    this.waiting = new Map();
    this.sending = false;
    desk.root.addEventListener('click', event => {
      const button = event.target.closest('.verdict button');
      if (button) {
        this.give(button.closest('.verdict'), button.dataset.verdict);
      }
    });
    desk.root.addEventListener('change', event => {
      const group = event.target.closest('.verdict');
      if (group && event.target.matches('textarea')) {
        this.noted(group);
      }
    });
    addEventListener('beforeunload', event => {
      if (this.waiting.size > 0) {
        event.preventDefault();
      }
    });
  }

  static KEYS = { a: 'accept', f: 'fix', r: 'reject', x: 'exception' };

  /** The group that keys are about: that of the finding with the focus, else that of the claim in hand. */
  group() {
    const finding = document.activeElement?.closest('.finding');
    const place = finding?.querySelector('.verdict') ? finding : this.desk.card(this.desk.hand);
    return finding === place ? place.querySelector('.verdict') : place?.querySelector(':scope > .verdict');
  }

  key(key) {
    const verdict = Verdicts.KEYS[key];
    const group = verdict && this.group();
    if (group) {
      this.give(group, verdict);
    }
    return Boolean(group);
  }

  note() {
    const text = this.group()?.querySelector('textarea');
    text?.focus();
    return Boolean(text);
  }

  /** The same verdict again takes it back. An exception is nothing without its reason. */
  give(group, verdict) {
    const text = group.querySelector('textarea');
    if (verdict === 'exception' && group.dataset.verdict !== verdict && !text.value.trim()) {
      group.dataset.wanted = verdict;
      this.tell(group, 'An exception needs its reason: write it in the note.');
      text.focus();
      return;
    }
    this.set(group, group.dataset.verdict === verdict ? '' : verdict);
  }

  noted(group) {
    const verdict = group.dataset.wanted || group.dataset.verdict;
    delete group.dataset.wanted;
    if (verdict) {
      this.set(group, verdict);
    } else {
      this.tell(group, 'Now choose a verdict: the note is kept with it.');
    }
  }

  set(group, verdict) {
    group.dataset.verdict = verdict;
    for (const button of group.querySelectorAll('button')) {
      button.setAttribute('aria-pressed', String(button.dataset.verdict === verdict));
    }
    this.settle(group, verdict);
    const { fingerprint, code } = group.dataset;
    const note = verdict ? group.querySelector('textarea').value.trim() : '';
    this.waiting.set(fingerprint, { group, body: { fingerprint, code, verdict, note } });
    this.send();
  }

  /** What is settled is no longer open: not for the walk, the filters, nor the count. */
  settle(group, verdict) {
    const open = verdict === '' || verdict === 'fix' ? 'yes' : 'no';
    const card = group.closest('.claim');
    const own = group.closest('.finding');
    const findings = own ? [own] : [...card.querySelectorAll('.finding')].filter(item => !item.querySelector('.verdict').dataset.verdict);
    for (const finding of findings.filter(item => !item.matches('.praise'))) {
      finding.dataset.open = open;
      document.getElementById(finding.dataset.f)?.setAttribute('data-open', open);
    }
    if (card) {
      const done = ['accept', 'reject', 'exception'].includes(card.querySelector(':scope > .verdict').dataset.verdict);
      card.dataset.open = !done && card.querySelector('.finding[data-open="yes"]') ? 'yes' : 'no';
    }
    const count = this.desk.cards.filter(item => item.dataset.open === 'yes').length;
    const button = this.desk.root.querySelector('[data-filter="open"]');
    if (button) {
      button.textContent = `Open ${count}`;
    }
  }

  async send() {
    if (this.sending) {
      return;
    }
    this.sending = true;
    for (const [fingerprint, { group, body }] of [...this.waiting]) {
      try {
        const answer = await fetch(this.address, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', 'X-OnRecord-Token': document.body.dataset.token },
          body: JSON.stringify(body),
        });
        const told = await answer.json();
        if (this.waiting.get(fingerprint)?.body === body) {
          this.waiting.delete(fingerprint);
        }
        this.tell(group, answer.ok ? told.words || 'No verdict.' : told.problem);
        lost(false);
      } catch {
        lost(true);
        setTimeout(() => this.send(), 5000);
        break;
      }
    }
    this.sending = false;
    if (this.waiting.size > 0 && !document.querySelector('.lost')) {
      this.send();
    }
  }

  tell(group, words) {
    group.querySelector('[data-said]').textContent = words;
    say(words);
  }
}

/** Says that the server does not answer, until it does. */
function lost(gone) {
  document.querySelector('.lost')?.remove();
  if (gone) {
    const banner = document.createElement('p');
    banner.className = 'lost';
    banner.setAttribute('role', 'alert');
    banner.textContent = 'The program does not answer. What you do now stays in this tab and is sent when it answers again: leave the tab open. If it was stopped, start it, open its new address and paste the draft there.';
    document.body.append(banner);
  }
}
