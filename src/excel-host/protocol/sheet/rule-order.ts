import type { HostConditionalFormat, HostSheet } from '../../../xlsx/host-workbook';

export function rulesInOrder(sheet: HostSheet): HostConditionalFormat[] {
  return [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
}

/** Makes the priorities dense again, in the order they have. */
export function renumber(sheet: HostSheet): void {
  rulesInOrder(sheet).forEach((rule, index) => {
    rule.priority = index;
  });
}

/** Excel gives a new rule the first place and pushes the others down. */
export function addRuleFirst(sheet: HostSheet, rule: HostConditionalFormat): void {
  for (const other of sheet.conditionalFormats) other.priority += 1;
  rule.priority = 0;
  sheet.conditionalFormats.push(rule);
}

/** Others measured that Excel 2021 puts a new rule behind all that are there. */
export function addRuleLast(sheet: HostSheet, rule: HostConditionalFormat): void {
  rule.priority = sheet.conditionalFormats.length;
  sheet.conditionalFormats.push(rule);
}

/** Moves a rule to the place that one of `list` has, itself among them; a place that the list has not leaves it where it is. */
export function moveWithin(
  sheet: HostSheet,
  rule: HostConditionalFormat,
  list: readonly HostConditionalFormat[],
  place: number,
): void {
  const target = list[place];
  if (!target || target === rule) return;
  const others = rulesInOrder(sheet).filter((other) => other !== rule);
  const isDown = place > list.indexOf(rule);
  others.splice(others.indexOf(target) + (isDown ? 1 : 0), 0, rule);
  others.forEach((other, index) => {
    other.priority = index;
  });
}

/** Below 0 counts from the back; beyond the ends means the end. The others close up. */
export function moveRule(sheet: HostSheet, rule: HostConditionalFormat, priority: number): void {
  const others = rulesInOrder(sheet).filter((other) => other !== rule);
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.max(0, Math.min(others.length, wanted)), 0, rule);
  others.forEach((other, index) => {
    other.priority = index;
  });
}

export function removeRule(sheet: HostSheet, rule: HostConditionalFormat): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== rule);
  renumber(sheet);
}
