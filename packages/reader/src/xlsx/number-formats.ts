/** Formats that a workbook names by number only, as Excel under Latvian settings prints them. */
const BUILT_IN: Record<number, string> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 5: '#,##0\\ [$€]', 6: '#,##0\\ [$€]', 7: '#,##0.00\\ [$€]', 8: '#,##0.00\\ [$€]', 9: '0%', 10: '0.00%',
  11: '0.00E+00', 12: '# ?/?', 13: '# ??/??', 14: 'dd.mm.yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm', 19: 'h:mm:ss', 20: 'h:mm',
  21: 'h:mm:ss', 22: 'dd.mm.yyyy h:mm', 37: '#,##0', 38: '#,##0', 39: '#,##0.00', 40: '#,##0.00', 41: '#,##0', 42: '#,##0\\ [$€]', 43: '#,##0.00',
  44: '#,##0.00\\ [$€]', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
};

/** The format with this number: the workbook's own, or one that every program knows. */
export const toPattern = (id: number, own: ReadonlyMap<number, string>): string => own.get(id) ?? BUILT_IN[id] ?? 'General';
