import { Callable, defaultText, link, Method, more, parameterText, Property, prose, resultText, sentence, signature, table, Type, typeText } from './api-text';

interface Section { readonly title: string; readonly about: string; readonly types: Type[]; readonly write: (type: Type) => string }

/** API.md: every type that .jsii knows, once. */
export function apiPage(all: Type[]): string {
  const sections = sectionsOf([...all].sort((a, b) => (a.name < b.name ? -1 : 1)));
  return `${[
    '# API',
    'Written from the docstrings when the library is compiled. Changes belong there.',
    ...sections.map(({ title, types }) => `**[${title}](#${title.toLowerCase().replace(/ /g, '-')})**: ${types.map(({ fqn }) => link(fqn)).join(', ')}`),
    ...sections.flatMap(({ title, about, types, write }) => [`## ${title}`, about, ...types.map((type) => write(type))]),
  ].join('\n\n')}\n`;
}

function sectionsOf(all: Type[]): Section[] {
  const isDaemonSet = ({ name, base }: Type) => name === 'DaemonSet' || base === 'cdk8s-daemonsets.DaemonSet';
  const propsOf = ({ name }: Type) => all.find((type) => type.name === `${name}Props`);
  const classes = all.filter(({ kind }) => kind === 'class');
  const withClass = new Set(classes.map(propsOf));
  const interfaces = all.filter((type) => type.kind === 'interface' && !withClass.has(type));
  const isKubernetes = ({ locationInModule }: Type) => locationInModule?.filename === 'lib/kube/pod-template.generated.ts';
  const writeClass = (type: Type) => classText(type, propsOf(type));
  return [
    { title: 'DaemonSets', about: 'The DaemonSet, and what it is for each kind of agent.', types: classes.filter(isDaemonSet), write: writeClass },
    { title: 'Around a DaemonSet', about: 'Other constructs.', types: classes.filter((type) => !isDaemonSet(type) && type.base), write: writeClass },
    { title: 'Values and calls', about: 'What props are made of, and what is called once.', types: classes.filter(({ base }) => !base), write: writeClass },
    { title: 'Shared props', about: 'Props that several classes or calls take.', types: interfaces.filter((type) => !isKubernetes(type)), write: interfaceText },
    { title: 'Choices', about: 'Enums.', types: all.filter(({ kind }) => kind === 'enum'), write: enumText },
    { title: 'Structs of Kubernetes', about: 'The pod template and all below it, as Kubernetes has them.', types: interfaces.filter(isKubernetes), write: structText },
  ];
}

function classText(type: Type, props?: Type): string {
  const { name, base, interfaces = [], initializer, docs, properties = [], methods = [] } = type;
  return blocks([
    `### ${name}`,
    prose(docs),
    docs?.see && more(docs.see),
    initializer && callText(`new ${name}`, initializer),
    base && `It is a ${link(base)}, and has all members of one.`,
    interfaces.length > 0 && `It can stand where these are asked for: ${interfaces.map(link).join(', ')}.`,
    [...properties.map(propertyText), ...methods.map(methodText)].join('\n'),
    props && interfaceText(props, '####'),
  ]);
}

function propertyText({ name, type, optional, docs, static: isStatic }: Property): string {
  return `- \`${isStatic ? 'static ' : ''}${name}\`: ${typeText(type, link)}${optional ? ' or undefined' : ''}. ${sentence(docs)}`;
}

function methodText(method: Method): string {
  return `- ${callText(`${method.static ? 'static ' : ''}${method.name}`, method, `: ${resultText(method)}`)}`;
}

function callText(name: string, call: Callable, result = ''): string {
  const said = [sentence(call.docs), ...(call.parameters ?? []).map(parameterText)].filter(Boolean).join(' ');
  const fallback = call.docs?.default && ` Default: ${call.docs.default.replace(/^- /, '')}.`;
  return `\`${name}${signature(call)}${result}\`${said && ` ${said}`}${fallback ?? ''}`;
}

function interfaceText(type: Type, heading = '###'): string {
  const { name, docs, properties = [], methods = [], interfaces = [] } = type;
  return blocks([
    `${heading} ${name}`,
    heading === '###' && sentence(docs), // that of a class says no more than whose props they are
    properties.length > 0 && table(['prop', 'type', 'meaning', 'default'], properties.map((prop) =>
      [`\`${prop.name}\``, typeText(prop.type, link), sentence(prop.docs), defaultText(prop)])),
    methods.map(methodText).join('\n'),
    interfaces.length > 0 && `And all props of ${interfaces.map(link).join(' and ')}.`,
  ]);
}

function structText({ name, docs, properties = [], interfaces = [] }: Type): string {
  return blocks([
    `### ${name}`,
    sentence(docs),
    properties.length > 0 && table(['field', 'type', 'meaning and default'], properties.map((prop) =>
      [`\`${prop.name}\``, typeText(prop.type, link), `${sentence(prop.docs)} ${prop.optional ? `Default: ${defaultText(prop)}` : defaultText(prop)}`])),
    interfaces.length > 0 && `And all fields of ${interfaces.map(link).join(' and ')}.`,
  ]);
}

function enumText({ name, docs, members = [] }: Type): string {
  return blocks([
    `### ${name}`,
    sentence(docs),
    table(['member', 'meaning'], members.map((member) => [`\`${member.name}\``, sentence(member.docs)])),
  ]);
}

function blocks(parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join('\n\n');
}
