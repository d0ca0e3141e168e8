import { builtInCatalogue, type BuiltInCatalogueFile } from '../../../src/domain/criteria/built-in-catalogue';

const FILE: BuiltInCatalogueFile = {
  id: 'papi',
  name: 'PAPI (tham khảo)',
  year: 2024,
  matchBy: 'name',
  note: 'Tham khảo.',
  sources: { papi: 'Báo cáo PAPI' },
  entries: [
    {
      code: '01',
      level: 'section',
      name: 'Tham gia của người dân',
      aliases: ['Tham gia'],
      confidence: 'sourced',
      sources: ['papi'],
    },
    { code: 'mục 2', level: 'section', name: 'Minh bạch', aliases: [], confidence: 'typical', sources: [] },
  ],
};

it('a built-in list is for reference, and keeps what its file says', () => {
  expect(builtInCatalogue(FILE)).toEqual({
    name: 'PAPI (tham khảo)',
    year: 2024,
    matchBy: 'name',
    isReference: true,
    entries: [
      { code: '1', name: 'Tham gia của người dân', aliases: ['Tham gia'] },
      { name: 'Minh bạch', aliases: [] },
    ],
  });
});
