/**
 * Says in a specification what the services do but their generated documents leave open: an answer carries every
 * component of its record, null where `nullable` names it, and every operation may be refused with a problem.
 * What may be left out of a request may also be null in it. An answer that declares its required properties itself is
 * left alone.
 */
export function complete(spec) {
  const schemas = spec.components?.schemas ?? {};
  const asked = reachable(spec, schemas);
  for (const [name, schema] of Object.entries(schemas)) {
    if (!schema.properties) continue;
    if (asked.has(name)) {
      const optional = Object.keys(schema.properties).filter(
        (property) => !schema.required?.includes(property),
      );
      mayBeNull(schema, optional);
    } else if (!schema.required) {
      schema.required = Object.keys(schema.properties);
      mayBeNull(schema, name.startsWith('Page') ? ['next'] : (nullable[name] ?? []));
    }
  }
  for (const path of Object.values(spec.paths)) {
    for (const operation of Object.values(path)) {
      if (operation.responses) operation.responses.default ??= problem;
    }
  }
  return spec;
}

function mayBeNull(schema, properties) {
  for (const property of properties) {
    if (!schema.properties[property]) continue;
    schema.properties[property] = { anyOf: [schema.properties[property], { type: 'null' }] };
  }
}

const nullable = {
  BureauView: ['parent'],
  CellProblemView: ['sheet', 'row', 'cell'],
  DirectoryImportView: ['appliedAt'],
  DutyView: ['every', 'atLeast', 'atMost', 'timeLimit', 'ownersText', 'posts'],
  FlagView: ['cell', 'settledBy', 'settledAt', 'note'],
  HistoryView: ['byAccount', 'byPerson'],
  LeaderInChargeView: ['validTo'],
  PartyBranchView: ['parent', 'unit', 'unitName', 'secretary', 'secretaryName', 'validTo'],
  PersonView: ['policeNumber', 'account', 'validTo'],
  PlanImportView: ['plan', 'reason', 'message', 'cell'],
  PlanSummary: ['publishedOn'],
  PlanView: ['publishedOn', 'closedOn', 'closedReason'],
  PostView: ['validTo'],
  RecordSummary: ['heldOn', 'item'],
  RecordView: ['heldOn', 'signer', 'acceptor', 'acceptingSide', 'acceptingUnit', 'acceptedOn', 'hash'],
  Step: ['from', 'reason'],
  TrailEventView: ['account', 'person', 'unit', 'objectId', 'requestId'],
  UnitGroupView: ['validTo'],
  UnitView: ['parent', 'unit', 'validTo'],
  UnitView1: ['parent', 'unit', 'validTo'],
};

const problem = {
  description: 'A problem (RFC 9457)',
  content: {
    'application/problem+json': {
      schema: {
        type: 'object',
        required: ['code', 'title'],
        properties: { code: { type: 'string' }, title: { type: 'string' } },
      },
    },
  },
};

/** Names of the schemas that a request can hold: what is left out there is really left out. */
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
