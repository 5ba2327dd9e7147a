'use strict';

/* The keyboard. Single keys can be turned off, because speech input and shaky hands press them unasked. */

class Keys {
  constructor(desks) {
    this.desks = desks;
    this.on = true;
    this.help = document.getElementById('keys');
    addEventListener('keydown', event => this.pressed(event));
    document.addEventListener('click', event => {
      if (event.target.closest('[data-act="keys"]')) {
        this.help.showModal();
      }
    });
    document.getElementById('single')?.addEventListener('change', event => {
      this.on = event.target.checked;
    });
  }

  pressed(event) {
    const desk = this.desks.shown;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) {
      return;
    }
    if (event.key === 'Escape') {
      this.escape(desk);
    } else if (!event.target.closest('input, textarea, select') && (this.on || event.key === 'Enter') && this.act(event, desk)) {
      event.preventDefault();
    }
  }

  escape(desk) {
    if (document.activeElement?.closest('textarea, select')) {
      document.activeElement.blur();
    }
    desk?.fold();
    if (desk?.hand) {
      desk.tag(desk.hand).focus({ preventScroll: true });
    }
  }

  /** Whether the key did something. */
  act(event, desk) {
    if (event.key === '?') {
      this.help?.showModal();
      return Boolean(this.help);
    }
    return Boolean(desk) && this.onDesk(event, desk);
  }

  onDesk(event, desk) {
    switch (event.key) {
      case 'j': desk.step(1); return true;
      case 'k': desk.step(-1); return true;
      case 'n': desk.ask(1); return true;
      case 'p': desk.ask(-1); return true;
      case 's': this.sources(desk); return true;
      case '/': desk.root.querySelector('.filters button')?.focus(); return true;
      case 'Enter': return this.enter(event, desk);
      default: return Boolean(desk.verdicts?.key(event.key));
    }
  }

  sources(desk) {
    desk.show('sources');
    desk.unfold();
    desk.pane('sources').focus({ preventScroll: true });
  }

  /** On a label or in its explanation: the note where notes are taken, else the explanation. */
  enter(event, desk) {
    const label = event.target.closest('.sheet .t');
    const inPanel = event.target.closest('.claim, .finding') === event.target;
    const here = label?.id === `${desk.root.id}-m${desk.hand}`;
    if (desk.hand && (here || inPanel || event.target === document.body)) {
      return desk.verdicts ? desk.verdicts.note() : this.explain(desk);
    }
    return false;
  }

  explain(desk) {
    desk.show('claims');
    desk.unfold();
    desk.card(desk.hand).focus();
    return true;
  }
}
