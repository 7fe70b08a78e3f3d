import type { Schema } from '@/api/schema';

export type Kind = Schema<'RegisterKind'>;
export type Dimension = Schema<'Dimension'>;

export interface CrossTabShown {
  key: 'unitGrade' | 'matrix' | 'coverage' | 'unitState' | 'categoryState' | 'unitCategory';
  rows: Dimension;
  columns: Dimension;
  /** Only what stands in the register. */
  standing: boolean;
  /** The column whose share of the row is told as well. */
  share?: string;
}

/** How a register is shown: which columns its list has, and what it is counted by. */
export interface Shown {
  kind: Kind;
  slug: string;
  /** Fields of the form whose choices narrow the list. */
  category?: string;
  grade?: string;
  /** What grade says where it is no field of the form. */
  grades?: string[];
  /** Whether each entry belongs to a year. */
  years?: true;
  columns: ('category' | 'grade' | 'amount' | 'due' | 'noted')[];
  tabs: CrossTabShown[];
}

export interface Area {
  slug: string;
  registers: Shown[];
}

const unitGrade: CrossTabShown = { key: 'unitGrade', rows: 'UNIT', columns: 'GRADE', standing: true };
const unitState: CrossTabShown = { key: 'unitState', rows: 'UNIT', columns: 'STATE', standing: false };

export const areas: Area[] = [
  {
    slug: 'risk',
    registers: [
      {
        kind: 'RISK_POINT',
        slug: 'points',
        category: 'source',
        grade: 'grade',
        columns: ['category', 'grade', 'due'],
        tabs: [
          unitGrade,
          { key: 'matrix', rows: 'LIKELIHOOD', columns: 'IMPACT', standing: true },
          { key: 'unitCategory', rows: 'UNIT', columns: 'CATEGORY', standing: true },
        ],
      },
      {
        kind: 'POWER',
        slug: 'powers',
        category: 'category',
        columns: ['category', 'amount'],
        tabs: [{ key: 'unitCategory', rows: 'UNIT', columns: 'CATEGORY', standing: true }],
      },
    ],
  },
  {
    slug: 'openness',
    registers: [
      {
        kind: 'DISCLOSURE',
        slug: 'catalogue',
        category: 'carrier',
        grade: 'scope',
        columns: ['category', 'grade', 'noted', 'due'],
        tabs: [unitGrade, unitState],
      },
      {
        kind: 'DISCLOSURE_BASIS',
        slug: 'five',
        grades: ['五项齐全', '尚有缺项'],
        years: true,
        columns: ['grade', 'amount'],
        tabs: [{ ...unitGrade, share: '五项齐全' }],
      },
    ],
  },
  {
    slug: 'coverage',
    registers: [
      {
        kind: 'MONITORED_PLACE',
        slug: 'places',
        category: 'kind',
        grades: ['正常覆盖', '有故障', '未覆盖'],
        columns: ['category', 'grade', 'noted', 'due'],
        tabs: [
          { key: 'coverage', rows: 'UNIT', columns: 'GRADE', standing: true, share: '正常覆盖' },
          { key: 'unitCategory', rows: 'UNIT', columns: 'CATEGORY', standing: true },
        ],
      },
    ],
  },
  {
    slug: 'demonstration',
    registers: [
      {
        kind: 'DEMONSTRATION_UNIT',
        slug: 'units',
        years: true,
        columns: ['noted', 'due'],
        tabs: [unitState],
      },
    ],
  },
  {
    slug: 'stability',
    registers: [
      {
        kind: 'UNSTABLE_MATTER',
        slug: 'matters',
        category: 'kind',
        grade: 'grade',
        columns: ['category', 'grade', 'amount', 'due'],
        tabs: [{ key: 'categoryState', rows: 'CATEGORY', columns: 'STATE', standing: false }, unitState],
      },
      {
        kind: 'FIRM_VISIT',
        slug: 'visits',
        years: true,
        columns: ['amount', 'noted', 'due'],
        tabs: [unitState],
      },
    ],
  },
];

export function shownAt(area: string | undefined, register: string | undefined): Shown | undefined {
  const registers = areas.find(({ slug }) => slug === area)?.registers;
  return register === undefined ? registers?.[0] : registers?.find(({ slug }) => slug === register);
}
