/** The locale files against each other and against the sources: nothing missing, nothing left over, no words outside them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { signalKeys } from '../../../components/signals';
import { claimStatusSchema, reasonSchema } from '../../../utils/claims/types';
import { checkLabelSchema, findingSchema, remarkSchema } from '../../../utils/evidence/types';
import type { Messages } from '../../../utils/i18n';
import { problemSchema } from '../../../utils/reading/types';
import { accessReasonSchema, accessSchema, sourceKindSchema } from '../../../utils/sources/types';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const locale = (language: string) =>
  JSON.parse(readFileSync(path.join(ROOT, `public/_locales/${language}/messages.json`), 'utf8')) as Messages;
const sv = locale('sv');
const en = locale('en');

const sources = ['components', 'entrypoints', 'utils'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name)),
);
const parse = (file: string) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
const trees = sources.map(parse);

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** Every word that the data can ask for: each needs its message. */
const FAMILIES: [family: string, values: readonly string[], suffixes: string[]][] = [
  ['problem', problemSchema.options, ['', '_next']],
  ['access', accessSchema.options, ['', '_next']],
  ['why', accessReasonSchema.options, ['', '_next']],
  ['kind', sourceKindSchema.options, ['']],
  ['status', claimStatusSchema.options, ['', '_about']],
  ['need', reasonSchema.options, ['']],
  ['label', checkLabelSchema.options, ['', '_about']],
  ['finding', findingSchema.shape.kind.options, ['']],
  ['remark', remarkSchema.options, ['']],
];
const asked = FAMILIES.flatMap(([family, values, suffixes]) =>
  values.flatMap((value) => suffixes.map((suffix) => `${family}_${value.replaceAll('-', '_')}${suffix}`)),
);

describe('the locale files', () => {
  it('hold the same keys in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(sv));
  });

  it('have keys that the browser takes, and no empty message', () => {
    for (const messages of [sv, en]) {
      for (const [key, { message }] of Object.entries(messages)) {
        expect(key).toMatch(/^[A-Za-z0-9_]+$/);
        expect(message.trim(), key).not.toBe('');
        // A dollar sign is the browser's own placeholder.
        expect(message, key).not.toContain('$');
      }
    }
  });

  it('fill in the same things in both languages', () => {
    const placeholders = (message: string) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    for (const [key, { message }] of Object.entries(sv)) {
      expect(placeholders(en[key]?.message ?? ''), key).toEqual(placeholders(message));
    }
  });

  it('have both plural forms or none', () => {
    const forms = Object.keys(sv).filter((key) => key.endsWith('_one'));
    expect(forms.filter((key) => !(key.replace(/_one$/, '_other') in sv))).toEqual([]);
  });

  it('have words, and a next step where there is one, for everything the data can say', () => {
    expect(asked.filter((key) => !(key in sv))).toEqual([]);
  });

  it('have words for every sign by which a motion is told', () => {
    const weighing = trees.find(({ fileName }) => fileName.endsWith(path.join('motion', 'signals.ts')));
    const signs: string[] = [];
    walk(weighing!, (node) => {
      if (!ts.isVariableDeclaration(node) || node.name.getText() !== 'WEIGHTS') return;
      walk(node, (inner) => {
        if (ts.isPropertyAssignment(inner)) signs.push(inner.name.getText().replaceAll("'", ''));
      });
    });
    expect(signs.length).toBeGreaterThan(5);
    expect(signs.flatMap((sign) => signalKeys([sign, 'own-request'])).length).toBe(2 * signs.length - 1);
  });

  it('hold no message that nothing shows', () => {
    const written = new Set<string>(asked);
    const openings = new Set<string>();
    for (const tree of trees) {
      walk(tree, (node) => {
        if (ts.isStringLiteralLike(node)) written.add(node.text);
        // `filter_${filter}`: any message that begins so.
        if (ts.isTemplateExpression(node) && /^[a-z]+(?:_[a-z]+)*_$/.test(node.head.text)) openings.add(node.head.text);
        if (
          ts.isCallExpression(node) &&
          node.expression.getText() === 'keyOf' &&
          node.arguments[0] !== undefined &&
          ts.isStringLiteral(node.arguments[0])
        ) {
          const family = node.arguments[0].text;
          if (!FAMILIES.some(([name]) => name === family)) openings.add(`${family}_`);
        }
      });
    }
    const manifest = readFileSync(path.join(ROOT, 'wxt.config.ts'), 'utf8');
    for (const [, key] of manifest.matchAll(/__MSG_(\w+)__/g)) written.add(key!);
    const shown = (key: string) =>
      written.has(key) ||
      written.has(key.replace(/_(?:one|other)$/, '')) ||
      [...openings].some((opening) => key.startsWith(opening));
    expect(Object.keys(sv).filter((key) => !shown(key))).toEqual([]);
  });

  it('never say that a claim is false', () => {
    const judging = {
      sv: /(?<!\p{L})(?:falsk|fel(?:aktig)?|lögn|bluff|osan|stöds inte|motbevis)\p{L}*/iu,
      en: /\b(?:false|untrue|lie|fake|unsupported|debunk|wrong)\b/i,
    };
    const aboutClaims = Object.keys(sv).filter((key) =>
      /^(?:label|status|finding|found|remark|need|uncited)/.test(key),
    );
    expect(aboutClaims.filter((key) => judging.sv.test(sv[key]!.message))).toEqual([]);
    expect(aboutClaims.filter((key) => judging.en.test(en[key]!.message))).toEqual([]);
  });
});

describe('the views', () => {
  it('hold no words of their own', () => {
    const own: string[] = [];
    for (const tree of trees.filter(({ fileName }) => fileName.endsWith('.tsx'))) {
      const report = (node: ts.Node) => own.push(`${path.relative(ROOT, tree.fileName)}: ${node.getText().trim()}`);
      walk(tree, (node) => {
        if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) report(node);
        if (
          ts.isJsxAttribute(node) &&
          /^(?:title|alt|placeholder|label|aria-label|aria-description|aria-roledescription)$/.test(
            node.name.getText(),
          ) &&
          node.initializer !== undefined &&
          ts.isStringLiteral(node.initializer)
        ) {
          report(node);
        }
        if (ts.isStringLiteralLike(node) && /[åäöÅÄÖ]/.test(node.text)) report(node);
      });
    }
    expect(own).toEqual([]);
  });
});
