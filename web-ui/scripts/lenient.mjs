/** Says of every request what holds for all of them: a property that may be left out may also be null. */
export function lenient(spec) {
  const schemas = spec.components?.schemas ?? {};
  for (const name of reachable(spec, schemas)) {
    const { properties = {}, required = [] } = schemas[name] ?? {};
    for (const property of Object.keys(properties)) {
      if (!required.includes(property))
        properties[property] = { anyOf: [properties[property], { type: 'null' }] };
    }
  }
  return spec;
}

/** Names of the schemas that a request can hold. */
function reachable(spec, schemas) {
  const found = new Set();
  const walk = (node) => {
    if (node === null || typeof node !== 'object') return;
    const name = typeof node.$ref === 'string' ? node.$ref.split('/').at(-1) : null;
    if (name && !found.has(name)) {
      found.add(name);
      walk(schemas[name]);
    }
    Object.values(node).forEach(walk);
  };
  for (const path of Object.values(spec.paths)) {
    for (const operation of Object.values(path)) walk(operation.requestBody);
  }
  return found;
}
