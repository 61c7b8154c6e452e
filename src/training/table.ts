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

const rounded = (value: number): number => Math.round(value * 100) / 100

/** The columns whose weights matter most over all rows and models, in the order of their names. */
const strongest = (fits: readonly Fitted[], table: Table, keep: number): number[] =>
  table.names
    .map((name, column) => ({
      name,
      column,
      worth:
        fits.reduce((sum, fitted) => sum + Math.abs(fitted.weights[column] ?? 0), 0) *
        loudness(name) *
        Math.sqrt(table.counts[column] ?? 0),
    }))
    .filter((entry) => !entry.name.includes(','))
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .slice(0, keep)
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => entry.column)

const narrowed = (row: Row, columns: ReadonlyMap<number, number>): Row => {
  const at: number[] = []
  const value: number[] = []
  for (const [k, column] of row.at.entries()) {
    const kept = columns.get(column)
    if (kept === undefined) continue
    at.push(kept)
    value.push(row.value[k] ?? 0)
  }
  return { at: Int32Array.from(at), value: Float32Array.from(value) }
}

const fitTask = (task: Task, table: Table): Fitted =>
  fitLogistic({
    rows: table.rows,
    labels: task.labels,
    features: table.names.length,
    l2: task.l2,
    ...(task.weights ? { weights: task.weights } : {}),
  })

/**
 * Fits tasks that share a table, keeps the columns that matter most to all of them together, and fits those anew, so
 * that they carry what the others said.
 */
export function learnTogether(tasks: readonly Task[], keep: number): Linear[] {
  const table = tasks[0]?.table
  if (!table) return []
  const columns = strongest(
    tasks.map((task) => fitTask(task, table)),
    table,
    keep,
  )
  const renumbered = new Map(columns.map((column, i) => [column, i]))
  const names = columns.map((column) => table.names[column] ?? '')
  const narrow = { rows: table.rows.map((row) => narrowed(row, renumbered)), names, counts: [] }
  return tasks.map((task) => {
    const fitted = fitTask(task, narrow)
    return {
      bias: rounded(fitted.bias),
      threshold: rounded(task.threshold ?? 0),
      weights: new Map(
        names.map((name, i) => [name, Math.round((fitted.weights[i] ?? 0) * stepsToOne) / stepsToOne] as const),
      ),
    }
  })
}

/** One task by itself. */
export const learn = (task: Task, keep: number): Linear => learnTogether([task], keep)[0] as Linear

const choose = <T>(list: readonly T[], rows: readonly number[]): T[] => rows.map((row) => list[row] as T)

/** The log odds each row gets from a model that has not seen its group. */
export function outOfFold(task: Task, groups: readonly number[], folds: number): Float64Array {
  const { table, labels, weights, l2 } = task
  const odds = new Float64Array(labels.length)
  for (let fold = 0; fold < folds; fold++) {
    const seen: number[] = []
    const unseen: number[] = []
    for (const [row, group] of groups.entries()) (group === fold ? unseen : seen).push(row)
    const fitted = fitLogistic({
      rows: choose(table.rows, seen),
      labels: choose(labels, seen),
      features: table.names.length,
      l2,
      ...(weights ? { weights: choose(weights, seen) } : {}),
    })
    for (const row of unseen) odds[row] = logit(fitted, table.rows[row] as Row)
  }
  return odds
}

/** The threshold with the best F1 over the rows where `counts` is true. */
export function bestThreshold(odds: ArrayLike<number>, labels: readonly number[], counts: readonly boolean[]): number {
  const order = labels.map((_, i) => i).filter((i) => counts[i])
  order.sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0))
  const positives = order.reduce((sum, i) => sum + (labels[i] ?? 0), 0)
  let hits = 0
  let best = 0
  let threshold = 0
  order.forEach((i, rank) => {
    hits += labels[i] ?? 0
    const f1 = (2 * hits) / (rank + 1 + positives)
    if (f1 > best) {
      best = f1
      const next = order[rank + 1]
      threshold = next === undefined ? (odds[i] ?? 0) : ((odds[i] ?? 0) + (odds[next] ?? 0)) / 2
    }
  })
  return threshold
}

/** One model a class, over shared features. */
export function learnEach<Class extends string>(
  classes: readonly Class[],
  task: (name: Class) => Task,
  keep: number,
): Record<Class, Linear> {
  const models = learnTogether(classes.map(task), keep)
  return Object.fromEntries(classes.map((name, i) => [name, models[i]])) as Record<Class, Linear>
}
