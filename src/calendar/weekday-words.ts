/** Whether a word is a day of the week as people write it before a date; in lower case and without a full stop. */
export function isWeekday(word: string): boolean {
  known ??= new Set(weekdayWords.flatMap(line => line.split(', ')))
  return known.has(word)
}

/** Made when it is first asked for: most documents have no such days. */
let known: ReadonlySet<string> | undefined

/** Monday first. */
const weekdayWords: readonly string[] = [
  'mon, tue, wed, thu, fri, sat, sun, tues, thur, thurs',
  'monday, tuesday, wednesday, thursday, friday, saturday, sunday',
  'lun, mar, mié, jue, vie, sáb, dom, lunes, martes, miércoles, jueves, viernes, sábado, domingo',
  'seg, ter, qua, qui, sex, segunda, terça, quarta, quinta, sexta, segunda-feira, terça-feira, quarta-feira',
  'quinta-feira, sexta-feira',
  'mer, jeu, ven, sam, dim, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
  'mo, di, mi, do, fr, sa, so, montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag',
  'пн, вт, ср, чт, пт, сб, вс, нд, понедельник, вторник, среда, четверг, пятница, суббота, воскресенье',
  'понеділок, вівторок, середа, четвер, п’ятниця, субота, неділя',
  'pzt, sal, çar, per, cum, cmt, paz, pazartesi, salı, çarşamba, perşembe, cuma, cumartesi, pazar',
  '周一, 周二, 周三, 周四, 周五, 周六, 周日, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天',
  '月曜日, 火曜日, 水曜日, 木曜日, 金曜日, 土曜日, 日曜日, 월요일, 화요일, 수요일, 목요일, 금요일, 토요일, 일요일',
  'الاثنين, الثلاثاء, الأربعاء, الخميس, الجمعة, السبت, الأحد',
]
