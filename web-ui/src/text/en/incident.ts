export const incident = {
  note: 'Classified content entered by mistake: frozen by whoever finds it, reported to the secrecy office within 24 hours, destroyed or released on its written instruction alone, by another person.',
  none: 'No incident',
  destroyAsk: 'What is destroyed cannot be brought back. Destroy it as instructed?',
  noneNote: 'What was frozen in leads, petitions, orders and the inbox is dealt with here.',
  kind: { LEAD: 'Lead', PETITION: 'Petition', SUPERVISION: 'Order', TRANSFER: 'Handed in' },
  found: 'Found and frozen by {{name}}, {{time}}',
  reported: 'Reported to the secrecy office, {{time}}',
  copies: 'Where it lies',
  instructed: 'Written instruction {{number}}, carried out by {{name}} on {{day}}',
  another: 'Somebody else than the finder carries out the instruction.',
  openLead: 'Open the lead',
};
