// The engine declares Node 22. On Node 20 it lacks only these two functions of ES2024, so they are added where missing.
type Keyed<K extends PropertyKey, T> = Partial<Record<K, T[]>>;

function objectGroupBy<K extends PropertyKey, T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => K,
): Keyed<K, T> {
  const groups: Keyed<K, T> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups[key] ?? [];
    group.push(item);
    groups[key] = group;
  }
  return groups;
}

function mapGroupBy<K, T>(items: Iterable<T>, keyOf: (item: T, index: number) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}

function addWhereMissing(target: object, value: unknown): void {
  if ('groupBy' in target) return;
  Object.defineProperty(target, 'groupBy', { value, configurable: true, writable: true });
}

addWhereMissing(Object, objectGroupBy);
addWhereMissing(Map, mapGroupBy);
