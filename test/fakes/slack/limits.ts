/** Slack's own limits, written down a second time so that a wrong number in the adapter is noticed. */

type Json = Readonly<Record<string, unknown>>;

export const asJson = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value)) : {};
export const asList = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.map(asJson) : []);
export const textIn = (value: unknown): string => {
  const text = typeof value === 'string' ? value : asJson(value)['text'];
  return typeof text === 'string' ? text : '';
};

const within = (where: string, text: string, max: number): string[] => [
  ...(text.trim() === '' ? [`${where}: empty`] : []),
  ...(text.length > max ? [`${where}: ${text.length} > ${max}`] : []),
];

const optionProblems = (where: string, element: Json, max: number): string[] => {
  const options = asList(element['options']);
  return [
    ...(options.length === 0 || options.length > max ? [`${where}: ${options.length} options`] : []),
    ...options.flatMap((option) => within(`${where} option`, textIn(option['text']), 75)),
    ...options.flatMap((option) => within(`${where} option value`, String(option['value']), 150)),
  ];
};

const confirmProblems = (element: Json): string[] => {
  const confirm = asJson(element['confirm']);
  if (element['confirm'] === undefined) return [];
  return [
    ...within('confirm title', textIn(confirm['title']), 100),
    ...within('confirm text', textIn(confirm['text']), 300),
    ...within('confirm yes', textIn(confirm['confirm']), 30),
    ...within('confirm no', textIn(confirm['deny']), 30),
  ];
};

const elementProblems = (element: Json): string[] => {
  const where = String(element['type']);
  const id = within(`${where} action_id`, String(element['action_id'] ?? ''), 255);
  switch (element['type']) {
    case 'button':
      return [
        ...id,
        ...within('button', textIn(element['text']), 75),
        ...within('button value', String(element['value']), 2000),
        ...confirmProblems(element),
      ];
    case 'overflow':
      return [...id, ...optionProblems(where, element, 5)];
    case 'static_select':
    case 'multi_static_select':
      return [...id, ...optionProblems(where, element, 100)];
    case 'plain_text_input': {
      const initial = String(element['initial_value'] ?? '');
      return [
        ...id,
        ...(initial.length > Number(element['max_length']) ? ['initial value longer than its field'] : []),
      ];
    }
    case 'number_input':
    case 'datepicker':
    case 'file_input':
      return id;
    default:
      return [`unknown element ${where}`];
  }
};

const duplicates = (where: string, ids: readonly unknown[]): string[] =>
  new Set(ids).size === ids.length ? [] : [`${where}: an id twice`];

const blockProblems = (block: Json): string[] => {
  switch (block['type']) {
    case 'header':
      return within('header', textIn(block['text']), 150);
    case 'section': {
      const fields = asList(block['fields']);
      return block['fields'] === undefined
        ? within('section', textIn(block['text']), 3000)
        : [
            ...(fields.length === 0 || fields.length > 10 ? [`section: ${fields.length} fields`] : []),
            ...fields.flatMap((field) => within('field', textIn(field), 2000)),
          ];
    }
    case 'context':
      return asList(block['elements']).flatMap((element) => within('context', textIn(element), 2000));
    case 'actions': {
      const elements = asList(block['elements']);
      return [
        ...(elements.length === 0 || elements.length > 25 ? [`actions: ${elements.length} elements`] : []),
        ...duplicates(
          'actions',
          elements.map((element) => element['action_id']),
        ),
        ...elements.flatMap(elementProblems),
      ];
    }
    case 'input':
      return [
        ...within('block_id', String(block['block_id']), 255),
        ...within('label', textIn(block['label']), 2000),
        ...(block['hint'] === undefined ? [] : within('hint', textIn(block['hint']), 2000)),
        ...elementProblems(asJson(block['element'])),
      ];
    case 'divider':
      return [];
    default:
      return [`unknown block ${String(block['type'])}`];
  }
};

const blocksProblems = (blocks: unknown, max: number): string[] => {
  const list = asList(blocks);
  const ids = list.flatMap((block) => (block['block_id'] === undefined ? [] : [block['block_id']]));
  return [
    ...(list.length === 0 || list.length > max ? [`${list.length} blocks`] : []),
    ...duplicates('blocks', ids),
    ...list.flatMap(blockProblems),
  ];
};

/** What Slack would refuse in a message's blocks. */
export const messageProblems = (blocks: unknown): readonly string[] => blocksProblems(blocks, 50);
export const isMessageTooLong = (blocks: unknown): boolean => JSON.stringify(blocks ?? []).length > 13_200;

/** What Slack would refuse in a modal or home tab. */
export const viewProblems = (view: unknown): readonly string[] => {
  const { type, title, submit, close, private_metadata, blocks } = asJson(view);
  const hasInput = asList(blocks).some((block) => block['type'] === 'input');
  return [
    ...blocksProblems(blocks, 100),
    ...(type === 'modal' ? within('title', textIn(title), 24) : []),
    ...(submit === undefined ? [] : within('submit', textIn(submit), 24)),
    ...(close === undefined ? [] : within('close', textIn(close), 24)),
    ...(hasInput && submit === undefined ? ['inputs without submit'] : []),
    ...(String(private_metadata ?? '').length > 3000 ? ['private_metadata'] : []),
  ];
};
