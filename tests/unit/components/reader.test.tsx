// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DocumentText, type ShownBlock, type ShownClaim } from '../../../components/DocumentText';
import { OpenDocument } from '../../../components/OpenDocument';
import { ReaderShell } from '../../../components/ReaderShell';
import { draw } from './view';

afterEach(cleanup);

describe('the document as text', () => {
  const text = 'Bussen går sällan, och turerna blir färre.';
  const blocks: ShownBlock[] = [
    { index: 0, kind: 'heading', level: 1, text: 'Motion om bussen' },
    { index: 2, kind: 'paragraph', level: null, text },
    { index: 3, kind: 'list-item', level: 1, text: 'ett' },
    { index: 4, kind: 'list-item', level: 1, text: 'två' },
    { index: 5, kind: 'paragraph', level: null, text: 'Slut.' },
  ];
  const claims: ShownClaim[] = [
    { id: 'b', block: 2, start: 23, end: 41, status: 'uncited' },
    { id: 'a', block: 2, start: 0, end: 17, status: 'linked' },
    { id: 'over', block: 2, start: 30, end: 41, status: 'linked' },
    { id: 'outside', block: 5, start: 0, end: 99, status: 'linked' },
  ];
  const show = (selected: string | null) => {
    const onSelect = vi.fn();
    const { container } = draw(
      <DocumentText blocks={blocks} claims={claims} selected={selected} onSelect={onSelect} />,
    );
    return { onSelect, container };
  };

  it('keeps every word, with the claims as buttons in their places', () => {
    const { container } = show(null);
    expect(container.querySelectorAll('p')[0]?.textContent).toBe(text);
    const names = screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'));
    expect(names).toEqual(['Källa länkad: Bussen går sällan', 'Påstående utan källa: turerna blir färre']);
  });

  it('sets the marks back where they stood, outside the claim they end, and lists the notes', () => {
    const marks = [
      { label: '2', block: 2, offset: 41 },
      { label: '1', block: 2, offset: 17 },
      { label: '3', block: 5, offset: 5 },
    ];
    const notes = [{ label: '1', text: 'https://bladet.example/a' }];
    const { container } = draw(
      <DocumentText blocks={blocks} claims={claims} marks={marks} notes={notes} selected={null} onSelect={vi.fn()} />,
    );
    const [first, last] = [...container.querySelectorAll('p')];
    expect(first?.textContent).toBe('Bussen går sällan1, och turerna blir färre2.');
    expect(last?.textContent).toBe('Slut.3');
    expect([...container.querySelectorAll('sup')].some((mark) => mark.closest('[role="button"]'))).toBe(false);
    expect(screen.getByRole('heading', { name: 'Noter' })).toBeTruthy();
    expect(screen.getByText('https://bladet.example/a')).toBeTruthy();
  });

  it('makes headings headings and runs of items one list', () => {
    show(null);
    expect(screen.getByRole('heading', { name: 'Motion om bussen' })).toBeTruthy();
    expect(within(screen.getByRole('list')).getAllByRole('listitem')).toHaveLength(2);
  });

  it('turns to a claim by click, Enter and space', () => {
    const { onSelect } = show('a');
    const [first, second] = screen.getAllByRole('button');
    expect(first?.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(second!);
    fireEvent.keyDown(first!, { key: 'Enter' });
    fireEvent.keyDown(first!, { key: ' ' });
    expect(onSelect.mock.calls).toEqual([['b'], ['a'], ['a']]);
  });
});

describe('opening a document', () => {
  const open = () => {
    const actions = { openFile: vi.fn(), openText: vi.fn(), openAddress: vi.fn() };
    draw(<OpenDocument actions={actions} />);
    return actions;
  };
  const file = new File(['x'], 'motion.txt');

  it('takes a file that is chosen or dropped', () => {
    const { openFile } = open();
    fireEvent.change(screen.getByLabelText('Välj en fil'), { target: { files: [file] } });
    fireEvent.drop(screen.getByText('eller släpp den här'), { dataTransfer: { files: [file] } });
    expect(openFile.mock.calls).toEqual([[file], [file]]);
  });

  it('takes a pasted text, and says when there is none', () => {
    const { openText } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Granska texten' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Rutan är tom/);
    fireEvent.input(screen.getByLabelText('Klistra in texten'), { target: { value: 'Vi yrkar att …' } });
    expect(screen.queryByRole('alert')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Granska texten' }));
    expect(openText).toHaveBeenCalledWith('Vi yrkar att …');
  });

  it.each(['region.example/motion', 'javascript:alert(1)', 'file:///etc/hosts', ''])(
    'takes a web address and refuses %j',
    (address) => {
      const { openAddress } = open();
      const field = screen.getByLabelText('Adress till en motion');
      fireEvent.input(field, { target: { value: address } });
      fireEvent.click(screen.getByRole('button', { name: 'Hämta' }));
      expect(openAddress).not.toHaveBeenCalled();
      expect(field.getAttribute('aria-invalid')).toBe('true');
      fireEvent.input(field, { target: { value: ' https://region.example/motion.pdf ' } });
      fireEvent.click(screen.getByRole('button', { name: 'Hämta' }));
      expect(openAddress).toHaveBeenCalledWith('https://region.example/motion.pdf');
    },
  );

  it('offers only the ways there are', () => {
    draw(<OpenDocument actions={{ openText: () => undefined }} />);
    expect(screen.queryByLabelText('Välj en fil')).toBeNull();
    expect(screen.queryByLabelText('Adress till en motion')).toBeNull();
  });
});

describe('the reader', () => {
  it('has the document as its main part and the cards beside it', () => {
    const onChange = vi.fn();
    draw(
      <ReaderShell
        name="motion.pdf"
        onOpenOther={() => undefined}
        textView={{ on: false, onChange }}
        document={<p>texten</p>}
        cards={<p>korten</p>}
      />,
    );
    expect(within(screen.getByRole('main')).getByText('texten')).toBeTruthy();
    expect(
      within(screen.getByRole('complementary', { name: 'Påståenden och källor' })).getByText('korten'),
    ).toBeTruthy();
    const toggle = screen.getByRole('button', { name: 'Textvy' });
    expect(toggle.getAttribute('aria-pressed')).toBe('false');
    fireEvent.click(toggle);
    expect(onChange).toHaveBeenCalledWith(true);
  });
});
