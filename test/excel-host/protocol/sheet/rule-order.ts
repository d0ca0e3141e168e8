import type { HostConditionalFormat, HostSheet } from '../../../../src/xlsx/host-workbook';

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
