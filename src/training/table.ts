/** Features as numbered columns, and fitted weights back as readable models. */
import { loudness } from '../engine/listening/features.ts'
import { type Linear, stepsToOne } from '../engine/listening/linear.ts'
import { type Fitted, fitLogistic, logit, type Row } from './logistic.ts'

export interface Table {
  readonly rows: readonly Row[]
  readonly names: readonly string[]
  readonly counts: readonly number[]
}

const encode = (features: readonly string[], ids: ReadonlyMap<string, number>): Row => {
  const at: number[] = []
  const value: number[] = []
  for (const feature of features) {
    const id = ids.get(feature)
    if (id === undefined) continue
    at.push(id)
    value.push(loudness(feature))
  }
  return { at: Int32Array.from(at), value: Float32Array.from(value) }
}

/** Columns for the features that occur in at least `least` rows. */
export function tabulate(lists: readonly (readonly string[])[], least: number): Table {
  const often = new Map<string, number>()
  for (const list of lists) for (const feature of list) often.set(feature, (often.get(feature) ?? 0) + 1)
  const ids = new Map<string, number>()
  const counts: number[] = []
  for (const [feature, count] of often)
    if (count >= least) {
      ids.set(feature, ids.size)
      counts.push(count)
    }
  return { rows: lists.map((list) => encode(list, ids)), names: [...ids.keys()], counts }
}

export interface Task {
  readonly table: Table
  readonly labels: readonly number[]
  readonly weights?: readonly number[]
  readonly l2: number
  /** Log odds from which the answer is yes; 0 if missing. */
  readonly threshold?: number
}

/** Models of tasks that share a table, over some of its columns. */
interface Narrow {
  readonly columns: readonly number[]
  readonly fits: readonly Fitted[]
}

const rounded = (value: number): number => Math.round(value * 100) / 100

const narrowed = (row: Row, place: Int32Array): Row => {
  const at: number[] = []
  const value: number[] = []
  for (let k = 0; k < row.at.length; k++) {
    const kept = place[row.at[k] as number] as number
    if (kept < 0) continue
    at.push(kept)
    value.push(row.value[k] as number)
  }
  return { at: Int32Array.from(at), value: Float32Array.from(value) }
}

const placesOf = (columns: readonly number[], size: number): Int32Array => {
  const place = new Int32Array(size).fill(-1)
  for (const [i, column] of columns.entries()) place[column] = i
  return place
}

/** The columns whose weights matter most over all rows and models. The weight file has a use of its own for commas. */
const strongest = ({ fits }: Narrow, { names, counts }: Table, keep: number): number[] =>
  names
    .map((name, column) => ({
      name,
      column,
      worth:
        fits.reduce((sum, fitted) => sum + Math.abs(fitted.weights[column] ?? 0), 0) *
        loudness(name) *
        Math.sqrt(counts[column] ?? 0),
    }))
    .filter(({ name }) => !name.includes(','))
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, keep)
    .map(({ column }) => column)

const choose = <T>(list: readonly T[], rows: readonly number[]): T[] => rows.map((row) => list[row] as T)

/**
 * Fits some rows of tasks that share a table, keeps the columns that matter most to all of them together, and fits those
 * anew, so that they carry what the others said.
 */
function fitNarrow(tasks: readonly Task[], keep: number, rows: readonly number[]): Narrow {
  const table = (tasks[0] as Task).table
  const picked = choose(table.rows, rows)
  const fitOver = (columns: readonly number[], narrow: readonly Row[]): Narrow => ({
    columns,
    fits: tasks.map(({ labels, weights, l2 }) =>
      fitLogistic({
        rows: narrow,
        labels: choose(labels, rows),
        features: columns.length,
        l2,
        ...(weights ? { weights: choose(weights, rows) } : {}),
      }),
    ),
  })
  const columns = strongest(fitOver([...table.names.keys()], picked), table, keep)
  const place = placesOf(columns, table.names.length)
  return fitOver(
    columns,
    picked.map((row) => narrowed(row, place)),
  )
}

/** The models of all rows, one a task, as they stand in a weight file. */
function learnTogether(tasks: readonly Task[], keep: number): Linear[] {
  const [first] = tasks
  if (!first) return []
  const { columns, fits } = fitNarrow(tasks, keep, [...first.labels.keys()])
  const steps = (weight: number): number => Math.round(weight * stepsToOne) / stepsToOne
  return fits.map((fitted, t) => ({
    bias: rounded(fitted.bias),
    threshold: rounded(tasks[t]?.threshold ?? 0),
    weights: new Map(
      columns.map((column, i) => [first.table.names[column] as string, steps(fitted.weights[i] ?? 0)] as const),
    ),
  }))
}

/** One task by itself. */
export const learn = (task: Task, keep: number): Linear => learnTogether([task], keep)[0] as Linear

/** Something for each class. */
export const each = <Class extends string, T>(classes: readonly Class[], make: (name: Class) => T): Record<Class, T> =>
  Object.fromEntries(classes.map((name) => [name, make(name)])) as Record<Class, T>

/** One model a class, over shared features. */
export function learnEach<Class extends string>(
  classes: readonly Class[],
  tasks: Readonly<Record<Class, Task>>,
  keep: number,
): Record<Class, Linear> {
  const models = learnTogether(
    classes.map((name) => tasks[name]),
    keep,
  )
  return Object.fromEntries(classes.map((name, i) => [name, models[i]])) as Record<Class, Linear>
}

/** For each task, the log odds each row gets from models that have not seen its group. */
export function outOfFold(
  tasks: readonly Task[],
  keep: number,
  groups: readonly number[],
  folds: number,
): Float64Array[] {
  const table = (tasks[0] as Task).table
  const odds = tasks.map(() => new Float64Array(groups.length))
  for (let fold = 0; fold < folds; fold++) {
    const seen = [...groups.keys()].filter((row) => groups[row] !== fold)
    const { columns, fits } = fitNarrow(tasks, keep, seen)
    const place = placesOf(columns, table.names.length)
    for (const [row, group] of groups.entries()) {
      if (group !== fold) continue
      const narrow = narrowed(table.rows[row] as Row, place)
      for (const [t, fitted] of fits.entries()) (odds[t] as Float64Array)[row] = logit(fitted, narrow)
    }
  }
  return odds
}

/** The same for one task by itself. */
export const outOfFoldAlone = (task: Task, keep: number, groups: readonly number[], folds: number): Float64Array =>
  outOfFold([task], keep, groups, folds)[0] as Float64Array

/**
 * The threshold with the best F1 over the rows where `counts` is true; with `give`, the highest one whose F1 is at most
 * that much lower, for what had better stay silent when in doubt.
 */
export function bestThreshold(
  odds: ArrayLike<number>,
  labels: readonly number[],
  counts: readonly boolean[],
  give = 0,
): number {
  const order = labels.map((_, i) => i).filter((i) => counts[i])
  order.sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0))
  const positives = order.reduce((sum, i) => sum + (labels[i] ?? 0), 0)
  let hits = 0
  const f1 = order.map((i, rank) => {
    hits += labels[i] ?? 0
    return (2 * hits) / (rank + 1 + positives)
  })
  const enough = f1.reduce((best, value) => Math.max(best, value), 0) - give
  const rank = f1.findIndex((value) => value >= enough)
  const last = odds[order[rank] ?? 0] ?? 0
  const next = order[rank + 1]
  return next === undefined ? last : (last + (odds[next] ?? 0)) / 2
}
