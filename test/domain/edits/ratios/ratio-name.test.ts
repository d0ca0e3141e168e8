import { isOurName, nameMaker, readOurName } from '../../../../src/domain/edits/ratios/ratio-name';

const named = (name: string, formula = "='Phụ lục 1'!$K$8", comment = 'section I') =>
  readOurName({ name, formula, comment });

describe('readOurName()', () => {
  const K8 = { row: 8, column: 11 };

  it('reads what was counted out of the name of a ratio', () => {
    const name = '_tienDo.ratio.12.19.230';
    expect(named(name)).toEqual({ kind: 'ratio', name, cell: K8, done: 19, total: 230, key: 'section I' });
  });

  it('reads the shape out of the name of a formula', () => {
    const name = '_tienDo.formula.10.1k9zx0';
    expect(named(name)).toEqual({ kind: 'formula', name, cell: K8, shape: '1k9zx0', key: 'section I' });
  });

  it('reads the name of a label', () => {
    const name = '_tienDo.label.21';
    expect(named(name, '=$B$30')).toEqual({ kind: 'label', name, cell: { row: 30, column: 2 } });
  });

  it.each([
    ['_tienDo.ratio.1.9.23', { kind: 'ratio', done: 9, total: 23, key: 'section I' }],
    ['_tienDo.formula.2.abc', { kind: 'formula', shape: 'abc', key: 'section I' }],
    ['_tienDo.label.3', { kind: 'label' }],
  ])('%s has no cell where the cell was deleted', (name, read) => {
    expect(named(name, "='Phụ lục 1'!#REF!")).toEqual({ name, ...read });
  });

  it.each([
    'Print_Area',
    'Tỷ_lệ',
    '_tienDo.ratio.1.9',
    '_tienDo.ratio.1.9.23.4',
    '_tienDo.ratio.1.9.',
    'cu_tienDo.ratio.1.9.23',
    '_tienDo.formula.2',
    '_tienDo.formula.2.ABC',
    '_tienDo.formula.2.abc.d',
    'cu_tienDo.formula.2.abc',
    '_tienDo.label',
    '_tienDo.label.3.cu',
    'cu_tienDo.label.3',
  ])('reads no name of ours in %s', (name) => {
    expect(named(name)).toBeUndefined();
  });
});

describe('isOurName()', () => {
  it.each([
    ['_tienDo.ratio.1.9.23', true],
    ['_tienDo.moi.1', true],
    ['_tienDo', false],
    ['cu_tienDo.ratio.1.9.23', false],
    ['Print_Area', false],
  ])('of %s says %s', (name, isOurs) => {
    expect(isOurName(name)).toBe(isOurs);
  });
});

describe('nameMaker()', () => {
  it('takes the lowest numbers that are free, whatever the kind of name', () => {
    const make = nameMaker([
      'Print_Area',
      'cu_tienDo.label.2',
      '_tienDo.ratio.1.9.23',
      '_tienDo.formula.3.abc',
      '_tienDo.label.5',
      '_tienDo.label.12',
    ]);
    expect([make.ratio(9, 23), make.formula('abc'), make.label(), make.label()]).toEqual([
      '_tienDo.ratio.2.9.23',
      '_tienDo.formula.4.abc',
      '_tienDo.label.6',
      '_tienDo.label.7',
    ]);
  });

  it('reads numbers of two digits whole', () => {
    const taken = Array.from({ length: 10 }, (_, at) => `_tienDo.label.${at + 1}`);
    expect(nameMaker(taken).label()).toBe('_tienDo.label.11');
  });
});
